import type { Account, Anchor, Fact, StoryAccount } from '../model/index.ts'
import { hash } from '../text/hash.ts'

/** One telling of an answer, by number. */
export interface Passage {
  /** 1 for the first */
  readonly n: number
  readonly outlet: string
  readonly published: string | null
  /** the answer as our rules read it */
  readonly answer: string
  /** the words with what stands around them */
  readonly words: string
  readonly at: Anchor
}

/** A question of one fact, with the passages that answer it: all that a second opinion is given. */
export interface Question {
  /** hash of what is asked: the same question has the same id in every run */
  readonly id: string
  readonly story: string
  readonly fact: Fact
  readonly passages: readonly Passage[]
}

/** More passages than this are no help to whoever judges them. */
const MOST_PASSAGES = 24

const passages = (account: Account, fact: Fact): Passage[] => {
  const byId = new Map(account.articles.map((a) => [a.id, a]))
  const told = fact.versions.flatMap((v) => v.members.map((m) => ({ v, m }))).slice(0, MOST_PASSAGES)
  return told.map(({ v, m }, i) => {
    const article = byId.get(m.article)
    return {
      n: i + 1,
      outlet: article?.outlet ?? article?.name ?? '',
      published: article?.published?.value ?? null,
      answer: v.value,
      words: `${m.prefix}${m.exact}${m.suffix}`.replace(/\s+/g, ' ').trim(),
      at: { article: m.article, from: m.from, to: m.to, exact: m.exact, prefix: m.prefix, suffix: m.suffix },
    }
  })
}

const question = (account: Account, story: StoryAccount, fact: Fact): Question => {
  const own = passages(account, fact)
  const asked = own.map(({ at: _, ...shown }) => shown)
  return { id: hash('opinion', fact.about, JSON.stringify(asked)), story: story.id, fact, passages: own }
}

/** The questions of an account that several articles answer; of what one article alone has there is nothing to judge. */
export const questions = (account: Account): Question[] =>
  account.stories
    .flatMap((story) => story.facts.filter((f) => f.verdict !== 'only').map((fact) => question(account, story, fact)))
    .filter((q) => q.passages.length > 1)
