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

/**
 * Average-link clustering over a sparse list of likenesses (a pair not listed counts as 0): joins the two groups with the highest mean
 * likeness until none reaches `threshold`. `mayJoin` can forbid a union. Gives groups of indices, each sorted, in order of their first.
 */
export const cluster = (
  size: number,
  links: readonly Link[],
  threshold: number,
  mayJoin: (a: readonly number[], b: readonly number[]) => boolean = () => true,
): number[][] => {
  const groups: (number[] | null)[] = Array.from({ length: size }, (_, i) => [i])
  const sums = Array.from({ length: size }, () => new Map<number, number>())
  const heap: Candidate[] = []
  const consider = (a: number, b: number): void => {
    const [ga, gb] = [groups[a], groups[b]]
    const sum = sums[a]?.get(b)
    if (!ga || !gb || sum === undefined) return
    const score = sum / (ga.length * gb.length)
    if (score >= threshold) push(heap, { score, a: Math.min(a, b), b: Math.max(a, b), sizes: ga.length + gb.length })
  }
  for (const { a, b, score } of links) {
    sums[a]?.set(b, score)
    sums[b]?.set(a, score)
  }
  for (const { a, b } of links) consider(a, b)
  for (let c = pop(heap); c; c = pop(heap)) {
    const [ga, gb] = [groups[c.a], groups[c.b]]
    if (!ga || !gb || ga.length + gb.length !== c.sizes || !mayJoin(ga, gb)) continue
    groups[c.a] = [...ga, ...gb]
    groups[c.b] = null
    const into = sums[c.a] as Map<number, number>
    for (const [k, s] of sums[c.b] as Map<number, number>) {
      if (k === c.a || !groups[k]) continue
      const sum = (into.get(k) ?? 0) + s
      into.set(k, sum)
      sums[k]?.set(c.a, sum)
    }
    for (const k of into.keys()) if (groups[k]) consider(c.a, k)
  }
  return groups.flatMap((g) => (g ? [g.sort((x, y) => x - y)] : []))
}
