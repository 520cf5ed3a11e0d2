/** A queue that gives the best first. */
export interface Heap<T> {
  readonly push: (item: T) => void
  /** the best of what is left; undefined where nothing is */
  readonly pop: () => T | undefined
}

/** A binary heap; `better` tells whether its first argument comes before its second. */
export const heap = <T>(better: (x: T, y: T) => boolean): Heap<T> => {
  const list: T[] = []
  const swap = (i: number, j: number): void => {
    const [x, y] = [list[i] as T, list[j] as T]
    list[i] = y
    list[j] = x
  }
  const above = (i: number, j: number): boolean => i < list.length && better(list[i] as T, list[j] as T)
  return {
    push: (item) => {
      list.push(item)
      for (let i = list.length - 1; i > 0 && above(i, (i - 1) >> 1); i = (i - 1) >> 1) swap(i, (i - 1) >> 1)
    },
    pop: () => {
      const last = list.length - 1
      if (last < 0) return undefined
      swap(0, last)
      const top = list.pop()
      for (let i = 0; ; ) {
        const [left, right] = [2 * i + 1, 2 * i + 2]
        const best = above(right, left) ? right : left
        if (!above(best, i)) return top
        swap(i, best)
        i = best
      }
    },
  }
}
