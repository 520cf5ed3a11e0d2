import type { Account, Article, Claim, Notice, Origin, Quotation, Reading, Story } from '../model/index.ts'
import { account, ask, type Effort, type Known } from '../pipeline.ts'
import type { Correction, Row, Store } from '../store/index.ts'
import { anchor } from '../text/anchor.ts'
import type { Shown } from './corrected.ts'
import { rejudged } from './rejudged.ts'

type Speaker = Extract<Correction, { kind: 'speaker' }>
type Bound = Extract<Correction, { kind: 'not-independent' }>
type Tie = Extract<Correction, { kind: 'not-independent' | 'independent' }>

const SAID_SO = 'a person corrected it so'

const respoken = (quotation: Quotation, corrections: readonly Speaker[], article: Article): Quotation => {
  const right = corrections.findLast((c) => quotation.spans.some((s) => s.from < c.to && c.from < s.to))
  const [span] = quotation.spans
  if (!right || !span) return quotation
  return {
    ...quotation,
    speaker: { name: right.name, at: quotation.speaker?.at ?? quotation.cue ?? anchor(article, span) },
  }
}

/** What people said about who speaks, in what was read. */
const withSpeakers =
  (corrections: readonly Speaker[]) =>
  ({ article, annotations }: Reading): Reading => {
    const own = corrections.filter((c) => c.article === article.id)
    if (!own.length) return { article, annotations }
    return {
      article,
      annotations: { ...annotations, quotations: annotations.quotations.map((q) => respoken(q, own, article)) },
    }
  }

/** The later of two articles has it from where the earlier one has it. */
const bound = (story: Story, { a, b }: Bound, day: (id: string) => string): Story => {
  if (!story.articles.includes(a) || !story.articles.includes(b)) return story
  const [from, to] = day(b) < day(a) ? [b, a] : [a, b]
  const linked = story.reuse.some((r) => (r.from === from && r.to === to) || (r.from === to && r.to === from))
  const reuse: Story['reuse'] = linked
    ? story.reuse
    : [...story.reuse, { from, to, kind: 'rewritten', share: 1, passages: [], direction: SAID_SO }]
  // credits stand widest first: the first of an article is that of its whole body
  const behind = story.credits.find((c) => c.article === from)?.origin
  const own = story.credits.find((c) => c.article === to)?.origin
  if (behind === undefined || own === behind) return { ...story, reuse }
  const credits = story.credits.map((c) => (c.article === to && c.origin === own ? { ...c, origin: behind } : c))
  const holders = (o: Origin): readonly string[] =>
    o.id === behind
      ? [...new Set([...o.articles, to])].sort()
      : o.id === own
        ? o.articles.filter((x) => x !== to)
        : o.articles
  const origins = story.origins.map((o) => ({ ...o, articles: holders(o) })).filter((o) => o.articles.length)
  return { ...story, reuse, credits, origins }
}

/** What people said about who has it from whom. */
const withBonds =
  (corrections: readonly Bound[]) =>
  (story: Story, readings: readonly Reading[]): Story => {
    const days = new Map(readings.map((r) => [r.article.id, r.article.published?.value ?? '']))
    return corrections.reduce((soFar, c) => bound(soFar, c, (id) => days.get(id) ?? ''), story)
  }

const samePair = (x: Tie, y: Tie): boolean => (x.a === y.a && x.b === y.b) || (x.a === y.b && x.b === y.a)
/** Of what was said of two articles the last word, whichever way it goes. */
const lastWords = (ties: readonly Tie[]): readonly Tie[] =>
  ties.filter((c) => ties.findLast((other) => samePair(c, other)) === c)

const damaged = ({ id, name }: Row): Notice => ({
  article: id,
  rule: 'damaged',
  says: `${name} is damaged in the store and left out; "variorum check" tells more`,
})

/** What people corrected in how a story is read and hangs together. */
const corrected = (standing: readonly Correction[]): Known => {
  const ties = lastWords(standing.filter((c) => c.kind === 'not-independent' || c.kind === 'independent'))
  return {
    oneStory: true,
    apart: ties.filter((c) => c.kind === 'independent').map((c): [string, string] => [c.a, c.b]),
    reading: withSpeakers(standing.filter((c) => c.kind === 'speaker')),
    story: withBonds(ties.filter((c) => c.kind === 'not-independent')),
  }
}

/** What the articles of a story of the store say to a claim. */
export const storyClaim = (store: Store, { articles }: Pick<Shown, 'articles'>, claim: string): Claim | null => {
  const texts = articles.flatMap((row) => store.article(row.id) ?? [])
  const standing = store.corrections().filter((c) => !c.undone)
  return ask(claim, texts, corrected(standing))[0] ?? null
}

/** The account of a story of the store: the last versions of its articles, and what people corrected. */
export const storyAccount = (store: Store, { articles }: Pick<Shown, 'articles'>, effort: Effort = {}): Account => {
  const standing = store.corrections().filter((c) => !c.undone)
  const found = articles.map((row) => store.article(row.id) ?? row)
  const texts = found.filter((x): x is Article => 'text' in x)
  const lost = found.filter((x): x is Row => !('text' in x)).map(damaged)
  const told = account(texts, lost, corrected(standing), effort)
  return rejudged(
    told,
    standing.filter((c) => c.kind === 'verdict'),
  )
}
