import type { DateCandidate, Witness } from '../formats/index.ts'
import { daysApart } from './iso.ts'

/** A date that may be that of publication, with what speaks for it. */
export interface Candidate extends DateCandidate {
  readonly span?: { readonly from: number; readonly to: number }
  /** said of text dates only: how well it is placed to be the publication date */
  readonly standing: number
  /** it stands in furniture: above the headline, where another date stands below it */
  readonly aside?: boolean
}

/** Best witness first: what the publisher states for machines, what it hands over, what it prints, what its address holds. */
const TRUST: readonly Witness[] = ['field', 'json-ld', 'meta', 'microdata', 'feed', 'time', 'text', 'url', 'http']

/** Characters of a moment to the minute: "2018-01-02T09:24". */
export const MINUTES = 16

/** What a weak candidate stands behind: a vague name behind what is printed at the headline, the others behind all that is no server's. */
const WEAK = {
  vague: TRUST.indexOf('text') + 0.5,
  above: TRUST.indexOf('url') + 0.2,
  far: TRUST.indexOf('url') + 0.5,
} as const
/** The smaller, the more a candidate is trusted. */
export const rank = (c: Candidate): number =>
  (c.weak && TRUST.indexOf(c.from) < WEAK[c.weak] ? WEAK[c.weak] : TRUST.indexOf(c.from)) * 100 - c.standing
/** Why `c` was not chosen, in words. */
export const why = (c: Candidate, chosen: Candidate): string => {
  if (c.kind === 'crawled') return 'it says when the page was fetched'
  if (c.kind === 'modified') return `it says when the article was changed (${c.from})`
  if (c.from === 'text' && chosen.from === 'text')
    return `it stands above the headline and without a time; "${chosen.evidence}" is placed as publication dates are`
  if (daysApart(c.value, chosen.value) <= 1)
    return `"${chosen.evidence}" (${chosen.from}) says nearly the same and is trusted more`
  return `"${chosen.evidence}" (${chosen.from}) is trusted more`
}
