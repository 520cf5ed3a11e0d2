import type { Language } from '../../lang/index.ts'
import { isAgencies, LONGEST } from './agencies.ts'
import { ownNames } from './own-names.ts'
import { AROUND, bare, holdsAny, opensWith } from './phrases.ts'
import type { Page, Place, Rule } from './place.ts'

/** A sign-up form with all its messages is a paragraph; longer ones are texts. */
const BANNER_WORDS = 120
/** Links and teasers are headlines. */
const LINK_WORDS = 40
/** Where initials of the desk stand: the last lines. */
const LAST = 3
/** A line that comes again is no refrain when it has so many words. */
const AGAIN_WORDS = 3

const INITIALS = /^\p{Ll}{2,4}(?:\s?[/,]\s?\p{Ll}{2,4}){1,4}\.?(?:\s?\([^()]{1,60}\))?$/u
const INITIALS_WITH_AGENCY = /^\p{L}{2,4}\s?\(([^()]{1,60})\)$/u
const HAS_WORD = /[\p{L}\p{N}]/u
const ADDRESS = /^(?:[^\s:]{1,30}\s){0,7}[^\s:]{0,30}:?\s?(?:https?:\/\/|www\.)\S{3,200}$/
const BRACKETED = /^\[[^[\]]{15,200}\]$/
const isAgency = ({ head }: Place): boolean =>
  head.length <= LONGEST + AROUND && (isAgencies(bare(head)) || isAgencies(head))
const isLast = ({ index }: Place, { places }: Page): boolean => index >= places.length - LAST

const cameBefore = (p: Place, { places, first }: Page): boolean =>
  p.words >= AGAIN_WORDS &&
  (places[p.index - 1]?.text === p.text || (!p.stopped && (first.get(p.text) ?? p.index) < p.index))

