import type { Language } from '../../lang/index.ts'
import { fold } from '../../text/fold.ts'
import { perObject } from '../../text/memo.ts'
import { stem } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import type { Wording } from './wordings.ts'

/** What a clause says of a matter that is often open at first: which matter, and the words it is said of. */
export interface Matter {
  /** cause, identity, motive, ...: the place in `verdicts.matters` */
  readonly asked: number
  /** stems of what it is the cause, the identity, ... of */
  readonly of: ReadonlySet<string>
}

/** The stems of each matter, and those of the phrases that say that a thing is not known, which ask nothing. */
const stemsOf = perObject((language: Language) => ({
  matters: language.verdicts.matters.map((words) => new Set(words.map((w) => stem(w, language)))),
  unknown: new Set(
    language.verdicts.unknown.flatMap((phrase) => tokens(phrase).map((t) => stem(fold(t.text), language))),
  ),
}))

/** The matter that a clause speaks of; null where it speaks of none, or says of what in no word. */
export const matterIn = ({ full }: Wording, language: Language): Matter | null => {
  const { matters, unknown } = stemsOf(language)
  const asked = matters.findIndex((m) => [...full.stems].some((s) => m.has(s)))
  const own = matters[asked]
  if (!own) return null
  const of = new Set([...full.stems].filter((s) => !own.has(s) && !unknown.has(s)))
  return of.size > 0 ? { asked, of } : null
}

/** Says of itself that it is still looked for: "a probe into the cause has begun". */
export const isSought = ({ folded }: Wording, { verdicts, relations }: Language): boolean => {
  const negators = relations?.negators ?? []
  return tokens(folded).some((t) => {
    const word = folded.slice(t.from, t.to)
    return verdicts.inquiries.has(word) || negators.includes(word)
  })
}

/** `known` tells of all that `open` says is not known: "the cause of the fire is unclear", "a candle caused the fire". */
export const answers = (open: Matter, known: Matter): boolean =>
  open.asked === known.asked && [...open.of].every((s) => known.of.has(s))
