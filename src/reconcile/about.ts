import type { Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import type { Statement } from './statement.ts'
import type { Telling } from './terms.ts'

/** Stands for an answer in the words of a question. */
const GAP = '…'

const spaced = (text: string): string => text.replace(/\s+/g, ' ').trim()

/** The words of `span` without those of `masks`, each run of which is one gap. */
const masked = (text: string, span: Span, masks: readonly Span[]): string => {
  let out = ''
  let at = span.from
  for (const m of masks.filter((m) => m.from < span.to && span.from < m.to).sort((a, b) => a.from - b.from)) {
    if (m.from >= at) out += `${text.slice(at, m.from)}${GAP}`
    at = Math.max(at, Math.min(m.to, span.to))
  }
  return spaced(out + text.slice(at, span.to)).replace(/…(?:\s*…)+/g, GAP)
}

const clauseText = (s: Statement, tellings: readonly Telling[]): string => {
  const { article, annotations } = (tellings[s.telling] as Telling).reading
  return masked(article.text, s.clause, [...annotations.quantities.map((q) => q.figure), ...annotations.times])
}

/** The words of `s` that all other answers have too, each run of others one gap. */
const sharedText = (s: Statement, rivals: readonly Statement[], tellings: readonly Telling[]): string => {
  const { text } = (tellings[s.telling] as Telling).reading.article
  const others = rivals.map((r) => new Set(tokens(fold(r.text)).map((t) => t.text)))
  const masks = tokens(text, s.from, s.to).filter((t) => !others.every((o) => o.has(fold(t.text))))
  return masked(text, s, masks)
}

/** The question that the group answers, in the words of its shortest clause, without any answer. */
export const aboutOf = (answers: readonly (readonly Statement[])[], tellings: readonly Telling[], typed: boolean): string => {
  const all = answers.flat()
  const shortest = (texts: readonly string[]): string => [...texts].sort((a, b) => a.length - b.length || (a < b ? -1 : 1))[0] ?? ''
  if (typed) return shortest(all.map((s) => clauseText(s, tellings)))
  const [first = [], ...rest] = answers
  if (!rest.length) return shortest(all.map((s) => spaced(s.text)))
  const mine = shortest(first.map((s) => s.text))
  const s = first.find((x) => x.text === mine)
  return s
    ? sharedText(
        s,
        rest.flatMap((r) => r[0] ?? []),
        tellings,
      )
    : ''
}
