import type { Article } from '../model/index.ts'
import { agglomerate, type Open } from './agglomerate.ts'
import { candidates, reuseIndex, takeIn } from './candidates.ts'
import { digest } from './digest.ts'
import { bodyText, fingerprint } from './fingerprint.ts'
import { likenesses } from './open-index.ts'
import { add, storyStream } from './stream.ts'

/** The articles of one event, by id: in the order they were given, and the one most like the others first. */
export interface Event {
  readonly articles: readonly string[]
  readonly central: readonly string[]
}

/** Earlier articles that one is held against: of 80 edited tellings of one event each shares text with nearly all others. */
const LINKS = 100

/** All articles open at once, with what text they share: as a stream has them. */
const opened = (articles: readonly Article[]): Open => {
  const stream = storyStream()
  const index = reuseIndex(articles.length)
  for (const article of articles) {
    const print = fingerprint(bodyText(article))
    add(
      stream,
      digest(article),
      candidates(index, print, LINKS).map((c) => c.id),
    )
    takeIn(index, article.id, print)
  }
  return stream.open
}

/** How many articles the one most like the others is sought among: weighing all takes the square of their number. */
const MOST = 200

const byWarmth = (articles: readonly string[], { index }: Open): string[] => {
  const among = articles.slice(0, MOST)
  const warmth = new Map(among.map((id) => [id, likenesses(index, id, among).reduce((sum, n) => sum + n, 0)]))
  return among.toSorted((a, b) => (warmth.get(b) ?? 0) - (warmth.get(a) ?? 0))
}

/** The events that `articles` tell of, the largest first, by the judgement that puts a stream into stories. Pure. */
export const events = (articles: readonly Article[]): Event[] => {
  const open = opened(articles)
  const at = new Map(articles.map((a, i) => [a.id, i]))
  const place = (id: string | undefined): number => at.get(id ?? '') ?? 0
  return agglomerate(
    articles.map((a) => [a.id]),
    open,
  )
    .map((ids) => ids.sort((a, b) => place(a) - place(b)))
    .sort((a, b) => b.length - a.length || place(a[0]) - place(b[0]))
    .map((ids) => ({ articles: ids, central: byWarmth(ids, open) }))
}
