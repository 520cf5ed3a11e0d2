import { hash } from '../text/hash.ts'

/** A story of a stream: the ids of its articles in the order they came. */
export interface StreamStory {
  readonly id: string
  readonly articles: readonly string[]
}

/** A story that was weighed: the articles that came into it by that, new ones and such as stood in another before. */
export interface Weighed {
  readonly id: string
  readonly came: readonly string[]
}

/**
 * Which article stands in which open story. A story's `active` articles can still move to another; the `fixed` ones, its oldest where it
 * is large, stay with it for good.
 */
export interface StoryBook {
  readonly storyOf: (article: string) => string | undefined
  readonly active: (story: string) => readonly string[]
  readonly ids: () => string[]
  readonly all: () => StreamStory[]
  /** Puts down `groups` of active articles in the place of the stories they come from, and gives the stories made. */
  readonly place: (groups: readonly (readonly string[])[]) => Weighed[]
  /** Puts articles into a story as it stands, and gives it. */
  readonly join: (story: string, articles: readonly string[]) => Weighed
  /** How many active articles a story had when it was last put down. */
  readonly placed: (story: string) => number
  /** Fixes the oldest articles of a story beyond `most` active ones, and gives them. */
  readonly fix: (story: string, most: number) => readonly string[]
  /** Closes a story: it is forgotten here. */
  readonly close: (story: string) => void
  readonly restore: (story: StreamStory, active: (article: string) => boolean) => void
}

interface Entry {
  readonly fixed: readonly string[]
  readonly active: readonly string[]
  /** active articles when it was last put down */
  readonly placed: number
}

export const storyBook = (): StoryBook => {
  const entries = new Map<string, Entry>()
  const storyOf = new Map<string, string>()
  const whole = ({ fixed, active }: Entry): string[] => [...fixed, ...active]

  /** For each group the old story it has most articles of, each old story once, the largest claim first. */
  const names = (groups: readonly (readonly string[])[]): Map<number, string> => {
    const claims = groups.flatMap((group, g) =>
      [
        ...Map.groupBy(
          group.filter((a) => storyOf.has(a)),
          (a) => storyOf.get(a) ?? '',
        ),
      ].map(([id, of]) => ({ g, id, votes: of.length })),
    )
    const given = new Map<number, string>()
    const used = new Set<string>()
    for (const c of claims.sort((a, b) => b.votes - a.votes || a.g - b.g || (a.id < b.id ? -1 : 1))) {
      if (given.has(c.g) || used.has(c.id)) continue
      given.set(c.g, c.id)
      used.add(c.id)
    }
    return given
  }

  return {
    storyOf: (a) => storyOf.get(a),
    active: (id) => entries.get(id)?.active ?? [],
    ids: () => [...entries.keys()],
    all: () => [...entries].map(([id, e]) => ({ id, articles: whole(e) })),
    place: (groups) => {
      const given = names(groups)
      const old = new Map([...new Set(groups.flat().flatMap((a) => storyOf.get(a) ?? []))].map((id) => [id, entries.get(id)] as const))
      /** the group that goes on with an old story's fixed articles: the one of its name, else the one that took most of it */
      const heirs = new Map<number, { readonly from: string; readonly fixed: readonly string[] }[]>()
      for (const [id, entry] of old) {
        const votes = groups.map((g) => g.filter((a) => storyOf.get(a) === id).length)
        const heir = [...given].find(([, name]) => name === id)?.[0] ?? votes.indexOf(Math.max(...votes))
        heirs.set(heir, [...(heirs.get(heir) ?? []), { from: id, fixed: entry?.fixed ?? [] }])
        entries.delete(id)
      }
      const taken = new Set(given.values())
      return groups.map((group, g) => {
        const before = old.get(given.get(g) ?? '')?.active
        // a story that stays as it is keeps its list, so that what was made of it can be kept too
        const active = before?.length === group.length && before.every((a, i) => a === group[i]) ? before : group
        let id = given.get(g) ?? hash('story', active[0] ?? '')
        while (!given.has(g) && (taken.has(id) || entries.has(id))) id = hash('story', id)
        const inherited = heirs.get(g) ?? []
        entries.set(id, { fixed: inherited.flatMap((h) => h.fixed), active, placed: active.length })
        const came = [...inherited.flatMap((h) => (h.from === id ? [] : h.fixed)), ...active.filter((a) => storyOf.get(a) !== id)]
        for (const a of active) storyOf.set(a, id)
        return { id, came }
      })
    },
    join: (id, articles) => {
      const { fixed, active, placed } = entries.get(id) ?? { fixed: [], active: [], placed: 0 }
      entries.set(id, { fixed, active: [...active, ...articles], placed })
      for (const a of articles) storyOf.set(a, id)
      return { id, came: articles }
    },
    placed: (id) => entries.get(id)?.placed ?? 0,
    fix: (id, most) => {
      const entry = entries.get(id)
      if (!entry || entry.active.length <= most) return []
      const gone = entry.active.slice(0, -most)
      entries.set(id, { fixed: [...entry.fixed, ...gone], active: entry.active.slice(-most), placed: entry.placed - gone.length })
      for (const a of gone) storyOf.delete(a)
      return gone
    },
    close: (id) => {
      for (const a of entries.get(id)?.active ?? []) storyOf.delete(a)
      entries.delete(id)
    },
    restore: ({ id, articles }, isActive) => {
      const active = articles.filter(isActive)
      entries.set(id, { fixed: articles.filter((a) => !isActive(a)), active, placed: active.length })
      for (const a of active) storyOf.set(a, id)
    },
  }
}
