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
/** A direct quotation of so many words at least may be a piece of a longer one. */
const PIECE = 3
/** Between two sayings that both articles tell in the same order a quotation needs no more than this. */
const ALIKE_IN_ORDER = 0.15
/** Entries that one word may bring together: a word that more of them hold tells nothing, and no text makes the work grow with its square. */
const POSTINGS = 300
/** An article counts as having at least so many sentences. */
const SENTENCES = 8

/** Share of the quotations of the article with fewer that another must have too, for what lies between them to be held against each other. */
const SHARED = 0.5
/** Two wordings of one utterance have nearly as many telling words: the shorter at least so many of the longer's. */
const LENGTHS = 0.5
/** Quotations of an article that are held against those of another in turn; the work grows with their square. */
const MOST_IN_TURN = 100

interface Entry {
  readonly quotation: Quotation
  readonly stems: ReadonlySet<string>
  readonly weight: number
  /** content words of the speaker's name, in stems */
  readonly speaker: ReadonlySet<string>
  readonly named: boolean
  /** place among the quotations of its article */
  readonly order: number
}

type Weights = (stem: string) => number

/** How local a word is: ln(S/m), with S sentences an article and m sentences that hold the word in the articles that have it. The story's own words fall to nothing. */
const locality = (readings: readonly Reading[]): Weights => {
  const holds = new Map<string, { articles: number; sentences: number }>()
  let sentences = 0
  for (const { article, annotations } of readings) {
    const language = languageOf(article.language)
    const here = new Map<string, number>()
    for (const s of annotations.sentences)
      for (const w of new Set(stems(article.text.slice(s.from, s.to), language))) here.set(w, (here.get(w) ?? 0) + 1)
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

/** Stems of what a quotation says; numbers are left out, for two utterances with one figure need have nothing else in common. */
const contentOf = (text: string, language: Language): Set<string> => {
  const spoken = tokens(text).filter((t) => !language.words.stop.has(fold(t.text)))
  const telling = spoken.filter((t) => !language.numbers.cardinals.has(fold(t.text)) && !/^[\p{N}.,]+$/u.test(t.text))
  // "nineteen", and nothing else, is all that was said
  return new Set((telling.length > 0 ? telling : spoken).map((t) => stem(t.text, language)))
}

const entryOf = (quotation: Quotation, order: number, language: Language, weight: Weights): Entry => {
  const words = contentOf(quotation.text.join(' '), language)
  const name = quotation.speaker?.name ?? ''
  const speaker = new Set(
    tokens(name)
      .filter((t) => !language.words.stop.has(fold(t.text)) || t.text === t.text.toUpperCase())
      .map((t) => (language.people.spokes.has(fold(t.text)) ? 'spokes' : stem(t.text, language))),
  )
  let sum = 0
  for (const w of words) sum += weight(w)
  return {
    quotation,
    order,
    stems: words,
    weight: sum,
    speaker,
    named: /\p{Lu}/u.test(name) && !tokens(name).some((t) => language.people.spokes.has(fold(t.text))),
  }
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
const joins: readonly {
  readonly name: string
  readonly test: (a: Entry, b: Entry, l: Likeness, agree: boolean | null) => boolean
  readonly why: string
}[] = [
  {
    name: 'alike',
    test: (a, b, l, agree) =>
      Math.min(a.stems.size, b.stems.size) > 1 && l.dice >= (agree === false ? ALIKE_OF_OTHERS : ALIKE),
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
    name: 'piece',
    test: (a, b, l, agree) =>
      Math.min(a.stems.size, b.stems.size) >= PIECE && l.contained >= CONTAINED && agree === true,
    why: 'one teller gives the first sentence of what another gives whole',
  },
  {
    name: 'single word',
    test: (a, b, l, agree) =>
      Math.min(a.stems.size, b.stems.size) === 1 &&
      l.contained >= 1 &&
      agree === true &&
      Math.max(a.stems.size, b.stems.size) <= 4,
    why: 'one word says little: only of the same speaker, in a short one',
  },
]

/** For every entry, the entries behind it that share a stem, with the shared weight. */
const overlaps = function* (
  entries: readonly Entry[],
  weight: Weights,
): Generator<readonly [number, ReadonlyMap<number, number>]> {
  const postings = new Map<string, number[]>()
  for (const [i, e] of entries.entries()) {
    const shared = new Map<number, number>()
    for (const w of e.stems) {
      const known = postings.get(w)
      if (!known) {
        postings.set(w, [i])
        continue
      }
      if (known.length > POSTINGS) continue
      for (const j of known) shared.set(j, (shared.get(j) ?? 0) + weight(w))
      known.push(i)
    }
    yield [i, shared]
  }
}

/** Two quotations that may be one saying. */
interface Pair extends Likeness {
  readonly a: number
  readonly b: number
}

const isTold = (e: Entry): boolean => e.quotation.manner === 'indirect'

/** Groups of entries that grow by joining, the likest pairs first. */
interface Groups {
  readonly join: (pair: Pair) => void
  readonly together: (a: number, b: number) => boolean
  readonly all: () => readonly (readonly number[])[]
}

/**
 * A chain never leads from one speaker to another, nor from one saying to its next (cannot-link): where two groups have known speakers who
 * disagree, or an article tells a quotation of each, their members must be as like as quotations of strangers must be; where several articles
 * tell one of each, the one must be a piece of the other, as where one teller breaks an utterance in two and another gives it whole.
 */
const groupsOf = (entries: readonly Entry[]): Groups => {
  const home = entries.map((_, i) => [i])
  const strangers = (a: readonly number[], b: readonly number[]): boolean =>
    a.some((i) => b.some((j) => agreeAt(entries, i, j) === false))
  const articlesOf = (group: readonly number[]): Set<string> =>
    new Set(group.map((i) => entries[i]?.quotation.article ?? ''))
  const parted = (a: readonly number[], b: readonly number[], { dice, contained }: Likeness): boolean => {
    if (contained >= CONTAINED) return false
    const own = articlesOf(a)
    const both = [...articlesOf(b)].filter((x) => own.has(x)).length
    return both > 1 || (both === 1 && dice < ALIKE_OF_OTHERS)
  }
  return {
    join: ({ a, b, ...like }) => {
      const [one, other] = [home[a], home[b]]
      if (
        !one ||
        !other ||
        one === other ||
        (like.dice < ALIKE_OF_OTHERS && strangers(one, other)) ||
        parted(one, other, like)
      )
        return
      const both = [...one, ...other]
      for (const i of both) home[i] = both
    },
    together: (a, b) => home[a] === home[b],
    all: () => [...new Set(home)],
  }
}

const agreeAt = (entries: readonly Entry[], i: number, j: number): boolean | null => {
  const [a, b] = [entries[i], entries[j]]
  return a && b ? speakersAgree(a, b) : null
}

/** Pairs that were too unlike, but lie between sayings that both articles tell one behind the other, as a rewriting keeps them. */
const inOrder = (entries: readonly Entry[], doubtful: readonly Pair[], groups: Groups): Pair[] => {
  const at = new Map(entries.map((e, i) => [`${e.quotation.article}:${e.order}`, i]))
  const beside = (e: Entry | undefined, step: number): number =>
    at.get(`${e?.quotation.article}:${(e?.order ?? 0) + step}`) ?? -1
  const side = (a: number, b: number, step: number): 'end' | 'same' | 'other' => {
    const [x, y] = [beside(entries[a], step), beside(entries[b], step)]
    if (x < 0 && y < 0) return 'end'
    return x >= 0 && y >= 0 && groups.together(x, y) ? 'same' : 'other'
  }
  return doubtful.filter(({ a, b }) => {
    const sides = [side(a, b, -1), side(a, b, 1)]
    return !sides.includes('other') && sides.includes('same')
  })
}

const ofOneLength = (a: Entry | undefined, b: Entry | undefined): boolean => {
  const [x, y] = [a?.stems.size ?? 0, b?.stems.size ?? 0]
  return Math.min(x, y) >= LENGTHS * Math.max(x, y)
}

/** The marked quotations of each article, in order. */
const inTurn = (entries: readonly Entry[]): (readonly number[])[] => {
  const marked = entries.flatMap((e, i) => (isTold(e) ? [] : [i]))
  return [...Map.groupBy(marked, (i) => entries[i]?.quotation.article).values()]
}

/** The stretches of two lists that lie between the pairs both have, in the same order. */
const gapsBetween = (
  a: readonly number[],
  b: readonly number[],
  groups: Groups,
): { readonly shared: number; readonly gaps: (readonly (readonly number[])[])[] } => {
  const gaps: (readonly (readonly number[])[])[] = []
  let [shared, i, j] = [0, 0, 0]
  for (const [x, one] of a.entries()) {
    const y = b.findIndex((other, at) => at >= j && groups.together(one, other))
    if (y < 0) continue
    gaps.push([a.slice(i, x), b.slice(j, y)])
    shared++
    ;[i, j] = [x + 1, y + 1]
  }
  return { shared, gaps: [...gaps, [a.slice(i), b.slice(j)]] }
}

/**
 * What one speaker says once between the sayings that two articles share, in both: a translation may keep none of its words. Only where the
 * one article has most of its quotations in common with the other, as a rewriting has.
 */
const inTheGap = (entries: readonly Entry[], groups: Groups): Pair[] => {
  const lists = inTurn(entries).filter((list) => list.length <= MOST_IN_TURN)
  return lists.flatMap((a, n) =>
    lists.slice(n + 1).flatMap((b): Pair[] => {
      const { shared, gaps } = gapsBetween(a, b, groups)
      if (shared < SHARED * Math.min(a.length, b.length)) return []
      return gaps.flatMap(([here = [], there = []]) =>
        here.flatMap((i): Pair[] => {
          const fits = there.filter((j) => agreeAt(entries, i, j) === true)
          const [j] = fits
          const alone =
            j !== undefined && fits.length === 1 && here.filter((k) => agreeAt(entries, k, j) === true).length === 1
          return alone && ofOneLength(entries[i], entries[j]) ? [{ a: i, b: j, dice: 0, contained: 0 }] : []
        }),
      )
    }),
  )
}

/** Pairs of marked quotations that are one saying, those that may be, and for each indirect one the marked one that it is likest to. */
const pairsOf = (
  entries: readonly Entry[],
  weight: Weights,
): { readonly alike: Pair[]; readonly doubtful: Pair[]; readonly indirect: Pair[] } => {
  const [alike, doubtful]: [Pair[], Pair[]] = [[], []]
  const closest = new Map<number, Pair>()
  for (const [i, shared] of overlaps(entries, weight)) {
    const a = entries[i]
    if (!a) continue
    for (const [j, sum] of shared) {
      const b = entries[j]
      if (!b || a.quotation.article === b.quotation.article) continue
      const l = likeness(a, b, sum)
      const agree = speakersAgree(a, b)
      const pair = { a: i, b: j, ...l }
      if (!isTold(a) && !isTold(b)) {
        if (joins.some((x) => x.test(a, b, l, agree))) alike.push(pair)
        else if (agree !== false && l.dice >= ALIKE_IN_ORDER) doubtful.push(pair)
      } else if (
        isTold(a) !== isTold(b) &&
        agree !== false &&
        l.dice >= ALIKE_INDIRECT &&
        Math.min(a.stems.size, b.stems.size) > 2
      ) {
        const from = isTold(a) ? i : j
        if (l.dice > (closest.get(from)?.dice ?? 0)) closest.set(from, pair)
      }
    }
  }
  return { alike, doubtful, indirect: [...closest.values()] }
}

/** The quotations with their place among those of their article. */
const entriesOf = (quotations: readonly Quotation[], readings: readonly Reading[], weight: Weights): Entry[] => {
  const languages = new Map(readings.map((r) => [r.article.id, languageOf(r.article.language)]))
  const count = new Map<string, number>()
  return quotations.map((q) => {
    const marked = q.manner !== 'indirect'
    const order = count.get(q.article) ?? 0
    if (marked) count.set(q.article, order + 1)
    // an indirect one has no place of its own in the order
    return entryOf(q, marked ? order : -1 - quotations.length, languages.get(q.article) ?? languageOf('en'), weight)
  })
}

/**
 * The quotations of one story grouped into sayings: one utterance, however its tellers cut, reworded or translated it.
 * Only sayings that two articles or more carry; ids of quotations, in the order given. Direct and mixed quotations join by chains,
 * an indirect one is added to the saying it is closest to. Pure.
 */
export const sayings = (
  quotations: readonly Quotation[],
  readings: readonly Reading[],
): { readonly members: string[] }[] => {
  const weight = locality(readings)
  const entries = entriesOf(quotations, readings, weight)
  const { alike, doubtful, indirect } = pairsOf(entries, weight)
  const groups = groupsOf(entries)
  for (const pair of alike.sort((a, b) => b.dice - a.dice)) groups.join(pair)
  for (const pair of inOrder(entries, doubtful, groups)) groups.join(pair)
  for (const pair of inTheGap(entries, groups)) groups.join(pair)
  for (const pair of indirect) groups.join(pair)
  const members = groups.all().map((g) => [...g].sort((a, b) => a - b).flatMap((i) => entries[i]?.quotation ?? []))
  return members.filter((g) => new Set(g.map((q) => q.article)).size > 1).map((g) => ({ members: g.map((q) => q.id) }))
}
