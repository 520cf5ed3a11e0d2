import { REASONS, VERDICTS } from './prompt.ts'

/** What a second opinion may say: choices of ours, and numbers. */
export interface Answer {
  readonly verdict: (typeof VERDICTS)[number]
  readonly reason: (typeof REASONS)[number] | null
  /** numbers of passages that give one answer; a passage in none does not answer the question */
  readonly groups: readonly (readonly number[])[]
}

/** Longer answers are none: a choice and some numbers are a few hundred bytes. */
const LONGEST = 20_000

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> =>
  typeof x === 'object' && x !== null && !Array.isArray(x)

/** The JSON object in what a model says: the whole, or the first that stands in it, as between the fences that many add. */
const objectIn = (text: string): unknown => {
  const from = text.indexOf('{')
  const to = text.lastIndexOf('}')
  if (from < 0 || to < from) return null
  try {
    return JSON.parse(text.slice(from, to + 1))
  } catch {
    return null
  }
}

const numbersIn = (groups: unknown, passages: number): readonly (readonly number[])[] | null => {
  if (!Array.isArray(groups)) return null
  const lists: readonly unknown[] = groups
  const fits = lists.every((g) => Array.isArray(g) && g.every((n) => Number.isInteger(n) && n >= 1 && n <= passages))
  const all = fits ? (lists as readonly (readonly number[])[]) : []
  const numbers = all.flat()
  return fits && new Set(numbers).size === numbers.length ? all.filter((g) => g.length) : null
}

/** What was said, held against what may be said of so many passages; null where it does not fit in any part. */
export const answerIn = (text: string, passages: number): Answer | null => {
  const said = text.length > LONGEST ? null : objectIn(text)
  if (!isObject(said)) return null
  const verdict = VERDICTS.find((v) => v === said['verdict'])
  const groups = numbersIn(said['groups'], passages)
  const reason = REASONS.find((r) => r === said['reason']) ?? null
  if (!verdict || !groups || (said['reason'] != null && reason === null)) return null
  return { verdict, reason: verdict === 'differ' ? (reason ?? 'conflict') : null, groups }
}
