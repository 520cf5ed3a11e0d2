import type { Language } from '../../lang/index.ts'
import { cutEnd } from '../../text/cut-end.ts'
import { readDates } from '../dating/read-dates.ts'
import { AGENCY, isAgencies } from './agencies.ts'

/** How long a dateline can be: "NORTH HAVEN/SOUTH HAVEN, West Province, Dec 31 (Example News Agency) - ". */
const LONGEST = 90
const DASH = String.raw`(?:\s{0,2}(?:--|—|–|\.-|―)\s{0,2}|\s-\s)`
const BRACKETED = new RegExp(String.raw`^([^()\n]{0,60}?)\s?\(([^()]{2,50})\)(${DASH}|\s{0,2}:\s|\s)`, 'u')
const BARE = new RegExp(String.raw`^([^()\n]{3,60}?)${DASH}(?=["“„«'‘(]?[\p{Lu}\p{N}])`, 'u')
/** A town in capitals, with what may follow it: a second town, a state or country, a date. */
const CAPITALS =
  /^\p{Lu}[\p{Lu}.'’-]{2,}(?: \p{Lu}[\p{Lu}.'’-]*){0,2}(?:\/\p{Lu}[\p{Lu}.'’-]+(?: \p{Lu}[\p{Lu}.'’-]*){0,2}){0,2}(?:, ?[\p{L}. ]{2,25}){0,2},?$/u
const TITLED = /^\p{Lu}[\p{L}.'’-]{2,20}(?:[ /]\p{Lu}[\p{L}.'’-]{1,20}){0,2}(?:, ?\p{Lu}[\p{L}. ]{1,25})?$/u
const NAMED_AGENCY = new RegExp(String.raw`(?:^|[\s/])(?:${AGENCY})(?:$|[\s/])`, 'u')

/** The place, without a date that stands at its end: "SAN MARCO, Dec 31". */
const placeOf = (words: string, language: Language): string => {
  const date = readDates(words, { language: language.code, dayFirst: true }).at(-1)
  return cutEnd(date ? words.slice(0, date.from) : words, /[\s,]/)
}
const isPlace = (words: string, language: Language): boolean => {
  const at = placeOf(words, language)
  return CAPITALS.test(at) || TITLED.test(at)
}
const isAgency = (words: string): boolean =>
  isAgencies(words) || NAMED_AGENCY.test(words) || /^\p{Lu}{2,6}$|^[\p{L}.-]+\.(?:com|net|org|\p{L}{2})$/u.test(words)

/** A name in brackets, up to so many words of capitals. */
const NAMED = /^\p{Lu}[\p{L}.'’-]*(?: \p{Lu}[\p{L}.'’-]*){0,3}$/u
/** An agency that no list knows, told by what stands before it: a town in capitals, or a place with a date. */
const isUnknownAgency = (words: string, agency: string, language: Language): boolean => {
  const place = placeOf(words, language)
  const dated = place.length < cutEnd(words, /[\s,]/).length
  return place !== '' && NAMED.test(agency) && (CAPITALS.test(place) || (dated && TITLED.test(place)))
}

/**
 * How many units of `text` its dateline takes: "SAN MARCO, Dec 31 (AP) - ", "LONDON — ", "(CNN) ", "Berlin (dpa) - ". 0 where it has none.
 * `first` allows the weakest kind, a single town in small letters before a dash, which only the opening paragraph has.
 */
export const datelineLength = (text: string, language: Language, first: boolean): number => {
  const head = text.slice(0, LONGEST)
  const b = BRACKETED.exec(head)
  if (b) {
    const [whole, place = '', agency = '', dash = ''] = b
    const joined = dash.trim() !== ''
    if (joined && isUnknownAgency(place, agency, language)) return whole.length
    if (
      (place === '' || isPlace(place, language)) &&
      isAgency(agency) &&
      (joined || place === '' ? true : isAgencies(agency))
    )
      return whole.length
  }
  const d = BARE.exec(head)
  if (!d) return 0
  const place = placeOf(d[1] ?? '', language)
  return CAPITALS.test(place) ||
    (first && TITLED.test(place) && !/[-–—]\s/.test(text.slice(d[0].length, d[0].length + 60)))
    ? d[0].length
    : 0
}
