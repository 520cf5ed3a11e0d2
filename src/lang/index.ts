import { de } from './de/index.ts'
import { en } from './en/index.ts'
import { es } from './es/index.ts'
import { fr } from './fr/index.ts'
import { it } from './it/index.ts'
import type { Language } from './language.ts'
import { nl } from './nl/index.ts'

export type { Language } from './language.ts'

/** Every language we read; a new one is one folder and one entry here. */
export const languages: readonly Language[] = [en, de, fr, es, it, nl]

/** The language with ISO 639-1 `code`; English where we have no lists of it. */
export const languageOf = (code: string): Language =>
  languages.find((l) => l.code === code.slice(0, 2).toLowerCase()) ?? en
