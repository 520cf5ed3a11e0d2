import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Anaphor, type Antecedent, antecedentOf } from './coreference.ts'

const named = (name: string, more: Partial<Antecedent> = {}): Antecedent => ({
  name,
  known: true,
  body: false,
  named: true,
  pronoun: false,
  many: false,
  sex: null,
  paragraph: 0,
  sentence: 0,
  subject: false,
  spoke: -1,
  spokeIn: -1,
  namings: 1,
  ...more,
})
const she: Anaphor = { kind: 'he or she', sex: 'f', paragraph: 0, sentence: 1, aside: false }
const it: Anaphor = { ...she, kind: 'it', sex: null }
const they: Anaphor = { ...she, kind: 'they', sex: null }

const cases: readonly (readonly [string, Anaphor, readonly Antecedent[], string | null])[] = [
  ['"she" is not a man', she, [named('Tom Vance', { sex: 'm', spoke: 0, spokeIn: 0 })], null],
  ['"she" is no board', she, [named('Harbour Board', { body: true })], null],
  ['"she" is who spoke last', she, [named('Ann Lee', { spoke: 0, spokeIn: 0 }), named('Orla Finch')], 'Ann Lee'],
  [
    '"she" is whom the sentence before is about',
    she,
    [named('Ann Lee'), named('Orla Finch', { subject: true })],
    'Orla Finch',
  ],
  ['"she" is a spokesman where nobody else fits', she, [named('spokesman', { named: false, sex: 'm' })], 'spokesman'],
  [
    '"it" is a body',
    it,
    [named('Ann Lee', { spoke: 0, spokeIn: 0 }), named('Harbour Board', { body: true })],
    'Harbour Board',
  ],
  [
    '"they" are several',
    they,
    [named('Harbour Board', { body: true }), named('residents', { named: false, many: true })],
    'residents',
  ],
  ['a pronoun does not reach back far', { ...she, paragraph: 9 }, [named('Ann Lee')], null],
  [
    '"she" is who spoke last, in another paragraph less surely so',
    { ...she, paragraph: 1 },
    [named('Ann Lee', { spoke: 0, spokeIn: 0 }), named('Orla Finch', { subject: true })],
    'Orla Finch',
  ],
  [
    '"she" is one known for a woman rather than one of whom nothing is known',
    she,
    [named('J. Vance'), named('Ms Finch', { sex: 'f' }), named('T. Brack')],
    'Ms Finch',
  ],
  ['the nearer one', { ...she, sentence: 4 }, [named('Ann Lee'), named('Orla Finch', { sentence: 3 })], 'Orla Finch'],
]
for (const [what, anaphor, candidates, want] of cases)
  test(what, () => assert.equal(antecedentOf(anaphor, candidates)?.name ?? null, want))
