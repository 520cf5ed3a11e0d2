import { type Correction, type CorrectionMatter, type Store, StoreFault } from '../store/index.ts'
import { hash } from '../text/hash.ts'
import { shownStory } from './corrected.ts'

/** Keeps a correction and gives it as kept. `made` is when, ISO 8601. */
export const correct = (store: Store, matter: CorrectionMatter, made: string): Correction => {
  const correction: Correction = { id: hash('correction', JSON.stringify(matter), made), made, undone: false, ...matter }
  store.correct(correction)
  return correction
}

const articleOf = (store: Store, id: string): string => {
  if (!store.row(id)) throw new StoreFault(`there is no article ${id}; "variorum stories --articles" names them.`)
  return id
}
const firstOf = (store: Store, story: string): string => {
  const first = shownStory(store, story)?.articles[0]
  if (!first) throw new StoreFault(`there is no story ${story}; "variorum stories" lists them.`)
  return first.id
}

/** The stories named are one. */
export const merged = (store: Store, a: string, b: string): CorrectionMatter => ({ kind: 'merge', a: firstOf(store, a), b: firstOf(store, b) })

/** The articles named are a story of their own. */
export const splitOff = (store: Store, articles: readonly string[]): CorrectionMatter => ({
  kind: 'split',
  articles: articles.map((id) => articleOf(store, id)),
})

/** The two articles have what they say from one origin. */
export const notIndependent = (store: Store, a: string, b: string): CorrectionMatter => ({
  kind: 'not-independent',
  a: articleOf(store, a),
  b: articleOf(store, b),
})

/** Somebody else says these words of the article. Throws where they do not stand there, or stand there twice. */
export const spoken = (store: Store, id: string, words: string, name: string): CorrectionMatter => {
  const text = store.article(articleOf(store, id))?.text ?? ''
  const from = text.indexOf(words)
  if (from < 0 || !words) throw new StoreFault(`the words "${words.slice(0, 80)}" do not stand in article ${id}; give them letter by letter.`)
  if (text.indexOf(words, from + 1) >= 0) throw new StoreFault(`the words "${words.slice(0, 80)}" stand in article ${id} more than once; give more of them.`)
  return { kind: 'speaker', article: id, from, to: from + words.length, exact: words, name }
}

/** Takes a correction back; it stays on record. */
export const undo = (store: Store, id: string): Correction => {
  const found = store.corrections().find((c) => c.id === id)
  if (!found) throw new StoreFault(`there is no correction ${id}; "variorum correct list" names them.`)
  const undone: Correction = { ...found, undone: true }
  store.correct(undone)
  return undone
}
