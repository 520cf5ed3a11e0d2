import { languageOf } from '../../../lang/index.ts'
import type { BlockRole } from '../../../model/index.ts'
import { dateLine } from '../../dating/date-line.ts'
import { signedWithDate } from '../../metadata/names.ts'
import { isTitle, type Place } from './features.ts'
import { isLikeTitle, opensTitle } from './landmarks.ts'
import { isClock } from './live.ts'
import { bitOf, DIALOG, HINTS, type Hint } from './markup.ts'
import { inMasthead, TODAY } from './masthead.ts'
import { isSignature, RULED_OUT } from './ruled-out.ts'
import { FAR } from './surroundings.ts'
import { isMarked, isStandfirst } from './verdict.ts'

/** One reason why a block is what it is; the first that holds speaks. */
export interface Rule {
  readonly name: string
  readonly role: BlockRole
  readonly test: (p: Place) => boolean
  readonly why: string
}

const HINT_AT: ReadonlyMap<string, number> = new Map(HINTS.map((h, i) => [h.name, i]))
/** How far up the hint stands: 0 on the block or on an inline element that holds all of it. */
const far = (p: Place, hint: Hint): number => {
  const h = HINT_AT.get(hint) ?? 0
  return p.run.hints & (1 << h) ? 0 : (p.s.distance[p.run.frame * HINTS.length + h] ?? FAR)
}
const near = (p: Place, ...hints: readonly Hint[]): boolean => hints.some((h) => far(p, h) <= 1)
const inside = (p: Place, ...tags: readonly string[]): boolean => tags.some((t) => (p.frame.inside & bitOf(t)) !== 0)
const inDialogue = (p: Place): boolean => (p.frame.inside & DIALOG) !== 0 && (p.s.apart.why[p.i] ?? '') !== ''
const linkShare = (p: Place): number => p.run.linked / Math.max(1, p.run.text.length)
const prose = (p: Place): boolean => p.s.strong[p.i] === 1
const under = (p: Place): boolean => p.s.under[p.run.frame] === 1
const before = (p: Place): number => p.s.before[p.i] ?? -1
const after = (p: Place): number => p.s.after[p.i] ?? -1
const beside = (p: Place, j: number): boolean => {
  const f = p.s.page.runs[j]?.frame ?? -1
  return f === p.run.frame || (f >= 0 && p.s.page.frames[f]?.parent === p.frame.parent)
}
const own = (p: Place): string => p.known.normals[p.i] ?? ''
const heading = (p: Place): boolean => /^h[1-6]$/.test(p.frame.tag)

/** A longer block is no byline, date line or label. */
const LABEL_WORDS = 25
/** Words of a byline: two writers with their titles. */
const NAMES = 12
/** How far from the headline a byline or date stands at most, in blocks. */
const HEAD = 15
const atHead = (p: Place): boolean => p.s.headline < 0 || Math.abs(p.i - p.s.headline) <= HEAD

/** Says when the article appeared, in the page's own language; which number is the month does not matter here. */
const isDate = (p: Place): boolean => {
  const language = p.s.page.language.slice(0, 2).toLowerCase() || 'en'
  return dateLine(p.run.text, languageOf(language), { language, dayFirst: true }) !== null
}

/** Says besides who wrote it; a sentence ends in a stop. */
const isSigned = (p: Place): boolean => !p.m.ends && signedWithDate(p.run.text) !== null

/** Times of one template on a page, each with prose right below it, are those of its entries. */
const ENTRIES = 3
const ENTRY_REACH = 3
const isEntryTime = (p: Place): boolean =>
  isClock(p.run.text) &&
  !inside(p, 'table') &&
  (p.s.templates.get(p.frame.path)?.count ?? 0) >= ENTRIES &&
  after(p) >= 0 &&
  after(p) - p.i <= ENTRY_REACH

