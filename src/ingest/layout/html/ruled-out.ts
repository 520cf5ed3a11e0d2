import { bitOf } from './markup.ts'
import type { Surroundings } from './surroundings.ts'

/** Labels and links are no longer; with a full stop at its end a line that opens as links do is a sentence ("See also how the landing was built."). */
const LINE_WORDS = 25
const STOPPED = /[.!…]["”»’)]{0,2}\s?$/

/** Whether block `i` leads away from the text, to other articles or to the tools of the page. The trees miss such lines between two paragraphs. */
const leadsAway = (s: Surroundings, i: number): boolean => {
  const wording = s.wordings[i]
  if (wording === undefined || (s.measures[i]?.words ?? 0) > LINE_WORDS) return false
  return wording.furniture === 1 || (wording.teaser === 1 && !STOPPED.test(s.page.runs[i]?.text ?? ''))
}

const LINKED = 0.9
const CAPITALS = 0.9
const LINK_WORDS = 4
const isShoutedLink = (s: Surroundings, i: number): boolean => {
  const [run, m] = [s.page.runs[i], s.measures[i]]
  if (run === undefined || m === undefined) return false
  return m.words >= LINK_WORDS && m.shouting > CAPITALS && run.linked >= LINKED * run.text.length
}

/** Recipes repeat lines; what stands once more and is longer is the same text for another screen, and in a list the news of a page at its side. */
const COPY_WORDS = 100
const ITEM_WORDS = 30
const COPIED = 0.9
const isCopy = (s: Surroundings, i: number): boolean => {
  const item = s.page.frames[s.page.runs[i]?.frame ?? -1]?.tag === 'li'
  return (s.measures[i]?.words ?? 0) >= (item ? ITEM_WORDS : COPY_WORDS) && (s.copies.above[i] ?? 0) >= COPIED
}

const isStaff = (s: Surroundings, i: number): boolean =>
  s.wordings[i]?.staff === 1 && (s.measures[i]?.words ?? 0) <= LINE_WORDS

/** Longer ones are standfirsts beside a picture as often. */
const CAPTION_WORDS = 30
const isCaption = (s: Surroundings, i: number): boolean =>
  (s.measures[i]?.words ?? 0) <= CAPTION_WORDS &&
  ((s.page.frames[s.page.runs[i]?.frame ?? -1]?.inside ?? 0) & bitOf('figcaption')) !== 0

const MOMENT = /^\d{4}-\d{2}-\d{2}T[\d:.]{4,15}(?:Z|[+-]\d{2}:?\d{2})?$/
/** A command of a system for pages that it left standing. */
const COMMAND = /^\[\/?[a-z_-]{3,20} \w{2,20}=/
const matches =
  (pattern: RegExp) =>
  (s: Surroundings, i: number): boolean =>
    pattern.test(s.page.runs[i]?.text ?? '')

/**
 * Blocks that are no body whatever the trees say of them. By sites left out (five folds) F1 on article-extraction is .971 with these and what is said of the
 * headline in `verdict`, .969 without; F on article-pages .941 for .935.
 */
export const RULED_OUT: readonly {
  readonly name: string
  readonly test: (s: Surroundings, i: number) => boolean
  readonly why: string
  readonly example: string
}[] = [
  {
    name: 'leads-away',
    test: leadsAway,
    why: 'a line that leads to other articles or to the tools of the page',
    example: 'Read also: Mill burns down in Oster',
  },
  {
    name: 'shouted-link',
    test: isShoutedLink,
    why: 'a link in capitals, to another article',
    example: 'MILL BURNS DOWN IN OSTER',
  },
  {
    name: 'copy',
    test: isCopy,
    why: 'the text once more',
    example: 'the whole article in one element, hidden by a script',
  },
  {
    name: 'staff',
    test: isStaff,
    why: 'it names who worked on the article',
    example: 'Edda Lorne contributed to this report.',
  },
  { name: 'caption', test: isCaption, why: 'stands in a figure', example: '<figcaption>The old landing</figcaption>' },
  { name: 'moment', test: matches(MOMENT), why: 'a moment for machines', example: '2031-05-04T08:00:00+02:00' },
  { name: 'command', test: matches(COMMAND), why: 'a command of the system', example: '[button link="/sign-up"]' },
]
/** Whether block `i` is no body whatever the trees say. */
export const isRuledOut = (s: Surroundings, i: number): boolean => RULED_OUT.some(({ test }) => test(s, i))

/** Initials, an agency or both, and nothing else: "elo/HPA", "HPA". */
const SIGNATURE = /^[([]?(?:\p{Ll}{2,4}\s?[/,]\s?)?\p{Lu}{2,6}[)\]]?$/u
/** Whether a text is nothing but a signature. */
export const isSignature = (text: string): boolean => SIGNATURE.test(text)
