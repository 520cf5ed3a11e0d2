import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { articleOf, factOf, memberOf, storyOf, versionOf } from '../../model/fixture.ts'
import type { Fact, Verdict } from '../../model/index.ts'
import { SURE } from '../../publish/facts/sure.ts'
import { factsOf as asWritten } from '../../publish/view/facts.ts'
import { factsOf, opened } from './open.ts'

const TEXT =
  'The crane had been inspected in spring by a firm that the harbour board of Velm had hired for the purpose.'
const ARTICLES = ['a', 'b', 'c'].map((id) => articleOf(TEXT, { id, outlet: `The ${id} Post` }))

/** A fact with the answers `values`, of which each article tells one. */
const fact = (id: string, values: readonly string[], more: Partial<Fact> = {}): Fact =>
  factOf(id, {
    verdict: 'compatible',
    versions: values.map((value, i) => versionOf(value, [memberOf(ARTICLES[i]?.id ?? '', 0, value)])),
    ...more,
  })
const inDesk = (facts: readonly Fact[], verdict: Verdict = 'compatible'): string[] => {
  const ids = ARTICLES.map((a) => a.id)
  const open = opened({ variorum: 2, articles: ARTICLES, stories: [storyOf('s', ids, facts)], notices: [] })
  return factsOf(open ?? assert.fail(), verdict).map((f) => f.id)
}

const UNSURE = SURE - 0.01

describe('facts of one verdict, as the desk tells them', () => {
  it('have what is unsure last, however many tell it and however briefly', () =>
    assert.deepEqual(
      inDesk([
        fact('unsure', ['14', '15', '16'], { certainty: UNSURE, outlets: 3, origins: 3 }),
        fact('sure', [TEXT, TEXT.slice(4)], { certainty: SURE, kind: 'other' }),
      ]),
      ['sure', 'unsure'],
    ))
  it('have figures before clauses', () =>
    assert.deepEqual(inDesk([fact('clause', [TEXT, TEXT.slice(4)], { outlets: 3 }), fact('toll', ['14', '17'])]), [
      'toll',
      'clause',
    ]))
  it('have the same ones last as every writer', () => {
    const facts = [0.1, 0.9, 0.2, 0.3].map((certainty) => fact(`${certainty}`, ['14', '15'], { certainty }))
    const unsure = (ids: readonly string[]): string[] => ids.slice(-2).sort()
    assert.deepEqual(unsure(inDesk(facts)), unsure(asWritten(facts, 'compatible').map((f) => f.id)))
  })
  it('are of that verdict alone', () =>
    assert.deepEqual(inDesk([fact('a', ['1', '2'], { verdict: 'agree' }), fact('b', ['1', '2'])], 'agree'), ['a']))
})
