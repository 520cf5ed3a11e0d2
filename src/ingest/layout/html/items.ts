import { isHeading } from './landmarks.ts'
import type { Page } from './page.ts'

/** The nearest element around a block that is one of several alike: a comment, a card, an entry, another article. */
export interface Item {
  /** how many such elements stand side by side; 0 where there are none, and then the rest is 0 too */
  readonly size: number
  /** steps up to it */
  readonly up: number
  /** which of them it is, from 0 */
  readonly nth: number
  /** words, blocks of prose and time elements of one of them, on the average */
  readonly words: number
  readonly prose: number
  readonly times: number
  /** words of the one the block stands in */
  readonly own: number
  /** 1 where the headline stands in it */
  readonly headed: number
}

const NONE: Item = { size: 0, up: 0, nth: 0, words: 0, prose: 0, times: 0, own: 0, headed: 0 }
/** Two of a kind are a pair of columns as often as a list. */
const LEAST = 3
/** An item has several blocks, else every paragraph were one. */
const BLOCKS = 2

interface Group {
  size: number
  words: number
  prose: number
  times: number
}

interface Sums {
  readonly words: Float64Array
  readonly count: Float64Array
  readonly strongs: Float64Array
}

/** For each frame the item it is, or lies in; NONE where it lies in none. */
export const items = (page: Page, sums: Sums, headline: number): readonly Item[] => {
  const { frames, runs } = page
  const times = new Float64Array(frames.length)
  for (const m of page.marks) {
    const f = m.kind === 'time' ? runs[m.run]?.frame : undefined
    if (f !== undefined) times[f] = (times[f] ?? 0) + 1
  }
  for (let f = frames.length - 1; f > 0; f--) times[frames[f]?.parent ?? 0] = (times[frames[f]?.parent ?? 0] ?? 0) + (times[f] ?? 0)
  const titled = new Set<number>()
  for (let f = runs[headline]?.frame ?? -1; f >= 0; f = frames[f]?.parent ?? -1) titled.add(f)

  const groups = new Map<string, Group>()
  const keys = frames.map((frame, f) => ((sums.count[f] ?? 0) >= BLOCKS && frame.parent >= 0 && !isHeading(frame.tag) ? `${frame.parent} ${frame.tag}` : ''))
  const nth = keys.map((key, f) => {
    if (key === '') return 0
    const g = groups.get(key) ?? { size: 0, words: 0, prose: 0, times: 0 }
    groups.set(key, g)
    g.words += sums.words[f] ?? 0
    g.prose += sums.strongs[f] ?? 0
    g.times += times[f] ?? 0
    return g.size++
  })
  const out: Item[] = []
  frames.forEach((frame, f) => {
    const g = groups.get(keys[f] ?? '')
    const above = out[frame.parent] ?? NONE
    if (g !== undefined && g.size >= LEAST)
      out.push({
        size: g.size,
        up: 0,
        nth: nth[f] ?? 0,
        words: g.words / g.size,
        prose: g.prose / g.size,
        times: g.times / g.size,
        own: sums.words[f] ?? 0,
        headed: titled.has(f) ? 1 : 0,
      })
    else out.push(above.size > 0 ? { ...above, up: above.up + 1 } : NONE)
  })
  return out
}