/** What a block is when it is not body. */
export const OTHERS: readonly Rule[] = [
  {
    name: 'title',
    role: 'title',
    test: (p) => p.m.words <= 40 && isTitle(p) && (p.i === p.s.headline ? heading(p) : heading(p) && p.s.headline < 0),
    why: 'the headline: it is what the page calls itself',
  },
  {
    name: 'first-heading',
    role: 'title',
    test: (p) =>
      p.i === p.s.headline &&
      (p.frame.tag === 'h1' || (heading(p) && opensTitle(own(p), p.known))) &&
      (p.m.words >= 2 || p.known.title.includes(p.known.normals[p.i] ?? ' ')) &&
      p.m.words <= 40 &&
      !inside(p, 'nav', 'footer', 'hidden') &&
      ((after(p) >= 0 && after(p) - p.i <= HEAD) || isLikeTitle(own(p), p.known)),
    why: 'the headline: the main heading above the article',
  },
  {
    name: 'repeated-title',
    role: 'furniture',
    test: (p) => p.m.words <= 40 && isTitle(p),
    why: 'the headline once more',
  },
  {
    name: 'today',
    role: 'furniture',
    test: (p) => p.m.numbers > 0 && p.m.words <= LABEL_WORDS && inMasthead(p.s.page, p.s.headline, p.i) && isDate(p),
    why: TODAY,
  },
  { name: 'hidden', role: 'furniture', test: (p) => inside(p, 'hidden', 'noscript'), why: 'not shown' },
  { name: 'dialogue', role: 'furniture', test: (p) => inDialogue(p), why: 'a dialogue over the page' },
  {
    name: 'next',
    role: 'furniture',
    test: (p) => (p.s.apart.why[p.i] ?? '') !== '',
    why: 'a notice of the page, or another article on it',
  },
  {
    name: 'control',
    role: 'furniture',
    test: (p) => inside(p, 'button', 'select', 'form'),
    why: 'a control or a form',
  },
  { name: 'figcaption', role: 'caption', test: (p) => inside(p, 'figcaption', 'figure'), why: 'stands in a figure' },
  {
    name: 'caption',
    role: 'caption',
    test: (p) => near(p, 'caption') && !inside(p, 'nav', 'aside', 'footer'),
    why: 'marked as a caption or credit',
  },
  {
    name: 'byline',
    role: 'byline',
    test: (p) => near(p, 'byline') && p.m.words <= LABEL_WORDS && p.m.stops <= 1 && atHead(p),
    why: 'marked as the byline',
  },
  {
    name: 'opens-as-byline',
    role: 'byline',
    test: (p) =>
      p.s.wordings[p.i]?.byline === 1 &&
      p.m.words >= 2 &&
      p.m.words <= NAMES &&
      p.m.capital > p.m.words / 2 &&
      !p.m.ends &&
      atHead(p),
    why: 'opens as bylines do, near the headline',
  },
  {
    name: 'entry-time',
    role: 'dateline',
    test: (p) => p.i > p.s.headline && under(p) && isEntryTime(p),
    why: 'the time of an entry',
  },
  {
    name: 'printed-date',
    role: 'dateline',
    test: (p) =>
      p.m.numbers > 0 &&
      p.m.words <= LABEL_WORDS &&
      before(p) < 0 &&
      p.i > p.s.headline &&
      atHead(p) &&
      (isDate(p) || isSigned(p)),
    why: 'a date and little else, above the text',
  },
  {
    name: 'date',
    role: 'dateline',
    test: (p) => near(p, 'date') && p.m.words <= LABEL_WORDS && p.m.numbers > 0 && atHead(p) && linkShare(p) < 0.5,
    why: 'marked as the date',
  },
  { name: 'navigation', role: 'furniture', test: (p) => inside(p, 'nav'), why: 'navigation' },
  { name: 'aside', role: 'furniture', test: (p) => inside(p, 'aside'), why: 'stands aside' },
  {
    name: 'footer',
    role: 'furniture',
    test: (p) => inside(p, 'footer') || near(p, 'footer'),
    why: 'the foot of the page',
  },
  { name: 'links', role: 'furniture', test: (p) => linkShare(p) > 0.5, why: 'mostly links' },
  ...RULED_OUT.filter((r) => r.name !== 'caption').map(
    ({ name, test, why }): Rule => ({ name, role: 'furniture', test: (p) => test(p.s, p.i), why }),
  ),
  {
    name: 'signature',
    role: 'furniture',
    test: (p) => under(p) && after(p) < 0 && isSignature(p.run.text),
    why: 'a signature below the text',
  },
  { name: 'comment', role: 'furniture', test: (p) => far(p, 'comment') < FAR, why: 'marked as comments' },
  { name: 'share', role: 'furniture', test: (p) => near(p, 'share'), why: 'marked as sharing tools' },
  { name: 'advert', role: 'furniture', test: (p) => near(p, 'advert'), why: 'marked as advertising' },
  {
    name: 'sign-up',
    role: 'furniture',
    test: (p) => near(p, 'sign-up', 'popup'),
    why: 'marked as a sign-up or a notice of the site',
  },
  { name: 'related', role: 'furniture', test: (p) => near(p, 'related'), why: 'marked as related articles' },
  { name: 'profile', role: 'furniture', test: (p) => near(p, 'profile'), why: 'marked as a profile' },
  { name: 'elsewhere', role: 'furniture', test: (p) => !under(p), why: 'outside the element that holds the article' },
  { name: 'before', role: 'furniture', test: (p) => before(p) < 0 && !prose(p), why: 'before the article begins' },
  { name: 'after', role: 'furniture', test: (p) => after(p) < 0 && !prose(p), why: 'after the article ends' },
  {
    name: 'label',
    role: 'furniture',
    test: (p) => p.m.words <= LABEL_WORDS && p.m.stops === 0,
    why: 'a short label, no sentence',
  },
]

/** Why a block is body. */
export const BODIES: readonly Rule[] = [
  {
    name: 'prose',
    role: 'body',
    test: (p) => prose(p) && !inside(p, 'hidden'),
    why: 'prose in the element that holds the article',
  },
  {
    name: 'standfirst',
    role: 'body',
    test: (p) => before(p) < 0 && (isStandfirst(p.s, p.i) || isMarked(p.s, p.i)),
    why: 'a sentence of its topic, right under the headline',
  },
  {
    name: 'heading',
    role: 'body',
    test: (p) => heading(p) && after(p) >= 0 && after(p) - p.i <= 2 && before(p) >= 0,
    why: 'a heading within the article',
  },
  {
    name: 'quote',
    role: 'body',
    test: (p) => inside(p, 'blockquote') && under(p),
    why: 'a quotation within the article',
  },
  {
    name: 'between',
    role: 'body',
    test: (p) => before(p) >= 0 && after(p) >= 0 && (beside(p, before(p)) || beside(p, after(p))),
    why: 'stands among the prose of the article',
  },
  {
    name: 'list',
    role: 'body',
    test: (p) => inside(p, 'li', 'table', 'dl') && under(p),
    why: 'a list or table in the element that holds the article',
  },
  {
    name: 'beside',
    role: 'body',
    test: (p) => (before(p) >= 0 && beside(p, before(p))) || (after(p) >= 0 && beside(p, after(p))),
    why: 'stands beside the prose of the article',
  },
  {
    name: 'sentence',
    role: 'body',
    test: (p) => under(p) && p.m.ends && p.m.words >= 4,
    why: 'a sentence in the element that holds the article',
  },
]
