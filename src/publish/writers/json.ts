import { ACCOUNT, ordered } from '../json/shape.ts'
import type { Writer } from '../writer.ts'

/** Lawful in JSON as they are, but not harmless on a terminal: delete, the C1 controls, bidi overrides, tag characters. */
const RISKY = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu

const unit = (s: string, i: number): string => `\\u${s.charCodeAt(i).toString(16).padStart(4, '0')}`
const escaped = (s: string): string => s.replace(RISKY, (c) => Array.from({ length: c.length }, (_, i) => unit(c, i)).join(''))

/** The whole account, keys always in the same order, one space of indentation so that two accounts can be compared line by line. */
export const json: Writer = {
  name: 'json',
  extensions: ['.json'],
  what: 'everything, for other tools',
  write: (account) => `${escaped(JSON.stringify(ordered(account, ACCOUNT), null, 1))}\n`,
}
