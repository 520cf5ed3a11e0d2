import { connected } from './connected.ts'

/** Two articles of the stream that belong near each other. */
export interface Link {
  readonly a: string
  readonly b: string
  readonly likeness: number
}

/** Links between the articles of one story are never dropped. */
export const STORY = 2
/** Links up to so many times as strong as the weakest are dropped in one go. */
const AT_ONCE = 1.25

/** The connected parts of `members` under `links`, none of more than `most`, weaker links being dropped where one is. */
export const parts = (members: readonly string[], links: readonly Link[], most: number): string[][] => {
  const at = new Map(members.map((m, i) => [m, i]))
  const edges = links.flatMap((l): (readonly [number, number])[] => {
    const [x, y] = [at.get(l.a), at.get(l.b)]
    return x === undefined || y === undefined ? [] : [[x, y]]
  })
  return connected(members.length, edges).flatMap((p) => {
    const inside = p.flatMap((i) => members[i] ?? [])
    return inside.length <= most ? [inside] : withoutWeakest(inside, links, most)
  })
}

const withoutWeakest = (inside: readonly string[], links: readonly Link[], most: number): string[][] => {
  const own = new Set(inside)
  const within = links.filter((l) => own.has(l.a))
  const weakest = within.reduce(
    (least, l) => (l.likeness < STORY ? Math.min(least, l.likeness) : least),
    Number.POSITIVE_INFINITY,
  )
  if (weakest === Number.POSITIVE_INFINITY) return [[...inside]]
  return parts(
    inside,
    within.filter((l) => l.likeness >= STORY || l.likeness > weakest * AT_ONCE),
    most,
  )
}
