import type { Span } from '../../model/index.ts'
import { facet, type Stretches, within } from '../stretches.ts'

/** What the letters of a sentence tell before it is read for names. */
export interface Letters {
  /** words with a capital behind another word and a blank: not those that begin a sentence or a quotation */
  readonly large: readonly string[]
  /** words of three letters and more, and those of them that begin with a capital */
  readonly long: number
  readonly capitals: number
  /** it ends as sentences do and headlines do not */
  readonly ends: boolean
}

/** The same of one stretch. */
interface Own {
  /** words that begin with a small letter, without what is glued to them */
  readonly small: readonly string[]
  /** the capitalised word it begins with */
  readonly large: string | null
  /** ends so that a capital behind it stands within a sentence */
  readonly leads: boolean
  readonly long: number
  readonly capitals: number
}

const letters = facet((stretch): Own => {
  const long = stretch.match(/\p{L}{3,}/gu) ?? []
  return {
    small: stretch.match(/(?<![\p{L}\p{N}])\p{Ll}\p{L}*/gu) ?? [],
    large: /^\p{Lu}\p{L}*/u.exec(stretch)?.[0] ?? null,
    leads: /[\p{Ll}\p{N},]$/u.test(stretch),
    long: long.length,
    capitals: long.filter((w) => /^\p{Lu}/u.test(w)).length,
  }
})

const ENDS = /[.!?:,"”’')]$/

/** Of `words`, those that stand in small letters in one of the spans. */
export const smallIn = (stretches: Stretches, spans: readonly Span[], words: ReadonlySet<string>): ReadonlySet<string> => {
  const found = new Set<string>()
  for (const { from, to } of spans)
    within(stretches, from, to, (stretch) => {
      for (const word of letters(stretch).small) if (words.has(word)) found.add(word)
    })
  return found
}

export const lettersOf = (stretches: Stretches, { from, to }: Span): Letters => {
  const large: string[] = []
  let long = 0
  let capitals = 0
  /** where a capital stands within the sentence: one blank behind a stretch that leads to it */
  let next = -1
  within(stretches, from, to, (stretch, at) => {
    const own = letters(stretch)
    if (own.large !== null && at === next && stretches.text[at - 1] === ' ') large.push(own.large)
    long += own.long
    capitals += own.capitals
    next = own.leads ? at + stretch.text.length + 1 : -1
  })
  return { large, long, capitals, ends: ENDS.test(stretches.text[to - 1] ?? '') }
}
