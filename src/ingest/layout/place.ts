import type { Language } from '../../lang/index.ts'
import type { BlockRole, Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { countWords, evened } from '../../text/spaces.ts'
import type { Reading } from '../dating/read-dates.ts'
import { bare } from './phrases.ts'

/** Rules look at so much of a paragraph's two ends and no more: what gives a block away stands there, and no pattern can run away. */
const HEAD = 240
const TAIL = 160
/** Words are counted in so much of it. */
const COUNTED = 4000

/** A paragraph, or what is left of it once its dateline and credits are parted off, as rules see it. */
export interface Place extends Span {
  readonly text: string
  /** as written, cut to what rules look at */
  readonly head: string
  readonly tail: string
  /** `head` folded, for phrases */
  readonly folded: string
  /** `folded` without what stands around its words */
  readonly bare: string
  /** number of words, counted up to a few hundred */
  readonly words: number
  /** ends as a sentence does */
  readonly stopped: boolean
  readonly index: number
}

/** What rules may look at besides the paragraph itself. */
export interface Page {
  readonly places: readonly Place[]
  readonly language: Language
  /** how dates are read */
  readonly reading: Reading
  /** index of the first paragraph that reads like running text, or the number of paragraphs */
  readonly body: number
  /** index of the first line with each text, of those without a stop */
  readonly first: ReadonlyMap<string, number>
  /** the title given apart from the text, folded */
  readonly title: string | null
}

/** A named reason to give a paragraph a role. The first in a table that holds wins. */
export interface Rule {
  readonly name: string
  readonly role: BlockRole
  readonly test: (place: Place, page: Page) => boolean
  readonly why: string
}

const STOPPED = /[.!?…;:。！？]["'”’»“)\]\s]{0,5}$|[.!?]["”’»]{1,3}\s?[^\s\p{L}\p{N}]?$/u

export const place = (text: string, { from, to }: Span, index: number): Place => {
  const head = text.slice(from, Math.min(to, from + HEAD))
  const tail = text.slice(Math.max(from, to - TAIL), to)
  const whole = text.slice(from, to)
  const folded = evened(fold(head))
  return {
    from,
    to,
    text: whole,
    head,
    tail,
    folded,
    bare: bare(folded),
    words: countWords(whole, COUNTED),
    stopped: STOPPED.test(tail.slice(-8)),
    index,
  }
}
