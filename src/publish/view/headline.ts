import type { Article, Fact, StoryAccount } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'
import { superseded } from '../facts/fact-row.ts'

/** Letters of a word that tells what something is about; shorter ones are mostly small words, in every language we read. */
const TELLING = 4
/** Of a headline's telling words so many stand in most of the other articles, else it is a slogan or speaks of something beside. */
const FAIR = 0.5

const wordsOf = (text: string): ReadonlySet<string> =>
  new Set(tokens(fold(text)).flatMap((t) => (t.text.length >= TELLING && /\p{L}/u.test(t.text) ? [t.text] : [])))

/** Where answers stand that a later one has taken the place of. */
const oldPlaces = (facts: readonly Fact[]) =>
  facts.flatMap((f) => {
    const old = superseded(f)
    return f.versions.flatMap((v, i) => (old.has(i) ? v.members : []))
  })

/** Whether an answer that is superseded stands in the article's title. */
const isOutdated = ({ id, blocks }: Article, old: ReturnType<typeof oldPlaces>): boolean =>
  blocks.some((b) => b.role === 'title' && old.some((m) => m.article === id && m.from < b.to && b.from < m.to))

/** Whether most of the others speak of what the headline says. */
const isFair = (title: string, others: readonly ReadonlySet<string>[]): boolean => {
  const words = [...wordsOf(title)]
  const told = words.filter((w) => others.filter((o) => o.has(w)).length * 2 >= others.length)
  return told.length > 0 && told.length >= words.length * FAIR
}

const latestFirst = (a: Article, b: Article): number => (b.published?.value ?? '').localeCompare(a.published?.value ?? '') || (a.id < b.id ? -1 : 1)

/** What a story is called: the latest headline that is fair to what the others tell and holds no answer that is superseded; else as it was called. */
export const headline = ({ title, articles, facts }: Pick<StoryAccount, 'title' | 'articles' | 'facts'>, all: readonly Article[]): string => {
  const own = all.filter((a) => articles.includes(a.id)).sort(latestFirst)
  const words = new Map(own.map((a) => [a.id, wordsOf(a.text)]))
  const old = oldPlaces(facts)
  const others = (id: string) => own.flatMap((a) => (a.id === id ? [] : (words.get(a.id) ?? [])))
  const found = own.find((a) => a.title && !isOutdated(a, old) && isFair(a.title, others(a.id)))
  return found?.title ?? title
}
