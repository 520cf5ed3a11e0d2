import type { Language } from '../../lang/index.ts'
import { wellKnown } from '../../lang/names/bodies.ts'
import { givenNames } from '../../lang/names/given.ts'
import { at } from '../../text/token.ts'
import type { Around } from './features.ts'
import { before, behind, type Sighting } from './sighting.ts'

/** "Reuters Marlow": the end of a credit and what follows it. */
const beginsWithBody = ({ all, name, folded }: Sighting): boolean => {
  const { text } = at(all, name.name)
  return wellKnown.has(folded[0] ?? '') || (text.length > 1 && text === text.toUpperCase())
}

/** Somebody's full name for sure, so that its last word alone means the same person. */
const isSomebody = (s: Sighting, { people }: Language): boolean => {
  if (s.low.length < 2 || s.low.length > 4) return false
  if (wellKnown.has(s.folded.join(' '))) return false
  if (people.bodyNames.has(s.head) || people.placeNames.has(s.head) || people.happenings.has(s.head)) return false
  const [given, folded] = [s.low[0] ?? '', s.folded[0] ?? '']
  return (
    s.name.name > s.name.first ||
    s.role !== null ||
    s.apposed ||
    people.given.has(given) ||
    (givenNames.has(folded) && !people.definite.has(before(s).lower)) ||
    (behind(s).text === ',' && behind(s, 2).kind === 'number')
  )
}

const isBody = ({ low, head }: Sighting, { people }: Language): boolean =>
  low.length > 1 && (people.bodyNames.has(head) || low.some((w) => people.bodies.has(w)))

const initialsOf = ({ all, name }: Sighting): string =>
  all
    .slice(name.name, name.last + 1)
    .filter((t) => t.capital)
    .map((t) => t.text.charAt(0))
    .join('')

/** Cap of cost: of one name so many sightings are asked, the first ones. */
const ASKED = 40

const firstOf = (sightings: readonly Sighting[]): Map<string, Sighting[]> => {
  const found = new Map<string, Sighting[]>()
  for (const s of sightings) {
    const list = found.get(s.key)
    if (!list) found.set(s.key, [s])
    else if (list.length < ASKED) list.push(s)
  }
  return found
}

/** What the sightings of an article tell of each other. */
export const aroundOf = (
  sightings: readonly Sighting[],
  small: ReadonlySet<string>,
  language: Language,
  isPerson: (s: Sighting) => boolean = (s) => isSomebody(s, language),
): Around => {
  const somebodies = sightings.filter((s) => s.low.length > 1 && !beginsWithBody(s) && isPerson(s))
  return {
    language,
    small,
    sightings: firstOf(sightings),
    surnames: new Set(somebodies.map((s) => s.low.at(-1) ?? '')),
    givens: new Set(
      somebodies.filter((s) => s.name.name === s.name.first || s.low.length > 2).map((s) => s.low[0] ?? ''),
    ),
    bodies: new Set(sightings.filter((s) => isBody(s, language)).flatMap((s) => s.low)),
    initials: new Set(sightings.filter((s) => s.low.length > 1).map(initialsOf)),
  }
}