const QUOTED = /["“”„«»]/
/** It speaks of cookies, newsletters or accounts, and to the reader. */
const isBanner = (p: Place, { furniture }: Language): boolean => {
  if (QUOTED.test(p.head) || !holdsAny(p.folded, furniture.banners)) return false
  const words = new Set(p.folded.split(/[^\p{L}]+/u))
  return furniture.readers.some((w) => words.has(w))
}

/** Links under a heading such as "related stories" are headlines, and so many of them. */
const LISTED = { words: 25, lines: 12 } as const
const isHeading = (p: Place, { furniture }: Language): boolean => p.words <= 5 && furniture.lists.has(p.bare)
const isHeadline = (p: Place): boolean => p.words <= LISTED.words && !p.tail.endsWith('.')
/** "Read more" is such a heading where nothing but headlines follows up to the end. */
const isLastHeading = (p: Place, { places, language }: Page): boolean =>
  language.furniture.links.includes(p.bare) &&
  places.length - p.index <= LISTED.lines &&
  places.slice(p.index + 1).every((q) => isHeadline(q) || judgedAlone(q, language))
const judgedAlone = (p: Place, { furniture }: Language): boolean =>
  furniture.alone.has(p.bare) || opensWith(p.bare, furniture.opens) !== null
/** A list of other articles stands above, and nothing but headlines between. */
const isListed = (p: Place, page: Page): boolean => {
  if (p.index <= page.body || !isHeadline(p)) return false
  for (let i = p.index - 1; i >= Math.max(0, p.index - LISTED.lines); i--) {
    const q = page.places[i]
    if (!q) return false
    if (isHeading(q, page.language) || isLastHeading(q, page)) return true
    if (!isHeadline(q)) return false
  }
  return false
}
/** "Northern Post | News in English", "Home » World » Ports": where on the site we are. */
const CRUMBS = /\s[|>»›·•]\s/u
const CRUMB_WORDS = 4
const isCrumbs = (p: Place, { body }: Page): boolean =>
  p.index < body &&
  !p.stopped &&
  CRUMBS.test(p.head) &&
  p.head.split(CRUMBS).every((part) => part.trim().split(/\s+/).length <= CRUMB_WORDS)
/** "Markets  Property  Newsletters": names of sections or buttons, wide apart. */
const WIDE = /\s{2,}|\t/
const MENU_PARTS = 3
const isMenu = (p: Place): boolean => {
  const parts = p.head.trim().split(WIDE)
  return !p.stopped && parts.length >= MENU_PARTS && parts.every((part) => part.split(/\s+/).length <= CRUMB_WORDS)
}

/** The name of an outlet in capitals above the headline: "HARWICK ECHO". */
const MASTHEAD = { words: 5, lines: 3, headline: 4 } as const
const isMasthead = (p: Place, { body, places }: Page): boolean =>
  p.index < Math.min(body, MASTHEAD.lines) &&
  p.words <= MASTHEAD.words &&
  !p.stopped &&
  /\p{Lu}{2}/u.test(p.head) &&
  !/[\p{Ll}\d]/u.test(p.head) &&
  places
    .slice(p.index + 1, body)
    .some((q) => q.words >= MASTHEAD.headline && /\p{Ll}/u.test(q.head) && !CRUMBS.test(q.head))

/** "Related: Who pays for it?": the label tells, whatever mark ends the line. */
const isLabelled = (p: Place): boolean => !p.stopped || (/\?$/.test(p.tail.trimEnd()) && /^[^:]{2,40}:\s/.test(p.head))

/** Links of pages in translation have labels that no list holds: "To read also: The sluice", "More about this: Who pays". */
const LABEL = /^([^:]{2,40}):\s/
const isWordedLabel = (p: Place, { furniture }: Language): boolean => {
  const words = LABEL.exec(p.bare)?.[1]?.trim().split(/\s+/) ?? []
  return (
    words.length > 0 &&
    words.every((w) => furniture.labelWords.has(w)) &&
    words.some((w) => furniture.labelVerbs.has(w))
  )
}

/** The page's own voice stands below the first paragraph: above it "Poll: Mayor ahead" is a headline. */
const isBelow = (p: Place, { body }: Page): boolean => p.index > body

/** "Contact: desk@tide.example" */
const CONTACT = /^[^\s:@][^:@]{1,40}:\s?[^\s@:]{1,60}@[^\s@]{3,60}/

/** "Harbour Herald in your inbox: sign up": a line without a stop that opens with the name of the page itself. */
const isOwnName = (p: Place, page: Page): boolean =>
  isBelow(p, page) && !p.stopped && p.words <= LINK_WORDS && opensWith(p.folded, ownNames(page.places)) !== null

/** What the page put around the article. Words stand in lang/<code>/furniture.ts. */
export const furnitureRules: readonly Rule[] = [
  { name: 'no-words', role: 'furniture', test: (p) => !HAS_WORD.test(p.head), why: 'a rule or ornament without words' },
  {
    name: 'button',
    role: 'furniture',
    test: (p, { language }) =>
      p.words <= 12 && (language.furniture.alone.has(p.bare) || language.furniture.lists.has(p.bare)),
    why: 'a button or label of the page',
  },
  {
    name: 'notice',
    role: 'furniture',
    test: (p, { language }) => opensWith(p.bare, language.furniture.opens) !== null,
    why: 'a notice or an invitation of the page',
  },
  {
    name: 'link',
    role: 'furniture',
    test: (p, { language }) =>
      isLabelled(p) && p.words <= LINK_WORDS && opensWith(p.bare, language.furniture.links) !== null,
    why: 'a link to something else to read or watch',
  },
  {
    name: 'worded-label',
    role: 'furniture',
    test: (p, { language }) => isLabelled(p) && p.words <= LINK_WORDS && isWordedLabel(p, language),
    why: 'a link to something else to read or watch',
  },
  {
    name: 'poll',
    role: 'furniture',
    test: (p, page) =>
      isBelow(p, page) &&
      p.words <= LINK_WORDS &&
      p.text.includes('?') &&
      opensWith(p.folded, page.language.furniture.polls) !== null,
    why: 'a question of the page to its readers',
  },
  {
    name: 'contact',
    role: 'furniture',
    test: (p, page) => isBelow(p, page) && p.words <= LINK_WORDS && CONTACT.test(p.head),
    why: 'where to write to',
  },
  { name: 'own-name', role: 'furniture', test: isOwnName, why: 'the page speaks of itself' },
  {
    name: 'notice-words',
    role: 'furniture',
    test: (p, { language }) => p.words <= BANNER_WORDS && holdsAny(p.bare, language.furniture.holds),
    why: 'a notice or an invitation of the page',
  },
  {
    name: 'banner',
    role: 'furniture',
    test: (p, { language }) => p.words <= BANNER_WORDS && isBanner(p, language),
    why: 'a banner or sign-up of the page',
  },
  {
    name: 'bracketed-link',
    role: 'furniture',
    test: (p) => p.words >= 5 && BRACKETED.test(p.head),
    why: 'a link in square brackets',
  },
  {
    name: 'address',
    role: 'furniture',
    test: (p) => !p.stopped && ADDRESS.test(p.head),
    why: 'nothing but an address',
  },
  { name: 'agency', role: 'furniture', test: isAgency, why: 'the names of agencies and nothing else' },
  {
    name: 'initials',
    role: 'furniture',
    test: (p, page) =>
      isLast(p, page) && (INITIALS.test(p.head) || isAgencies(INITIALS_WITH_AGENCY.exec(p.head)?.[1] ?? '')),
    why: 'initials of the desk at the end',
  },
  { name: 'listed', role: 'furniture', test: isListed, why: 'a headline under a heading such as "related stories"' },
  { name: 'site-line', role: 'furniture', test: isCrumbs, why: 'it names the site and its section' },
  { name: 'menu', role: 'furniture', test: isMenu, why: 'names of sections or buttons, wide apart' },
  { name: 'masthead', role: 'furniture', test: isMasthead, why: 'the name of the outlet above the headline' },
  {
    name: 'copyright',
    role: 'furniture',
    test: (p) => p.words <= LINK_WORDS && /^(?:©|\(c\)\s)/i.test(p.head),
    why: 'it says who holds the rights',
  },
  { name: 'again', role: 'furniture', test: cameBefore, why: 'the same line stands above' },
]
