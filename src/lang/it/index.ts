import { emptied } from '../emptied.ts'
import { en } from '../en/index.ts'
import type { Language } from '../language.ts'
import { calendar } from './calendar.ts'
import { numbers } from './numbers.ts'
import { words } from './words.ts'

/** Figures, times and small words so far; every other list is empty. */
export const it: Language = { ...emptied(en), code: 'it', name: 'Italian', words, numbers, calendar }
