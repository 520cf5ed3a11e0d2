import type { Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import type { Statement } from './statement.ts'
import type { Telling } from './terms.ts'

/** Stands for an answer in the words of a question. */
const GAP = '…'

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** Gaps with nothing but marks between them are one, and a question begins with no mark but a quote or a bracket: "…, … - …, courtroom". */
const tidied = (text: string): string =>
  spaced(text)
    .replace(/…(?:[\s.,;:'’–—-]*…)+/g, GAP)
    .replace(/^[\s.,;:!?)\]–—-]+/, '')

/** The words of `span` without those of `masks`, each run of which is one gap. */
const masked = (text: string, span: Span, masks: readonly Span[]): string => {
  let out = ''
  let at = span.from
  for (const m of masks.filter((m) => m.from < span.to && span.from < m.to).sort((a, b) => a.from - b.from)) {
    if (m.from >= at) out += `${text.slice(at, m.from)}${GAP}`
    at = Math.max(at, Math.min(m.to, span.to))
  }
  return tidied(out + text.slice(at, span.to))
}

const clauseText = (s: Statement, tellings: readonly Telling[]): string => {
  const { article, annotations } = (tellings[s.telling] as Telling).reading
  return masked(article.text, s.clause, [...annotations.quantities.map((q) => q.figure), ...annotations.times])
}

/** A question needs so many words that tell something, or nobody understands it. */
const LEAST_WORDS = 2

const telling = (text: string, { language }: Telling): number =>
  tokens(text).filter((t) => !language.words.stop.has(fold(t.text))).length

/** The shortest of the texts that tell enough; where none does, the one that tells most. */
const clearest = (texts: readonly { readonly text: string; readonly words: number }[]): string =>
  [...texts].sort(
    (a, b) =>
      Math.min(b.words, LEAST_WORDS) - Math.min(a.words, LEAST_WORDS) ||
      a.text.length - b.text.length ||
      (a.text < b.text ? -1 : 1),
  )[0]?.text ?? ''

/** The words of `s` that all other answers have too; what stands between is a gap, and so are small words that stand alone. */
const sharedText = (s: Statement, rivals: readonly Statement[], t: Telling): string => {
  const { text } = t.reading.article
  const others = rivals.map((r) => new Set(tokens(fold(r.text)).map((x) => x.text)))
  const words = tokens(text, s.from, s.to).map((x) => ({
    from: x.from,
    to: x.to,
    shared: others.every((o) => o.has(fold(x.text))),
    small: t.language.words.stop.has(fold(x.text)),
  }))
  const isKept = (k: number): boolean => {
    const word = words[k]
    return word?.shared === true && (!word.small || [k - 1, k + 1].some((n) => words[n]?.shared && !words[n]?.small))
  }
  return masked(
    text,
    s,
    words.filter((_, k) => !isKept(k)),
  )
}

/** The question that the group answers, in the words of its clearest clause: of typed answers without any of them, of wordings what they share. */
export const aboutOf = (
  answers: readonly (readonly Statement[])[],
  tellings: readonly Telling[],
  typed: boolean,
): string => {
  const of = (s: Statement): Telling => tellings[s.telling] as Telling
  const counted = (s: Statement, text: string) => ({ text, words: telling(text, of(s)) })
  const all = answers.flat()
  if (typed) return clearest(all.map((s) => counted(s, clauseText(s, tellings))))
  const [first = [], ...rest] = answers
  const whole = clearest(all.map((s) => counted(s, spaced(s.text))))
  if (!rest.length) return whole
  const rivals = rest.flatMap((r) => r[0] ?? [])
  const shared = first.map((s) => counted(s, sharedText(s, rivals, of(s))))
  const best = clearest(shared)
  return shared.some((x) => x.text === best && x.words >= LEAST_WORDS) ? best : whole
}
