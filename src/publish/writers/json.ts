import { escaped } from '../json/escaped.ts'
import { ACCOUNT, ordered } from '../json/shape.ts'
import type { Writer } from '../writer.ts'

/** The whole account, keys always in the same order, one space of indentation so that two accounts can be compared line by line. */
export const json: Writer = {
  name: 'json',
  extensions: ['.json'],
  what: 'everything, for other tools',
  write: (account) => `${escaped(JSON.stringify(ordered(account, ACCOUNT), null, 1))}\n`,
}
