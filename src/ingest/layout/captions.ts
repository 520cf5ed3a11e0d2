import type { Language } from '../../lang/index.ts'
import { fold } from '../../text/fold.ts'
import { perObject } from '../../text/memo.ts'
import { AGENCY, holdsAgency } from './agencies.ts'
import { opensWith, phrasesIn } from './phrases.ts'
import type { Page, Place, Rule } from './place.ts'
import { COMPARED, repeats } from './repeats.ts'

const NAME = String.raw`\p{Lu}[\p{L}.'’-]{0,30}(?: (?:\p{Lu}[\p{L}.'’-]{0,30}|\p{Ll}{2,3})){0,4}`
/** "… in Guanacaste, on Sunday. Ana Prado / Reuters" */
const NAME_AND_AGENCY = new RegExp(
  String.raw`(?:^|[\s.!?”"'’)\],;|])(${NAME}) ?/ ?(?:${AGENCY})(?: [\p{L}.]{1,12})?\.?$`,
  'u',
)
/** "… on Sunday.Ana Prado / Some Agency": a full name after a stop, whatever the agency is called */
const NAME_AND_SOMEBODY =
  /(?:[.!?”"’)])\s?\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3} ?\/ ?\p{Lu}[\p{L}.-]{1,30}(?: \p{Lu}?[\p{L}.-]{1,30}){0,2}$/u
const AGENCY_AND_NAME = new RegExp(String.raw`(?:${AGENCY}) ?/ ?${NAME}\)?\.?$`, 'u')
const CLOSES = /[)\]]/
const IN_BRACKETS = /[([]([^()[\]]{2,90})[)\]]\s?\.?$/
/** "Getty - Contributor The mayor speaks", "AP:Associated Press Tents on the square" */
const AGENCY_OPENS = new RegExp(
  String.raw`^(?:${AGENCY})(?: ?[-–:•|/] ?(?:${AGENCY}|\p{Lu}[\p{L}.]{1,20}))?(?: \p{Ll}{2,10}){0,2} +["'‘“]?\p{Lu}`,
  'u',
)
/** "Ana Prado / Reuters A man walks" */
const NAMED_OPENS = new RegExp(
  String.raw`^\p{Lu}[\p{L}'’-]{1,30}(?: \p{Lu}[\p{L}.'’-]{0,30}){1,3} ?/ ?(?:${AGENCY}) +["'‘“]?\p{Lu}`,
  'u',
)
/** "Northgas Northgas has four million customers" */
const DOUBLED = /^(\p{Lu}[\p{L}]{2,20}(?: \p{Lu}[\p{L}]{1,20}){0,2}) \1['’ ]/u
const LISTED = /https?:|@\w|#\w|\||["“”„«»]/u
const BEFORE_STOP = /[.!?]["”’']?\s*$/

/** A caption that is a sentence without its stop; sub-headings are shorter. */
const SENTENCE_WORDS = 9
/** The name behind a credit's colon. */
const CREDITED = 90
/** Running text that must stand around it. */
const STOPPED_PARAGRAPHS = 4
/** One such line may be a paragraph that lost its stop. With two or more on a page, 113 of 126 (news of 40 events, by eye) stand under pictures, beside videos or in fact boxes. */
const OF_THEM = 2

const creditWord = (language: Language, part: string): boolean => {
  const folded = fold(part)
  const word = opensWith(folded, language.furniture.credit)
  return word !== null && /^\s?[:/|]|^ \p{L}/u.test(folded.slice(word.length))
}
/** "(Photo: AP)", "(Ana Prado/AP)", "(PA)" where the sentence before it has no stop. */
const bracketedCredit = (p: Place, language: Language): boolean => {
  if (!CLOSES.test(p.tail.slice(-3))) return false
  const m = IN_BRACKETS.exec(p.tail)
  const inner = m?.[1]
  if (!m || !inner) return false
  const named = inner.includes('/') || creditWord(language, inner)
  return (
    (holdsAgency(inner) && (named || !BEFORE_STOP.test(p.tail.slice(0, m.index)))) ||
    (creditWord(language, inner) && inner.includes(':'))
  )
}
/** "Photo: Ana Prado" or "Courtesy of the museum" at the end, without a stop. */
const trailingCredit = (p: Place, language: Language): boolean => {
  if (p.stopped) return false
  const at = p.tail.lastIndexOf(':')
  if (at < 0 || p.tail.length - at >= CREDITED) return false
  const before = fold(p.tail.slice(Math.max(0, at - 30), at))
  return language.furniture.credit.some((w) => before.endsWith(w) && !/\p{L}/u.test(before.at(-w.length - 1) ?? ' '))
}
/** "Ana Prado / Reuters", "AP/Ana Prado" at the end. */
const isSlashed = ({ tail }: Place): boolean =>
  tail.includes('/') && (NAME_AND_AGENCY.test(tail) || NAME_AND_SOMEBODY.test(tail) || AGENCY_AND_NAME.test(tail))
/** A credit at the end, in brackets or bare. */
export const endsInCredit = (p: Place, { language }: Page): boolean =>
  isSlashed(p) || bracketedCredit(p, language) || trailingCredit(p, language)

const isSentence = (p: Place, body: number): boolean =>
  !p.stopped &&
  p.words >= SENTENCE_WORDS &&
  p.index > body &&
  /^\p{Lu}|^['‘]\p{Lu}/u.test(p.head) &&
  !LISTED.test(p.head)
/** Lines without a stop stand here and there among paragraphs that have one. Asked once a page. */
const isMixed = perObject(({ places, body }: Page): boolean => {
  const near = places.slice(0, COMPARED)
  return (
    near.filter((q) => q.stopped && q.words >= SENTENCE_WORDS).length >= STOPPED_PARAGRAPHS &&
    near.filter((q) => isSentence(q, body)).length >= OF_THEM
  )
})
const amidText = (p: Place, page: Page): boolean => isSentence(p, page.body) && isMixed(page)

const speaksOfPicture = (p: Place, { furniture }: Language): boolean =>
  phrasesIn(p.folded, furniture.pictures).length > 0 || phrasesIn(fold(p.tail), furniture.pictures).length > 0

/** What stands under pictures. */
export const captionRules: readonly Rule[] = [
  {
    name: 'caption-label',
    role: 'caption',
    test: (p, { language }) => opensWith(p.folded, language.furniture.captions) !== null,
    why: 'it opens as captions do',
  },
  { name: 'credit', role: 'caption', test: endsInCredit, why: 'it ends with the credit of a picture' },
  {
    name: 'credit-opens',
    role: 'caption',
    test: (p) => p.head.includes('/') && NAMED_OPENS.test(p.head),
    why: 'it opens with the credit of a picture',
  },
  {
    name: 'shows',
    role: 'caption',
    test: (p, page) =>
      (p.index < page.body || !p.stopped) && opensWith(p.folded, page.language.furniture.shows) !== null,
    why: 'it says what a picture shows',
  },
  {
    name: 'pictured',
    role: 'caption',
    test: (p, { language }) => !p.stopped && speaksOfPicture(p, language),
    why: 'it speaks of the picture beside it',
  },
  {
    name: 'agency-opens',
    role: 'caption',
    test: (p, page) =>
      !p.stopped && p.words >= 5 && (p.index > page.body || page.title !== null) && AGENCY_OPENS.test(p.head),
    why: 'it opens with the credit of a picture',
  },
  {
    name: 'doubled-credit',
    role: 'caption',
    test: (p, page) => !p.stopped && p.words >= 5 && p.index > page.body && DOUBLED.test(p.head),
    why: 'it opens with a name twice: a credit and a caption',
  },
  { name: 'repeats', role: 'caption', test: repeats, why: 'it repeats a sentence of the text, without a final stop' },
  {
    name: 'no-stop',
    role: 'caption',
    test: amidText,
    why: 'a sentence without a final stop amid running text',
  },
]
