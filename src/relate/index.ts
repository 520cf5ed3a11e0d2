import type { Reading, Story } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { origins } from './origins.ts'
import { reuse } from './reuse.ts'
import { split } from './split.ts'
import { type Telling, telling } from './telling.ts'
import { traces } from './traces.ts'

const byId = (a: Telling, b: Telling): number => (a.article.id < b.article.id ? -1 : a.article.id > b.article.id ? 1 : 0)

/** Articles of which a person knows that neither has it from the other. */
export type Apart = readonly (readonly [string, string])[]

const story = (tellings: readonly Telling[], title: string, apart: Apart = []): Story => {
  const articles = tellings.map((t) => t.article.id)
  const found = new Map(tellings.map((t) => [t.article.id, traces(t.reading, t.language)]))
  const links = reuse(tellings, found).filter((r) => !apart.some((pair) => pair.includes(r.from) && pair.includes(r.to)))
  return { id: hash('story', ...articles), title, articles, reuse: links, ...origins(tellings, found, links) }
}

/**
 * The stories the articles tell, the largest first, each with its reuse and origins. Articles that plainly tell of another event stand
 * in a story of their own. Pure; the order of `readings` does not matter.
 */
export const relate = (readings: readonly Reading[]): Story[] => {
  const tellings = readings.map(telling).sort(byId)
  return split(tellings).map((group) => story(group.tellings, group.title))
}

/** The one story of articles that are known to tell of one event; no reuse is told between those of `apart`. Pure; the order of `readings` does not matter. */
export const together = (readings: readonly Reading[], apart: Apart = []): Story => {
  const tellings = readings.map(telling).sort(byId)
  return story(tellings, split(tellings)[0]?.title ?? '', apart)
}
