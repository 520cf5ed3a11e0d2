import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { ingest } from '../../src/ingest/index.ts'
import type { Article, Reading } from '../../src/model/index.ts'
import { read } from '../../src/read/index.ts'

/** Two statements of one event that a reader marked: do they answer one question, and how do the answers stand to each other? */
export interface MarkedPair {
  readonly event: string
  readonly kind: 'figure' | 'time' | 'sentence'
  readonly a: { readonly article: string; readonly from: number; readonly to: number }
  readonly b: { readonly article: string; readonly from: number; readonly to: number }
  readonly same: boolean
  readonly verdict: string | null
  readonly alt: string | null
}

export interface Event {
  readonly name: string
  readonly readings: readonly Reading[]
}

const lines = (file: string): string[] => readFileSync(file, 'utf8').split('\n').filter(Boolean)

/** Readings kept from the last run, so that a change of features alone is tried quickly; none where VARIORUM_READINGS names no folder. */
const KEPT = process.env['VARIORUM_READINGS']

const kept = async (key: string, make: () => Promise<Reading[]>): Promise<Reading[]> => {
  if (!KEPT) return make()
  const file = join(KEPT, `${key.replaceAll('/', '_')}.json`)
  if (existsSync(file)) return JSON.parse(readFileSync(file, 'utf8'))
  const made = await make()
  mkdirSync(KEPT, { recursive: true })
  writeFileSync(file, JSON.stringify(made))
  return made
}

/** The articles in one JSONL text, read. */
export const readingsOf = async (name: string, bytes: Uint8Array): Promise<Reading[]> => {
  const found: Reading[] = []
  for await (const x of ingest({ name, bytes })) if ('article' in x) found.push({ article: x.article as Article, annotations: read(x.article) })
  return found
}

/** Marked pairs of `set` with the readings of their events. */
export const markedPairs = async (
  shared: string,
  set: string,
): Promise<{ readonly pairs: readonly MarkedPair[]; readonly events: ReadonlyMap<string, Event> }> => {
  const folder = join(shared, 'benchmarks/pairs')
  const labels = new Map(
    lines(join(folder, `${set}.labels.jsonl`))
      .map((l) => JSON.parse(l))
      .map((l) => [l.id, l]),
  )
  const pairs = lines(join(folder, `${set}.jsonl`))
    .map((l) => JSON.parse(l))
    .filter((p) => labels.has(p.id))
    .map((p): MarkedPair => ({ ...labels.get(p.id), event: p.event, kind: p.kind, a: p.a, b: p.b }))
  const wanted = new Set(pairs.map((p) => p.event))
  const rows = new Map<string, string[]>()
  for (const l of lines(join(shared, 'benchmarks/stories', `${set}.jsonl`))) {
    const { story, topic: _t, split: _s, sentences, ...r } = JSON.parse(l)
    if (!wanted.has(story)) continue
    if (sentences && !r.text) r.text = sentences.join('\n')
    rows.set(story, [...(rows.get(story) ?? []), JSON.stringify(Object.fromEntries(Object.entries(r).filter(([, v]) => v !== null)))])
  }
  const events = new Map<string, Event>()
  for (const [name, list] of rows)
    events.set(name, { name, readings: await kept(`pairs-${set}-${name}`, () => readingsOf('in.jsonl', new TextEncoder().encode(list.join('\n')))) })
  return { pairs, events }
}

/** A story with the facts a careful reader marked. */
export interface MarkedStory extends Event {
  readonly expected: { readonly facts: readonly MarkedFact[] }
}
export interface MarkedFact {
  readonly name: string
  readonly kind: string
  readonly verdict: string
  readonly verdictAlso?: readonly string[]
  readonly versions: readonly { readonly value: string; readonly members: readonly { readonly article: string; readonly text: string | readonly string[] }[] }[]
}

const storyIn = async (name: string, folder: string, gold: string): Promise<MarkedStory> => {
  const readings = await kept(`story-${name}`, async () => {
    const found: Reading[] = []
    for (const f of readdirSync(folder)
      .filter((f) => /\.(txt|jsonl|html)$/.test(f))
      .sort())
      found.push(...(await readingsOf(f, new Uint8Array(readFileSync(join(folder, f))))))
    return found
  })
  return { name, readings, expected: JSON.parse(readFileSync(gold, 'utf8')) }
}

/** All marked stories: the real ones, the invented ones, our own. */
export const markedStories = async (shared: string, root: string): Promise<MarkedStory[]> => {
  const folders = [join(shared, 'seeds'), ...['stories', 'invented'].flatMap((d) => readdirSync(join(shared, d)).map((n) => join(shared, d, n)))]
  const own = readdirSync(join(root, 'examples')).map((n) => ({ name: n, folder: join(root, 'examples', n), gold: join(root, 'gold', n, 'expected.json') }))
  const list = [
    ...folders.map((folder) => ({ name: folder.split('/').at(-1) ?? '', folder, gold: join(folder, 'expected.json') })),
    ...own.filter((o) => existsSync(o.gold)),
  ]
  return Promise.all(list.map((l) => storyIn(l.name, l.folder, l.gold)))
}
