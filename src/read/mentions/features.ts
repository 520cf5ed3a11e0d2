import type { Language } from '../../lang/index.ts'
import { wellKnown } from '../../lang/names/bodies.ts'
import { cities } from '../../lang/names/cities.ts'
import { givenNames } from '../../lang/names/given.ts'
import { at, type Token } from '../../text/token.ts'
import { before, behind, type Sighting } from './sighting.ts'

/** What the article tells of its names as a whole. */
export interface Around {
  readonly language: Language
  /** words that occur in small letters in the article */
  readonly small: ReadonlySet<string>
  /** sightings by their key */
  readonly sightings: ReadonlyMap<string, readonly Sighting[]>
  /** last words, and first words, of names that are surely somebody's */
  readonly surnames: ReadonlySet<string>
  readonly givens: ReadonlySet<string>
  /** words within the longer names of bodies */
  readonly bodies: ReadonlySet<string>
  /** first letters of longer names */
  readonly initials: ReadonlySet<string>
}

export interface Feature {
  readonly name: string
  readonly test: (s: Sighting, around: Around) => boolean
  readonly why: string
}

const allCaps = (s: string): boolean => s.length > 1 && s === s.toUpperCase() && /\p{L}/u.test(s)
const isShouted = ({ kind, text }: Token): boolean => kind === 'word' && text.length > 2 && allCaps(text)
const single = ({ low }: Sighting): boolean => low.length === 1
const several = ({ low }: Sighting): boolean => low.length > 1
const first = ({ all, name }: Sighting): Token => at(all, name.name)
const titled = ({ name }: Sighting): boolean => name.name > name.first
const knownPlace = ({ key }: Sighting, { language }: Around): boolean => language.people.places.has(key)
const isCity = ({ folded }: Sighting): boolean => cities.has(folded.join(' '))
const inPlace = (s: Sighting, { language }: Around): boolean => language.people.placeBefore.has(before(s).lower)
const definite = (s: Sighting, { language }: Around): boolean => language.people.definite.has(before(s).lower)
const bodyHead = ({ head }: Sighting, { language }: Around): boolean => language.people.bodyNames.has(head)
/** It turns on a word that is nobody's name: Inc, Airport, Cup. */
const isCommonHead = ({ head }: Sighting, { language: { people } }: Around): boolean =>
  people.bodyNames.has(head) || people.bodies.has(head) || people.placeNames.has(head) || people.happenings.has(head)
const known = ({ low }: Sighting, { language }: Around): boolean => language.people.given.has(low[0] ?? '')
const knownWide = ({ folded }: Sighting): boolean => givenNames.has(folded[0] ?? '')

const joins = (t: Token, { language }: Around): boolean => t.text === ',' || language.speech.and.has(t.lower)

const isWellKnown = ({ folded }: Sighting): boolean => wellKnown.has(folded.join(' ').replaceAll('.', ''))

/** A single word of which no list and no longer name tells anything. */
const unknown = (s: Sighting, a: Around): boolean =>
  single(s) &&
  !knownPlace(s, a) &&
  !isCity(s) &&
  !isWellKnown(s) &&
  !known(s, a) &&
  !a.surnames.has(s.key) &&
  !allCaps(first(s).text)

/** Another sighting of the same name of which `test` holds. */
const elsewhere = (s: Sighting, around: Around, test: (o: Sighting, around: Around) => boolean): boolean =>
  around.sightings.get(s.key)?.some((o) => o !== s && test(o, around)) ?? false

