import assert from 'node:assert/strict'
import { test } from 'node:test'
import { detectLanguage } from './language.ts'

const SURE: Readonly<Record<string, string>> = {
  en: 'The ferry sank off the cape in the evening, and all of the passengers were saved by the coast guard.',
  de: 'Die Fähre ist am Abend vor dem Kap gesunken, und alle Menschen an Bord sind von der Küstenwache gerettet.',
  fr: 'Le ferry a coulé dans la soirée au large du cap, et tous les passagers ont été sauvés par les garde-côtes.',
  es: 'El ferri se hundió por la tarde frente al cabo, y todos los pasajeros fueron rescatados por la guardia costera.',
  ru: 'Паром затонул вечером у мыса, всех пассажиров спасли.',
  uk: 'Пором затонув увечері біля мису, усіх пасажирів врятували, їх було сто.',
  ja: 'フェリーは夕方に岬の沖で沈んだ。',
}
for (const [code, text] of Object.entries(SURE))
  test(`${code} is told`, () => assert.deepEqual(detectLanguage(text), { code, sure: true }))

test('capitals are the same words', () =>
  assert.deepEqual(detectLanguage(SURE['fr']?.toUpperCase() ?? ''), { code: 'fr', sure: true }))
test('few words, or none that are known, are unsure', () => {
  assert.deepEqual(detectLanguage('Les ferries'), { code: 'fr', sure: false })
  for (const text of ['', '1 2 3', 'Zorp blik wumm '.repeat(20)])
    assert.deepEqual(detectLanguage(text), { code: 'en', sure: false })
})
test('"a" alone, which is a common word of many languages, makes no sentence foreign', () => {
  assert.equal(detectLanguage('The boy threw a stone across a pond, and a dog fetched a stick from a boat.').code, 'en')
  assert.equal(detectLanguage('Ha comprato a Velma una casa per la nonna.').code, 'it')
})
test('a word ends at what is no letter, mark or apostrophe', () => {
  // "de-la" is two words; "de’la", "de\u0301la" and a word with a letter of two units are none that a list has
  assert.deepEqual(detectLanguage('de-la de.la'), { code: 'fr', sure: false })
  assert.deepEqual(detectLanguage("de’la de'la de\u0301la de\u{1d400}la"), { code: 'en', sure: false })
})
test('half a pair is no letter and hides nothing', () =>
  assert.deepEqual(detectLanguage(`\ud800 ${SURE['de']} \udc00`), { code: 'de', sure: true }))
