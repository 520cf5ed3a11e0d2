import type { Account, DifferReason, Fact } from '../model/index.ts'
import {
  type Correction,
  type CorrectionMatter,
  type Judgement,
  type Store,
  StoreFault,
  type Told,
} from '../store/index.ts'
import { hash } from '../text/hash.ts'
import { shownStory } from './corrected.ts'
import { refused } from './refusals.ts'

/** Keeps a correction and gives it as kept. `made` is when, ISO 8601. Throws a StoreFault where it cannot be. */
export const correct = (store: Store, matter: CorrectionMatter, made: string, by?: string): Correction => {
  const why = refused(matter, store)
  if (why !== null) throw new StoreFault(`nothing was corrected: ${why}.`)
  const correction: Correction = {
    id: hash('correction', JSON.stringify(matter), made),
    made,
    undone: false,
    ...(by ? { by } : {}),
    ...matter,
  }
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
export const merged = (store: Store, a: string, b: string): CorrectionMatter => ({
  kind: 'merge',
  a: firstOf(store, a),
  b: firstOf(store, b),
})

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

/** The two articles stand on their own. */
export const independent = (store: Store, a: string, b: string): CorrectionMatter => ({
  kind: 'independent',
  a: articleOf(store, a),
  b: articleOf(store, b),
})

/** What a person can call a fact. */
export const JUDGEMENTS: readonly Judgement[] = ['agree', 'compatible', 'differ']

/** The fact of the account is so judged; null where there is no such fact, or one article alone tells it and there is nothing to hold it against. */
export const judged = (
  { stories }: Account,
  id: string,
  verdict: Judgement,
  reason?: DifferReason,
): FactMatter | null => {
  const fact = stories.flatMap((s) => s.facts).find((f) => f.id === id)
  if (!fact || fact.verdict === 'only') return null
  return {
    kind: 'verdict',
    about: fact.about,
    verdict,
    tellings: placesOf(fact),
    ...(reason && verdict === 'differ' ? { reason } : {}),
  }
}

type FactMatter = Extract<CorrectionMatter, { readonly kind: 'verdict' }>

const placesOf = (fact: Fact): Told[] =>
  fact.versions.flatMap((v) => v.members.map(({ article, from, to, exact }) => ({ article, from, to, exact })))

/** As it stands: what a correction keeps that is not about the verdict. */
const asItStands = (account: Account, id: string): FactMatter | null => {
  const fact = account.stories.flatMap((s) => s.facts).find((f) => f.id === id)
  if (!fact) return null
  const verdict = fact.verdict === 'only' ? 'unjudged' : fact.verdict
  return { kind: 'verdict', about: fact.about, verdict, tellings: placesOf(fact) }
}

/** The fact is told no more. Null where there is none such. */
export const hidden = (account: Account, id: string): FactMatter | null => {
  const matter = asItStands(account, id)
  return matter && { ...matter, hidden: true }
}

/** What one article tells at this place is about something else. Null where the fact has no such telling, or no other. */
export const apart = (
  account: Account,
  id: string,
  at: { readonly article: string; readonly from: number; readonly to: number },
): FactMatter | null => {
  const matter = asItStands(account, id)
  const without = matter?.tellings.filter((t) => t.article === at.article && t.from < at.to && at.from < t.to) ?? []
  return matter && without.length && without.length < matter.tellings.length ? { ...matter, without } : null
}

/** Two facts of one story answer one question, and so stand to each other. Null where one of them is not there. */
export const joined = (account: Account, id: string, other: string, verdict: Judgement): FactMatter | null => {
  const [one, two] = [asItStands(account, id), asItStands(account, other)]
  return one && two && id !== other ? { ...one, verdict, joined: two.tellings } : null
}

/** Somebody else says these words of the article. Throws where they do not stand there, or stand there twice. */
export const spoken = (store: Store, id: string, words: string, name: string): CorrectionMatter => {
  const text = store.article(articleOf(store, id))?.text ?? ''
  const from = text.indexOf(words)
  if (from < 0 || !words)
    throw new StoreFault(`the words "${words.slice(0, 80)}" do not stand in article ${id}; give them letter by letter.`)
  if (text.indexOf(words, from + 1) >= 0)
    throw new StoreFault(`the words "${words.slice(0, 80)}" stand in article ${id} more than once; give more of them.`)
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
