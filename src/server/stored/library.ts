import { type Correction, type Followed, storeAt } from '../../store/index.ts'
import { correct } from '../../stream/correct.ts'
import { concerned, refused } from '../../stream/refusals.ts'
import { asker } from '../claims/asker.ts'
import { feedOf } from '../feeds/feed.ts'
import { hitsIn, USUAL_HITS } from '../hits.ts'
import type { Change, Library } from '../library.ts'
import { type Teller, teller } from '../teller.ts'
import { adding } from './adding.ts'
import { shelf } from './shelf.ts'

/** Milliseconds between two looks whether another process (`variorum add`) has written. */
const LOOK = 2000

/**
 * The library over the store at `path`, which is made where it is not there. `now` gives the time, ISO 8601, and `tell` its accounts. Throws a StoreFault where
 * the store is at fault.
 */
export const storedLibrary = (
  path: string,
  now: () => string = () => new Date().toISOString(),
  tell: Teller = teller(path),
): Library => {
  const store = storeAt(path, { mode: 'write' })
  const claims = asker(path)
  const ears = new Set<(change: Change) => void>()
  const say = (change: Change): void => {
    for (const hear of ears) hear(change)
  }
  const { revision, current, account, facts, changed, close } = shelf(store, tell, say)
  const storyOf = (article: string): string => current().storyOf.get(article) ?? store.row(article)?.story ?? ''

  let followed: readonly Followed[] | null = null
  const size = (): string => {
    const { versions, corrections, feeds } = store.counts()
    // another process has added feeds
    if (followed && followed.length !== feeds) followed = null
    return `${versions} ${corrections}`
  }
  let seen = size()
  const seeAll = (): void => {
    seen = size()
    changed()
  }
  const look = setInterval(() => {
    if (size() !== seen) seeAll()
  }, LOOK)
  look.unref()

  /** What a person said, or took back. */
  const keep = (correction: Correction): Correction => {
    store.correct(correction)
    seeAll()
    return correction
  }
  return {
    revision,
    busy: tell.busy,
    stories: () => current().stories,
    account,
    facts,
    ask: (claim, story) => claims.ask({ claim, story }, current().stories.find((s) => s.id === story)?.articles ?? 0),
    articles: () => current().articles,
    article: (id) => {
      const article = store.article(id)
      return article && { ...article, story: storyOf(id) }
    },
    annotations: (id) => store.annotations(id),
    search: (query, most, { any = false, article: within } = {}) =>
      (within === undefined ? store.search({ words: query, any, most }).map((h) => h.row.id) : [within])
        .flatMap((id) => {
          const article = store.article(id)
          return article ? hitsIn(article, storyOf(id), query, within === undefined ? USUAL_HITS : most) : []
        })
        .slice(0, most),
    versions: (id) => {
      const row = store.row(id)
      return (row ? store.versions(row.key) : []).map(({ id: own, version, published, title, latest }) => {
        const text = store.article(own)?.text ?? ''
        return { id: own, version, published, title, text, latest }
      })
    },
    ...adding({ path, store, storyOf, say, changed: seeAll }),
    feeds: () => {
      followed ??= store.feeds()
      return followed
    },
    follow: (feed) => {
      store.follow(feed)
      followed = null
      say({ kind: 'feed', feed: feedOf(feed) })
    },
    unfollow: (id) => {
      followed = null
      const left = store.unfollow(id)
      if (left) say({ kind: 'feed', feed: { id, gone: true } })
      return left
    },
    corrections: () => store.corrections(),
    refused: (matter) => (concerned(matter).every((id) => store.has(id)) ? refused(matter, store) : null),
    correct: (matter, by) => {
      if (!concerned(matter).every((id) => store.has(id))) return null
      const made = correct(store, matter, now(), by)
      seeAll()
      return made
    },
    undo: (id) => {
      const found = store.corrections().find((c) => c.id === id)
      return found ? keep({ ...found, undone: true }) : null
    },
    listen: (hear) => {
      ears.add(hear)
      return () => ears.delete(hear)
    },
    close: async () => {
      close()
      clearInterval(look)
      await tell.close()
      await claims.close()
      store.close()
    },
  }
}
