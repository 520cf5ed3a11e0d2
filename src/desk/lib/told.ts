import { correct, whyOf } from './api.ts'
import { say } from './live.svelte.ts'
import type { Correction, Matter } from './types.ts'

/** What a correction of each kind says, for people. */
export const KINDS: Readonly<Record<string, string>> = {
  merge: 'These stories are one',
  split: 'A story of its own',
  'not-independent': 'Not independent of each other',
  independent: 'Independent of each other',
  speaker: 'Somebody else said it',
  verdict: 'Another verdict',
}

/** What a person may say of a fact, and what each means. */
export const VERDICTS = [
  ['agree', 'they agree', 'every telling gives the same answer'],
  ['compatible', 'they are compatible', 'not the same, but each can still be true'],
  ['differ', 'they differ', 'they cannot simply be repeated side by side'],
] as const

export const verdictInWords = (verdict: string): string => VERDICTS.find(([name]) => name === verdict)?.[1] ?? verdict

/** The articles that a correction speaks of. */
export const articlesOf = ({ a, b, article, articles, tellings }: Correction): string[] => [
  ...new Set([a, b, article, ...(articles ?? []), ...(tellings ?? []).map((t) => t.article)].filter((id) => id !== undefined)),
]

/** Makes a correction and tells of it with an undo beside; null where the server would not, and then tells why. */
export const corrected = async (matter: Matter): Promise<Correction | null> => {
  try {
    const made = await correct(matter)
    say(`Corrected: ${(KINDS[matter.kind] ?? matter.kind).toLowerCase()}.`, made.id)
    return made
  } catch (error) {
    say(whyOf(error))
    return null
  }
}
