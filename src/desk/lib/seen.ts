const KEY = 'variorum:seen'

const read = (): Record<string, number> => {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof kept === 'object' && kept !== null ? (kept as Record<string, number>) : {}
  } catch {
    return {}
  }
}

/** The change of the story that was last looked at in this browser; -1 where it never was. */
export const lastSeen = (story: string): number => Number(read()[story] ?? -1)

/** Remembers that the story was looked at as it stands. A browser that keeps nothing shows everything as unread. */
export const see = (story: string, changed: number): void => {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...read(), [story]: changed }))
  } catch {}
}
