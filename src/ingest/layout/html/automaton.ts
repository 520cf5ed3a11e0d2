/**
 * Many small patterns tested in one walk over a text (Aho and Corasick, 1975). They are written as regular expressions of letters, `-`, `_`, `\b` at an end,
 * `?`, `{0,2}`, `[ab]`, `(?:a|b)` and `|`; capitals count as small letters.
 */
export const automaton = (patterns: readonly RegExp[]): ((text: string) => number) => {
  const { next, bits } = built(patterns.flatMap((p, bit) => written(p.source).map((word) => ({ word, bit: 1 << bit }))))
  return (text) => {
    let state = next[OTHER] as number
    let found = 0
    for (let i = 0; i < text.length; i++) {
      state = next[state * KINDS + kindOf(text.charCodeAt(i))] as number
      found |= bits[state] as number
    }
    return found | (bits[next[state * KINDS + OTHER] as number] as number)
  }
}

/** Kinds of characters: the small letters, then these. */
const HYPHEN = 26
const UNDERSCORE = 27
const DIGIT = 28
/** All that no word is made of; the text stands between two of these. */
const OTHER = 29
const KINDS = 30
const kindOf = (c: number): number => {
  if (c >= 97 && c <= 122) return c - 97
  if (c >= 65 && c <= 90) return c - 65
  if (c === 45) return HYPHEN
  if (c === 95) return UNDERSCORE
  return c >= 48 && c <= 57 ? DIGIT : OTHER
}

const BORDER = '\b'
/** A word ends at a hyphen or at anything else that is no letter. */
const bordered = (words: readonly string[]): string[] =>
  words.flatMap((w) => (w.includes(BORDER) ? bordered(['-', ' '].map((c) => w.replace(BORDER, c))) : [w]))

const TOKEN = /\\b|\[[^\]]+\]|\(\?:|\{0,2\}|./g
/** Every text that a pattern stands for. */
const written = (source: string): string[] => {
  const tokens = source.match(TOKEN) ?? []
  let at = 0
  const atom = (token: string): string[] => {
    if (token === '\\b') return [BORDER]
    if (token.startsWith('[')) return [...token.slice(1, -1)]
    return token === '(?:' ? choice() : [token]
  }
  const both = (a: readonly string[], b: readonly string[]): string[] => a.flatMap((x) => b.map((y) => x + y))
  const times = (words: readonly string[]): readonly string[] => {
    const most = tokens[at] === '?' ? 1 : tokens[at] === '{0,2}' ? 2 : 0
    if (most > 0) at++
    return most === 0 ? words : ['', ...words, ...(most === 2 ? both(words, words) : [])]
  }
  const sequence = (): string[] => {
    let words = ['']
    while (at < tokens.length && tokens[at] !== '|' && tokens[at] !== ')')
      words = both(words, times(atom(tokens[at++] ?? '')))
    return words
  }
  const choice = (): string[] => {
    const words = sequence()
    while (tokens[at] === '|') {
      at++
      words.push(...sequence())
    }
    at++
    return words
  }
  return bordered(choice())
}

const built = (
  words: readonly { readonly word: string; readonly bit: number }[],
): { readonly next: Uint16Array; readonly bits: Int32Array } => {
  const most = words.reduce((n, { word }) => n + word.length, 1)
  const next = new Uint16Array(most * KINDS)
  const bits = new Int32Array(most)
  let states = 1
  for (const { word, bit } of words) {
    let state = 0
    for (let i = 0; i < word.length; i++) {
      const at = state * KINDS + kindOf(word.charCodeAt(i))
      if (next[at] === 0) next[at] = states++
      state = next[at] as number
    }
    bits[state] = (bits[state] as number) | bit
  }
  // where a word does not go on, the longest end of it that begins another does
  const ends = new Uint16Array(states)
  const queue = [0]
  for (const state of queue)
    for (let k = 0; k < KINDS; k++) {
      const at = state * KINDS + k
      const end = state === 0 ? 0 : (next[(ends[state] as number) * KINDS + k] as number)
      const to = next[at] as number
      if (to === 0) next[at] = end
      else {
        ends[to] = end
        bits[to] = (bits[to] as number) | (bits[end] as number)
        queue.push(to)
      }
    }
  return { next: next.slice(0, states * KINDS), bits: bits.slice(0, states) }
}
