import { normal, sameText } from './known.ts'
import { literal } from './literal.ts'
import { measure } from './measure.ts'
import { DATA } from './text-runs.ts'

/** Larger states are whole sites. */
const MOST = 3_000_000
const DEPTH = 40
const MOST_NODES = 100_000
/** So far above the object that bears the headline its text may hang. */
const UP = 2
/** A sentence or more. */
const LEAST_WORDS = 8
/** An article's text has so many words. */
const ARTICLE_WORDS = 40
/** Fields whose prose is about the article, or of something else. */
const OTHER =
  /descr|summar|excerpt|caption|alt|bio|teaser|abstract|seo|meta|comment|polic|cookie|consent|disclaim|legal|label|message|error|related|recommend|author/i

type Value = unknown
const isObject = (v: Value): v is Readonly<Record<string, Value>> =>
  typeof v === 'object' && v !== null && !Array.isArray(v)
const entriesOf = (v: Value): readonly (readonly [string, Value])[] =>
  Array.isArray(v) ? v.map((x) => ['*', x] as const) : isObject(v) ? Object.entries(v) : []

/** What a script assigns, or holds as a whole. */
const parsed = (script: string): Value => {
  if (script.length > MOST) return null
  const data = script.slice(DATA.exec(script)?.[0].length ?? 0)
  try {
    return JSON.parse(data)
  } catch {
    return literal(data) ?? null
  }
}

/** Objects from the outermost to the one that bears the headline; empty where none does. */
const headed = (value: Value, titles: readonly string[]): readonly Value[] => {
  let left = MOST_NODES
  const walk = (v: Value, above: readonly Value[]): readonly Value[] => {
    if (left-- <= 0 || above.length > DEPTH) return []
    const entries = entriesOf(v)
    const path = [...above, v]
    if (
      isObject(v) &&
      entries.some(([, x]) => typeof x === 'string' && x.length < 400 && titles.some((t) => sameText(normal(x), t)))
    )
      return path
    for (const [, x] of entries) {
      const found = typeof x === 'object' && x !== null ? walk(x, path) : []
      if (found.length > 0) return found
    }
    return []
  }
  return walk(value, [])
}

/** Prose under `value` by where it stands, the numbers of lists aside: the paragraphs of one text stand alike. */
const proseIn = (value: Value): ReadonlyMap<string, readonly string[]> => {
  const groups = new Map<string, string[]>()
  let left = MOST_NODES
  const walk = (v: Value, path: string, depth: number): void => {
    if (left-- <= 0 || depth > DEPTH) return
    if (typeof v === 'string') {
      const m = measure(v)
      if (m.words < LEAST_WORDS || m.stops === 0) return
      const group = groups.get(path) ?? []
      group.push(v)
      groups.set(path, group)
    } else for (const [key, x] of entriesOf(v)) if (!OTHER.test(key)) walk(x, `${path}/${key}`, depth + 1)
  }
  walk(value, '', 0)
  return groups
}
const wordsOf = (texts: readonly string[]): number => texts.reduce((sum, t) => sum + measure(t).words, 0)
const longest = (value: Value): readonly string[] =>
  [...proseIn(value).values()].reduce<readonly string[]>((a, b) => (wordsOf(b) > wordsOf(a) ? b : a), [])

/** The text of the article called one of `titles` in the JSON of a page's scripts, as it stands there; empty where none is found. */
export const stateText = (scripts: readonly string[], titles: readonly string[]): readonly string[] => {
  const names = titles.map((t) => normal(t)).filter((t) => t !== '')
  for (const script of scripts) {
    const path = headed(parsed(script), names)
    for (const value of path.slice(-1 - UP).reverse()) {
      const texts = longest(value)
      if (wordsOf(texts) >= ARTICLE_WORDS) return texts
    }
  }
  return []
}
