import type { Language } from '../../lang/index.ts'
import type { Sex } from '../../lang/topics/people.ts'
import type { MentionKind, Span } from '../../model/index.ts'

/** A naming before it is known whom it names. */
export interface Naming extends Span {
  readonly kind: MentionKind
  readonly text: string
  /** the name or the phrase without determiner, title and office */
  readonly name: string
  readonly role: string | null
  /** a second office, told beside the name */
  readonly also: string | null
  readonly sex: Sex | null
  /** the noun a role or body turns on, lower case */
  readonly head: string | null
  /** whether it points back: "the minister" */
  readonly definite: boolean
  readonly pronoun: boolean
  /** index of the sentence */
  readonly sentence: number
  /** inside quotation marks: no antecedent for words outside them */
  readonly quoted: boolean
}

/** Somebody or something named in the article. */
export interface Entity {
  name: string
  readonly kind: MentionKind
  readonly words: Set<string>
  readonly roles: Set<string>
  sex: Sex | null
  /** the last naming outside quotation marks */
  sentence: number
  order: number
  /** called by a name, not only described */
  readonly named: boolean
  /** how often it was named so far */
  count: number
}

/** "he" and "the minister" look back so many sentences. */
const BACK = 8

const wordsOf = (s: string): string[] =>
  s
    .toLowerCase()
    .replace(/[’´]/g, "'")
    .match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? []
const subset = (a: readonly string[], b: ReadonlySet<string>): boolean => a.every((w) => b.has(w))
const initials = (name: string): string => (name.match(/(?<![\p{L}])\p{Lu}/gu) ?? []).join('')

const sexOf = (n: Naming, language: Language): Sex | null => {
  if (n.sex) return n.sex
  for (const w of wordsOf(n.role ?? '')) {
    const s = language.people.sexes.get(w)
    if (s) return s
  }
  return n.kind === 'person' ? (language.people.given.get(wordsOf(n.name)[0] ?? '') ?? null) : null
}

/** A spokesman is a spokeswoman is a spokesperson. */
const headClass = (head: string | null, language: Language): string | null => (head !== null && language.people.spokes.has(head) ? 'spokes' : head)

