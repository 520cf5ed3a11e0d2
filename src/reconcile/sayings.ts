import { type Language, languageOf } from '../lang/index.ts'
import type { Quotation, Reading } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { stem, stems } from '../text/stem.ts'
import { tokens } from '../text/tokens.ts'

/** Two direct quotations are one saying from this weighted Dice on. Prototypes on the shared stories: .24 to .26 without a table of word frequencies. */
const ALIKE = 0.25
/** The same where both speakers are known and disagree; .37 with word frequencies, which run a little higher. */
const ALIKE_OF_OTHERS = 0.4
/** A fragment belongs to a longer quotation that holds this share of its weight. */
const CONTAINED = 0.75
/** What is told without quotation marks must be closer, for it never leads from one saying to another. */
const ALIKE_INDIRECT = 0.34
/** Words that stand in every sentence of an article weigh next to nothing. */
const LEAST_WEIGHT = 0.05
/** An article counts as having at least so many sentences. */
const SENTENCES = 8

interface Entry {
  readonly quotation: Quotation
  readonly stems: ReadonlySet<string>
  readonly weight: number
  /** content words of the speaker's name, in stems */
  readonly speaker: ReadonlySet<string>
  readonly named: boolean
}

type Weights = (stem: string) => number

/** How local a word is: ln(S/m), with S sentences an article and m sentences that hold the word in the articles that have it. The story's own words fall to nothing. */
const locality = (readings: readonly Reading[]): Weights => {
  const holds = new Map<string, { articles: number; sentences: number }>()
  let sentences = 0
  for (const { article, annotations } of readings) {
    const language = languageOf(article.language)
    const here = new Map<string, number>()
    for (const s of annotations.sentences) for (const w of new Set(stems(article.text.slice(s.from, s.to), language))) here.set(w, (here.get(w) ?? 0) + 1)
    sentences += annotations.sentences.length
    for (const [w, n] of here) {
      const known = holds.get(w) ?? { articles: 0, sentences: 0 }
      holds.set(w, { articles: known.articles + 1, sentences: known.sentences + n })
    }
  }
  const mean = Math.max(SENTENCES, sentences / Math.max(1, readings.length))
  return (w) => {
    const h = holds.get(w)
    return Math.sqrt(Math.max(LEAST_WEIGHT, Math.log(mean / (h ? h.sentences / h.articles : 1))))
  }
}

const entryOf = (quotation: Quotation, language: Language, weight: Weights): Entry => {
  const words = new Set(stems(quotation.text.join(' '), language))
  const name = quotation.speaker?.name ?? ''
  const speaker = new Set(
    tokens(name)
      .filter((t) => !language.words.stop.has(fold(t.text)) || t.text === t.text.toUpperCase())
      .map((t) => (language.people.spokes.has(fold(t.text)) ? 'spokes' : stem(t.text, language))),
  )
  let sum = 0
  for (const w of words) sum += weight(w)
  return { quotation, stems: words, weight: sum, speaker, named: /\p{Lu}/u.test(name) && !tokens(name).some((t) => language.people.spokes.has(fold(t.text))) }
}

const shares = (a: ReadonlySet<string>, b: ReadonlySet<string>): boolean => {
  for (const w of a) if (b.has(w)) return true
  return false
}

/** Whether two speakers are one, two, or cannot be told: "police" may be Inspector Vance. */
const speakersAgree = (a: Entry, b: Entry): boolean | null => {
  if (a.speaker.size === 0 || b.speaker.size === 0) return null
  if (shares(a.speaker, b.speaker)) return true
  return a.named && b.named ? false : null
}

interface Likeness {
  readonly dice: number
  /** share of the lighter one's weight that the other holds */
  readonly contained: number
}

const likeness = (a: Entry, b: Entry, shared: number): Likeness => ({
  dice: a.weight + b.weight ? (2 * shared) / (a.weight + b.weight) : 0,
  contained: Math.min(a.weight, b.weight) ? shared / Math.min(a.weight, b.weight) : 0,
})

