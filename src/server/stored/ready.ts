import type { Account } from '../../model/index.ts'

/** Accounts held ready; a large one takes some megabytes. */
export const ROOM = 40

type Told = Promise<Account | null>

/** Tells accounts by `tell`, says by `hurry` when somebody waits for one that is told already or waits for it, and holds those that were asked for last ready as long as their stories are in the same state. */
export const ready = (
  tell: (story: string, asked: boolean) => Told,
  hurry: (story: string) => void,
): ((story: string, state: string, asked: boolean) => Told) => {
  const held = new Map<string, { readonly state: string; readonly account: Told }>()
  return (story, state, asked) => {
    const before = held.get(story)
    held.delete(story)
    const now = before && before.state === state ? before : { state, account: tell(story, asked) }
    if (asked && now === before) hurry(story)
    held.set(story, now)
    for (const [oldest] of held) if (held.size > ROOM) held.delete(oldest)
    // what failed is asked for anew next time
    now.account.catch(() => held.get(story) === now && held.delete(story))
    return now.account
  }
}
