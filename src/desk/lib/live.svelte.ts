import { t } from '../texts/texts.ts'
import { undo, whyOf } from './api.ts'
import type { Feed, Gone, News } from './types.ts'
import { titleOf } from './words.ts'

/** Milliseconds between two readings of a list while many stories change at once: a whole list takes a tenth of it. */
const PACE = 1000

/** What the server has told of since the page was opened. */
export const live = $state({
  /** counts up when any story has changed */
  revision: 0,
  /** counts up when the line to the server stands again: whatever is shown may be old */
  line: 0,
  connected: false,
  lost: false,
  /** by story, how often it has changed */
  changed: {} as Record<string, number>,
  /** by story, the number of its last change that was told of */
  latest: new Map<string, number>(),
  /** the feed that has changed last, or has gone */
  feed: null as Feed | Gone | null,
  /** what was told last of a figure that changed, a second origin, a contradiction */
  news: null as News | null,
  done: 0,
  of: 0,
  what: '',
  /** stories whose account is being made for the lists, and how many of them are told */
  accounts: { done: 0, of: 0 },
})

/** What is said at the foot of the page, and the correction that can be taken back from there. */
export const toast = $state({ says: '', correction: '' })

export const say = (says: string, correction = ''): void => {
  toast.says = says
  toast.correction = correction
}

/** Takes back the correction that was told of last. */
export const takeBack = async (): Promise<void> => {
  try {
    await undo(toast.correction)
    say(t.frame.undone)
  } catch (error) {
    say(whyOf(error))
  }
}

let resting = false
let waiting = false
/** Has lists read anew: at once, and then at most once in `PACE`. */
const bump = (): void => {
  if (resting) {
    waiting = true
    return
  }
  live.revision++
  resting = true
  setTimeout(() => {
    resting = false
    if (waiting) bump()
    waiting = false
  }, PACE)
}

let fresh = 0
let last = ''
const arrived = (title: string | null): void => {
  // counted on for as long as the message before is still there
  fresh = toast.says && toast.says === last ? fresh + 1 : 1
  last = fresh === 1 ? t.frame.newArticle(titleOf(title)) : t.frame.newArticles(fresh, titleOf(title))
  say(last)
}

/** Listens to the server's events; the browser itself connects again when the line breaks. Returns what ends it. */
export const listen = (): (() => void) => {
  const source = new EventSource('/v1/events')
  const on = (name: string, hear: (told: Record<string, unknown>) => void): void =>
    source.addEventListener(name, (event: MessageEvent) =>
      hear(JSON.parse(String(event.data)) as Record<string, unknown>),
    )
  source.onopen = () => {
    if (live.lost) {
      live.line++
      live.revision++
    }
    live.connected = true
    live.lost = false
  }
  source.onerror = () => {
    live.lost = live.connected || live.lost
    live.connected = false
  }
  on('story', ({ story, changed }) => {
    const id = String(story)
    live.latest.set(id, Number(changed))
    live.changed[id] = (live.changed[id] ?? 0) + 1
    bump()
  })
  on('article', ({ title }) => arrived(typeof title === 'string' ? title : null))
  on('feed', (told) => {
    live.feed = told as unknown as Feed | Gone
  })
  on('news', (told) => {
    live.news = told as unknown as News
  })
  on('progress', ({ done, of, what }) => {
    live.done = Number(done)
    live.of = Number(of)
    live.what = String(what ?? '')
  })
  on('accounts', ({ done, of }) => {
    live.accounts = { done: Number(done), of: Number(of) }
  })
  return () => source.close()
}
