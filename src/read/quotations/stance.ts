import type { Language } from '../../lang/index.ts'
import type { Stance } from '../../model/index.ts'
import type { Cue } from './cues.ts'
import type { Frame } from './frame.ts'

/** A cue as its stance is read: its own words, and those between the subject and it. */
interface Heard {
  readonly verb: readonly string[]
  readonly before: readonly string[]
}

/** Words before the verb that are asked for a negation or a refusal: "did not immediately say". */
const BEFORE = 4

interface Rule {
  readonly stance: Stance
  readonly test: (heard: Heard, language: Language) => boolean
  readonly why: string
}

const has = (words: readonly string[], known: ReadonlySet<string>): boolean => words.some((w) => known.has(w))

/** The first rule that fits speaks; without one the speaker asserts what he says. */
const rules: readonly Rule[] = [
  {
    stance: 'unknown',
    test: ({ before }, { speech }) => has(before, speech.stances.withholds),
    why: '"declined to say whether the pier was safe"',
  },
  {
    stance: 'unknown',
    test: ({ before }, { speech }) => has(before, speech.stances.negations),
    why: '"could not confirm that", "did not deny that"',
  },
  {
    stance: 'denies',
    test: ({ verb }, { speech }) => has(verb, speech.stances.denies),
    why: '"denied that the pier was safe"',
  },
  {
    stance: 'corrects',
    test: ({ verb }, { speech }) => has(verb, speech.stances.corrects),
    why: '"corrected the number to 12"',
  },
  {
    stance: 'doubts',
    test: ({ verb }, { speech }) => has(verb, speech.stances.doubts),
    why: '"questioned whether the pier was safe"',
  },
  {
    stance: 'unknown',
    test: ({ verb }, { speech }) => has(verb, speech.stances.asks),
    why: '"asked whether the pier was safe"',
  },
]

/** How the speaker of `cue` stands to what is reported. */
export const stanceOf = ({ items }: Frame, cue: Cue | null, language: Language): Stance => {
  if (!cue) return 'asserts'
  const { first, last } = cue.verb
  const low = (from: number, to: number): string[] =>
    items.slice(from, to).flatMap((i) => (i.piece === null ? [i.lower] : []))
  const begin =
    cue.subject && cue.subject.last < first ? Math.max(cue.subject.last + 1, first - BEFORE) : Math.max(0, first - 1)
  const heard = { verb: low(first, last + 1), before: low(begin, first) }
  return rules.find((r) => r.test(heard, language))?.stance ?? 'asserts'
}