/** Reasons why two quotations of different articles are one saying; the first that fits speaks. */
const joins: readonly { readonly name: string; readonly test: (a: Entry, b: Entry, l: Likeness, agree: boolean | null) => boolean; readonly why: string }[] = [
  {
    name: 'alike',
    test: (a, b, l, agree) => Math.min(a.stems.size, b.stems.size) > 1 && l.dice >= (agree === false ? ALIKE_OF_OTHERS : ALIKE),
    why: 'two translations of one utterance share its rarer words',
  },
  {
    name: 'fragment',
    test: (a, b, l, agree) =>
      Math.min(a.stems.size, b.stems.size) > 1 &&
      l.contained >= CONTAINED &&
      agree !== false &&
      (a.quotation.manner === 'mixed' || b.quotation.manner === 'mixed'),
    why: 'a few of its words, within the reporter’s sentence',
  },
  {
    name: 'single word',
    test: (a, b, l, agree) => Math.min(a.stems.size, b.stems.size) === 1 && l.contained >= 1 && agree === true && Math.max(a.stems.size, b.stems.size) <= 4,
    why: 'one word says little: only of the same speaker, in a short one',
  },
]

/** For every entry, the entries behind it that share a stem, with the shared weight. */
const overlaps = function* (entries: readonly Entry[], weight: Weights): Generator<readonly [number, ReadonlyMap<number, number>]> {
  const postings = new Map<string, number[]>()
  for (const [i, e] of entries.entries()) {
    const shared = new Map<number, number>()
    for (const w of e.stems) {
      const known = postings.get(w)
      if (!known) {
        postings.set(w, [i])
        continue
      }
      for (const j of known) shared.set(j, (shared.get(j) ?? 0) + weight(w))
      known.push(i)
    }
    yield [i, shared]
  }
}

/**
 * The quotations of one story grouped into sayings: one utterance, however its tellers cut, reworded or translated it.
 * Only sayings that two articles or more carry; ids of quotations, in the order given. Direct and mixed quotations join by chains,
 * an indirect one is added to the saying it is closest to. Pure.
 */
export const sayings = (quotations: readonly Quotation[], readings: readonly Reading[]): { readonly members: string[] }[] => {
  const languages = new Map(readings.map((r) => [r.article.id, languageOf(r.article.language)]))
  const weight = locality(readings)
  const entries = quotations.map((q) => entryOf(q, languages.get(q.article) ?? languageOf('en'), weight))
  const parent = entries.map((_, i) => i)
  const root = (i: number): number => {
    let r = i
    while (parent[r] !== r) r = parent[r] ?? r
    parent[i] = r
    return r
  }
  const told = (e: Entry): boolean => e.quotation.manner === 'indirect'
  const closest = new Map<number, { readonly to: number; readonly dice: number }>()
  for (const [i, shared] of overlaps(entries, weight)) {
    const a = entries[i]
    if (!a) continue
    for (const [j, sum] of shared) {
      const b = entries[j]
      if (!b || a.quotation.article === b.quotation.article) continue
      const l = likeness(a, b, sum)
      const agree = speakersAgree(a, b)
      if (!told(a) && !told(b)) {
        if (joins.some((x) => x.test(a, b, l, agree))) parent[root(i)] = root(j)
      } else if (told(a) !== told(b) && agree !== false && l.dice >= ALIKE_INDIRECT && Math.min(a.stems.size, b.stems.size) > 2) {
        const [from, to] = told(a) ? [i, j] : [j, i]
        if (l.dice > (closest.get(from)?.dice ?? 0)) closest.set(from, { to, dice: l.dice })
      }
    }
  }
  for (const [from, { to }] of closest) parent[from] = root(to)
  const groups = new Map<number, Quotation[]>()
  for (const [i, e] of entries.entries()) groups.set(root(i), [...(groups.get(root(i)) ?? []), e.quotation])
  return [...groups.values()].filter((g) => new Set(g.map((q) => q.article)).size > 1).map((g) => ({ members: g.map((q) => q.id) }))
}
