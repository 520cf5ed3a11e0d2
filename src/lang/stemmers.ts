import { stemmer as da } from '@orama/stemmers/danish'
import { stemmer as nl } from '@orama/stemmers/dutch'
import { stemmer as fi } from '@orama/stemmers/finnish'
import { stemmer as fr } from '@orama/stemmers/french'
import { stemmer as de } from '@orama/stemmers/german'
import { stemmer as it } from '@orama/stemmers/italian'
import { stemmer as no } from '@orama/stemmers/norwegian'
import { stemmer as pt } from '@orama/stemmers/portuguese'
import { stemmer as es } from '@orama/stemmers/spanish'
import { stemmer as sv } from '@orama/stemmers/swedish'
import { stemmer as en } from 'stemmer'

/** What makes a stem of a word in lower case: Porter (1980) for English, Snowball for the others. A language without one keeps its words as they are. */
export const stemmers: Readonly<Record<string, (word: string) => string>> = {
  en,
  de,
  fr,
  es,
  it,
  nl,
  pt,
  sv,
  da,
  no,
  fi,
}
