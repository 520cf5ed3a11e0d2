import type { Account } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { answerIn } from './answer.ts'
import type { Cache } from './cache.ts'
import { addressOf, asked, type Endpoint } from './endpoint.ts'
import { type Opinion, opinionOf } from './opinion.ts'
import { type Question, questions } from './question.ts'

export interface Opinions {
  readonly opinions: readonly Opinion[]
  /** questions that were asked */
  readonly asked: number
  /** what was not answered, or not by the rules, and why; it changes nothing */
  readonly faults: readonly string[]
}

/** After so many questions in a row without an answer the endpoint is taken to be away. */
const PATIENCE = 3

const message = (error: unknown): string => {
  if (!(error instanceof Error)) return String(error)
  if (error.name === 'TimeoutError') return 'it does not answer in time'
  return error.cause instanceof Error ? error.cause.message : error.message
}

/** Who says so, without what an address may hold besides its host. */
const nameOf = ({ url, model }: Endpoint): string => `${model} at ${URL.parse(url)?.host ?? url}`

/** What the endpoint says of each question of the account, one after another. Nothing of it goes into the account. */
export const opinions = async (account: Account, endpoint: Endpoint, cache: Cache): Promise<Opinions> => {
  const all = questions(account)
  const faults: string[] = []
  const found: Opinion[] = []
  let silent = 0
  for (const question of all) {
    const key = hash('opinion', question.id, endpoint.model, addressOf(endpoint.url) ?? '')
    const kept = cache.get(key)
    const before = kept === null ? null : answerIn(kept, question.passages.length)
    if (before) {
      found.push(opinionOf(question, before, nameOf(endpoint)))
      continue
    }
    if (silent >= PATIENCE) continue
    try {
      const said = await asked(endpoint, question)
      silent = 0
      const answer = answerIn(said, question.passages.length)
      if (!answer) faults.push(`${question.fact.about}: the answer is not by the rules, and left out`)
      else {
        cache.set(key, said)
        found.push(opinionOf(question, answer, nameOf(endpoint)))
      }
    } catch (error) {
      silent++
      faults.push(`${question.fact.about}: ${message(error)}`)
    }
  }
  if (silent >= PATIENCE) faults.push(`the endpoint gave no answer ${PATIENCE} times; it was not asked any more`)
  return { opinions: found, asked: all.length, faults }
}

/** Opinions of answers that somebody else has brought: by the id of each question what was said. */
export const opinionsFrom = (account: Account, said: (question: Question) => string | null, by: string): Opinions => {
  const all = questions(account)
  const answers = all.map((question) => ({ question, said: said(question) }))
  const read = answers.map(({ question, said }) => ({
    question,
    said,
    answer: said === null ? null : answerIn(said, question.passages.length),
  }))
  return {
    asked: all.length,
    opinions: read.flatMap(({ question, answer }) => (answer ? [opinionOf(question, answer, by)] : [])),
    faults: read.flatMap(({ question, said, answer }) =>
      said !== null && !answer ? [`${question.fact.about}: the answer is not by the rules, and left out`] : [],
    ),
  }
}
