import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { compare, type Fact } from '../src/index.ts'
import type { Reading, Story } from '../src/model/index.ts'
import { read } from '../src/read/index.ts'
import { align } from '../src/reconcile/align/index.ts'
import { provenance } from '../src/reconcile/count-origins.ts'
import { facts } from '../src/reconcile/facts.ts'
import { worth } from '../src/reconcile/judge/group.ts'
import { groupFeatures } from '../src/reconcile/judge/group-features.ts'
import { kinds } from '../src/reconcile/questions/index.ts'
import type { Statement } from '../src/reconcile/statement.ts'
import { type Telling, tellingsOf } from '../src/reconcile/terms.ts'
import { weights } from '../src/reconcile/weights.ts'
import { ROOT } from './tree.ts'

const FERRY = join(ROOT, 'examples', 'ferry-fire')
const { articles } = await compare(readdirSync(FERRY).map((name) => ({ name, bytes: readFileSync(join(FERRY, name)) })))
const readings: readonly Reading[] = articles.map((article) => ({ article, annotations: read(article) }))
/** Nobody goes back to anybody: every telling has a voice of its own. */
const story: Story = {
  id: 's',
  title: '',
  articles: articles.map((a) => a.id),
  origins: [],
  reuse: [],
  credits: [],
}
const tellings: readonly Telling[] = tellingsOf(readings)
const own = (telling: number): number => telling
const clauses = kinds.find((k) => k.name === 'other') ?? assert.fail()

/** The groups of clauses of which one answers each question, as they were lined up. */
const groups = (() => {
  const weigh = weights(tellings)
  const statements = tellings.flatMap((t, i) => clauses.statements(t, i, weigh))
  return align(clauses, statements, weigh, own).map((g) => ({
    ...g,
    worth: worth(groupFeatures(clauses, g.statements, g.certainty, tellings, weigh, own)),
  }))
})()

const holds = (group: readonly Statement[], f: Fact): boolean =>
  f.versions.every(({ members }) =>
    members.every((m) =>
      group.some((s) => tellings[s.telling]?.reading.article.id === m.article && s.from === m.from && s.to === m.to),
    ),
  )

describe('how surely clauses are compatible', () => {
  const compatible = facts(story, readings, provenance(story, readings)).filter(
    (f) => f.kind === 'other' && f.verdict === 'compatible',
  )
  it('is asked of the examples at all', () => assert.ok(compatible.length > 3, `only ${compatible.length} are told`))
  it('is how surely they answer one question, times how probably a reader would ask it', () =>
    assert.deepEqual(
      compatible.map((f) => f.certainty),
      compatible.map((f) => {
        const group = groups.find((g) => holds(g.statements, f)) ?? assert.fail(`no group tells ${f.about}`)
        return Math.round(group.certainty * group.worth * 100) / 100
      }),
    ))
})
