// Finds the regular expressions of a TypeScript file, without its compiler: a tokenizer that knows strings, templates, comments and where a slash divides.

export interface Literal {
  readonly source: string
  readonly flags: string
  readonly at: number
}

/** A slash after one of these divides; after anything else it begins a regular expression. */
const ENDS_VALUE = /[\w$)\]}'"`]$/
const WORD = /(?:^|[^\w$.])(?:return|typeof|case|in|of|do|else|void|delete|yield|await|new|throw)$/

const skipString = (code: string, from: number): number => {
  const quote = code[from]
  let i = from + 1
  while (i < code.length && code[i] !== quote && code[i] !== '\n') i += code[i] === '\\' ? 2 : 1
  return i + 1
}
const endOfPattern = (code: string, from: number): number => {
  let inClass = false
  for (let i = from + 1; i < code.length; i++) {
    const c = code[i]
    if (c === '\n') return -1
    if (c === '\\') i++
    else if (c === '[') inClass = true
    else if (c === ']') inClass = false
    else if (c === '/' && !inClass) return i
  }
  return -1
}

/** The regular expression literals in `code`, in its order; those in the expressions of templates too. */
export const literals = (code: string): readonly Literal[] => {
  const found: Literal[] = []
  const templates: number[] = []
  let braces = 0
  let before = ''
  let i = 0
  const template = (from: number): number => {
    let at = from
    for (; at < code.length; at++) {
      if (code[at] === '\\') at++
      else if (code[at] === '`') return at + 1
      else if (code[at] === '$' && code[at + 1] === '{') {
        templates.push(braces++)
        return at + 2
      }
    }
    return at
  }
  while (i < code.length) {
    const c = code[i] ?? ''
    if (c === '/' && code[i + 1] === '/') i = (code.indexOf('\n', i) + 1 || code.length + 1) - 1
    else if (c === '/' && code[i + 1] === '*') i = (code.indexOf('*/', i + 2) + 1 || code.length) + 1
    else if (c === "'" || c === '"') {
      i = skipString(code, i)
      before = c
    } else if (c === '`') {
      i = template(i + 1)
      before = code[i - 1] === '{' ? '{' : '`'
    } else if (c === '/' && (!ENDS_VALUE.test(before) || WORD.test(before))) {
      const end = endOfPattern(code, i)
      if (end < 0) {
        i++
        continue
      }
      const flags = /^[a-z]*/.exec(code.slice(end + 1, end + 12))?.[0] ?? ''
      found.push({ source: code.slice(i + 1, end), flags, at: i })
      i = end + 1 + flags.length
      before = ')'
    } else {
      if (c === '{') braces++
      if (c === '}' && templates.length && templates.at(-1) === --braces) {
        templates.pop()
        i = template(i + 1)
        before = code[i - 1] === '{' ? '{' : '`'
        continue
      }
      if (/\S/.test(c)) before = /[\w$]/.test(c) && /[\w$]$/.test(before) ? (before + c).slice(-12) : c
      // a blank ends a word, so that "return /" is seen
      i++
    }
  }
  return found
}
