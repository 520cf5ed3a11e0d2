import type { Language } from '../../lang/index.ts'
import type { MentionKind } from '../../model/index.ts'
import { type Document, quotedAt } from '../../text/document.ts'
import { at, type Token } from '../../text/token.ts'
import type { Naming } from './entities.ts'
import type { Around } from './features.ts'
import { kindOf } from './kinds.ts'
import type { Name } from './names.ts'
import type { Phrase } from './phrases.ts'
import { apposed, phraseName, slice } from './roles.ts'
import type { Sighting } from './sighting.ts'

/** The tokens of one sentence, or of a part of a very long one, with what is known of them. */
export interface Passage {
  readonly document: Document
  readonly language: Language
  /** index of the sentence */
  readonly index: number
  readonly all: readonly Token[]
  readonly sightings: readonly Sighting[]
  readonly phrases: readonly Phrase[]
}

const PLAIN = {
  sex: null,
  head: null,
  definite: false,
  pronoun: false,
  speaks: false,
  hears: false,
  role: null,
  also: null,
}

/** What every naming tells: its place, its words, and whether somebody else's words are around it. */
const base = ({ document, index, all }: Passage, first: number, last: number) => {
  const { from, to } = { from: at(all, first).from, to: at(all, last).to }
  return {
    ...PLAIN,
    from,
    to,
    text: document.text.slice(from, to),
    sentence: index,
    quoted: quotedAt(document, from) !== undefined,
  }
}

/** "Israeli officials": an adjective; the phrase names them. */
const isAdjective = ({ all, phrases }: Passage, n: Name, kind: MentionKind): boolean => {
  const phrase = phrases.find((p) => p.first <= n.first && p.head > n.last)
  const after = at(all, n.last + 1)
  if (phrase === undefined || after.kind !== 'word' || after.capital) return false
  return (
    kind !== 'organisation' ||
    (n.first === n.last && phrase.head === n.last + 1 && at(all, n.first).text !== at(all, n.first).text.toUpperCase())
  )
}

/** The title in front of the name, unless it is only a courtesy: "President", not "Mr". */
const titleOf = ({ document, all, language }: Passage, { first, name }: Name): string | null =>
  name > first && !language.people.courtesy.has(at(all, first).lower)
    ? slice(document.text, all, first, name - 1)
    : null

const named = (passage: Passage, sighting: Sighting, kind: MentionKind): Naming => {
  const { document, all, language, phrases } = passage
  const { name: n, role } = sighting
  const { text } = document
  const beside = kind === 'person' ? apposed(text, all, n, phrases, language) : null
  const told = role ? phraseName(text, all, role, language) : (titleOf(passage, n) ?? beside)
  return {
    ...base(passage, n.first, n.last),
    kind,
    name: slice(text, all, n.name, n.last),
    role: kind === 'person' ? told : null,
    also: beside,
    sex: n.name > n.first ? (language.people.sexes.get(at(all, n.first).lower) ?? null) : null,
    speaks: sighting.speaks,
    hears: sighting.hears,
  }
}

/** Whether a phrase points back: "the minister", "Norland's minister", "police". */
const isDefinite = ({ all, language }: Passage, p: Phrase): boolean =>
  language.people.definite.has(at(all, p.first).lower) ||
  all.slice(p.first, p.head).some((t) => t.kind === 'possessive') ||
  (p.first === p.head && !language.people.roles.has(at(all, p.head).lower))

const described = (passage: Passage, p: Phrase): Naming => {
  const { document, all, language } = passage
  const head = at(all, p.head).lower
  return {
    ...base(passage, p.first, p.last),
    kind: language.people.roles.has(head) ? 'role' : 'organisation',
    name: phraseName(document.text, all, p, language),
    head,
    definite: isDefinite(passage, p),
    sex: language.people.sexes.get(head) ?? null,
  }
}

const pronouns = (passage: Passage): Naming[] =>
  passage.all.flatMap((token, i): Naming[] => {
    const sex = token.kind === 'word' ? passage.language.people.pronouns.get(token.lower) : undefined
    return sex ? [{ ...base(passage, i, i), kind: 'person', name: token.text, sex, pronoun: true }] : []
  })

/** The names, phrases and pronouns of a passage, in order. */
export const namingsIn = (passage: Passage, around: Around): Naming[] => {
  const { all, language, sightings, phrases } = passage
  const found = pronouns(passage)
  /** heads of phrases that are told as the role of a name, or lie within one: "Harbour Police" */
  const taken = new Set<number>()
  for (const sighting of sightings) {
    const { name, role } = sighting
    const kind = kindOf(sighting, around)
    if (kind === null) continue
    for (let i = name.first; i <= name.last; i++) taken.add(i)
    if (isAdjective(passage, name, kind)) continue
    if (role && kind === 'person') taken.add(role.head)
    found.push(named(passage, sighting, kind))
  }
  for (const p of phrases)
    if (!taken.has(p.head) && !language.people.documents.has(at(all, p.head).lower)) found.push(described(passage, p))
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}
