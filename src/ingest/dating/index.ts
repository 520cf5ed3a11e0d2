import type { Language } from '../../lang/index.ts'
import type { Block, Notice, Published } from '../../model/index.ts'
import type { DateCandidate } from '../formats/index.ts'
import { inAddress } from './address.ts'
import { type Candidate, rank, why } from './candidate.ts'
import { doubts } from './doubts.ts'
import { daysApart, iso } from './iso.ts'
import { local } from './local-day.ts'
import { original, STATED } from './original.ts'
import { printed, settled } from './printed.ts'
import type { Reading } from './read-dates.ts'

export type { Reading } from './read-dates.ts'

export interface Dated {
  readonly published: Published | null
  readonly notices: readonly Omit<Notice, 'article'>[]
}

/** A date before the first news site or after this is no publication date. */
const YEARS = { first: '1600', last: '2199' } as const
/** What systems state for a day that they do not know: the beginning of their count, by the clock of the reader's zone. */
const EPOCH = /^1970-01-01|^1969-12-31T/
/** A format that hands over a printed date has found it beside the headline: worth as much as a label and a place below it and above the text. */
const AT_HEAD = 10

/**
 * The publication date among `candidates` and what the text prints itself, with the others and why they were rejected. Null where nothing tells.
 * Days of a fetch are never chosen. Days of a change only where the page prints nothing else, since agencies print "updated" for both; what is stated for
 * machines as a change is none. Either has a notice.
 */
export const published = (
  text: string,
  blocks: readonly Block[],
  candidates: readonly DateCandidate[],
  url: string | null,
  language: Language,
  reading: Reading,
): Dated => {
  const notices: Omit<Notice, 'article'>[] = []
  const given = candidates.flatMap((c): readonly Candidate[] => {
    const value = iso(c.value, reading)
    if (value && value >= YEARS.first && value.slice(0, 4) <= YEARS.last && !(STATED.has(c.from) && EPOCH.test(value)))
      return [{ ...c, value, standing: c.from === 'text' ? AT_HEAD : 0 }]
    notices.push({ rule: 'bad-date', says: `"${c.value.slice(0, 60)}" (${c.evidence.slice(0, 60)}) is no date` })
    return []
  })
  const order = settled(text, blocks, given, reading)
  const all = [
    ...given,
    ...(given.some((c) => c.from === 'url') ? [] : inAddress(url, reading)),
    ...printed(text, blocks, language, order),
  ]
  const ranked = (kind: DateCandidate['kind']): readonly Candidate[] =>
    all.filter((c) => c.kind === kind).sort((a, b) => rank(a) - rank(b))
  const changed = ranked('modified')
  const appeared = ranked('published')
  const chosen =
    original(local(appeared), appeared, changed) ?? changed.find((c) => c.from === 'text' || c.from === 'time')
  if (changed[0] && (!chosen || chosen.kind === 'modified'))
    notices.push({
      rule: 'only-modified',
      says: `only the date of a change is given: ${changed[0].value} (${changed[0].from})`,
    })
  if (!chosen) return { published: null, notices }
  const rejected = all
    .filter((c) => c !== chosen && (c.kind !== 'published' || daysApart(c.value, chosen.value) > 0))
    .map((c) => ({ value: c.value, why: why(c, chosen) }))
  return {
    published: { value: chosen.value, evidence: chosen.evidence, rejected },
    notices: [...notices, ...doubts(text, blocks, chosen, all, order)],
  }
}
