import { THRESHOLD, verdict } from '../../src/ingest/layout/html/verdict.ts'
import { foldsOf, judged, learn } from './learn.ts'
import { type Lesson, plain } from './rows.ts'
import { compare, mean } from './shingles.ts'

const THRESHOLDS = [-1, -0.75, -0.5, -0.25, 0, 0.25, 0.5]

const bodyOf = (l: Lesson, odds: Float64Array, threshold: number): string => {
  const body = verdict(l.s, odds, threshold)
  return l.texts.filter((_, i) => body[i]).join('\n')
}

/** Share of the segments handled rightly: those that must be there against all that are. */
export const segments = (
  pages: readonly { readonly body: string; readonly with: readonly string[]; readonly without: readonly string[] }[],
) => {
  let kept = 0
  let lost = 0
  let wrong = 0
  for (const page of pages) {
    const body = plain(page.body)
    for (const w of page.with) body.includes(plain(w)) ? kept++ : lost++
    for (const w of page.without) if (body.includes(plain(w))) wrong++
  }
  const precision = kept / (kept + wrong)
  const recall = kept / (kept + lost)
  return { precision, recall, f: (2 * precision * recall) / (precision + recall) }
}

/** Every page judged by trees that have seen no page of its site: a line a look and threshold. */
export const crossValidated = (
  given: readonly Lesson[],
  marked: readonly Lesson[],
  folds: number,
  settings: readonly Parameters<typeof learn>[1][] = [],
): string[] => {
  const all = [...given, ...marked]
  const fold = foldsOf(all, folds)
  const out: ReturnType<typeof judged>[] = []
  for (let f = 0; f < folds; f++) {
    const model = learn(
      all.filter((_, k) => fold[k] !== f),
      ...settings,
    )
    all.forEach((l, k) => {
      if (fold[k] === f) out[k] = judged(model, l)
    })
  }
  const lines = ['look    threshold  article-extraction: precision recall F1   article-pages: precision recall F']
  for (const look of ['first', 'second'] as const)
    for (const threshold of THRESHOLDS) {
      const body = (l: Lesson): string => bodyOf(l, out[all.indexOf(l)]?.[look] ?? new Float64Array(), threshold)
      const a = mean(given.map((l) => compare(l.given?.body ?? '', body(l))))
      const b = segments(
        marked.map((l) => ({ body: body(l), with: l.marked?.with ?? [], without: l.marked?.without ?? [] })),
      )
      const n = (x: number): string => x.toFixed(3)
      lines.push(
        `${look.padEnd(7)} ${String(threshold).padStart(9)}  ${n(a.precision)} ${n(a.recall)} ${n(a.f1)}   ${n(b.precision)} ${n(b.recall)} ${n(b.f)}`,
      )
    }
  return lines
}

/** Trees that have learnt from the `given` pages alone, on the `marked` ones, which lie on other sites and were marked by other people. */
export const learntApart = (given: readonly Lesson[], marked: readonly Lesson[]): string => {
  const hosts = new Set(marked.map((l) => l.host))
  const model = learn(given.filter((l) => !hosts.has(l.host)))
  const { precision, recall, f } = segments(
    marked.map((l) => ({
      body: bodyOf(l, judged(model, l).second, THRESHOLD),
      with: l.marked?.with ?? [],
      without: l.marked?.without ?? [],
    })),
  )
  return `article-pages, learnt from article-extraction alone: precision ${precision.toFixed(3)} recall ${recall.toFixed(3)} F ${f.toFixed(3)}`
}
