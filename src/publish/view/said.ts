import type { Quotation, Saying, StoryAccount } from '../../model/index.ts'
import { visible } from './visible.ts'

/** Who says it: the name most of the quotations have, of several the fullest. Null where nobody is named. */
export const speakerOf = (quotations: readonly Quotation[]): string | null => {
  const times = new Map<string, number>()
  for (const { speaker } of quotations)
    if (speaker) times.set(visible(speaker.name), (times.get(visible(speaker.name)) ?? 0) + 1)
  const [most] = [...times].sort(([a, n], [b, m]) => m - n || b.length - a.length)
  return most?.[0] ?? null
}

const articlesOf = (s: Saying, byId: ReadonlyMap<string, Quotation>): Set<string> =>
  new Set(s.members.flatMap((id) => byId.get(id)?.article ?? []))

/** Sayings that several articles carry, the most carried first; and quotations in quotation marks that one article alone has. */
export const said = (
  story: StoryAccount,
): { readonly shared: readonly Saying[]; readonly alone: readonly Quotation[] } => {
  const byId = new Map(story.quotations.map((q) => [q.id, q]))
  const shared = story.sayings
    .map((s) => ({ s, n: articlesOf(s, byId).size }))
    .filter(({ n }) => n > 1)
    .sort((a, b) => b.n - a.n)
    .map(({ s }) => s)
  const told = new Set(shared.flatMap((s) => s.members))
  return { shared, alone: story.quotations.filter((q) => q.manner !== 'indirect' && !told.has(q.id)) }
}
