import type { Mention, Sentence } from '../model/index.ts'
import type { Document } from '../text/document.ts'
import { tokensIn } from '../text/token.ts'
import { aroundOf } from './mentions/around.ts'
import { entitiesOf } from './mentions/entities.ts'
import type { Around } from './mentions/features.ts'
import { kindOf } from './mentions/kinds.ts'
import { namesIn } from './mentions/names.ts'
import { namingsIn, type Passage } from './mentions/namings.ts'
import { phrasesIn } from './mentions/phrases.ts'
import { type Sighting, sightingOf } from './mentions/sighting.ts'
import { isHeadline, type Lexed, writingOf } from './mentions/writing.ts'
import type { Readable, Reader } from './reader.ts'

/** Cap of cost: a sentence longer than this many units is no sentence, and is read in parts. */
const LONGEST = 3000

const parts = (text: string, s: Sentence): Sentence[] => {
  const found: Sentence[] = []
  for (let from = s.from; from < s.to; ) {
    const cut = s.to - from <= LONGEST ? s.to : Math.max(text.lastIndexOf(' ', from + LONGEST), from + LONGEST / 2)
    found.push({ ...s, from, to: cut })
    from = cut
  }
  return found
}

interface Cut extends Lexed {
  readonly index: number
}

const cutOf = ({ text, sentences, compounds }: Document): Cut[] =>
  sentences.flatMap((s, index) =>
    parts(text, s).map((part) => {
      const all = tokensIn(compounds, part)
      return { index, all, headline: isHeadline(all) }
    }),
  )

/** The sentences that are read, with their names and phrases, and what all names tell together. */
export const passagesOf = ({
  document,
  language,
}: Readable): { readonly passages: readonly Passage[]; readonly around: Around } => {
  const cut = cutOf(document)
  const read = cut.filter((s) => !s.headline)
  const inNames = new Set([...language.people.particles, ...language.people.joins])
  for (const { all } of read) for (const t of all) if (t.capital) inNames.add(t.lower)
  const { small, large } = writingOf(document.text, cut, inNames)
  const passages = read.map(({ index, all }): Passage => {
    const phrases = phrasesIn(all, language)
    const sightings = namesIn(all, small, large, language).map((name) => sightingOf(all, name, phrases, language))
    return { document, language, index, all, phrases, sightings }
  })
  const sightings = passages.flatMap((p) => p.sightings)
  return { passages, around: aroundOf(sightings, small, language) }
}

/** People with their roles, bodies and places; each with the fullest name the article gives. */
export const mentionsOf = (readable: Readable): Mention[] => {
  const { passages, around } = passagesOf(readable)
  const { language } = readable
  // whose surname stands alone is known once it is known which longer names are people's
  const isPerson = (s: Sighting): boolean => kindOf(s, around) === 'person'
  const wiser = aroundOf(
    passages.flatMap((p) => p.sightings),
    around.small,
    language,
    isPerson,
  )
  const namings = passages.flatMap((p) => namingsIn(p, wiser))
  const entities = entitiesOf(namings, language)
  return namings.map((n, i) => ({
    from: n.from,
    to: n.to,
    kind: n.pronoun || n.head !== null ? n.kind : (entities[i]?.kind ?? n.kind),
    text: n.text,
    entity: entities[i]?.name ?? n.name,
    role: n.role,
  }))
}

export const mentions: Reader<'mentions'> = { name: 'mentions', needs: [], read: mentionsOf }
