import type { Claimed } from './claim.ts'
import { figuresOf, timesOf } from './claim-values.ts'
import { hasCue } from './clashes.ts'

type Entry = readonly [string, number]

const cap = (n: number, most: number): number => Math.min(n, most)

/** Links by which a word of the claim follows from one of the evidence: "vehicle" from "van", not "van" from "vehicle". */
const FOUND = new Set(['same', 'synonym', 'narrower'])

/** The words that say what the claim is about: those of the name it begins with. */
const subjectOf = ({ claim }: Claimed): ReadonlySet<number> => {
  const found = new Set<number>()
  for (const [i, w] of claim.words.entries()) {
    if (w.kind === 'name' || (w.kind === 'function' && found.size === 0)) {
      if (w.kind === 'name') found.add(i)
    } else if (found.size || w.kind === 'content') break
  }
  return found
}

/** How much of a claim is found in the evidence. */
export const covering = (held: Claimed): Entry[] => {
  const { claim, links, lined } = held
  const subject = subjectOf(held)
  const slight = (i: number): boolean => {
    const w = claim.words[i]
    return (
      !w ||
      w.idle ||
      lined.books.relations.reporting?.has(w.folded) === true ||
      lined.books.relations.light?.has(w.folded) === true
    )
  }
  const of = (kind: string, own: (i: number) => boolean): readonly [number, number] => {
    const all = claim.words.flatMap((w, i) => (w.kind === kind && own(i) ? [i] : []))
    return [all.filter((i) => FOUND.has(links.get(i) ?? '')).length, all.length]
  }
  const [content, contents] = of('content', (i) => !slight(i))
  const [names, allNames] = of('name', (i) => !subject.has(i))
  const subjects = [...subject]
  const known = subjects.filter((i) => links.get(i) === 'same' || links.get(i) === 'synonym').length
  return [
    ['content covered', contents ? content / contents : 1],
    ['content left', cap(contents - content, 6)],
    ['names covered', allNames ? names / allNames : 1],
    ['names left', cap(allNames - names, 4)],
    ['subject named', Number(subjects.length > 0)],
    ['subject known', subjects.length ? known / subjects.length : 1],
    ['all covered', Number(content === contents && names === allNames)],
    ['words', cap(contents + allNames, 14) / 14],
  ]
}

/** Telling words that may stand in a claim alone and change nothing. */
const idle = ({ claim, lined: { books } }: Claimed, i: number): boolean => {
  const w = claim.words[i]
  return !w || w.kind === 'function' || w.idle || books.relations.light?.has(w.folded) === true
}

/** Nothing of the claim is left over, and nothing found is turned: it follows from the evidence word by word. */
export const explained = (held: Claimed): boolean => {
  const { claim, evidence, links, partner } = held
  const found = claim.words.every(
    (w, i) => idle(held, i) || w.kind === 'figure' || w.kind === 'time' || FOUND.has(links.get(i) ?? ''),
  )
  const values = [...figuresOf(held).map((f) => f.standing), ...timesOf(held)].every(
    (s) => s === 'same' || s === 'borne-out',
  )
  const turned = [...links.keys()].some((i) => claim.negated[i] !== (evidence.negated[partner[i] ?? -1] ?? false))
  return (
    found && values && !turned && claim.negators.length === evidence.negators.length && !hasCue(claim, 'restricted')
  )
}
