import assert from 'node:assert/strict'
import { test } from 'node:test'
import { languageOf } from '../../lang/index.ts'
import { tokenized } from '../../text/token.ts'
import { figureAt } from './figures.ts'
import { figureTokens } from './tokens.ts'

/** The value of the figure with which `words` begin. */
const value = (words: string, code: string): number | null | undefined => {
  const language = languageOf(code)
  return figureAt(
    { list: figureTokens(words, tokenized(words), language), style: { decimal: language.numbers.decimal }, language },
    0,
  )?.low
}

const numerals: Readonly<Record<string, readonly (readonly [string, number])[]>> = {
  en: [
    ['two hundred and five boats', 205],
    ['six million and two thirds', 6_666_666.66667],
    ['14 millions', 14e6],
    ['a quarter of an hour', 0.25],
    ['half a million', 500_000],
    ['a third of a million', 333_333],
    ['minus five', -5],
    ['all but three of 214 boats', 211],
    ['3 million and a half', 3.5e6],
  ],
  de: [
    ['einundzwanzig', 21],
    ['dreihundertfünfzig', 350],
    ['zwölftausend', 12_000],
    ['hundert', 100],
  ],
  fr: [
    ['quatre-vingt-dix-sept', 97],
    ['soixante et onze', 71],
    ['deux cent trente', 230],
    ['mille deux cents', 1200],
  ],
  es: [
    ['treinta y cinco', 35],
    ['trescientas cincuenta', 350],
    ['mil doscientos', 1200],
    ['dos millones', 2e6],
  ],
  it: [
    ['ventotto', 28],
    ['duecentocinquanta', 250],
    ['tremila', 3000],
    ['2,5 miliardi', 2.5e9],
  ],
  nl: [
    ['tweeëntwintig', 22],
    ['driehonderdvijftig', 350],
    ['vijfduizend', 5000],
    ['1,2 miljoen', 1.2e6],
  ],
}

for (const [code, list] of Object.entries(numerals))
  for (const [words, want] of list)
    test(`${code}: ${words}`, () =>
      assert.ok(
        Math.abs((value(words, code) ?? Number.NaN) - want) < 0.5e-6 * Math.abs(want) + 1e-9,
        String(value(words, code)),
      ))
