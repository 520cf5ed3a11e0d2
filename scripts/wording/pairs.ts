import { existsSync, readFileSync } from 'node:fs'
import { ingest } from '../../src/ingest/index.ts'
import type { Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'
import type { Worded } from '../../src/reconcile/judge/wording/words.ts'

const SHARED = new URL('../../../shared/benchmarks/', import.meta.url)

export const LABELS = ['agree', 'compatible', 'differ', 'neutral'] as const
export type Label = (typeof LABELS)[number]

/** Two passages with what somebody marked. */
export interface Marked {
  readonly a: Worded
  readonly b: Worded
  readonly label: Label
  readonly type: string
  /** pairs of one group are never split between learning and testing */
  readonly group: string
}

const lines = <T>(file: string): T[] => {
  const url = new URL(file, SHARED)
  return existsSync(url)
    ? readFileSync(url, 'utf8')
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l) as T)
    : []
}

const encoder = new TextEncoder()
const articleOf = async (id: string, text: string, published = '2024-06-12'): Promise<Reading | null> => {
  const bytes = encoder.encode(
    JSON.stringify({ id, outlet: id, published, title: 'The report', text: `The report\n\n${text}` }),
  )
  for await (const found of ingest({ name: `${id}.jsonl`, bytes }, {}))
    if ('article' in found) return { article: found.article, annotations: read(found.article) }
  return null
}

/** All that stands below the title. */
const bodyOf = (reading: Reading): Worded => {
  const body = reading.article.blocks.filter((b) => b.role !== 'title')
  return { reading, span: { from: body[0]?.from ?? 0, to: body.at(-1)?.to ?? reading.article.text.length } }
}

interface Line {
  readonly a: string
  readonly b: string
  readonly label: Label
  readonly type?: string
}

/** The pairs of one file of contradictions; the first name in a pair is its group, for invented names belong to one event. */
export const contradictions = async (name: string, limit = Number.POSITIVE_INFINITY): Promise<Marked[]> => {
  const found: Marked[] = []
  for (const [i, l] of lines<Line>(`contradictions/${name}.jsonl`).slice(0, limit).entries()) {
    const [a, b] = [await articleOf('a', l.a), await articleOf('b', l.b)]
    if (a && b) found.push({ a: bodyOf(a), b: bodyOf(b), label: l.label, type: l.type ?? '', group: `${i}` })
  }
  return found
}

interface Side {
  readonly sentence: string
  readonly published: string | null
}
interface PairLine {
  readonly id: string
  readonly event: string
  readonly kind: string
  readonly a: Side
  readonly b: Side
}
interface LabelLine {
  readonly id: string
  readonly same: boolean
  readonly verdict: Label | null
}

/** The marked pairs of sentences of real news; those that answer no question in common are neutral. Grouped by event. */
export const newsSentences = async (name: string): Promise<Marked[]> => {
  const labels = new Map(lines<LabelLine>(`pairs/${name}.labels.jsonl`).map((l) => [l.id, l]))
  const found: Marked[] = []
  for (const p of lines<PairLine>(`pairs/${name}.jsonl`)) {
    const l = labels.get(p.id)
    if (p.kind !== 'sentence' || !l) continue
    const [a, b] = [
      await articleOf('a', p.a.sentence, p.a.published ?? undefined),
      await articleOf('b', p.b.sentence, p.b.published ?? undefined),
    ]
    if (a && b)
      found.push({
        a: bodyOf(a),
        b: bodyOf(b),
        label: l.same && l.verdict ? l.verdict : 'neutral',
        type: name,
        group: p.event,
      })
  }
  return found
}
