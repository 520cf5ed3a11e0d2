import { type Features, figureFeatures, timeFeatures, wordingFeatures } from '../../src/reconcile/align/features.ts'
import type { Figure } from '../../src/reconcile/questions/figures.ts'
import { figures } from '../../src/reconcile/questions/figures.ts'
import type { When } from '../../src/reconcile/questions/times.ts'
import { times } from '../../src/reconcile/questions/times.ts'
import type { Wording } from '../../src/reconcile/questions/wordings.ts'
import { wordings } from '../../src/reconcile/questions/wordings.ts'
import { type Telling, telling } from '../../src/reconcile/terms.ts'
import { type Weigh, weights } from '../../src/reconcile/weights.ts'
import type { Event, MarkedPair, MarkedStory } from './marked.ts'

export interface Prepared {
  readonly tellings: readonly Telling[]
  readonly weigh: Weigh
  readonly figures: readonly Figure[]
  readonly times: readonly When[]
  readonly wordings: readonly Wording[]
}

export const prepared = ({ readings }: Event): Prepared => {
  const tellings = readings.map(telling)
  const weigh = weights(tellings)
  return {
    tellings,
    weigh,
    figures: tellings.flatMap((t, i) => figures.statements(t, i, weigh)) as Figure[],
    times: tellings.flatMap((t, i) => times.statements(t, i, weigh)) as When[],
    wordings: tellings.flatMap((t, i) => wordings.statements(t, i, weigh)) as Wording[],
  }
}

export type KindName = 'figure' | 'time' | 'wording'
export interface Labelled {
  readonly kind: KindName
  readonly features: Features
  readonly y: 0 | 1
  readonly group: string
  readonly weight: number
  readonly clash: boolean
  readonly from: 'pair' | 'story'
}

const overlapping = <S extends { readonly from: number; readonly to: number; readonly telling: number }>(
  list: readonly S[],
  tellingIndex: number,
  from: number,
  to: number,
): S[] => list.filter((s) => s.telling === tellingIndex && s.from < to && from < s.to)

export const rowsOfPairs = (pairs: readonly MarkedPair[], events: ReadonlyMap<string, Event>, prep: (e: Event) => Prepared): Labelled[] =>
  pairs.flatMap((p): Labelled[] => {
    const event = events.get(p.event)
    if (!event) return []
    const w = prep(event)
    const at = (name: string) => event.readings.findIndex((r) => r.article.name === name)
    const [i, j] = [at(p.a.article), at(p.b.article)]
    if (i < 0 || j < 0) return []
    const y = p.same ? 1 : 0
    const weight = p.alt === 'apart' ? 0.3 : 1
    const common = { y, group: p.event, weight, clash: p.verdict === 'differ', from: 'pair' } as const
    if (p.kind === 'figure') {
      const [a, b] = [overlapping(w.figures, i, p.a.from, p.a.to)[0], overlapping(w.figures, j, p.b.from, p.b.to)[0]]
      return a && b ? [{ kind: 'figure', features: figureFeatures(a, b, w.weigh), ...common }] : []
    }
    if (p.kind === 'time') {
      const [a, b] = [overlapping(w.times, i, p.a.from, p.a.to)[0], overlapping(w.times, j, p.b.from, p.b.to)[0]]
      return a && b ? [{ kind: 'time', features: timeFeatures(a, b, w.weigh), ...common }] : []
    }
    // of two sentences, the clauses that are most alike stand for them
    const all = overlapping(w.wordings, i, p.a.from, p.a.to).flatMap((a) =>
      overlapping(w.wordings, j, p.b.from, p.b.to).map((b) => wordingFeatures(a, b, w.weigh)),
    )
    const best = all.sort(
      (x, z) => (z['full'] ?? 0) + (z['fullIn'] ?? 0) + (z['sharedMatter'] ?? 0) - (x['full'] ?? 0) - (x['fullIn'] ?? 0) - (x['sharedMatter'] ?? 0),
    )[0]
    return best ? [{ kind: 'wording', features: best, ...common }] : []
  })

const fold = (s: string): string =>
  s
    .normalize('NFKC')
    .replace(/[‘’‛`´]/g, "'")
    .replace(/[“”„«»]/g, '"')
    .replace(/\s+/g, ' ')
    .toLowerCase()

/** Where the words of a mark stand in an article's text; null where they do not. */
const find = (text: string, words: string): { from: number; to: number } | null => {
  const at = text.indexOf(words)
  if (at >= 0) return { from: at, to: at + words.length }
  const map: number[] = []
  let folded = ''
  for (let i = 0; i < text.length; i++) {
    const c = fold(text[i] ?? '')
    if (/\s/.test(text[i] ?? '')) {
      if (folded.endsWith(' ')) continue
      folded += ' '
      map.push(i)
    } else
      for (const ch of c) {
        folded += ch
        map.push(i)
      }
  }
  const k = folded.indexOf(fold(words))
  return k < 0 ? null : { from: map[k] ?? 0, to: (map[k + fold(words).length - 1] ?? 0) + 1 }
}

export interface Placed {
  readonly fact: number
  readonly version: number
  readonly telling: number
  readonly from: number
  readonly to: number
}

export const placed = (story: MarkedStory): Placed[] =>
  story.expected.facts.flatMap((f, fact) =>
    f.versions.flatMap((v, version) =>
      v.members.flatMap((m) => {
        const t = story.readings.findIndex((r) => r.article.name === m.article)
        const text = story.readings[t]?.article.text
        if (text === undefined) return []
        return (typeof m.text === 'string' ? [m.text] : m.text).flatMap((words) => {
          const span = find(text, words)
          return span ? [{ fact, version, telling: t, ...span }] : []
        })
      }),
    ),
  )

/** Pairs out of marked stories: members of one fact answer one question; members of two facts of a kind do not, nor do marked and unmarked ones. */
export const rowsOfStory = (story: MarkedStory, w: Prepared): Labelled[] => {
  const marks = placed(story)
  const rows: Labelled[] = []
  const cover = <S extends { readonly from: number; readonly to: number; readonly telling: number }>(list: readonly S[], kinds: readonly string[]) =>
    list.flatMap((s) => {
      const hits = marks.filter((m) => m.telling === s.telling && m.from < s.to && s.from < m.to && kinds.includes(story.expected.facts[m.fact]?.kind ?? ''))
      return hits.length ? [{ s, facts: new Map(hits.map((h) => [h.fact, h.version])) }] : []
    })
  const add = <S extends { readonly telling: number }>(
    kind: KindName,
    list: readonly { s: S; facts: Map<number, number> }[],
    features: (a: S, b: S) => Features,
  ) => {
    for (const [i, a] of list.entries())
      for (const b of list.slice(i + 1)) {
        if (a.s.telling === b.s.telling) continue
        const both = [...a.facts.keys()].filter((f) => b.facts.has(f))
        const f = features(a.s, b.s)
        const clash = both.some((k) => story.expected.facts[k]?.verdict === 'differ' && a.facts.get(k) !== b.facts.get(k))
        rows.push({ kind, features: f, y: both.length ? 1 : 0, group: story.name, weight: both.length ? 1 : 0.5, clash, from: 'story' })
      }
  }
  add('figure', cover(w.figures, ['quantity']), (a, b) => figureFeatures(a, b, w.weigh))
  add('time', cover(w.times, ['time']), (a, b) => timeFeatures(a, b, w.weigh))
  add('wording', cover(w.wordings, ['other', 'place', 'person', 'disclosure', 'saying']), (a, b) => wordingFeatures(a, b, w.weigh))
  return rows
}
