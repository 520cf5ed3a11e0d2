import type { Account } from '../../model/index.ts'
import type { FactRow } from '../../publish/index.ts'
import type { Store } from '../../store/index.ts'
import type { Change } from '../library.ts'
import type { Teller } from '../teller.ts'
import { type Listed, listed } from './listed.ts'
import { ROOM, ready } from './ready.ts'
import { weighing } from './weighing.ts'

/** What the store holds, as lists and accounts show it. */
export interface Shelf {
  /** counts up with every change */
  readonly revision: () => number
  readonly current: () => Listed
  readonly account: (story: string) => Promise<Account | null>
  readonly facts: () => readonly FactRow[]
  /** Looks at the store anew and tells what has changed since. */
  readonly changed: () => void
  readonly close: () => void
}

/** What is in `store`; accounts are told by `teller`, and every change by `say`. */
export const shelf = (store: Store, teller: Pick<Teller, 'tell' | 'hurry'>, say: (change: Change) => void): Shelf => {
  const sizeOf = (story: string): number => current().stories.find((s) => s.id === story)?.articles ?? 0
  const tell = (story: string, asked: boolean): Promise<Account | null> =>
    teller.tell({ story, size: sizeOf(story), asked })
  const account = ready(tell, teller.hurry)
  let revision = 0
  let index: Listed | null = null
  const current = (): Listed => {
    index ??= listed(store, scales.known)
    return index
  }
  const accountOf = (story: string, asked: boolean): Promise<Account | null> => {
    const state = current().states.get(story)
    return state === undefined ? Promise.resolve(null) : account(story, state, asked)
  }
  const scales = weighing({
    current,
    // where all have room, what was told is kept for whoever opens the story
    account: (story) => (current().stories.length > ROOM ? tell : accountOf)(story, false),
    progress: (done, of) => say({ kind: 'accounts', done, of }),
    weighed: ({ id, title, changed }, told, news) => {
      if (index) index = { ...index, stories: index.stories.map((s) => (s.id === id && told ? { ...s, ...told } : s)) }
      revision++
      say({ kind: 'story', story: id, changed })
      if (news.length) say({ kind: 'news', story: id, title, news })
    },
  })
  scales.begin()
  return {
    revision: () => revision,
    current,
    account: (story) => accountOf(story, true),
    facts: scales.facts,
    changed: () => {
      const before = index
      index = null
      revision++
      const after = current()
      if (before) {
        for (const a of after.articles)
          if (!before.storyOf.has(a.id)) say({ kind: 'article', article: a.id, story: a.story, title: a.title })
        for (const s of after.stories)
          if (before.states.get(s.id) !== after.states.get(s.id))
            say({ kind: 'story', story: s.id, changed: s.changed })
      }
      scales.begin()
    },
    close: scales.close,
  }
}
