import type { Claim } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import { type Shown, shownStory, storyOf } from './corrected.ts'
import { storyClaim } from './story-account.ts'

/** Stories that are asked; the account of each takes a second or so. */
const STORIES = 3
/** Articles looked at for each word of a claim. */
const ARTICLES = 60
/** Shorter words stand in every article. No measurement: it only decides which stories are asked first. */
const SHORT = 3
/** Words of a claim that are searched for. */
const WORDS = 12

/** What the articles of one story say to a claim. */
export interface StoryClaim extends Claim {
  readonly story: string
  readonly title: string
}

const wordsOf = (claim: string): string[] =>
  [...new Set(tokens(claim).map((t) => fold(t.text)))].filter((w) => w.length > SHORT || /\d/.test(w)).slice(0, WORDS)

/** The stories that have most of the words of a claim, the likeliest first; a word that few articles have counts for more. */
export const storiesAbout = (store: Store, claim: string): string[] => {
  const of = storyOf(store)
  const scores = new Map<string, number>()
  for (const word of wordsOf(claim)) {
    const found = new Set(store.search({ words: word, most: ARTICLES }).map((h) => of(h.row)))
    for (const story of found) scores.set(story, (scores.get(story) ?? 0) + 1 / found.size)
  }
  return [...scores]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .slice(0, STORIES)
    .map(([id]) => id)
}

/** What the store says to a claim: the story named, or those that speak of it. Stories that say nothing to it are left out. */
export const asked = (store: Store, claim: string, story: string | null): StoryClaim[] => {
  const shown = (story === null ? storiesAbout(store, claim) : [story]).flatMap((id): Shown[] => {
    const found = shownStory(store, id)
    return found ? [found] : []
  })
  return shown.flatMap((s) => {
    const found = storyClaim(store, s, claim)
    return found && (found.findings.length || story !== null) ? [{ ...found, story: s.id, title: s.title }] : []
  })
}
