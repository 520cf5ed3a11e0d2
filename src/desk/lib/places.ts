import type { Fact } from '../../model/index.ts'
import type { Place } from './types.ts'

// What an address of a story says besides the story: a fact, and the places that are lit. Facts change their ids when more is told; places stay.

/** Places in an address; more would make it too long to be sent around. */
const MOST = 12

const SHAPE = /^([\w-]{1,100}):(\d{1,9})-(\d{1,9})$/

/** "a1:10-14,b2:7-9" */
export const written = (places: readonly Place[]): string =>
  places
    .slice(0, MOST)
    .map((p) => `${p.article}:${p.from}-${p.to}`)
    .join(',')

/** The places that an address names; what is none is left out. */
export const read = (text: string | null): Place[] =>
  (text ?? '')
    .split(',')
    .slice(0, MOST)
    .flatMap((part) => {
      const [, article, from, to] = SHAPE.exec(part) ?? []
      return article ? [{ article, from: Number(from), to: Number(to) }] : []
    })

/** The query of a story's address that leads to a fact and places in it. */
export const query = (fact: string | null, places: readonly Place[]): string => {
  const asked = new URLSearchParams()
  if (fact !== null) asked.set('fact', fact)
  if (places.length) asked.set('at', written(places))
  return asked.size ? `?${asked}` : ''
}

const holds = (fact: Fact, places: readonly Place[]): boolean =>
  fact.versions.some((v) =>
    v.members.some((m) => places.some((p) => p.article === m.article && m.from < p.to && p.from < m.to)),
  )

/** The fact of this id; where it has another one by now, that which is told at these places. */
export const factAt = (facts: readonly Fact[], id: string | null, places: readonly Place[]): Fact | null =>
  id === null ? null : (facts.find((f) => f.id === id) ?? facts.find((f) => holds(f, places)) ?? null)
