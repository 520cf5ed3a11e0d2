/** Deeper values are nobody's data. */
const DEPTH = 100
const SPACE = /\s*/y
/** Names, numbers and short forms: `undefined`, `!0`, `void 0`, `-1.5e3`. */
const WORD = /[!\w$.+-]{1,80}(?: 0)?/y
const WORDS: ReadonlyMap<string, unknown> = new Map([
  ['true', true],
  ['!0', true],
  ['false', false],
  ['!1', false],
])
const QUOTES: ReadonlySet<string | undefined> = new Set(['"', "'", '`'])
const ESCAPE = /\\(?:u\{([0-9a-f]{1,6})\}|u([0-9a-f]{4})|x([0-9a-f]{2})|(\r\n|.))/gis
const SHORT: ReadonlyMap<string | undefined, string> = new Map([
  ['n', '\n'],
  ['t', '\t'],
  ['r', '\r'],
  ['b', '\b'],
  ['f', '\f'],
  ['v', '\v'],
  ['\n', ''],
  ['\r\n', ''],
])

/** What a string of a script says. */
const unescaped = (raw: string): string =>
  raw.includes('\\')
    ? raw.replace(ESCAPE, (_, long?: string, four?: string, two?: string, one?: string) => {
        const hex = long ?? four ?? two
        if (hex === undefined) return SHORT.get(one) ?? one ?? ''
        const code = Number.parseInt(hex, 16)
        return code <= 0x10ffff ? String.fromCodePoint(code) : ''
      })
    : raw

interface Cursor {
  readonly text: string
  /** what names stand for */
  readonly names: ReadonlyMap<string, unknown>
  at: number
}
/** Nothing that can be read stands here. */
class Unread extends Error {}

const skip = (c: Cursor): void => {
  for (;;) {
    SPACE.lastIndex = c.at
    SPACE.exec(c.text)
    c.at = SPACE.lastIndex
    if (!c.text.startsWith('/*', c.at)) return
    const end = c.text.indexOf('*/', c.at + 2)
    if (end < 0) throw new Unread()
    c.at = end + 2
  }
}
const isNext = (c: Cursor, sign: string): boolean => {
  skip(c)
  if (c.text[c.at] !== sign) return false
  c.at++
  return true
}

const slashesBefore = (text: string, from: number, at: number): number => {
  let n = 0
  while (at - 1 - n >= from && text[at - 1 - n] === '\\') n++
  return n
}
const string = (c: Cursor): string => {
  const from = c.at + 1
  let end = c.at
  do {
    end = c.text.indexOf(c.text[c.at] ?? '', end + 1)
    if (end < 0) throw new Unread()
  } while (slashesBefore(c.text, from, end) % 2 === 1)
  c.at = end + 1
  return unescaped(c.text.slice(from, end))
}
/** A name or a number; what only the program knows (`a.b`) is null, and what it would have to run is not read. */
const word = (c: Cursor): unknown => {
  WORD.lastIndex = c.at
  const found = WORD.exec(c.text)?.[0]
  if (found === undefined || found === 'new' || found === 'function') throw new Unread()
  c.at += found.length
  const known = c.names.get(found) ?? WORDS.get(found)
  const number = Number(found)
  return known ?? (Number.isNaN(number) ? null : number)
}
const key = (c: Cursor): string => {
  skip(c)
  if (QUOTES.has(c.text[c.at])) return string(c)
  const from = c.at
  word(c)
  return c.text.slice(from, c.at)
}

/** What stands up to the sign `end`, parted by commas; one may stand behind the last. */
const listed = <T>(c: Cursor, end: string, next: () => T): readonly T[] => {
  const items: T[] = []
  while (!isNext(c, end)) {
    items.push(next())
    if (isNext(c, ',')) continue
    if (isNext(c, end)) break
    throw new Unread()
  }
  return items
}
const entry = (c: Cursor, depth: number): readonly [string, unknown] => {
  const name = key(c)
  if (!isNext(c, ':')) throw new Unread()
  return [name, value(c, depth)]
}
const value = (c: Cursor, depth: number): unknown => {
  if (depth > DEPTH) throw new Unread()
  if (isNext(c, '{')) return Object.fromEntries(listed(c, '}', () => entry(c, depth + 1)))
  if (isNext(c, '[')) return listed(c, ']', () => value(c, depth + 1))
  return QUOTES.has(c.text[c.at]) ? string(c) : word(c)
}

const NONE: ReadonlyMap<string, unknown> = new Map()
/** A function that is called where it stands, and gives back a value: `(function(a,b){return {...}}("x",1))`. */
const CALLED = /^\(\s?function\s?\(([\w$,\s]{0,20000})\)\s?\{\s?return\s/
const PARSED = /^JSON\.parse\(\s{0,4}(?=["'`])/

const called = (text: string, from: number, names: string): unknown => {
  const c: Cursor = { text, at: from, names: NONE }
  value(c, 0)
  while (isNext(c, ';') || isNext(c, '}') || isNext(c, ')')) {}
  const given = isNext(c, '(') ? listed(c, ')', () => value(c, 1)) : []
  const known = names.split(',').map((name, i) => [name.trim(), given[i]] as const)
  return value({ text, at: from, names: new Map(known) }, 0)
}

/**
 * The value that a script gives at its beginning, as JSON or as programs write it: with bare names, other quotes, commas at the end, as a text to parse, or
 * given back by a function that is called at once. Undefined where there is none; what stands behind it does not count.
 */
export const literal = (script: string): unknown => {
  try {
    const call = CALLED.exec(script)
    if (call) return called(script, call[0].length, call[1] ?? '')
    const parse = PARSED.exec(script)
    const c: Cursor = { text: script, at: parse?.[0].length ?? 0, names: NONE }
    const found = value(c, 0)
    return parse && typeof found === 'string' ? value({ text: found, at: 0, names: NONE }, 0) : found
  } catch (error) {
    if (error instanceof Unread) return undefined
    throw error
  }
}
