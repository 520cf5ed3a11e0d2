import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { FIXTURE } from '../fixture.ts'
import { PLAIN } from '../writer.ts'
import { schemaOrg } from './schema-org.ts'

type Node = Readonly<Record<string, unknown>>

const written = schemaOrg.write(FIXTURE, PLAIN)
const graph = (JSON.parse(written) as { readonly '@graph': readonly Node[] })['@graph']
const of = (type: string): readonly Node[] => graph.filter((n) => n['@type'] === type)
const ids = new Set(graph.map((n) => n['@id']))
/** Every `{ "@id": ... }` that stands for another node. */
const refs = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.flatMap(refs)
  if (typeof value !== 'object' || value === null) return []
  const keys = Object.keys(value)
  return keys.length === 1 && keys[0] === '@id' ? Object.values(value) : Object.values(value).flatMap(refs)
}

describe('the schema.org writer', () => {
  it('names only what it holds, but for sayings, which are no more than their wordings', () => {
    const all = graph.flatMap((n) => Object.values(n).flatMap(refs))
    assert.ok(all.length > 20)
    assert.deepEqual(
      all.filter((id) => !ids.has(id) && !String(id).startsWith('urn:variorum:saying:')),
      [],
    )
  })

  it('gives every node an id of its own', () => assert.equal(ids.size, graph.length))

  it('reviews each answer of a fact that differs, and nothing else', () => {
    const differing = FIXTURE.stories.flatMap((s) =>
      s.facts.filter((f) => f.verdict === 'differ').flatMap((f) => f.versions),
    )
    assert.equal(of('ClaimReview').length, differing.length)
  })

  it('rates nothing with a number', () => assert.doesNotMatch(written, /ratingValue/))

  it('gives the claim to the outlets that carry it', () =>
    assert.deepEqual(of('Claim')[0]?.['author'], [
      { '@type': 'Organization', name: 'Nordwire' },
      { '@type': 'Organization', name: 'Bay Courier' },
    ]))

  it('gives each quotation its speaker and its article', () =>
    assert.deepEqual(
      of('Quotation').map((q) => [(q['spokenByCharacter'] as Node | undefined)?.['name'], refs(q['isPartOf'])[0]])[0],
      ['Ines Talvik', 'urn:variorum:article:wire'],
    ))

  it('ends no script element that it stands in', () => assert.doesNotMatch(written, /</))
})
