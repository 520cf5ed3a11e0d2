import { eachHolder, HINTS, likenessesTo, type OpenIndex, placeOf, vectorOf } from './open-index.ts'
import type { Vector } from './scatter.ts'

/** Terms by which neighbours are looked up: an article on the same event shares some of these. */
const TELLING = 30
/** Neighbours weighed in full. */
const LOOKED_AT = 20
/** Of them, those given: an article joins the story it is most like, the others need not be weighed anew for it. */
const GIVEN = 8

/** An open article like another. */
export interface Neighbour {
  readonly id: string
  readonly likeness: number
}

/** Where in the vector the terms stand that weigh most; where the last of them weigh the same, those that come first. */
const heaviest = ({ weights }: Vector, most: number): number[] => {
  if (weights.length <= most) return [...weights.keys()]
  const last = weights.toSorted()[weights.length - most] ?? 0
  const found: number[] = []
  for (let i = 0; i < weights.length; i++) if ((weights[i] ?? 0) > last) found.push(i)
  for (let i = 0; i < weights.length && found.length < most; i++) if (weights[i] === last) found.push(i)
  return found
}

/** Visits the places of open articles that share telling terms with `own`, once for every such term, with its squared weight. */
const eachHint = (index: OpenIndex, own: Vector, visit: (place: number, hint: number) => void): void => {
  for (const i of heaviest(own, TELLING)) {
    const hint = (own.weights[i] ?? 0) ** 2
    if (hint > 0) eachHolder(index, own.terms[i] ?? 0, (place) => visit(place, hint))
  }
}

/** The `most` of `places` with the greatest hints; of two alike the one that came earlier. */
const greatest = (places: readonly number[], hintOf: (place: number) => number, most: number): number[] => {
  const nearest: number[] = []
  for (const place of places) {
    const hint = hintOf(place)
    let at = nearest.length
    for (; at > 0; at--) {
      const before = nearest[at - 1] ?? 0
      if (hintOf(before) > hint || (hintOf(before) === hint && before < place)) break
    }
    if (at >= most) continue
    nearest.splice(at, 0, place)
    if (nearest.length > most) nearest.pop()
  }
  return nearest
}

/** An open article that shares telling terms with another. */
export interface Hinted extends Neighbour {
  readonly place: number
  /** of the terms that both have, the squares of their weights, summed */
  readonly hint: number
}

/** Those of `found` that a lookup weighs in full: with the greatest hints, of two alike the one that came earlier. */
export const lookedAt = <T extends Pick<Hinted, 'hint' | 'place'>>(found: readonly T[]): T[] =>
  [...found].sort((a, b) => b.hint - a.hint || a.place - b.place).slice(0, LOOKED_AT)

/** Of those that were weighed the ones at least `least` alike, the nearest first. */
export const nearest = <T extends Neighbour>(weighed: readonly T[], least: number): T[] =>
  weighed
    .filter((n) => n.likeness >= least)
    .sort((a, b) => b.likeness - a.likeness || (a.id < b.id ? -1 : 1))
    .slice(0, GIVEN)

/** Open articles that share terms with `own`, which stands at the place `self` if anywhere: those that share most, with how alike they are. */
export const hinted = (index: OpenIndex, own: Vector, self = -1): Hinted[] => {
  const { hints } = index
  const found: number[] = []
  try {
    eachHint(index, own, (place, hint) => {
      if (place === self) return
      const slot = place % HINTS
      if (hints[slot] === 0) found.push(place)
      hints[slot] = (hints[slot] ?? 0) + hint
    })
    const looked = greatest(found, (place) => hints[place % HINTS] ?? 0, LOOKED_AT).flatMap((place) => {
      const id = index.places[place]
      return id === undefined ? [] : [{ id, place, hint: hints[place % HINTS] ?? 0 }]
    })
    const alike = likenessesTo(
      index,
      own,
      looked.map((l) => l.id),
    )
    return looked.map((l, i) => ({ ...l, likeness: alike[i] ?? 0 }))
  } finally {
    for (const place of found) hints[place % HINTS] = 0
  }
}

/** Open articles at least `least` like the one with `id`, the nearest first. */
export const neighbours = (index: OpenIndex, id: string, least: number): Neighbour[] =>
  nearest(hinted(index, vectorOf(index, id), placeOf(index, id)), least).map(({ id: other, likeness }) => ({
    id: other,
    likeness,
  }))
