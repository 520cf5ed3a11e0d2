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
export const unread = ({ id, changed }: { readonly id: string; readonly changed: number }): boolean =>
  Number(changes[id] ?? -1) < changed

const ARTICLES = 'variorum:articles'
/** Stories whose articles are remembered; older ones are forgotten, and nothing in them is new then. */
const STORIES = 200

/** The articles of a story that came since it was looked at in this browser, which is now; none at the first time. */
export const freshIn = (story: string, articles: readonly string[]): ReadonlySet<string> => {
  try {
    const all = JSON.parse(localStorage.getItem(ARTICLES) ?? '{}') as Record<string, readonly string[] | undefined>
    const { [story]: before, ...others } = all
    localStorage.setItem(
      ARTICLES,
      JSON.stringify(Object.fromEntries([...Object.entries(others), [story, articles]].slice(-STORIES))),
    )
    return new Set(Array.isArray(before) ? articles.filter((a) => !before.includes(a)) : [])
  } catch {
    return new Set()
  }
}

/** Remembers that stories were looked at as they stand. A browser that keeps nothing shows them as unread the next time. */
export const see = (stories: readonly { readonly id: string; readonly changed: number }[]): void => {
  changes = { ...changes, ...Object.fromEntries(stories.map((s) => [s.id, s.changed])) }
  try {
    localStorage.setItem(KEY, JSON.stringify(changes))
  } catch {}
}
