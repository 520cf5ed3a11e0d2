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
 * A story as the book has it. Its `active` articles can still move to another story; the `fixed` ones, its oldest where it is large, stay
 * with it for good.
 */
interface Entry {
  readonly fixed: readonly string[]
  readonly active: readonly string[]
  /** active articles when it was last put down */
  readonly placed: number
}

/** Which article stands in which open story. Changed by its verbs only. */
export interface StoryBook {
  readonly entries: Map<string, Entry>
  /** by active article */
  readonly storyOf: Map<string, string>
  /** by fixed article */
  readonly fixedIn: Map<string, string>
}

const NOTHING: Entry = { fixed: [], active: [], placed: 0 }
const entryOf = ({ entries }: StoryBook, story: string): Entry => entries.get(story) ?? NOTHING

export const storyBook = (): StoryBook => ({ entries: new Map(), storyOf: new Map(), fixedIn: new Map() })
export const activeIn = (book: StoryBook, story: string): readonly string[] => entryOf(book, story).active
/** How many active articles a story had when it was last put down. */
export const placedIn = (book: StoryBook, story: string): number => entryOf(book, story).placed
export const allStories = ({ entries }: StoryBook): StreamStory[] =>
  [...entries].map(([id, { fixed, active }]) => ({ id, articles: [...fixed, ...active] }))

/** How many articles of a group stand in which old story. */
const votes = ({ storyOf }: StoryBook, group: readonly string[]): Map<string, number> => {
  const found = new Map<string, number>()
  for (const a of group) {
    const story = storyOf.get(a)
    if (story !== undefined) found.set(story, (found.get(story) ?? 0) + 1)
  }
  return found
}

/** For each group the old story it has most articles of, each old story once, the largest claim first. */
const names = (book: StoryBook, groups: readonly (readonly string[])[]): Map<number, string> => {
  const claims = groups.flatMap((group, g) => [...votes(book, group)].map(([id, n]) => ({ g, id, n })))
  const given = new Map<number, string>()
  const used = new Set<string>()
  for (const c of claims.sort((a, b) => b.n - a.n || a.g - b.g || (a.id < b.id ? -1 : 1))) {
    if (given.has(c.g) || used.has(c.id)) continue
    given.set(c.g, c.id)
    used.add(c.id)
  }
  return given
}

/** What a group takes over of an old story: its fixed articles. */
interface Inherited {
  readonly from: string
  readonly fixed: readonly string[]
}

/** The group that goes on with an old story's fixed articles: the one of its name, else the one that took most of it. */
const heirs = (
  book: StoryBook,
  groups: readonly (readonly string[])[],
  given: ReadonlyMap<number, string>,
  old: Iterable<string>,
): Map<number, Inherited[]> => {
  const found = new Map<number, Inherited[]>()
  const taken = groups.map((g) => votes(book, g))
  for (const from of old) {
    const most = taken.map((v) => v.get(from) ?? 0)
    const heir = [...given].find(([, name]) => name === from)?.[0] ?? most.indexOf(Math.max(...most))
    found.set(heir, [...(found.get(heir) ?? []), { from, fixed: entryOf(book, from).fixed }])
  }
  return found
}

/** A story that stays as it is keeps its list, so that what was made of it can be kept too. */
const kept = (before: readonly string[], group: readonly string[]): readonly string[] =>
  before.length === group.length && before.every((a, i) => a === group[i]) ? before : group

/** The id of a story that is new, by its first article. */
export type NameOf = (first: string) => string
const usual: NameOf = (first) => hash('story', first)

/** Puts down `groups` of active articles in the place of the stories they come from, and gives the stories made. */
export const place = (book: StoryBook, groups: readonly (readonly string[])[], nameOf = usual): Weighed[] => {
  const given = names(book, groups)
  const old = new Set(groups.flat().flatMap((a) => book.storyOf.get(a) ?? []))
  const inheritance = heirs(book, groups, given, old)
  const actives = groups.map((group, g) => kept(activeIn(book, given.get(g) ?? ''), group))
  for (const id of old) book.entries.delete(id)
  const taken = new Set(given.values())
  return actives.map((active, g) => {
    let id = given.get(g) ?? nameOf(active[0] ?? '')
    while (!given.has(g) && (taken.has(id) || book.entries.has(id))) id = hash('story', id)
    const inherited = inheritance.get(g) ?? []
    book.entries.set(id, { fixed: inherited.flatMap((h) => h.fixed), active, placed: active.length })
    const came = [
      ...inherited.flatMap((h) => (h.from === id ? [] : h.fixed)),
      ...active.filter((a) => book.storyOf.get(a) !== id),
    ]
    for (const a of active) book.storyOf.set(a, id)
    for (const { fixed } of inherited) for (const a of fixed) book.fixedIn.set(a, id)
    return { id, came }
  })
}

/** Puts articles into a story as it stands, and gives it. */
export const join = (book: StoryBook, id: string, articles: readonly string[]): Weighed => {
  const { fixed, active, placed } = entryOf(book, id)
  book.entries.set(id, { fixed, active: [...active, ...articles], placed })
  for (const a of articles) book.storyOf.set(a, id)
  return { id, came: articles }
}

/** Fixes the oldest articles of a story beyond `most` active ones, and gives them. */
export const fix = (book: StoryBook, id: string, most: number): readonly string[] => {
  const { fixed, active, placed } = entryOf(book, id)
  if (active.length <= most) return []
  const gone = active.slice(0, -most)
  book.entries.set(id, { fixed: [...fixed, ...gone], active: active.slice(-most), placed: placed - gone.length })
  for (const a of gone) {
    book.storyOf.delete(a)
    book.fixedIn.set(a, id)
  }
  return gone
}

/** Closes a story, which is forgotten here, and gives its active articles. */
export const closeStory = (book: StoryBook, id: string): readonly string[] => {
  const { active, fixed } = entryOf(book, id)
  for (const a of active) book.storyOf.delete(a)
  for (const a of fixed) book.fixedIn.delete(a)
  book.entries.delete(id)
  return active
}

/** A story with all that the book knows of it: what another book needs to go on with it. */
export interface Moved extends Entry {
  readonly id: string
}

/** Takes a story out of the book, for another book. */
export const give = (book: StoryBook, id: string): Moved => {
  const entry = entryOf(book, id)
  closeStory(book, id)
  return { id, ...entry }
}

/** Puts a story down that another book gave. */
export const take = (book: StoryBook, { id, fixed, active, placed }: Moved): void => {
  book.entries.set(id, { fixed, active, placed })
  for (const a of fixed) book.fixedIn.set(a, id)
  for (const a of active) book.storyOf.set(a, id)
}

/** Puts down a story as it was. */
export const restore = (
  book: StoryBook,
  { id, articles }: StreamStory,
  isActive: (article: string) => boolean,
): void => {
  const active = articles.filter(isActive)
  const fixed = articles.filter((a) => !isActive(a))
  book.entries.set(id, { fixed, active, placed: active.length })
  for (const a of fixed) book.fixedIn.set(a, id)
  for (const a of active) book.storyOf.set(a, id)
}
