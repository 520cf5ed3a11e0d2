import { t } from '../texts/texts.ts'
import { correct, whyOf } from './api.ts'
import { say } from './live.svelte.ts'
import type { Correction, Matter } from './types.ts'

/** What a correction of each kind says, for people. */
export const KINDS: Readonly<Record<string, string>> = t.corrections.kinds

/** What a correction says: those of facts are kept as one kind. */
export const kindInWords = (c: Correction): string =>
  KINDS[c.hidden ? 'hidden' : c.without ? 'apart' : c.joined ? 'joined' : c.kind] ?? c.kind

/** Whether a correction is about how a fact is judged. */
export const isVerdict = (c: Correction): boolean => c.kind === 'verdict' && !c.hidden && !c.without && !c.joined

const NAME = 'variorum:name'
/** What the reader calls themselves in this browser; kept with every correction. */
export const ownName = (): string => {
  try {
    return localStorage.getItem(NAME) ?? ''
  } catch {
    return ''
  }
}
export const setOwnName = (name: string): void => {
  try {
    localStorage.setItem(NAME, name.trim().slice(0, 100))
  } catch {}
}

/** What a person may say of a fact, and what each means. */
export const VERDICTS = [
  ['agree', ...t.verdicts.agree],
  ['compatible', ...t.verdicts.compatible],
  ['differ', ...t.verdicts.differ],
] as const

export const verdictInWords = (verdict: string): string => VERDICTS.find(([name]) => name === verdict)?.[1] ?? verdict

/** The articles that a correction speaks of. */
export const articlesOf = ({ a, b, article, articles, tellings }: Correction): string[] => [
  ...new Set(
    [a, b, article, ...(articles ?? []), ...(tellings ?? []).map((t) => t.article)].filter((id) => id !== undefined),
  ),
]

/** Makes a correction and tells of it with an undo beside; null where the server would not, and then tells why. */
export const corrected = async (matter: Matter): Promise<Correction | null> => {
  try {
    const made = await correct(matter, ownName())
    say(t.corrections.corrected(KINDS[matter.kind] ?? matter.kind), made.id)
    return made
  } catch (error) {
    say(whyOf(error))
    return null
  }
}
