import type { Span } from '../../model/index.ts'
import { facet, type Stretches, within } from '../../text/stretches.ts'

/** What the letters of a stretch tell. */
interface Letters {
  /** words that begin with a small letter, without what is glued to them */
  readonly small: readonly string[]
  /** the capitalised word it begins with */
  readonly large: string | null
  /** ends so that a capital behind it stands within a sentence */
  readonly leads: boolean
  /** words of three letters and more, and those of them that begin with a capital */
  readonly long: number
  readonly capitals: number
}

const letters = facet((stretch): Letters => {
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

/** Headlines write every word with a capital: such a line names nobody that can be told from a common word. */
export const headline = (stretches: Stretches, { from, to }: Span): boolean => {
  if (ENDS.test(stretches.text[to - 1] ?? '')) return false
  let long = 0
  let capitals = 0
  within(stretches, from, to, (stretch) => {
    const own = letters(stretch)
    long += own.long
    capitals += own.capitals
  })
  return long > 3 && capitals > 0.6 * long
}

/** How words are written elsewhere in the article. */
export interface Writing {
  /** words that occur in small letters */
  readonly small: ReadonlySet<string>
  /** words that occur with a capital behind another word and a blank: not only where they begin a sentence or a quotation */
  readonly large: ReadonlySet<string>
}

/** How the words of sentences are written. Of words in small letters those of `asked`; words with a capital are left out in headlines. */
export const writingOf = (stretches: Stretches, sentences: readonly Span[], asked: ReadonlySet<string>, headlines: ReadonlySet<Span>): Writing => {
  const small = new Set<string>()
  const large = new Set<string>()
  for (const sentence of sentences) {
    /** where a capital stands within the sentence: one blank behind a stretch that leads to it */
    let next = -1
    const told = !headlines.has(sentence)
    within(stretches, sentence.from, sentence.to, (stretch, at) => {
      const own = letters(stretch)
      for (const word of own.small) if (asked.has(word)) small.add(word)
      if (at === next && told && own.large !== null && stretches.text[at - 1] === ' ') large.add(own.large)
      next = own.leads ? at + stretch.text.length + 1 : -1
    })
  }
  return { small, large }
}
