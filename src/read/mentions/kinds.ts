import type { MentionKind } from '../../model/index.ts'
import { type Around, type Feature, features } from './features.ts'
import { behind, type Sighting } from './sighting.ts'
import { weights } from './weights.ts'

/** What a capitalised run may be; `none`: no person, place or body, as are weekdays, laws, prizes and things. */
export const KINDS = ['person', 'place', 'organisation', 'none'] as const
export type NameKind = (typeof KINDS)[number]

/** By kind, in the order of `KINDS`. */
export type Scores = readonly [number, number, number, number]

const NOTHING: Scores = [0, 0, 0, 0]
/** What speaks for each kind before anything is known. */
export const BIAS = 'bias'

/** The features of a name. */
export const featuresOf = (sighting: Sighting, around: Around): string[] =>
  features.filter((f) => f.test(sighting, around)).map((f) => f.name)

const added = (a: Scores, b: Scores): Scores => [a[0] + b[0], a[1] + b[1], a[2] + b[2], a[3] + b[3]]

/** How much its features speak for each kind. */
export const scoresOf = (names: readonly string[], by: Readonly<Record<string, Scores>>): Scores =>
  [BIAS, ...names].map((name) => by[name] ?? NOTHING).reduce(added, NOTHING)

/**
 * Added to what is learnt, where a mistake costs more than another: a body that is not told is nobody's speaker, so less has to speak for one than for `none`.
 * Of 0, .3, .4, .6 these are best for the F1 of bodies (.573 without, .608 with; scripts/score-names.ts).
 */
const COST: Scores = [0, 0, 0.3, -0.3]

/**
 * For a single word that no full name explains: news introduces people in full, so it is rather a body. The genres of the corpus do not (biographies).
 * Persons .773 without and .781 with it, bodies .620 and .641 (scripts/score-names.ts); with 1.3 in place of .8 bodies .629.
 */
const ALONE: Scores = [-1, 0, 0.8, -0.3]

const SPEAKS: Scores = [0, 0, 0, -Infinity]

export const best = (scores: Scores): NameKind => KINDS[scores.indexOf(Math.max(...scores))] ?? 'none'

/** What is no name, whatever stands around it. */
const nobody: readonly Feature[] = [
  {
    name: 'office',
    test: ({ low }, { language: { people } }) =>
      people.roles.has(low.at(-1) ?? '') &&
      low.every((w) => people.roles.has(w) || people.titles.has(w) || people.ranks.has(w)),
    why: 'an office without its holder is a role: the Prime Minister',
  },
  {
    name: 'heading',
    test: ({ all, name }) =>
      name.last > name.first &&
      all
        .slice(name.first, name.last + 1)
        .every(({ text }) => text.length > LONGEST_ACRONYM && text === text.toUpperCase()),
    why: 'HARBOUR NOTES',
  },
]

/** Years that somebody may be old. */
const OLDEST = 115

/** Who is surely a person, whatever the name looks like. */
const somebody: readonly Feature[] = [
  {
    name: 'aged',
    test: (s) => {
      const years = Number(behind(s, 2).text)
      return (
        s.low.length > 1 &&
        behind(s).text === ',' &&
        behind(s, 3).text === ',' &&
        Number.isInteger(years) &&
        years > 0 &&
        years <= OLDEST
      )
    },
    why: 'Oru Vance, 44, rowed: only people are told by their age, wherever else the name stands',
  },
]

/** Letters of an acronym that may stand beside another. */
const LONGEST_ACRONYM = 3

/** What a capitalised run names; null where it names no person, place or body. */
export const kindOf = (sighting: Sighting, around: Around): MentionKind | null => {
  if (nobody.some((rule) => rule.test(sighting, around))) return null
  const same = around.sightings.get(sighting.key) ?? []
  if (somebody.some((rule) => rule.test(sighting, around) || same.some((s) => rule.test(s, around)))) return 'person'
  const names = featuresOf(sighting, around)
  const scores = added(names.includes('unknown') ? ALONE : COST, scoresOf(names, weights))
  // what says or hears something is somebody or a body
  const kind = best(sighting.speaks || sighting.hears ? added(scores, SPEAKS) : scores)
  return kind === 'none' ? null : kind
}
