import type { Language } from '../lang/index.ts'
import type { Article, Mention, MentionKind, Sentence } from '../model/index.ts'
import { entitiesOf, type Naming } from './mentions/entities.ts'
import { type Lexeme, lex } from './mentions/lex.ts'
import { type Name, namesIn } from './mentions/names.ts'
import { type Phrase, phrasesIn } from './mentions/phrases.ts'
import { isHeadline, type Writing, writingOf } from './mentions/writing.ts'
import { pageOf } from './page.ts'
import type { ArticleReader } from './reader.ts'

interface Seen {
  readonly all: readonly Lexeme[]
  readonly name: Name
  readonly low: readonly string[]
  readonly small: ReadonlySet<string>
  /** the phrase of a role directly before the name */
  readonly role: Phrase | null
}

const allCaps = (s: string): boolean => s.length > 1 && s === s.toUpperCase()

/** What a capitalised run names; the first rule that fits decides. */
const kinds: readonly { readonly name: string; readonly kind: MentionKind; readonly test: (s: Seen, l: Language) => boolean; readonly why: string }[] = [
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
    test: (s, l) => l.people.given.has(s.low[0] ?? '') && (s.low.length > 1 || !(s.small.has(s.low[0] ?? '') || allCaps(s.all[s.name.first]?.text ?? ''))),
    why: 'Ann Lee',
  },
  { name: 'capitals', kind: 'organisation', test: (s) => s.low.length === 1 && allCaps(s.all[s.name.first]?.text ?? ''), why: 'NATO' },
  {
    name: 'age behind',
    kind: 'person',
    test: (s) => s.low.length > 1 && s.all[s.name.last + 1]?.text === ',' && s.all[s.name.last + 2]?.kind === 'figure',
    why: 'Oru Vance, 44,',
  },
  { name: 'behind a place word', kind: 'place', test: (s, l) => l.people.placeBefore.has(s.all[s.name.first - 1]?.low ?? ''), why: 'in Marlow' },
  {
    name: 'two or three words',
    kind: 'person',
    test: (s) => s.low.length > 1 && s.low.length <= 4 && !s.low.some((w) => s.small.has(w)) && !s.low.some((w) => /\d/.test(w)),
    why: 'Oru Vance',
  },
]

const slice = (text: string, all: readonly Lexeme[], first: number, last: number): string => text.slice(all[first]?.from ?? 0, all[last]?.to ?? 0)

/** "spokesman for the ministry" is called "ministry spokesman", as others would write it. */
const phraseName = (text: string, all: readonly Lexeme[], p: Phrase, language: Language): string => {
  const first = language.speech.determiners.has(all[p.first]?.low ?? '') && p.first < p.head ? p.first + 1 : p.first
  const front = slice(text, all, first, p.head)
  if (p.last <= p.head + 1 || !language.people.spokes.has(all[p.head]?.low ?? '')) return slice(text, all, first, p.last)
  const body = language.speech.determiners.has(all[p.head + 2]?.low ?? '') ? p.head + 3 : p.head + 2
  return body <= p.last ? `${slice(text, all, body, p.last)} ${front}` : front
}

/** The role told beside a name: "Ann Lee, director of the port," and "the director, Ann Lee,". */
const apposed = (text: string, all: readonly Lexeme[], name: Name, phrases: readonly Phrase[], language: Language): string | null => {
  const comma = (i: number): boolean => all[i]?.text === ','
  const behind = phrases.find(
    (p) => comma(name.last + 1) && (p.first === name.last + 2 || (all[name.last + 2]?.kind === 'figure' && comma(name.last + 3) && p.first === name.last + 4)),
  )
  if (behind) return phraseName(text, all, behind, language)
  const before = phrases.find(
    (p) => comma(p.last + 1) && p.last + 2 === name.first && (comma(name.last + 1) || all[name.last + 1]?.text === '.' || name.last + 1 >= all.length),
  )
  return before ? phraseName(text, all, before, language) : null
}

/** "Marlow Mills denied", "Marlow Mills (MM) has since said". */
const speaks = (all: readonly Lexeme[], n: Name, { speech, promises }: Language): boolean => {
  let at = n.last + 1
  while (at < n.last + 4 && (all[at]?.text === ')' || speech.between.has(all[at]?.low ?? ''))) at++
  const verb = all[at]
  if (verb?.kind !== 'word' || all.slice(n.last + 1, at).some((l) => promises.undone.has(l.low))) return false
  return (speech.verbs.has(verb.low) || speech.weakVerbs.has(verb.low)) && !speech.relays.has(verb.low) && !hears(all, n, speech)
}

/** "told the Harbour Herald". */
const hears = (all: readonly Lexeme[], n: Name, speech: Language['speech']): boolean => {
  const before = all[n.first - 1]
  return speech.addresses.has((before && speech.determiners.has(before.low) ? all[n.first - 2] : before)?.low ?? '')
}

