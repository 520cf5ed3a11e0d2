import type { Reading, Story } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { agenciesIn } from './agencies.ts'
import { origins } from './origins.ts'
import { reuse } from './reuse.ts'
import { type Telling, telling } from './telling.ts'
import { traces } from './traces.ts'

/** Articles of which a person knows that neither has it from the other. */
export type Apart = readonly (readonly [string, string])[]

const byId = (a: Telling, b: Telling): number =>
  a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0

const TITLE_LENGTH = 90

/** The title of the first of `central` that has one, or the opening of a body where none has. */
const titled = (tellings: readonly Telling[], central: readonly string[]): string => {
  const byId = new Map(tellings.map((t) => [t.article.id, t]))
  const named = central.flatMap((id) => byId.get(id) ?? []).find((t) => t.article.title) ?? tellings[0]
  const title = named?.article.title
  if (title || !named) return title ?? ''
  const first = named.phrases[0]
  const opening = named.article.text.slice(first?.from ?? 0, first?.to ?? TITLE_LENGTH).replace(/\s+/g, ' ')
  return opening.length > TITLE_LENGTH ? `${opening.slice(0, TITLE_LENGTH).replace(/ \S*$/, '')} …` : opening
}

/**
 * The story that articles of one event tell, with its reuse and origins. `central` are their ids, the one most like the others first; no
 * reuse is told between those of `apart`. Pure; the order of `readings` does not matter.
 */
export const relate = (readings: readonly Reading[], central: readonly string[] = [], apart: Apart = []): Story => {
  const tellings = readings.map(telling).sort(byId)
  const articles = tellings.map((t) => t.article.id)
  const agencies = agenciesIn(tellings)
  const found = new Map(tellings.map((t) => [t.article.id, traces(t.reading, t.language, agencies)]))
  const links = reuse(tellings, found).filter(
    (r) => !apart.some((pair) => pair.includes(r.from) && pair.includes(r.to)),
  )
  return {
    id: hash('story', ...articles),
    title: titled(tellings, central),
    articles,
    reuse: links,
    ...origins(tellings, found, links),
  }
}
