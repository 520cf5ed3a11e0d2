import type { Calendar } from './topics/calendar.ts'
import type { Clauses } from './topics/clauses.ts'
import type { Credits } from './topics/credits.ts'
import type { Furniture } from './topics/furniture.ts'
import type { Numbers } from './topics/numbers.ts'
import type { People } from './topics/people.ts'
import type { Promises } from './topics/promises.ts'
import type { Relations } from './topics/relations.ts'
import type { Speech } from './topics/speech.ts'
import type { Verdicts } from './topics/verdicts.ts'
import type { Words } from './topics/words.ts'

/** A language as data: word lists by topic. No reader, relater or comparer holds a word of a language itself. */
export interface Language {
  /** ISO 639-1 */
  readonly code: string
  readonly name: string
  readonly words: Words
  readonly speech: Speech
  readonly people: People
  readonly numbers: Numbers
  readonly calendar: Calendar
  readonly promises: Promises
  readonly furniture: Furniture
  readonly credits: Credits
  readonly clauses: Clauses
  readonly verdicts: Verdicts
  /** left out where a language has none of it */
  readonly relations?: Relations
}
