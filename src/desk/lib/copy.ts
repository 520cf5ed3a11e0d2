import { t } from '../texts/texts.ts'
import { say } from './live.svelte.ts'

/** Copies words and tells so; where the browser lets no page copy, shows them to be copied by hand. */
export const copy = async (words: string, what: string): Promise<void> => {
  try {
    await navigator.clipboard.writeText(words)
    say(t.words.copied(what))
  } catch {
    say(t.words.byHand(words))
  }
}
