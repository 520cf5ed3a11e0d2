import { readFileSync } from 'node:fs'

/** A text, or several, with what is told of it. */
export interface Example {
  /** what the heading above says: a language, a day */
  readonly heading: readonly string[]
  /** its lines as they were written: headings, remarks and the text */
  readonly written: readonly string[]
  /** empty where only a heading or a remark stands */
  readonly text: string
  readonly told: readonly string[]
}

const isTold = (line: string): boolean => line.startsWith('  ')
const isHeading = (line: string): boolean => line.startsWith('== ')
const isRemark = (line: string): boolean => line.startsWith('#')

/**
 * The parts of a file of examples, between blank lines: lines of text, then what is told of them, indented. "== de 2031-01-02" is a heading of those that
 * follow, "# ..." a remark.
 */
export const partsOf = (file: string): Example[] => {
  let heading: readonly string[] = []
  return file.split(/\n\n+/).flatMap((part): Example[] => {
    const lines = part.split('\n').filter((l) => l !== '')
    const written = lines.filter((l) => !isTold(l))
    heading = written.find(isHeading)?.slice('== '.length).split(' ') ?? heading
    const text = written.filter((l) => !isHeading(l) && !isRemark(l)).join('\n')
    return lines.length ? [{ heading, written, text, told: lines.filter(isTold).map((l) => l.trim()) }] : []
  })
}

/** The examples of a file. */
export const examplesOf = (url: URL): Example[] => partsOf(readFileSync(url, 'utf8')).filter((part) => part.text !== '')