/** What may tell the kind of a name. Their weights are learnt (weights.ts). */
export const features: readonly Feature[] = [
  { name: 'single', test: single, why: 'Marlow' },
  { name: 'two or three words', test: (s) => s.low.length === 2 || s.low.length === 3, why: 'Oru Vance' },
  { name: 'longer', test: (s) => s.low.length > 3, why: 'Harbour and Ferry Workers Union' },
  { name: 'title', test: titled, why: 'Mr Oduya, President Ann Lee' },
  {
    name: 'titled elsewhere',
    test: (s, a) => !titled(s) && elsewhere(s, a, titled),
    why: 'Oduya, where Mr Oduya stands elsewhere',
  },
  { name: 'role before', test: (s) => s.role !== null, why: 'analyst Ann Lee' },
  {
    name: 'role before several',
    test: (s) => s.role !== null && several(s),
    why: 'analyst Ann Lee, but "officials from Marlow"',
  },
  { name: 'role beside', test: (s) => s.apposed, why: 'Ann Lee, director of the port,; the director, Ann Lee,' },
  { name: 'age behind', test: (s) => behind(s).text === ',' && behind(s, 2).kind === 'number', why: 'Oru Vance, 44,' },
  { name: 'given name', test: (s, a) => several(s) && known(s, a) && !isCommonHead(s, a), why: 'Ann Lee' },
  { name: 'given name alone', test: (s, a) => single(s) && known(s, a) && !a.small.has(s.key), why: 'Ann' },
  {
    name: 'rarer given name',
    test: (s, a) => several(s) && !known(s, a) && knownWide(s) && !isCommonHead(s, a) && !definite(s, a),
    why: 'Orla Finch',
  },
  {
    name: 'rarer given name alone',
    test: (s, a) => single(s) && !known(s, a) && knownWide(s) && !a.small.has(s.key),
    why: 'Orla',
  },
  {
    name: 'surname',
    test: (s, { surnames }) => single(s) && surnames.has(s.key),
    why: 'Lee, where Ann Lee stands elsewhere',
  },
  {
    name: 'first name',
    test: (s, { givens }) => single(s) && givens.has(s.key),
    why: 'Ann, where Ann Lee stands elsewhere',
  },
  {
    name: 'initial',
    test: (s) => s.low.some((w, i) => i < s.low.length - 1 && w.length === 1 && w !== '&'),
    why: 'Ann B. Lee',
  },
  {
    name: 'hyphen small',
    test: ({ all, name }) => /^\p{Lu}\p{Ll}+-\p{Ll}/u.test(at(all, name.last).text),
    why: 'Lau Wai-keung',
  },
  { name: 'known place', test: knownPlace, why: 'France, New York' },
  { name: 'city', test: (s, a) => isCity(s) && !knownPlace(s, a), why: 'Trieste' },
  {
    name: 'place word',
    test: (s, { language: { people } }) =>
      several(s) &&
      (people.placeNames.has(s.head) || (people.placeOpeners.has(s.low[0] ?? '') && !people.bodyNames.has(s.head))),
    why: 'Marlow Airport, Port of Marlow, Mount Marlow',
  },
  { name: 'behind in', test: inPlace, why: 'in Marlow' },
  {
    name: 'behind in elsewhere',
    test: (s, a) => elsewhere(s, a, inPlace),
    why: 'Marlow, where "in Marlow" stands elsewhere',
  },
  {
    name: 'place behind a comma',
    test: (s, { language }) =>
      behind(s).text === ',' &&
      (language.people.places.has(behind(s, 2).lower) ||
        language.people.places.has(`${behind(s, 2).lower} ${behind(s, 3).lower}`)),
    why: 'Marlow, Ohio',
  },
  {
    name: 'town of',
    test: (s, { language }) =>
      language.people.joins.has(before(s).lower) && language.people.placeNames.has(before(s, 2).lower),
    why: 'the town of Marlow',
  },
  {
    name: 'body word',
    test: ({ low }, { language }) => low.some((w) => language.people.bodies.has(w) || w === '&'),
    why: 'Harbour Police',
  },
  { name: 'body name', test: (s, a) => several(s) && bodyHead(s, a), why: 'Marlow Inc, University of Marlow' },
  {
    name: 'body word alone',
    test: (s, a) => single(s) && (bodyHead(s, a) || a.language.people.bodies.has(s.key)),
    why: 'Parliament',
  },
  { name: 'well known body', test: isWellKnown, why: 'NATO' },
  { name: 'unknown', test: unknown, why: 'Marlow' },
  {
    name: 'unknown, often',
    test: (s, a) => unknown(s, a) && (a.sightings.get(s.key)?.length ?? 0) > 3,
    why: 'an article about Marlow',
  },
  {
    name: 'unknown, speaks',
    test: (s, a) => unknown(s, a) && (s.speaks || elsewhere(s, a, (o) => o.speaks)),
    why: 'Marlow denied it',
  },
  {
    name: 'unknown, owner',
    test: (s, a) =>
      unknown(s, a) && (behind(s).kind === 'possessive' || elsewhere(s, a, (o) => behind(o).kind === 'possessive')),
    why: 'Marlow’s',
  },
  { name: 'unknown, behind in', test: (s, a) => unknown(s, a) && inPlace(s, a), why: 'in Marlow' },
  { name: 'known place speaks', test: (s, a) => knownPlace(s, a) && s.speaks, why: 'Norland denied' },
  {
    name: 'known place, not behind in',
    test: (s, a) => knownPlace(s, a) && !inPlace(s, a),
    why: 'Norland beat Westland',
  },
  { name: 'among capitals', test: (s) => isShouted(before(s)) || isShouted(behind(s)), why: 'a heading in capitals' },
  {
    name: 'in a body',
    test: (s, { bodies }) => single(s) && bodies.has(s.key),
    why: 'Marlow, where Marlow Inc stands elsewhere',
  },
  {
    name: 'capitals',
    test: (s, a) => single(s) && allCaps(first(s).text) && !/\d/.test(first(s).text) && !knownPlace(s, a),
    why: 'NATO',
  },
  {
    name: 'capitals of a name',
    test: (s, { initials }) => single(s) && initials.has(first(s).text.replaceAll('.', '')),
    why: 'MPA, where Marlow Port Authority stands elsewhere',
  },
  {
    name: 'capitals in it',
    test: ({ all, name }) =>
      name.last > name.name &&
      all.slice(name.name, name.last + 1).some((t) => allCaps(t.text) && !t.text.endsWith('.')),
    why: 'NTU Hospital',
  },
  { name: 'in brackets', test: (s) => before(s).text === '(', why: 'Marlow Port Authority (MPA)' },
  { name: 'digits', test: ({ low }) => low.some((w) => /\d/.test(w)), why: 'Apollo 11, A320' },
  { name: 'number behind', test: (s) => behind(s).kind === 'number', why: 'Apollo 11' },
  {
    name: 'people',
    test: ({ low }, { language }) =>
      low.length === 1 &&
      low.some((w) => language.people.peoples.has(w) || language.people.peoples.has(w.replace(/s$/, ''))),
    why: 'French, Muslims',
  },
  {
    name: 'people first',
    test: ({ low }, { language }) => low.length > 1 && language.people.peoples.has(low[0] ?? ''),
    why: 'Norland Red Cross',
  },
  { name: 'happening', test: ({ head }, { language }) => language.people.happenings.has(head), why: 'World Cup' },
  { name: 'the', test: definite, why: 'the Tide' },
  { name: 'the, several', test: (s, a) => several(s) && definite(s, a), why: 'the Harbour Tide' },
  { name: 'the elsewhere', test: (s, a) => elsewhere(s, a, definite), why: 'Tide, where "the Tide" stands elsewhere' },
  {
    name: 'a',
    test: (s, { language }) =>
      language.speech.determiners.has(before(s).lower) && !language.people.definite.has(before(s).lower),
    why: 'a Polaroid',
  },
  { name: 'speaks', test: (s, a) => s.speaks && !unknown(s, a), why: 'Marlow Mills denied' },
  {
    name: 'speaks elsewhere',
    test: (s, a) => !unknown(s, a) && elsewhere(s, a, (o) => o.speaks),
    why: 'where it says something elsewhere',
  },
  { name: 'hears', test: (s) => s.hears, why: 'told the Harbour Herald' },
  { name: 'owner', test: (s, a) => !unknown(s, a) && behind(s).kind === 'possessive', why: 'Marlow’s' },
  { name: 'owned', test: (s) => before(s).kind === 'possessive', why: 'Marlow’s Tide' },
  {
    name: 'role or body behind',
    test: (s, { language: { people } }) => people.roles.has(behind(s).lower) || people.bodies.has(behind(s).lower),
    why: 'Marlow officials',
  },
  {
    name: 'small elsewhere',
    test: (s, { small }) => small.has(s.low.at(-1) ?? ''),
    why: 'Lenders, where lenders stand elsewhere',
  },
  {
    name: 'all small elsewhere',
    test: (s, { small }) => several(s) && s.low.every((w) => small.has(w)),
    why: 'Better Idea',
  },
  {
    name: 'role word',
    test: (s, { language }) => language.people.roles.has(s.head) || language.people.titles.has(s.head),
    why: 'Prime Minister',
  },
  { name: 'begins', test: (s) => before(s).kind === 'edge', why: 'the sentence begins with it' },
  { name: 'listed', test: (s, a) => joins(before(s), a) && joins(behind(s), a), why: 'Ann, Bea and Cora' },
  { name: 'again', test: (s, a) => (a.sightings.get(s.key)?.length ?? 0) > 1, why: 'the article comes back to it' },
  { name: 'often', test: (s, a) => (a.sightings.get(s.key)?.length ?? 0) > 3, why: 'the article turns round it' },
]
