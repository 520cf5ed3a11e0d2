import type { Origin, Reuse, StoryAccount } from '../../model/index.ts'
import { percent } from './counted.ts'
import type { Witnesses } from './sigla.ts'
import { visible } from './visible.ts'

const DONE: Readonly<Record<Reuse['kind'], string>> = {
  copy: 'copied from',
  edited: 'edited from',
  rewritten: 'rewritten from',
  translated: 'translated from',
}

/** "edited from B (84% of it)"; where nothing tells the way round: "shares its text with B". */
export const takenFrom = (r: Reuse, all: Witnesses): string => {
  const from = all.get(r.from)?.siglum ?? r.from
  return r.direction === null ? `shares ${percent(r.share)} of its text with ${from} (${r.kind})` : `${DONE[r.kind]} ${from} (${percent(r.share)} of it)`
}

/** Agencies, documents and other outlets that stand behind an article; speakers are told with what they say. */
const behind = (o: Origin, outlet: string): boolean => o.kind !== 'person' && o.kind !== 'official' && visible(o.name) !== outlet

/** What an article goes back to, in words: other articles first, then agencies and documents. Empty where it stands alone. */
export const lineage = (story: StoryAccount, article: string, all: Witnesses): string[] => {
  const outlet = all.get(article)?.outlet ?? ''
  const names = story.origins.filter((o) => o.articles.includes(article) && behind(o, outlet)).map((o) => visible(o.name))
  return [...story.reuse.filter((r) => r.to === article).map((r) => takenFrom(r, all)), ...(names.length ? [`goes back to ${names.join(', ')}`] : [])]
}
