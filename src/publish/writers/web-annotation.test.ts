import assert from 'node:assert/strict'
import { it } from 'node:test'
import { FIXTURE } from '../fixture.ts'
import { PLAIN } from '../writer.ts'
import { webAnnotation } from './web-annotation.ts'

interface Annotation {
  readonly id: string
  readonly target: Target | readonly Target[]
}
interface Target {
  readonly source: string
  readonly selector: readonly [{ readonly exact: string }, { readonly start: number; readonly end: number }]
}

const page = JSON.parse(webAnnotation.write(FIXTURE, PLAIN)) as { readonly items: readonly Annotation[] }

it('web annotations: position and quote of every target are the same words', () => {
  const texts = FIXTURE.articles.map((a) => a.text)
  const targets = page.items.flatMap((i) => i.target)
  assert.ok(targets.length > 10)
  for (const { selector } of targets)
    assert.ok(texts.some((t) => t.slice(selector[1].start, selector[1].end) === selector[0].exact))
})

it('web annotations: every annotation has an id of its own', () =>
  assert.equal(new Set(page.items.map((i) => i.id)).size, page.items.length))
