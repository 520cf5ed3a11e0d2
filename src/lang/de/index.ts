import type { Language } from '../language.ts'
import { calendar } from './calendar.ts'
import { clauses } from './clauses.ts'
import { credits } from './credits.ts'
import { furniture } from './furniture.ts'
import { numbers } from './numbers.ts'
import { people } from './people.ts'
import { promises } from './promises.ts'
import { speech } from './speech.ts'
import { verdicts } from './verdicts.ts'
import { words } from './words.ts'

export const de: Language = {
  code: 'de',
  name: 'German',
  words,
  speech,
  people,
  numbers,
  calendar,
  promises,
  furniture,
  credits,
  clauses,
  verdicts,
}
