import type { Quotation, Saying, StoryAccount } from '../../model/index.ts'
import { visible } from './visible.ts'

/** Who says it: the fullest name any of the quotations has. Null where nobody is named. */
export const speakerOf = (quotations: readonly Quotation[]): string | null => {
  const names = quotations.flatMap((q) => (q.speaker ? [visible(q.speaker.name)] : []))
  return names.reduce<string | null>((best, name) => (best === null || name.length > best.length ? name : best), null)
}

const articlesOf = (s: Saying, byId: ReadonlyMap<string, Quotation>): Set<string> => new Set(s.members.flatMap((id) => byId.get(id)?.article ?? []))

/** Sayings that several articles carry, the most carried first; and quotations in quotation marks that one article alone has. */
export const said = (story: StoryAccount): { readonly shared: readonly Saying[]; readonly alone: readonly Quotation[] } => {
  const byId = new Map(story.quotations.map((q) => [q.id, q]))
  const shared = story.sayings
    .map((s) => ({ s, n: articlesOf(s, byId).size }))
    .filter(({ n }) => n > 1)
    .sort((a, b) => b.n - a.n)
    .map(({ s }) => s)
  const told = new Set(shared.flatMap((s) => s.members))
  return { shared, alone: story.quotations.filter((q) => q.manner !== 'indirect' && !told.has(q.id)) }
}
