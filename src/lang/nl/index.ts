import { emptied } from '../emptied.ts'
import { en } from '../en/index.ts'
import type { Language } from '../language.ts'
import { calendar } from './calendar.ts'
import { clauses } from './clauses.ts'
import { credits } from './credits.ts'
import { numbers } from './numbers.ts'
import { people } from './people.ts'
import { speech } from './speech.ts'
import { verdicts } from './verdicts.ts'
import { words } from './words.ts'

/** Furniture and promises have no lists yet. */
export const nl: Language = {
  ...emptied(en),
  code: 'nl',
  name: 'Dutch',
  words,
  speech,
  people,
  numbers,
  calendar,
  credits,
  clauses,
  verdicts,
}
