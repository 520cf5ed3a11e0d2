import { emptied } from '../emptied.ts'
import { words as english } from '../en/words.ts'
import type { Words } from '../topics/words.ts'

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const words: Words = {
  ...emptied(english),
  stop: set(
    `de het een en van in op te dat die voor met zijn is was waren aan niet er om ook als bij door naar uit maar dan over ze zij hij werd wordt heeft hebben had hadden tot hun deze dit worden kan zou nog meer wel al na of tegen volgens
    haar hem wie wat waar zo nu geen zich onder tussen sinds omdat terwijl toen dus want`,
  ),
  negation: set('niet geen nooit zonder'),
  abbreviations: set('dhr mevr dr ir ing nr blz'),
}
