import type { Mention, MentionKind } from '../../src/model/index.ts'
import type { Marked, MarkedName } from './marked.ts'

export const NAMED: readonly MentionKind[] = ['person', 'place', 'organisation']

export interface Tally {
  right: number
  extra: number
  missed: number
}

export type Tallies = Readonly<Record<string, Tally>>
export const tallies = (): Tallies => Object.fromEntries(NAMED.map((kind) => [kind, { right: 0, extra: 0, missed: 0 }]))

/** A mention by name: what is said in small letters, and pronouns, are other tasks. */
const isNamed = ({ kind, text }: Mention): boolean =>
  NAMED.includes(kind) &&
  /(?:^|\s)(?:\p{L}{1,2}['’-])?\p{Lu}\S*$/u.test(text.replace(/[’']s$/, '')) &&
  !/^(?:I|He|She|It|They|We|You|His|Her|Their|Its|My|Our|Your|Him|Them)$/.test(text)

export interface Miss {
  readonly kind: MentionKind
  readonly how: 'extra' | 'missed'
  readonly text: string
  /** what the other side says of the same words */
  readonly instead: string
}

const covers = (m: Mention, { head }: MarkedName): boolean => m.from <= head.from && head.to <= m.to

/** A mention is right where it holds the head of a name of its kind and reaches not beyond that name. */
const fits = (m: Mention, name: MarkedName): boolean =>
  m.kind === name.kind && covers(m, name) && m.from >= name.from - 4 && m.to <= name.to + 2

/** Counts the names told right, those told that are none, and those missed; answers the misses. */
export const compare = (marked: Marked, told: readonly Mention[], into: Tallies): Miss[] => {
  const { title, text } = marked
  const inTitle = ({ from }: { from: number }): boolean => title !== null && from >= title.from && from < title.to
  const names = marked.names.filter((name) => !inTitle(name))
  const mentions = told.filter((m) => isNamed(m) && !inTitle(m))
  const taken = new Set<MarkedName>()
  const misses: Miss[] = []
  for (const m of mentions) {
    const name = names.find((n) => !taken.has(n) && fits(m, n))
    const tally = into[m.kind]
    if (name) taken.add(name)
    if (tally) tally[name ? 'right' : 'extra']++
    if (!name) {
      const other = names
        .filter((n) => n.from < m.to && m.from < n.to)
        .map((n) => `${n.kind} ${text.slice(n.from, n.to)}`)
      misses.push({ kind: m.kind, how: 'extra', text: m.text, instead: other.join('; ') })
    }
  }
  for (const name of names) {
    if (taken.has(name)) continue
    const tally = into[name.kind]
    if (tally) tally.missed++
    const other = told.filter((m) => m.from < name.to && name.from < m.to).map((m) => `${m.kind} ${m.text}`)
    misses.push({ kind: name.kind, how: 'missed', text: text.slice(name.from, name.to), instead: other.join('; ') })
  }
  return misses
}

export const f1 = ({ right, extra, missed }: Tally): number => (2 * right) / Math.max(1, 2 * right + extra + missed)
