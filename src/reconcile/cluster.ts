/** A likeness between two items, by index. */
export interface Link {
  readonly a: number
  readonly b: number
  readonly score: number
}

interface Candidate {
  readonly score: number
  readonly a: number
  readonly b: number
  readonly sizes: number
}

/** Highest score first; ties by index, so that the result does not hang on chance. */
const better = (x: Candidate, y: Candidate): boolean => x.score > y.score || (x.score === y.score && (x.a < y.a || (x.a === y.a && x.b < y.b)))

const push = (heap: Candidate[], c: Candidate): void => {
  heap.push(c)
  let i = heap.length - 1
  while (i > 0) {
    const up = (i - 1) >> 1
    const parent = heap[up] as Candidate
    if (!better(c, parent)) break
    heap[i] = parent
    i = up
  }
  heap[i] = c
}

const pop = (heap: Candidate[]): Candidate | undefined => {
  const top = heap[0]
  const last = heap.pop()
  if (!top || !last || !heap.length) return top
  let i = 0
  for (;;) {
    const left = 2 * i + 1
    const right = left + 1
    let best = left
    if (left >= heap.length) break
    if (right < heap.length && better(heap[right] as Candidate, heap[left] as Candidate)) best = right
    const child = heap[best] as Candidate
    if (!better(child, last)) break
    heap[i] = child
    i = best
  }
  heap[i] = last
  return top
}

/** The likenesses between two groups: their sum, and the best of them. */
interface Tie {
  readonly sum: number
  readonly best: number
}

/**
 * Share of the best link in the likeness of two groups, the rest being the mean link. By the mean alone, a rewording that is like one
 * telling stays outside a group of copies of another; found by grid on marked stories (docs/decisions).
 */
const BEST = 0.4

const joined = (x: Tie | undefined, y: Tie): Tie => ({ sum: (x?.sum ?? 0) + y.sum, best: Math.max(x?.best ?? 0, y.best) })

/**
 * Clustering by mean and best link over a sparse list of likenesses (a pair not listed counts as 0): joins the two most alike groups until
 * none reaches `threshold`. `mayJoin` can forbid a union. Gives groups of indices, each sorted, in order of their first.
 */
export const cluster = (
  size: number,
  links: readonly Link[],
  threshold: number,
  mayJoin: (a: readonly number[], b: readonly number[]) => boolean = () => true,
): number[][] => {
  const groups: (number[] | null)[] = Array.from({ length: size }, (_, i) => [i])
  const ties = Array.from({ length: size }, () => new Map<number, Tie>())
  const heap: Candidate[] = []
  const consider = (a: number, b: number): void => {
    const [ga, gb, tie] = [groups[a], groups[b], ties[a]?.get(b)]
    if (!ga || !gb || !tie) return
    const score = (1 - BEST) * (tie.sum / (ga.length * gb.length)) + BEST * tie.best
    if (score >= threshold) push(heap, { score, a: Math.min(a, b), b: Math.max(a, b), sizes: ga.length + gb.length })
  }
  for (const { a, b, score } of links) {
    ties[a]?.set(b, { sum: score, best: score })
    ties[b]?.set(a, { sum: score, best: score })
  }
  for (const { a, b } of links) consider(a, b)
  for (let c = pop(heap); c; c = pop(heap)) {
    const [ga, gb] = [groups[c.a], groups[c.b]]
    if (!ga || !gb || ga.length + gb.length !== c.sizes || !mayJoin(ga, gb)) continue
    groups[c.a] = [...ga, ...gb]
    groups[c.b] = null
    const [into, gone] = [ties[c.a], ties[c.b]]
    for (const [k, tie] of gone ?? []) {
      if (k === c.a || !groups[k]) continue
      const both = joined(into?.get(k), tie)
      into?.set(k, both)
      ties[k]?.set(c.a, both)
    }
    for (const k of into?.keys() ?? []) if (groups[k]) consider(c.a, k)
  }
  return groups.flatMap((g) => (g ? [g.sort((x, y) => x - y)] : []))
}
