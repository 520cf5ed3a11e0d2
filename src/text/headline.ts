import { languageOf } from '../lang/index.ts'
import { fold } from './fold.ts'
import { tokens } from './tokens.ts'

/** What a headline is chosen by: no text of an article is needed, so that a list of thousands of stories can choose too. */
export interface Titled {
  readonly id: string
  readonly title: string | null
  readonly language: string
  /** ISO 8601, or null */
  readonly published: string | null
}

/** Letters of a word that tells what something is about; shorter ones are mostly small words, in every language we read. */
const TELLING = 4
/** Letters by which "soldier" and "soldiers" are one word; stems would need a language's rules for each title. */
const BEGINNING = 5
/** Telling words that a headline has in common with the other titles, else it is a slogan. In 20 stories each slogan had none, most headlines two and more. */
const FAIR = 2

interface Headline {
  readonly id: string
  readonly title: string
  readonly published: string
  readonly day: string
  readonly telling: ReadonlySet<string>
  /** in digits or in words */
  readonly figures: readonly string[]
}

const read = ({ id, title, language, published }: Titled): Headline[] => {
  if (!title) return []
  const words = tokens(fold(title)).map((t) => t.text)
  const { cardinals } = languageOf(language).numbers
  return [
    {
      id,
      title,
      published: published ?? '',
      day: published?.slice(0, 10) ?? '',
      telling: new Set(words.flatMap((w) => (w.length >= TELLING && /\p{L}/u.test(w) ? [w.slice(0, BEGINNING)] : []))),
      figures: words.flatMap((w) => (/\d/.test(w) ? [w] : cardinals.has(w) ? [String(cardinals.get(w))] : [])),
    },
  ]
}

const latestFirst = (a: Headline, b: Headline): number =>
  b.published.localeCompare(a.published) || (a.id < b.id ? -1 : 1)

/** In how many titles each telling word stands. */
const heldBy = (all: readonly Headline[]): ReadonlyMap<string, number> => {
  const held = new Map<string, number>()
  for (const { telling } of all) for (const w of telling) held.set(w, (held.get(w) ?? 0) + 1)
  return held
}

/** Whether a figure of the headline may be out of date: there is an article of a later day, or another figure was told since this one first was. */
const isDated = ({ figures, day }: Headline, all: readonly Headline[]): boolean => {
  if (!figures.length) return false
  if (all.some((t) => t.day > day)) return true
  const gives = (t: Headline): boolean => t.figures.some((f) => figures.includes(f))
  const first = all.filter(gives).at(-1)?.day ?? day
  return all.some((t) => t.figures.length > 0 && t.day > first && t.day < day && !gives(t))
}

/**
 * The title that a story is called by: the latest that has words in common with the others and no figure that may be out of date; else the latest that has words
 * in common, else the earliest. `isOut` says of an article that its title is known to be superseded. Null where none has a title.
 */
export const headlineOf = (
  articles: readonly Titled[],
  isOut: (id: string) => boolean = () => false,
): string | null => {
  const [only] = articles
  if (only && articles.length === 1) return only.title
  const all = articles.flatMap(read).sort(latestFirst)
  const held = heldBy(all)
  const fair = all.filter(({ telling }) => [...telling].filter((w) => (held.get(w) ?? 0) > 1).length >= FAIR)
  const standing = fair.filter((h) => !isOut(h.id))
  return (standing.find((h) => !isDated(h, all)) ?? standing[0] ?? fair[0] ?? all.at(-1))?.title ?? null
}
