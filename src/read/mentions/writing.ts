import { at, EDGE, type Token } from '../../text/token.ts'

/** The tokens of one sentence, or of a part of a very long one. */
export interface Lexed {
  readonly all: readonly Token[]
  /** it writes every word with a capital, as headlines do: nobody in it can be told from a common word */
  readonly headline: boolean
}

const ENDS = /[.!?:,"”’')]$/
/** Words of so many letters tell whether a line is a headline, */
const LONG = 3
/** more than so many of them, */
const FEW = 3
/** a larger share of them with a capital. */
const SHARE = 0.6

const CAPITAL = /^\p{Lu}/u

export const isHeadline = (all: readonly Token[]): boolean => {
  if (ENDS.test(at(all, all.length - 1).text)) return false
  let long = 0
  let capitals = 0
  for (const { kind, text } of all) {
    if (kind !== 'word') continue
    for (const part of text.split('-')) {
      if (part.length < LONG) continue
      long++
      if (CAPITAL.test(part)) capitals++
    }
  }
  return long > FEW && capitals > SHARE * long
}

/** How words are written elsewhere in the article. */
export interface Writing {
  /** words that occur in small letters, also as a part of one with a hyphen: "al-" */
  readonly small: ReadonlySet<string>
  /** words that occur with a capital behind another word and a blank: not only where they begin a sentence or a quotation */
  readonly large: ReadonlySet<string>
}

/** Ends so that a capital behind it stands within a sentence. */
const LEADS = /[\p{Ll}\p{N},]$/u

/** How the words of sentences are written. Of words in small letters those of `asked`; words with a capital are left out in headlines. */
export const writingOf = (text: string, sentences: readonly Lexed[], asked: ReadonlySet<string>): Writing => {
  const small = new Set<string>()
  const large = new Set<string>()
  for (const { all, headline } of sentences) {
    let before: Token = EDGE
    for (const l of all) {
      if (l.capital) {
        if (!headline && l.from === before.to + 1 && text[before.to] === ' ' && LEADS.test(before.text))
          large.add(l.text)
      } else if (asked.has(l.lower)) small.add(l.lower)
      else if (l.lower.includes('-')) for (const part of l.lower.split('-')) if (asked.has(part)) small.add(part)
      before = l
    }
  }
  return { small, large }
}
