import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import type { Word } from './words.ts'

/** Words of the longest matter told; more is another sentence's worth. */
const MOST_WORDS = 45

/** The span of what is promised or asked: from word `at` to the end of its clause. Null where nothing is left. */
export const matterFrom = (words: readonly Word[], at: number, { promises, people }: Language): Span | null => {
  const first = words[at]
  if (!first) return null
  let last = first
  for (let i = at + 1; i < words.length && i < at + MOST_WORDS; i++) {
    const w = words[i]
    if (!w) break
    const comma = w.gap.includes(',')
    // "rejected Mr. Vance’s plan"
    const title = people.titles.has(last.lower) && /^\.\s$/.test(w.gap)
    if (!title && /[;—]|\.\s|[”"»]\s*,|,\s*[”"»]|\s[–-]\s/.test(w.gap)) break
    if ((comma && promises.ends.has(w.lower)) || promises.stops.has(w.lower)) break
    // ", the mayor said": a reporting clause hangs behind
    if (comma && words.slice(i, i + 7).some((x, n) => promises.stops.has(x.lower) && words.slice(i + 1, i + n + 1).every((y) => !y.gap.includes(',')))) break
    last = w
  }
  return { from: first.from, to: last.to }
}
