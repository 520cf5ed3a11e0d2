import type { Article } from '../model/index.ts'
import { agglomerate, type Open, openArticles, remote } from './agglomerate.ts'
import { candidates, reuseIndex, takeIn } from './candidates.ts'
import { type Digest, digest } from './digest.ts'
import { bodyText, fingerprint } from './fingerprint.ts'
import { likenesses } from './open-index.ts'
import { storyBook } from './story-book.ts'
import { add, type StoryStream } from './stream.ts'

/** The articles of one event, by id: in the order they were given, and the one most like the others first. */
export interface Event {
  readonly articles: readonly string[]
  readonly central: readonly string[]
}

/** Earlier articles that one is held against: of 80 edited tellings of one event each shares text with nearly all others. */
const LINKS = 100

/** An article as it is grouped: what it is about, and those before it that it shares text with. */
interface Coming {
  readonly digest: Digest
  readonly kin: readonly string[]
}

const comingOf = (articles: readonly Article[]): Coming[] => {
  const index = reuseIndex(articles.length)
  return articles.map((article) => {
    const print = fingerprint(bodyText(article))
    const kin = candidates(index, print, LINKS).map((c) => c.id)
    takeIn(index, article.id, print)
    return { digest: digest(article), kin }
  })
}

/** Articles open at once, with what text they share: as a stream has them. */
const opened = (articles: readonly Coming[], weighsBriefs = false): Open => {
  const stream: StoryStream = { open: openArticles(undefined, weighsBriefs), book: storyBook(), waiting: [] }
  for (const { digest, kin } of articles) add(stream, digest, kin)
  return stream.open
}

/**
 * Articles that may tell of one event, opened with no others: how rare a word is, is asked of these alone. Else an article about something else moved two that are just alike
 * enough to the other side of the floor.
 */
const openedApart = (articles: readonly Coming[]): Open[] => {
  const partOf = new Map(remote(opened(articles, true)).flatMap((part, i) => part.map((id) => [id, i] as const)))
  return [...Map.groupBy(articles, ({ digest }) => partOf.get(digest.id)).values()].map((part) => opened(part))
}

/** How many articles the one most like the others is sought among: weighing all takes the square of their number. */
const MOST = 200

const byWarmth = (articles: readonly string[], { index }: Open): string[] => {
  const among = articles.slice(0, MOST)
  const warmth = new Map(among.map((id) => [id, likenesses(index, id, among).reduce((sum, n) => sum + n, 0)]))
  return among.toSorted((a, b) => (warmth.get(b) ?? 0) - (warmth.get(a) ?? 0))
}

const eventsAmong = (open: Open): string[][] =>
  agglomerate(
    [...open.index.open.keys()].map((id) => [id]),
    open,
  )

/** The events that `articles` tell of, the largest first, by the judgement that puts a stream into stories. Pure. */
export const events = (articles: readonly Article[]): Event[] => {
  const at = new Map(articles.map((a, i) => [a.id, i]))
  const place = (id: string | undefined): number => at.get(id ?? '') ?? 0
  return openedApart(comingOf(articles))
    .flatMap((open) => eventsAmong(open).map((ids) => ({ open, ids: ids.sort((a, b) => place(a) - place(b)) })))
    .sort((a, b) => b.ids.length - a.ids.length || place(a.ids[0]) - place(b.ids[0]))
    .map(({ open, ids }) => ({ articles: ids, central: byWarmth(ids, open) }))
}
