import type { Language } from '../../lang/index.ts'
import { eachLanguage } from '../each-language.ts'
import { type Cue, opening } from '../quotations/cues.ts'
import { type Item, itemAt, wordAt } from '../quotations/frame.ts'
import type { Cued } from '../quotations/heard.ts'
import { type MentionAt, phraseBefore, type Range, subjectAfter, subjectBefore } from '../quotations/subjects.ts'

/** A verb with its subject, as items of a sentence. */
export interface Clause {
  readonly verb: number
  readonly subject: Range
}

interface Asks {
  readonly noun: boolean
  readonly passive: boolean
  readonly base: boolean
}

/** Words between a noun and who owns it: "the union’s first public demand". */
const ADJECTIVES = 2
/** Words looked on behind a passive for its agent: "was urged repeatedly by". */
const AGENT = 3

/** Whether the phrase stands behind a preposition, so that it is nobody's subject: "in Marlow". */
const bound = (items: readonly Item[], { first }: Range, { speech }: Language): boolean => {
  const before = wordAt(items, first - 1)
  return before !== '' && (speech.loose.has(before) || speech.binds.has(before))
}

/** Forms of verbs that have somebody do something. */
const demandsOf = eachLanguage(
  ({ promises }): ReadonlySet<string> =>
    new Set(
      promises.cues
        .filter((c) => c.kind === 'demand' && !c.noun)
        .flatMap((c) => c.forms.map((f) => f.split(' ')[0] ?? '')),
    ),
)
/** Items looked back for such a verb. */
const CONTROL = 24

/** Whom a verb before `v` has do something: "urged the board to pay and guarantee", "demanded the board pay and guarantee". */
const controlled = ({ frame: { items } }: Cued, v: number, m: MentionAt, language: Language): Range | null => {
  const { promises, speech } = language
  const verb = items.findLastIndex(
    (i, k) => k < v && k > v - CONTROL && i.piece === null && demandsOf(language).has(i.lower),
  )
  if (verb < 0) return null
  const begin = verb + (speech.determiners.has(wordAt(items, verb + 1)) ? 2 : 1)
  const named = m.starting(items[begin])
  const last = named ? items.findLastIndex((i) => i.to <= named.to) : -1
  const next = items[last + 1]
  return named && next?.kind === 'word' && next.piece === null && !next.capital && !promises.stops.has(next.lower)
    ? { first: begin, last }
    : null
}

const cueBefore = ({ cues }: Cued, v: number): Cue | undefined =>
  cues.findLast((c) => c.verb.last < v && c.subject !== null && !c.phrase && !c.relays)

/** The subject that a verb behind "and", a comma or a participle shares: that of the cue before it in the sentence, or what the sentence is about. */
const shared = (cued: Cued, v: number, base: boolean, m: MentionAt, language: Language): Range | null => {
  return (
    (base ? controlled(cued, v, m, language) : null) ?? cueBefore(cued, v)?.subject ?? opening(cued.frame, m, language)
  )
}

/** The subject of the verb at `v`. */
const verbSubject = (cued: Cued, v: number, base: boolean, m: MentionAt, language: Language): Range | null => {
  const { items } = cued.frame
  let j = v - 1
  const { helpers } = language.promises
  const { between, and, relatives } = language.speech
  while (
    j >= 0 &&
    (helpers.has(wordAt(items, j)) || between.has(wordAt(items, j))) &&
    !and.has(wordAt(items, j)) &&
    !relatives.has(wordAt(items, j))
  )
    j--
  if (and.has(wordAt(items, j))) return shared(cued, v, base, m, language)
  // "the board urged both to agree": who is to agree has promised nothing
  if (j >= 0 && language.speech.infinitive.has(wordAt(items, j + 1))) return null
  const participle = language.promises.participles.some((ending) => wordAt(items, v).endsWith(ending)) && j === v - 1
  if (participle && itemAt(items, j).text === ',') return cueBefore(cued, v)?.subject ?? null
  const found = subjectBefore(items, j + 1, m, language)
  if (found === 'inherit') return shared(cued, v, base, m, language)
  return found && !(participle ? false : bound(items, found, language)) ? found : null
}

/** Behind a passive: "was urged by the union", "by him". */
const agentBehind = (items: readonly Item[], v: number, m: MentionAt, language: Language): Range | null => {
  const by = items.findIndex((_, i) => i > v && i <= v + AGENT && language.promises.by.has(wordAt(items, i)))
  if (by < 0) return null
  return language.people.possessives.has(wordAt(items, by + 1)) &&
    !m.starting(items[by + 2]) &&
    itemAt(items, by + 2).kind !== 'word'
    ? { first: by + 1, last: by + 1 }
    : subjectAfter(items, by, m, language)
}

/** The owner of the noun at `n`: "the union’s demand", "its demand", "a demand by the union", "the union issued a demand". */
const ownerOf = (cued: Cued, n: number, m: MentionAt, language: Language): Range | null => {
  const { items } = cued.frame
  const { promises, people } = language
  let j = n - 1
  for (
    let k = 0;
    k < ADJECTIVES &&
    itemAt(items, j).kind === 'word' &&
    !promises.determiners.has(wordAt(items, j)) &&
    !people.possessives.has(wordAt(items, j));
    k++
  )
    j--
  if (itemAt(items, j).kind === 'possessive') return phraseBefore(items, j - 1, m, language)
  if (people.possessives.has(wordAt(items, j))) return { first: j, last: j }
  if (promises.by.has(wordAt(items, n + 1))) return subjectAfter(items, n + 1, m, language)
  const verb = promises.determiners.has(wordAt(items, j)) ? j - 1 : j
  return promises.makes.has(wordAt(items, verb)) ? verbSubject(cued, verb, false, m, language) : null
}

/** Whose the cue at item `at` is. Null where the sentence does not tell: better no commitment than one of somebody else's. */
export const subjectOf = (cued: Cued, at: number, asks: Asks, m: MentionAt, language: Language): Clause | null => {
  const { items } = cued.frame
  const subject = asks.noun
    ? ownerOf(cued, at, m, language)
    : asks.passive
      ? agentBehind(items, at, m, language)
      : verbSubject(cued, at, asks.base, m, language)
  return subject ? { verb: at, subject } : null
}
