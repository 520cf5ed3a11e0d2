import type { Language } from '../../lang/index.ts'
import type { Article, CommitmentKind, Quotation, Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'
import { eachLanguage } from '../each-language.ts'

/** What somebody bound himself to in words that stand before the verb, or in an answer. */
export interface Uttered {
  readonly kind: CommitmentKind
  readonly by: string
  readonly what: Span
  /** the words that show it */
  readonly at: Span
}

/** Verbs of one word that promise or demand something said, by their forms: vowed that, demanded that. */
const binding = eachLanguage(
  ({ promises }): ReadonlyMap<string, CommitmentKind> =>
    new Map(
      promises.cues
        .filter((c) => !c.noun && c.of === undefined && KINDS.has(c.kind) && c.wish !== true)
        .flatMap((c) => c.forms.map((f) => [f, c.kind] as const)),
    ),
)
const KINDS: ReadonlySet<CommitmentKind> = new Set(['promise', 'demand'])

interface Seen {
  readonly quotation: Quotation
  /** words of the cue and of what was said, folded */
  readonly cue: readonly string[]
  readonly said: readonly string[]
  /** the words come before the cue */
  readonly before: boolean
  readonly language: Language
}

/** Fewer words promise nothing: "Soon," he vowed. */
const LEAST = 3
/** A denial in so many words opens with them, and is an answer while it is so short. */
const SHORT = 12

const rules: readonly {
  readonly name: string
  readonly why: string
  readonly kind: (seen: Seen) => CommitmentKind | undefined
}[] = [
  {
    name: 'told behind',
    why: '"The mill will stay open, she has pledged"',
    kind: ({ cue, said, before, language }) =>
      before && said.length >= LEAST && !language.speech.loose.has(said[0] ?? '')
        ? cue.map((w) => binding(language).get(w)).find((k) => k !== undefined)
        : undefined,
  },
  {
    name: 'answered no',
    why: '“No boat was late,” replied the harbour board',
    kind: ({ cue, said, quotation, language }) =>
      quotation.manner === 'direct' &&
      said.length >= LEAST &&
      cue.some((w) => language.promises.retorts.has(w)) &&
      language.promises.nays.has(said[0] ?? '')
        ? 'denial'
        : undefined,
  },
  {
    name: 'in so many words',
    why: '“That is not true,” the mayor said',
    kind: ({ said, quotation, language }) =>
      quotation.manner === 'direct' &&
      said.length <= SHORT &&
      language.promises.denials.some((d) => d.split(' ').every((w, i) => said[i] === w))
        ? 'denial'
        : undefined,
  },
]

const wordsOf = (text: string): string[] => tokens(text).map((t) => fold(t.text))

/** Promises, demands and denials that the article gives as somebody's words, with the verb behind them. */
export const uttered = (quotations: readonly Quotation[], article: Article, language: Language): Uttered[] =>
  quotations.flatMap((quotation): Uttered[] => {
    const [what] = quotation.spans
    const { cue, speaker, stance } = quotation
    if (!what || !cue || !speaker || stance === 'unknown') return []
    const seen: Seen = {
      quotation,
      cue: wordsOf(cue.exact),
      said: wordsOf(article.text.slice(what.from, what.to)),
      before: what.to <= cue.from,
      language,
    }
    const kind = rules.map((r) => r.kind(seen)).find((k) => k !== undefined)
    return kind ? [{ kind, by: speaker.name, what, at: { from: cue.from, to: cue.to } }] : []
  })