const namingsIn = (
  text: string,
  all: readonly Lexeme[],
  index: number,
  { small, large }: Writing,
  quoted: (at: number) => boolean,
  language: Language,
): Naming[] => {
  const names = namesIn(all, small, large, language)
  const phrases = phrasesIn(all, language)
  const found: Naming[] = []
  const taken = new Set<number>()
  const base = { sex: null, head: null, definite: false, pronoun: false, speaks: false, hears: false, sentence: index, role: null, also: null }
  for (const n of names) {
    const low = all.slice(n.name, n.last + 1).map((l) => l.low)
    const role = phrases.find((p) => p.last === n.first - 1 && language.people.roles.has(all[p.head]?.low ?? '')) ?? null
    const seen = { all, name: n, low, small, role }
    const kind = kinds.find((k) => k.test(seen, language))?.kind ?? 'organisation'
    const after = all[n.last + 1]
    // "Israeli officials": an adjective; the phrase names them
    const phrase = phrases.find((p) => p.first <= n.first && p.head > n.last)
    const adjective =
      phrase !== undefined &&
      after?.kind === 'word' &&
      !after.cap &&
      (kind !== 'organisation' || (n.first === n.last && phrase.head === n.last + 1 && !allCaps(all[n.first]?.text ?? '')))
    if (adjective) continue
    const from = all[n.first]?.from ?? 0
    const to = all[n.last]?.to ?? 0
    const title = n.name > n.first && !language.people.courtesy.has(all[n.first]?.low ?? '') ? slice(text, all, n.first, n.name - 1) : null
    const courtesy = n.name > n.first ? (language.people.sexes.get(all[n.first]?.low ?? '') ?? null) : null
    const told = kind === 'person' ? (role ? phraseName(text, all, role, language) : (title ?? apposed(text, all, n, phrases, language))) : null
    if (role && kind === 'person') taken.add(role.head)
    found.push({
      ...base,
      from,
      to,
      kind,
      text: text.slice(from, to),
      name: slice(text, all, n.name, n.last),
      role: told,
      also: kind === 'person' ? apposed(text, all, n, phrases, language) : null,
      sex: courtesy,
      speaks: speaks(all, n, language),
      hears: hears(all, n, language.speech),
      quoted: quoted(from),
    })
  }
  for (const p of phrases) {
    if (taken.has(p.head)) continue
    const head = all[p.head]?.low ?? ''
    if (language.people.documents.has(head)) continue
    // inside a name: "Harbour Police"
    if (names.some((n) => n.first <= p.head && n.last >= p.head)) continue
    const from = all[p.first]?.from ?? 0
    const to = all[p.last]?.to ?? 0
    const definite =
      language.people.definite.has(all[p.first]?.low ?? '') ||
      all.slice(p.first, p.head).some((l) => l.kind === 'possessive') ||
      (p.first === p.head && !language.people.roles.has(head))
    found.push({
      ...base,
      from,
      to,
      kind: language.people.roles.has(head) ? 'role' : 'organisation',
      text: text.slice(from, to),
      name: phraseName(text, all, p, language),
      head,
      definite,
      sex: language.people.sexes.get(head) ?? null,
      quoted: quoted(from),
    })
  }
  for (const l of all) {
    const sex = language.people.pronouns.get(l.low)
    if (l.kind === 'word' && sex)
      found.push({ ...base, from: l.from, to: l.to, kind: 'person', text: l.text, name: l.text, sex, pronoun: true, quoted: quoted(l.from) })
  }
  return found.sort((a, b) => a.from - b.from || b.to - a.to)
}

/** A sentence longer than this many units is no sentence: it is read in parts, so that no text makes reading slow. */
const LONGEST = 3000

const parts = (text: string, s: Sentence): Sentence[] => {
  const found: Sentence[] = []
  for (let from = s.from; from < s.to; ) {
    const cut = s.to - from <= LONGEST ? s.to : Math.max(text.lastIndexOf(' ', from + LONGEST), from + LONGEST / 2)
    found.push({ ...s, from, to: cut })
    from = cut
  }
  return found
}

/** People with their roles, bodies and places; each with the fullest name the article gives. */
export const mentionsOf = (article: Article, language: Language, sentences: readonly Sentence[]): Mention[] => {
  const { pieces, stretches } = pageOf(article, language)
  const lexed = sentences.flatMap((s, index) =>
    parts(article.text, s).map((part) => {
      const all = lex(stretches, part)
      return { index, all, headline: isHeadline(all) }
    }),
  )
  const read = lexed.filter((s) => !s.headline)
  const inNames = new Set([...language.people.particles, ...language.people.joins])
  for (const { all } of read) for (const l of all) if (l.cap) inNames.add(l.low)
  const writing = writingOf(article.text, lexed, inNames)
  let k = 0
  const quoted = (at: number): boolean => {
    while (k > 0 && (pieces[k]?.from ?? 0) > at) k--
    while (k < pieces.length && (pieces[k]?.to ?? 0) <= at) k++
    const p = pieces[k]
    return p !== undefined && p.from <= at && at < p.to
  }
  const namings = read.flatMap(({ index, all }) => namingsIn(article.text, all, index, writing, quoted, language))
  const entities = entitiesOf(namings, language)
  return namings.map((n, i) => ({
    from: n.from,
    to: n.to,
    kind: n.pronoun || n.head !== null ? n.kind : (entities[i]?.kind ?? n.kind),
    text: n.text,
    entity: entities[i]?.name ?? n.name,
    role: n.role,
  }))
}

export const mentions: ArticleReader<'mentions'> = {
  name: 'mentions',
  needs: ['sentences'],
  read: (article, language, { sentences }) => mentionsOf(article, language, sentences),
}
