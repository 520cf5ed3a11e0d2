import type { Clash } from './clashes.ts'
import type { Lined } from './features.ts'
import type { Passage } from './passage.ts'

/** Whether a word stands once in a passage, by its key. */
const standsOnce = ({ keys }: Passage): ((i: number) => boolean) => {
  const counts = new Map<string, number>()
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
  return (i) => counts.get(keys[i] ?? '') === 1
}

/** What stands between two words puts each in a place of its own: more than "and", or a way from one to the other. */
const parts = (p: Passage, from: number, to: number, { books: { relations } }: Lined): boolean =>
  p.words
    .slice(from + 1, to)
    .some((w) => w.kind !== 'function' || relations.towards?.has(w.folded) || relations.from?.has(w.folded))

/**
 * Two words that have changed places, all else between them being the same: "the army shot down a helicopter of the rebels", "the rebels shot down a helicopter of the army"; null where
 * the order of all is the same, or more of it has changed.
 */
export const transposed = (lined: Lined): Clash | null => {
  const { a, b, alignment } = lined
  const [onceInA, onceInB] = [standsOnce(a), standsOnce(b)]
  const pairs = alignment.pairs
    .filter((p) => p.link === 'same' && a.words[p.a]?.kind !== 'function' && onceInA(p.a) && onceInB(p.b))
    .sort((x, y) => x.a - y.a)
  const places = pairs.map((p) => p.b).sort((x, y) => x - y)
  const moved = pairs.filter((p, i) => p.b !== places[i])
  const [x, y] = moved
  if (!x || !y || moved.length !== 2) return null
  const between = [a.keys.slice(x.a + 1, y.a), b.keys.slice(y.b + 1, x.b)].map((keys) => keys.join(' '))
  if (between[0] !== between[1] || !parts(a, x.a, y.a, lined)) return null
  return { a: a.words[x.a]?.text ?? '', b: a.words[y.a]?.text ?? '' }
}
