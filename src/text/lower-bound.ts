/** Index of the first of `count` things, in rising order of their values, whose value is `least` or more; `count` where there is none. */
export const lowerBound = (count: number, valueAt: (index: number) => number, least: number): number => {
  let lo = 0
  let hi = count
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if (valueAt(mid) < least) lo = mid + 1
    else hi = mid
  }
  return lo
}
