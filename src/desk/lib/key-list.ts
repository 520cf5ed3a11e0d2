import type { Texts } from '../texts/en.ts'

/** Every key, and what of the catalogue says what it does. */
export const KEYS: readonly (readonly [string, Exclude<keyof Texts['keys'], 'afterG'>])[] = [
  ['j, n', 'next'],
  ['k, p', 'previous'],
  ['o, Enter', 'open'],
  ['v', 'article'],
  ['s', 'side'],
  ['/', 'search'],
  ['g then s', 'stories'],
  ['g then a', 'add'],
  ['g then f', 'feeds'],
  ['g then c', 'corrections'],
  ['Escape', 'close'],
  ['?', 'list'],
]
