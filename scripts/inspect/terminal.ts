import type { Reading } from '../../src/model/index.ts'
import { type Cell, cellsOf, MARK_KINDS, type Mark, type MarkKind, marksOf } from './marks.ts'

/** Codes of the colours every terminal has; a quotation is underlined, so that what stands in it keeps its own colour. */
const CODES: Readonly<Record<MarkKind, string>> = {
  person: '1;32',
  organisation: '1;34',
  place: '36',
  role: '32',
  quotation: '4',
  quantity: '31',
  time: '35',
  commitment: '33',
  furniture: '2',
}

const ESCAPE = '\u001b'
const coloured = (words: string, codes: readonly string[]): string =>
  codes.length ? `${ESCAPE}[${codes.join(';')}m${words}${ESCAPE}[0m` : words

/** What a text may hold that would move a terminal's cursor. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are the ones to leave out
const CONTROL = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g

/** The colour of the innermost mark, and underlined within a quotation. */
const codesOf = ({ marks }: Cell): string[] => {
  const inner = marks.findLast((m) => m.kind !== 'quotation')
  return [
    ...(marks.some((m) => m.kind === 'quotation') ? [CODES.quotation] : []),
    ...(inner ? [CODES[inner.kind]] : []),
  ]
}

const note = (text: string, { kind, from, to, told }: Mark): string =>
  `    ${kind.padEnd(12)} ${text.slice(from, to).replace(/\s+/g, ' ')} → ${told}`

/** An article with all that was read of it coloured by kind; behind each block what was made of it. */
export const inTerminal = (reading: Reading): string => {
  const { text, blocks } = reading.article
  const marks = marksOf(reading)
  const legend = MARK_KINDS.map((kind) => coloured(kind, [CODES[kind]])).join(' ')
  const shown = blocks.map((block) => {
    const words = cellsOf(marks, block).map((cell) =>
      coloured(text.slice(cell.from, cell.to).replace(CONTROL, ''), codesOf(cell)),
    )
    const notes = marks
      .filter((m) => m.from >= block.from && m.from < block.to)
      .map((m) => coloured(note(text, m).replace(CONTROL, ''), ['2']))
    return [`${coloured(`[${block.role}]`, ['2'])} ${words.join('')}`, ...notes].join('\n')
  })
  return `${[legend, ...shown].join('\n\n')}\n`
}
