import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Reading } from '../../model/index.ts'
import { align } from '../align-old.ts'
import { telling } from '../terms.ts'
import { weights } from '../weights.ts'
import { details } from './details.ts'

const reading = (id: string, sentences: readonly string[]): Reading => {
  const text = sentences.join(' ')
  let at = 0
  const spans = sentences.map((s) => {
    const from = text.indexOf(s, at)
    at = from + s.length
    return { from, to: at, block: 0 }
  })
  const block = { from: 0, to: text.length, role: 'body' as const, why: 'test' }
  const article = { id, name: id, title: null, byline: null, outlet: id, language: 'en', url: null, published: null, text, blocks: [block], fields: {} }
  return { article, annotations: { sentences: spans, mentions: [], quotations: [], quantities: [], times: [], commitments: [] } }
}

const sharedDetails = (one: readonly string[], other: readonly string[]): string[] => {
  const tellings = [reading('a', one), reading('b', other)].map(telling)
  const weigh = weights(tellings)
  const groups = align(
    details,
    tellings.flatMap((t, i) => details.statements(t, i, weigh)),
    weigh,
  )
  return groups.filter((g) => g.length > 1).map((g) => g.map((d) => d.text).join(' / '))
}

test('words that stand together in both, in sentences that share more, are a detail', () => {
  assert.deepEqual(sharedDetails(['Rescuers crawled past overturned lorries towards the mill.'], ['Beside the mill lay two overturned lorries and a piano.']), [
    'overturned lorries / overturned lorries',
  ])
})

test('without more in common they are a way of speaking', () => {
  assert.deepEqual(sharedDetails(['Relatives asked for help on social media.'], ['Pictures of the dam went round on social media at dawn.']), [])
})

test('a name is no detail', () => {
  assert.deepEqual(sharedDetails(['Mayor Mara Lindqvist wept at the mill.'], ['At the mill stood Mara Lindqvist.']), [])
})