/** Joins namings to entities, in the order of the text; answers the entity of each. */
export const entitiesOf = (namings: readonly Naming[], language: Language): Entity[] => {
  const entities: Entity[] = []
  let order = 0
  const fresh = (n: Naming): Entity => {
    const e: Entity = {
      name: n.name,
      kind: n.kind,
      words: new Set(wordsOf(n.name)),
      roles: new Set(),
      sex: sexOf(n, language),
      sentence: -BACK * 9,
      order: 0,
      count: 0,
      named: n.head === null,
    }
    entities.push(e)
    return e
  }
  const touch = (e: Entity, n: Naming): Entity => {
    for (const w of wordsOf(`${n.role ?? ''} ${n.also ?? ''}`)) e.roles.add(headClass(w, language) ?? w)
    if (n.head && n.kind !== 'person') e.roles.add(headClass(n.head, language) ?? n.head)
    e.sex ??= sexOf(n, language)
    if (!n.quoted) {
      e.sentence = n.sentence
      e.order = ++order
      e.count++
    }
    return e
  }
  const latest = (fit: (e: Entity) => boolean): Entity | undefined => entities.filter(fit).sort((a, b) => b.order - a.order)[0]

  // names of two words and more first, wherever they stand: a surname may come before the full name
  for (const n of [...namings]
    .filter((x) => (x.kind === 'person' || x.kind === 'organisation') && x.head === null && !x.pronoun)
    .sort((a, b) => b.name.length - a.name.length)) {
    const words = wordsOf(n.name)
    if (words.length < 2) continue
    const known = entities.find(
      (e) => e.kind === n.kind && subset(words, e.words) && (n.kind === 'person' || e.name.startsWith(n.name) || e.name.endsWith(n.name)),
    )
    if (!known) fresh(n)
  }
  const sexFits = (e: Entity, sex: Sex | null): boolean => e.sex === null || sex === null || e.sex === sex
  const named = (n: Naming): Entity => {
    const words = wordsOf(n.name)
    const last = words.at(-1) ?? ''
    const fits = (e: Entity): boolean => e.kind === n.kind && subset(words, e.words) && sexFits(e, sexOf(n, language))
    if (n.kind === 'person' || words.length > 1 || n.kind === 'place') {
      const full = latest((e) => fits(e) && (words.length > 1 || n.kind === 'place' || [...e.words].at(-1) === last)) ?? latest(fits)
      if (full) return full
    } else {
      const person = latest((e) => e.kind === 'person' && e.words.has(last))
      if (person) return person
      const body = latest((e) => e.kind === 'organisation' && (e.words.has(last) || (n.name.length > 1 && initials(e.name) === n.name.replaceAll('.', ''))))
      if (body) return body
    }
    return fresh(n)
  }
  // who is what, wherever the article tells it
  const offices = namings.flatMap((n) =>
    n.quoted ? [] : [n.role, n.also].flatMap((o) => (o === null ? [] : [{ words: new Set(wordsOf(o)), name: wordsOf(n.name) }])),
  )
  const near = (e: Entity, n: Naming): boolean => e.sentence >= n.sentence - BACK
  const described = (n: Naming): Entity => {
    const head = headClass(n.head, language) ?? ''
    const words = wordsOf(n.name)
    const same = latest(
      (e) => (e.kind === n.kind || e.kind === 'organisation') && subset(words, e.words) && e.name.length >= n.name.length && (n.definite || e.name === n.name),
    )
    if (!n.definite) return same ?? fresh(n)
    const bearer = latest((e) => e.kind === 'person' && e.roles.has(head) && e.order > 0 && sexFits(e, sexOf(n, language)))
    const described = latest((e) => e.kind === n.kind && e.roles.has(head) && e.order > 0 && (head === 'spokes' || subset(words, e.words)))
    if (n.kind === 'role' && words.length > 1) {
      const office = offices.find((o) => subset(words, o.words))
      const holder = office && entities.find((e) => e.kind === 'person' && subset(office.name, e.words))
      if (holder) return holder
    }
    if (n.kind === 'role') return [bearer, described].filter((e) => e !== undefined).sort((a, b) => b.order - a.order)[0] ?? same ?? fresh(n)
    if (words.length <= 2 && language.people.standIns.has(n.head ?? '')) {
      const stands = entities
        .filter((e) => e.kind === 'organisation' && e.order > 0 && e.named && near(e, n))
        .sort((a, b) => b.count - a.count || b.order - a.order)[0]
      if (stands) return stands
    }
    if (same) return same
    const body = latest((e) => e.kind === 'organisation' && e.words.has(n.head ?? '') && words.length === 1)
    if (body) return body
    return fresh(n)
  }
  const referred = (n: Naming): Entity | undefined => {
    const human = (e: Entity): boolean => (e.kind === 'person' || e.kind === 'role') && e.order > 0 && near(e, n) && sexFits(e, n.sex)
    const sentence = Math.max(...entities.filter(human).map((e) => e.sentence))
    // the subject comes first in its sentence
    const candidates = entities.filter((e) => human(e) && e.sentence === sentence).sort((a, b) => a.order - b.order)
    return candidates.find((e) => e.kind === 'person' && e.sex === n.sex) ?? candidates.find((e) => e.kind === 'person') ?? candidates[0]
  }
  return namings.map((n) => {
    if (n.pronoun) {
      const e = referred(n)
      if (e) {
        e.sex ??= n.sex
        e.sentence = n.quoted ? e.sentence : n.sentence
        return e
      }
      return {
        name: n.text,
        kind: n.kind,
        words: new Set<string>(),
        roles: new Set<string>(),
        sex: n.sex,
        sentence: n.sentence,
        order: 0,
        count: 0,
        named: false,
      }
    }
    return touch(n.head === null ? named(n) : described(n), n)
  })
}
