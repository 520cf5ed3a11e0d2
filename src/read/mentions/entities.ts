import type { Language } from '../../lang/index.ts'
import type { Sex } from '../../lang/topics/people.ts'
import type { MentionKind, Span } from '../../model/index.ts'
import { memo } from '../../text/memo.ts'

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
  /** a verb of saying stands by it: it speaks */
  readonly speaks: boolean
  /** it is told something: "told the Herald" */
  readonly hears: boolean
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
  /** how often it spoke so far, and was told something */
  spoke: number
  heard: number
}

/** "he" and "the minister" look back so many sentences. */
const BACK = 8
/** Cap of cost: of the entities that share a word, so many are looked at, the last ones. */
const POOL = 60

/** The words of a name or phrase in lower case; names come again and again. */
export const wordsOf = memo(
  (s): readonly string[] =>
    s
      .toLowerCase()
      .replace(/[’´]/g, "'")
      .match(/[\p{L}\p{N}][\p{L}\p{N}.'-]*/gu) ?? [],
)
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
const headClass = (head: string | null, language: Language): string | null =>
  head !== null && language.people.spokes.has(head) ? 'spokes' : head

/** Entities by what they may be called. */
type Pools = Map<string, Entity[]>

/** Everybody named so far, found by a word of the name, by initials, by role, and by nearness. */
interface Roster {
  readonly words: Pools
  readonly roles: Pools
  readonly initials: Pools
  /** those named in the last sentences */
  recent: Entity[]
  /** names of places, and names by which a body speaks, wherever in the article */
  readonly places: ReadonlySet<string>
  readonly voices: ReadonlySet<string>
  order: number
}

const put = (pools: Pools, key: string, e: Entity): void => {
  const pool = pools.get(key)
  if (!pool) pools.set(key, [e])
  else if (pool.at(-1) !== e) pool.push(e)
}

/** The one of a pool last named among those that fit. */
const latest = (pools: Pools, key: string, fit: (e: Entity) => boolean): Entity | undefined => {
  const pool = pools.get(key) ?? []
  let best: Entity | undefined
  for (let i = Math.max(0, pool.length - POOL); i < pool.length; i++) {
    const e = pool[i]
    if (e && fit(e) && (best === undefined || e.order > best.order)) best = e
  }
  return best
}

const fresh = (roster: Roster, n: Naming, language: Language): Entity => {
  const words = new Set(wordsOf(n.name))
  const e: Entity = {
    name: n.name,
    kind: n.kind,
    words,
    roles: new Set(),
    sex: sexOf(n, language),
    sentence: -BACK * 9,
    order: 0,
    count: 0,
    spoke: 0,
    heard: 0,
    named: n.head === null,
  }
  for (const w of words) put(roster.words, w, e)
  if (n.kind === 'organisation') put(roster.initials, initials(n.name), e)
  return e
}

/** Notes that `n` names `e`. */
const touch = (roster: Roster, e: Entity, n: Naming, language: Language): Entity => {
  for (const told of [n.role, n.also, n.kind === 'person' ? null : n.head])
    for (const said of told === null ? [] : wordsOf(told)) {
      const w = headClass(said, language) ?? said
      if (!e.roles.has(w)) put(roster.roles, w, e)
      e.roles.add(w)
    }
  e.sex ??= sexOf(n, language)
  if (!n.quoted) {
    e.sentence = n.sentence
    e.order = ++roster.order
    e.count++
    if (n.speaks) e.spoke++
    if (n.hears) e.heard++
    const recent = roster.recent.filter((x) => x !== e && near(x, n))
    recent.push(e)
    roster.recent = recent.length > POOL ? recent.slice(-POOL) : recent
  }
  return e
}

const near = (e: Entity, n: Naming): boolean => e.sentence >= n.sentence - BACK
const sexFits = (e: Entity, sex: Sex | null): boolean => e.sex === null || sex === null || e.sex === sex

/** A name: its fullest form, a surname alone, initials. */
const named = (roster: Roster, n: Naming, language: Language): Entity => {
  const words = wordsOf(n.name)
  const last = words.at(-1) ?? ''
  const sex = sexOf(n, language)
  const fits = (e: Entity): boolean => e.kind === n.kind && subset(words, e.words) && sexFits(e, sex)
  if (n.kind === 'person' || words.length > 1 || n.kind === 'place') {
    const full =
      latest(
        roster.words,
        last,
        (e) => fits(e) && (words.length > 1 || n.kind === 'place' || [...e.words].at(-1) === last),
      ) ?? latest(roster.words, last, fits)
    return full ?? fresh(roster, n, language)
  }
  return (
    latest(roster.words, last, (e) => e.kind === 'person') ??
    latest(roster.words, last, (e) => e.kind === 'organisation') ??
    (n.name.length > 1 ? latest(roster.initials, n.name.replaceAll('.', ''), () => true) : undefined) ??
    fresh(roster, n, language)
  )
}

/**
 * The body that "the company" stands for: one that speaks somewhere in the article before one that never does, then the one named most, then last.
 * Never a place, nor who is only told things: the agency or outlet that asked.
 */
const standsFor = (roster: Roster, n: Naming): Entity | undefined => {
  const voiced = (e: Entity): boolean => e.spoke > 0 || roster.voices.has(e.name.toLowerCase())
  const bodies = roster.recent.filter(
    (e) =>
      e.kind === 'organisation' &&
      e.named &&
      near(e, n) &&
      (voiced(e) || (e.heard === 0 && !roster.places.has(e.name.toLowerCase()))),
  )
  return bodies.sort((a, b) => Number(voiced(b)) - Number(voiced(a)) || b.count - a.count || b.order - a.order)[0]
}

/** "the Norland spokesman" is not one who speaks for another body by name. */
const otherOffice = (e: Entity, n: Naming): boolean => {
  const own = (n.name.match(/\p{Lu}[\p{L}\p{N}-]+/gu) ?? []).map((w) => w.toLowerCase()).filter((w) => w !== n.head)
  return own.length > 0 && e.roles.size > 1 && !own.some((w) => e.roles.has(w) || e.words.has(w))
}

/** "the minister", "the company", "a witness": who bears the role, who was described so before, else somebody new. */
const described = (
  roster: Roster,
  n: Naming,
  offices: ReadonlyMap<string, readonly Office[]>,
  language: Language,
): Entity => {
  const head = headClass(n.head, language) ?? ''
  const words = wordsOf(n.name)
  const fits = (e: Entity): boolean =>
    (e.kind === n.kind || e.kind === 'organisation') && subset(words, e.words) && e.name.length >= n.name.length
  const same = latest(roster.words, n.head ?? '', (e) => fits(e) && (n.definite || e.name === n.name))
  if (!n.definite) return same ?? fresh(roster, n, language)
  if (n.kind === 'role') {
    const office = words.length > 1 ? offices.get(n.head ?? '')?.find((o) => subset(words, o.words)) : undefined
    const holder =
      office &&
      latest(roster.words, office.name.at(-1) ?? '', (e) => e.kind === 'person' && subset(office.name, e.words))
    if (holder) return holder
    const bears = (e: Entity): boolean =>
      e.kind === 'person'
        ? sexFits(e, sexOf(n, language)) && !otherOffice(e, n)
        : e.kind === 'role' && (head === 'spokes' || subset(words, e.words))
    return latest(roster.roles, head, (e) => e.order > 0 && bears(e)) ?? same ?? fresh(roster, n, language)
  }
  // "the seafarers' union" is one of its own, "the Norland company" may be the one named
  const owned = words.length === 2 && /['’]/.test(words[0] ?? '')
  if (words.length <= 2 && !owned && language.people.standIns.has(n.head ?? '')) {
    const stands = standsFor(roster, n)
    if (stands) return stands
  }
  const body = words.length === 1 ? latest(roster.words, n.head ?? '', (e) => e.kind === 'organisation') : undefined
  return same ?? body ?? fresh(roster, n, language)
}

/** "she": of the people in the last sentence that has one, the first whose sex is known to fit, else the first. */
const referred = (roster: Roster, n: Naming): Entity | undefined => {
  const people = roster.recent.filter(
    (e) => (e.kind === 'person' || e.kind === 'role') && near(e, n) && sexFits(e, n.sex),
  )
  const sentence = Math.max(...people.map((e) => e.sentence))
  const candidates = people.filter((e) => e.sentence === sentence)
  return (
    candidates.find((e) => e.kind === 'person' && e.sex === n.sex) ??
    candidates.find((e) => e.kind === 'person') ??
    candidates[0]
  )
}

interface Office {
  readonly words: ReadonlySet<string>
  readonly name: readonly string[]
}

/** Who is what, wherever the article tells it: offices by each of their words. */
const officesOf = (namings: readonly Naming[]): Map<string, Office[]> => {
  const found = new Map<string, Office[]>()
  for (const n of namings)
    for (const told of n.quoted ? [] : [n.role, n.also]) {
      if (told === null) continue
      const office = { words: new Set(wordsOf(told)), name: wordsOf(n.name) }
      for (const w of office.words) {
        const list = found.get(w)
        if (!list) found.set(w, [office])
        else if (list.length < POOL) list.push(office)
      }
    }
  return found
}

/** Joins namings to entities, in the order of the text; answers the entity of each. */
export const entitiesOf = (namings: readonly Naming[], language: Language): Entity[] => {
  const lower = (list: readonly Naming[]): ReadonlySet<string> => new Set(list.map((n) => n.name.toLowerCase()))
  const roster: Roster = {
    words: new Map(),
    roles: new Map(),
    initials: new Map(),
    recent: [],
    order: 0,
    places: lower(namings.filter((n) => n.kind === 'place')),
    voices: lower(namings.filter((n) => n.speaks)),
  }
  // names of two words and more first, wherever they stand: a surname may come before the full name
  const names = namings.filter(
    (n) => (n.kind === 'person' || n.kind === 'organisation') && n.head === null && !n.pronoun && /\s/.test(n.name),
  )
  for (const n of [...names].sort((a, b) => b.name.length - a.name.length)) {
    const words = wordsOf(n.name)
    const holds = (e: Entity): boolean =>
      e.kind === n.kind &&
      subset(words, e.words) &&
      (n.kind === 'person' || e.name.startsWith(n.name) || e.name.endsWith(n.name))
    if (words.length > 1 && !latest(roster.words, words.at(-1) ?? '', holds)) fresh(roster, n, language)
  }
  const offices = officesOf(namings)
  return namings.map((n) => {
    if (!n.pronoun)
      return touch(
        roster,
        n.head === null ? named(roster, n, language) : described(roster, n, offices, language),
        n,
        language,
      )
    const e = referred(roster, n)
    if (!e)
      return {
        name: n.text,
        kind: n.kind,
        words: new Set<string>(),
        roles: new Set<string>(),
        sex: n.sex,
        sentence: n.sentence,
        order: 0,
        count: 0,
        spoke: 0,
        heard: 0,
        named: false,
      }
    e.sex ??= n.sex
    if (!n.quoted) e.sentence = n.sentence
    return e
  })
}
