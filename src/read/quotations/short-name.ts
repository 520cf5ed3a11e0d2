import type { Language } from '../../lang/index.ts'
import { type Item, itemAt } from './frame.ts'

/** Most words of a speaker's name: a name with its role. */
const MOST = 8

/** The name of a speaker whom the article names by a description alone: without its article, and no longer than a name with its role. */
export const shortName = (text: string, items: readonly Item[], { speech }: Language): string => {
  let first = 0
  while (first < items.length - 1 && speech.determiners.has(itemAt(items, first).lower)) first++
  // "the mill, which closed in May": what is told about it is no part of its name
  const end = items.findIndex((i, k) => k > first && (/^[,;:–—(]$/.test(i.text) || speech.relatives.has(i.lower)))
  const kept = items.slice(first, end < 0 ? items.length : end)
  const bound = kept.findIndex((i, k) => k > 0 && k < MOST && (speech.binds.has(i.lower) || speech.loose.has(i.lower)))
  const short = kept.length <= MOST ? kept : kept.slice(0, bound > 0 ? bound : MOST)
  const [from, to] = [short[0]?.from, short.at(-1)?.to]
  return from === undefined || to === undefined ? '' : text.slice(from, to)
}
