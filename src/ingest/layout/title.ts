import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'
import { allNamed, isOutlet, splitTitle } from './outlet.ts'
import { bare } from './phrases.ts'
import type { Page, Place } from './place.ts'

/** A headline stands among the first lines. */
const AMONG = 12
const WORDS = { least: 3, most: 30 } as const
/** Paragraphs whose words a headline is checked against. */
const BODY = 12
/** Share of words that a line shares with the title given for the article to be that title, shortened or lengthened. */
const LIKE = 0.8

const wordsOf = (text: string): ReadonlySet<string> => new Set(tokens(text.slice(0, 3000)).map((t) => fold(t.text)))
const share = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((w) => b.has(w)).length / Math.max(1, a.size)

export interface Title {
  readonly index: number
  readonly doubled: boolean
  /** index of the line that is the headline again, without the outlet's name or with it */
  readonly again?: number
  /** indices of lines above it that name who published it */
  readonly names?: readonly number[]
}

/** The line that is the title given apart from the text, if one is. */
const given = (places: readonly Place[], title: string): Title | null => {
  const want = wordsOf(title)
  const same = places
    .slice(0, 4)
    .find(
      (p) =>
        p.bare === bare(fold(title)) ||
        (!p.stopped &&
          p.words <= WORDS.most &&
          share(want, wordsOf(p.head)) >= LIKE &&
          share(wordsOf(p.head), want) >= LIKE),
    )
  return same ? { index: same.index, doubled: false } : null
}

/** The same line, or the same with the outlet's name behind it: "Ferry sinks - Northern Post" above "Ferry sinks". */
const isAgain = (p: Place, next: Place): boolean =>
  p.text === next.text ||
  (p.words >= 4 &&
    next.words >= 4 &&
    (splitTitle(p.text, true).title === next.text || splitTitle(next.text, true).title === p.text))

/** A line, and the same line below it. */
interface Twice {
  readonly p: Place
  readonly next: Place
}
/** Of several lines that stand twice the one whose words the text takes up. */
const takenUp = (twice: readonly Twice[], { places, body }: Page): Twice | undefined => {
  const opening = places.slice(body, body + BODY).map((p) => p.text)
  const words = wordsOf(opening.join('\n'))
  return twice.map(({ p, next }) => ({ p, next, n: share(wordsOf(p.text), words) })).sort((a, b) => b.n - a.n)[0]
}

/** Parts of a line about the site. */
const PARTS = /\s[|>»›·•–—]\s/u
/** Words of the name of an office. */
const OFFICE = 10

/** "The Harbour Messenger", "Ministry of Ports of Norland", "Journal de Rive – English version": it names who published what follows. */
const namesWho = ({ text, words }: Place, { language: { people, speech } }: Page): boolean => {
  const [head = '', bind = ''] = text.toLowerCase().split(/\s+/)
  const office = words <= OFFICE && people.bodies.has(head) && speech.binds.has(bind) && allNamed(text)
  return isOutlet(text.split(PARTS)[0]?.trim() ?? '') || office
}

/** The headline among the first lines: one that stands twice, else the first without a final stop; of several that stand twice, the one whose words the text takes up. */
export const findTitle = (page: Page, free: (place: Place) => boolean): Title | null => {
  if (page.title) return given(page.places, page.title)
  if (page.body >= page.places.length) return null
  const above = page.places.slice(0, AMONG).filter((p) => free(p) && p.words <= WORDS.most && p.words >= WORDS.least)
  const twice = above.flatMap((p): readonly Twice[] => {
    const next = page.places[p.index + 1]
    return next && p.index <= page.body && isAgain(p, next) ? [{ p, next }] : []
  })
  const doubled = twice.length > 1 ? takenUp(twice, page) : twice[0]
  if (doubled) return { index: doubled.p.index, doubled: true, again: doubled.next.index }
  const may = above.filter(
    (p) => p.index < page.body && (!p.stopped || /[?!:]["”’»]?$/.test(p.tail)) && !/[:,]$/.test(p.tail),
  )
  const first = may.find((p, i) => i === may.length - 1 || !namesWho(p, page))
  const names = may.filter((p) => first !== undefined && p.index < first.index).map((p) => p.index)
  return first ? { index: first.index, doubled: false, names } : null
}
