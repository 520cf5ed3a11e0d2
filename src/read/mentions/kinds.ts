import type { Language } from '../../lang/index.ts'
import type { MentionKind } from '../../model/index.ts'
import { at, type Token } from '../../text/token.ts'
import type { Name } from './names.ts'
import type { Phrase } from './phrases.ts'

/** A run of capitalised words with what tells its kind. */
export interface Seen {
  readonly all: readonly Token[]
  readonly name: Name
  readonly low: readonly string[]
  readonly small: ReadonlySet<string>
  /** the phrase of a role directly before the name */
  readonly role: Phrase | null
}

export const allCaps = (s: string): boolean => s.length > 1 && s === s.toUpperCase()

/** The first rule that fits decides. */
const rules: readonly { readonly name: string; readonly kind: MentionKind; readonly test: (s: Seen, l: Language) => boolean; readonly why: string }[] = [
  { name: 'title', kind: 'person', test: (s) => s.name.name > s.name.first, why: 'Mr Oduya, President Ann Lee' },
  { name: 'place known', kind: 'place', test: (s, l) => l.people.places.has(s.low.join(' ')), why: 'France, New York' },
  {
    name: 'body word',
    kind: 'organisation',
    test: (s, l) => s.low.some((w) => l.people.bodies.has(w) || w === '&') || l.people.bodyNames.has(s.low.at(-1) ?? ''),
    why: 'Marlow Inc, Harbour Police',
  },
  { name: 'place word', kind: 'place', test: (s, l) => s.low.length > 1 && l.people.placeNames.has(s.low.at(-1) ?? ''), why: 'Marlow Airport' },
  { name: 'role before', kind: 'person', test: (s) => s.role !== null && s.low.length > 1, why: 'analyst Ann Lee' },
  {
    name: 'given name',
    kind: 'person',
    test: (s, l) => l.people.given.has(s.low[0] ?? '') && (s.low.length > 1 || !(s.small.has(s.low[0] ?? '') || allCaps(at(s.all, s.name.first).text))),
    why: 'Ann Lee',
  },
  { name: 'capitals', kind: 'organisation', test: (s) => s.low.length === 1 && allCaps(at(s.all, s.name.first).text), why: 'NATO' },
  {
    name: 'age behind',
    kind: 'person',
    test: (s) => s.low.length > 1 && at(s.all, s.name.last + 1).text === ',' && at(s.all, s.name.last + 2).kind === 'number',
    why: 'Oru Vance, 44,',
  },
  { name: 'behind a place word', kind: 'place', test: (s, l) => l.people.placeBefore.has(at(s.all, s.name.first - 1).lower), why: 'in Marlow' },
  {
    name: 'two or three words',
    kind: 'person',
    test: (s) => s.low.length > 1 && s.low.length <= 4 && !s.low.some((w) => s.small.has(w)) && !s.low.some((w) => /\d/.test(w)),
    why: 'Oru Vance',
  },
]

/** What a capitalised run names. */
export const kindOf = (seen: Seen, language: Language): MentionKind => rules.find((rule) => rule.test(seen, language))?.kind ?? 'organisation'
