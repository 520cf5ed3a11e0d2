import { bitOf } from '../../src/ingest/layout/html/markup.ts'
import { isMarked, isStandfirst } from '../../src/ingest/layout/html/verdict.ts'
import { type Lesson, UNKNOWN } from './rows.ts'

interface Kind {
  readonly name: string
  readonly is: (l: Lesson, i: number) => boolean
}
const FIGURE = bitOf('figcaption') | bitOf('figure')
const STANDFIRST_REACH = 6
const isAboveBody = (l: Lesson, i: number): boolean => {
  const first = l.labels.indexOf(1)
  return l.s.headline >= 0 && i > l.s.headline && i - l.s.headline <= STANDFIRST_REACH && (first < 0 || i <= first)
}

/** Blocks of which readers disagree whether they are the article. */
const KINDS: readonly Kind[] = [
  // prose above the text is its first paragraph, of which nobody doubts
  {
    name: 'standfirsts',
    is: (l, i) => isAboveBody(l, i) && l.s.strong[i] === 0 && (isStandfirst(l.s, i) || isMarked(l.s, i)),
  },
  { name: 'captions', is: (l, i) => ((l.s.page.frames[l.s.page.runs[i]?.frame ?? 0]?.inside ?? 0) & FIGURE) !== 0 },
  { name: 'cells of tables', is: (l, i) => (l.s.page.runs[i]?.row ?? 0) > 0 },
]

/** How many blocks of each kind the marks of a benchmark count to the body, and how many not, with the pages that they stand on: a line a kind. */
export const counted = (benchmark: string, lessons: readonly Lesson[]): string[] =>
  KINDS.map(({ name, is }) => {
    const told = (label: number): string => {
      const pages = lessons
        .map(
          (l) =>
            [...l.labels.keys()].filter((i) => l.labels[i] !== UNKNOWN && l.labels[i] === label && is(l, i)).length,
        )
        .filter((n) => n > 0)
      return `${pages.reduce((a, b) => a + b, 0)} on ${pages.length} pages`
    }
    return `${benchmark}: ${name}: body ${told(1)}, not body ${told(0)}`
  })
