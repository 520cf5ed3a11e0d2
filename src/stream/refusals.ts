import type { CorrectionMatter, Store, Told } from '../store/index.ts'

type Articles = Pick<Store, 'row' | 'article'>
type Pair = Extract<CorrectionMatter, { readonly a: string }>

/** Something that cannot be so, whatever a person says. */
interface Rule {
  readonly name: string
  readonly test: (matter: CorrectionMatter, store: Articles) => boolean
  /** one plain sentence */
  readonly why: string
}

type Judged = Extract<CorrectionMatter, { readonly kind: 'verdict' }>
/** All that a correction of a fact names: where it is told, where what is one with it is told, what is about something else. */
const named = (m: Judged): readonly Told[] => [...m.tellings, ...(m.joined ?? []), ...(m.without ?? [])]

/** The articles that a correction speaks of. */
export const concerned = (m: CorrectionMatter): readonly string[] => {
  if (m.kind === 'split') return m.articles
  if (m.kind === 'speaker') return [m.article]
  if (m.kind === 'verdict') return named(m).map((t) => t.article)
  return [m.a, m.b]
}

const isPair = (m: CorrectionMatter): m is Pair =>
  m.kind === 'merge' || m.kind === 'independent' || m.kind === 'not-independent'
/** Words at a place of an article. */
const placesIn = (m: CorrectionMatter): readonly Told[] =>
  m.kind === 'speaker' ? [m] : m.kind === 'verdict' ? named(m) : []

export const refusals: readonly Rule[] = [
  {
    // split: []
    name: 'of-nothing',
    test: (m) => concerned(m).length === 0,
    why: 'it speaks of no article',
  },
  {
    // merge: a, a
    name: 'with-itself',
    test: (m) => isPair(m) && m.a === m.b,
    why: 'an article cannot be put together with itself, or be held against itself',
  },
  {
    // split: a, b, a
    name: 'named-twice',
    test: (m) => m.kind === 'split' && new Set(m.articles).size < m.articles.length,
    why: 'an article is named twice',
  },
  {
    // merge: a, and one that was never added
    name: 'not-there',
    test: (m, store) => concerned(m).some((id) => !store.row(id)),
    why: 'an article that it speaks of is not there',
  },
  {
    // speaker: from 12 to 12
    name: 'empty-place',
    test: (m) => placesIn(m).some(({ from, to }) => !(from >= 0 && from < to)),
    why: 'a place in a text must begin before it ends',
  },
  {
    // speaker: from 0 to 5, "Nobody", in a text that begins with "The crane"
    name: 'other-words',
    test: (m, store) =>
      placesIn(m).some(
        ({ article, from, to, exact }) =>
          to - from !== exact.length || store.article(article)?.text.slice(from, to) !== exact,
      ),
    why: 'the words do not stand at this place of the article',
  },
  {
    // speaker: "  "
    name: 'nobody',
    test: (m) => m.kind === 'speaker' && !m.name.trim(),
    why: 'a speaker must have a name',
  },
]

/** Why a correction cannot be, as one sentence; null where it can. */
export const refused = (matter: CorrectionMatter, store: Articles): string | null =>
  refusals.find(({ test }) => test(matter, store))?.why ?? null
