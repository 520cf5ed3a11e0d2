const KEY = 'variorum:seen'

const kept = (): Record<string, number> => {
  try {
    const found: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}')
    return typeof found === 'object' && found !== null ? (found as Record<string, number>) : {}
  } catch {
    return {}
  }
}

let changes = $state.raw<Readonly<Record<string, number>>>(kept())
// another tab of the desk
addEventListener('storage', (event) => {
  if (event.key === KEY) changes = kept()
})

/** Whether the story, as it stands, was not looked at in this browser. */
export const unread = ({ id, changed }: { readonly id: string; readonly changed: number }): boolean => Number(changes[id] ?? -1) < changed

/** Remembers that stories were looked at as they stand. A browser that keeps nothing shows them as unread the next time. */
export const see = (stories: readonly { readonly id: string; readonly changed: number }[]): void => {
  changes = { ...changes, ...Object.fromEntries(stories.map((s) => [s.id, s.changed])) }
  try {
    localStorage.setItem(KEY, JSON.stringify(changes))
  } catch {}
}
