import { planted } from '../../bench/planted.ts'
import type { Article } from '../../src/model/index.ts'

/** Articles of an invented stream, many of which go back to one another: the same on every machine. */
export const invented = (count: number, seed = 7): Article[] =>
  [...planted(count, seed)].map(({ id, text, title, published }) => ({
    id,
    name: id,
    title,
    byline: null,
    outlet: null,
    language: 'en',
    url: null,
    published: { value: published, evidence: published, rejected: [] },
    text,
    blocks: [{ from: 0, to: text.length, role: 'body', why: 'all of it' }],
    fields: {},
  }))

/** The same as lines for an input, as a feed of articles has them. */
export const inventedLines = (count: number, seed = 7): string =>
  [...planted(count, seed)]
    .map(({ id, text, title, published }) => `${JSON.stringify({ id, title, text, published })}\n`)
    .join('')
