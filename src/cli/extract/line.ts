import type { Article, Block, Notice } from '../../index.ts'
import { escaped as markdown } from '../../publish/markdown/escape.ts'
import { visible } from '../../publish/view/visible.ts'

/** An article as `extract` gives it: the body alone is its text; every block, furniture too, comes along with its words. */
export interface Line {
  readonly name: string
  readonly title: string | null
  /** the body: its paragraphs, an empty line between them */
  readonly text: string
  readonly published: Article['published']
  readonly byline: string | null
  readonly outlet: string | null
  readonly language: string
  readonly url: string | null
  readonly blocks: readonly (Block & { readonly text: string })[]
  readonly notices: readonly Omit<Notice, 'article'>[]
  readonly fields: Article['fields']
}

/** `article` as a line, with the notices that are about it. */
export const lineOf = (article: Article, notices: readonly Notice[]): Line => {
  const { name, title, published, byline, outlet, language, url, fields } = article
  const blocks = article.blocks.map((b) => ({ ...b, text: article.text.slice(b.from, b.to) }))
  const text = blocks
    .filter((b) => b.role === 'body')
    .map((b) => b.text)
    .join('\n\n')
  return {
    name,
    title,
    text,
    published,
    byline,
    outlet,
    language,
    url,
    blocks,
    notices: notices.map(({ article: _, ...n }) => n),
    fields,
  }
}

/** Lawful in JSON as they are, but not harmless on a terminal. */
const RISKY = /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu
const codes = (s: string): string =>
  Array.from({ length: s.length }, (_, i) => `\\u${s.charCodeAt(i).toString(16).padStart(4, '0')}`).join('')
const json = (line: Line, indent?: number): string => JSON.stringify(line, null, indent).replace(RISKY, codes)

const paragraphs = (text: string, show: (words: string) => string): string =>
  text
    .split('\n\n')
    .map((p) => p.split('\n').map(show).join('\n'))
    .join('\n\n')
const heading = ({ byline, outlet, published }: Line): string =>
  [byline, outlet, published?.value].filter((s) => s).join(' · ')

/** How articles are written; `open`, `between` and `close` frame them. */
export interface LineWriter {
  readonly name: string
  readonly endings: readonly string[]
  readonly what: string
  readonly open: string
  readonly between: string
  readonly close: string
  readonly write: (line: Line) => string
}

export const lineWriters: readonly LineWriter[] = [
  {
    name: 'text',
    endings: ['.txt'],
    what: 'title, byline and body for reading',
    open: '',
    between: `\n${'-'.repeat(40)}\n\n`,
    close: '',
    write: (line) =>
      `${[line.title, heading(line)]
        .filter((s) => s)
        .map((s) => `${visible(s ?? '')}\n`)
        .join('')}\n${paragraphs(line.text, visible)}\n`,
  },
  {
    name: 'json',
    endings: ['.json'],
    what: 'a list of articles',
    open: '[\n',
    between: ',\n',
    close: '\n]\n',
    write: (line) => json(line, 1),
  },
  {
    name: 'jsonl',
    endings: ['.jsonl', '.ndjson'],
    what: 'a line an article, for other tools and for "variorum compare"',
    open: '',
    between: '',
    close: '',
    write: (line) => `${json(line)}\n`,
  },
  {
    name: 'markdown',
    endings: ['.md'],
    what: 'a heading and the body',
    open: '',
    between: '\n',
    close: '',
    write: (line) =>
      `# ${markdown(line.title ?? line.name)}\n\n${heading(line) ? `*${markdown(heading(line))}*\n\n` : ''}${paragraphs(line.text, markdown)}\n`,
  },
]
