/** A partition takes no part of the stream from others while it has so many times as much open as they have on the average; measured by bench/scale.ts, see its record. */
const UNEVEN = 1.1
/** Articles that a partition may have open beyond that: of few none is too many. */
const ROOM = 100

/**
 * The partition that each part is settled in: the one that most of its articles stand in already, unless that one has far more open than the others have; then of the
 * rest the one with most of them. `parts`: for each article of each part where it stands; `open`: articles that each partition has open,
 * these among them.
 */
export const homes = (parts: readonly (readonly number[])[], open: readonly number[]): number[] => {
  const load = [...open]
  const mean = load.reduce((sum, n) => sum + n, 0) / load.length
  return parts.map((part) => {
    const counts = load.map((_, p) => part.filter((at) => at === p).length)
    const fits = (p: number): boolean => (load[p] ?? 0) + part.length - (counts[p] ?? 0) <= UNEVEN * mean + ROOM
    const order = [...load.keys()].sort(
      (a, b) => (counts[b] ?? 0) - (counts[a] ?? 0) || (load[a] ?? 0) - (load[b] ?? 0) || a - b,
    )
    const leastLoaded = [...load.keys()].sort((a, b) => (load[a] ?? 0) - (load[b] ?? 0) || a - b)[0] ?? 0
    const home = order.find(fits) ?? leastLoaded
    for (const [p, n] of counts.entries()) load[p] = (load[p] ?? 0) - n
    load[home] = (load[home] ?? 0) + part.length
    return home
  })
}
