import { readFileSync } from 'node:fs'

/** A text, or several, with what is told of it. */
export interface Example {
  /** what the heading above says: a language, a day */
  readonly heading: readonly string[]
  readonly text: string
  readonly told: readonly string[]
}

const isTold = (line: string): boolean => line.startsWith('  ')

/**
 * Examples of a file: lines of text, then what is told of them, indented; a blank line between two. "== de 2031-01-02" is a heading of those that follow,
 * "# ..." a remark.
 */
export const examplesOf = (url: URL): Example[] => {
  let heading: readonly string[] = []
  return readFileSync(url, 'utf8')
    .split(/\n\n+/)
    .flatMap((part): Example[] => {
      const lines = part.split('\n').filter((l) => l !== '' && !l.startsWith('#'))
      heading =
        lines
          .find((l) => l.startsWith('== '))
          ?.slice(3)
          .split(' ') ?? heading
      const rest = lines.filter((l) => !l.startsWith('== '))
      const text = rest.filter((l) => !isTold(l)).join('\n')
      return text ? [{ heading, text, told: rest.filter(isTold).map((l) => l.trim()) }] : []
    })
}
