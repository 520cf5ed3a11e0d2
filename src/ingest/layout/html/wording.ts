import { languages } from '../../../lang/index.ts'
import { fold } from '../../../text/fold.ts'
import { sieve } from '../../../text/sieve.ts'
import { holdsAny } from '../phrases.ts'

/** What the words of a block give away, whatever the language of the page: sites mix them. Each is 0 or 1. */
export interface Wording {
  /** nothing but a phrase of furniture, or opens like one */
  readonly furniture: number
  /** opens like a link to other articles, or speaks of signing up */
  readonly teaser: number
  readonly byline: number
  readonly staff: number
  readonly caption: number
}

const NONE: Wording = { furniture: 0, teaser: 0, byline: 0, staff: 0, caption: 0 }
/** What pages say of themselves is short; longer texts are not looked at beyond this. */
const LOOK = 160

/** An appeal or a notice of the page, with all that it says, has no more words. */
const APPEAL_WORDS = 120
const APPEAL_LOOK = 500
const QUOTED = /["“”„«»]/
const BANNERS = languages.flatMap((l) => l.furniture.banners)
const NOTICES = languages.flatMap((l) => l.furniture.holds)
const READERS: ReadonlySet<string> = new Set(languages.flatMap((l) => l.furniture.readers))
/** Whether a block of `words` words speaks to the reader of cookies, newsletters, money or accounts, and quotes nobody: an appeal of the page, in whatever language. */
export const isAppeal = (text: string, words: number): boolean => {
  if (words < 2 || words > APPEAL_WORDS || QUOTED.test(text)) return false
  const line = folded(text.slice(0, APPEAL_LOOK)).trim()
  if (holdsAny(line, NOTICES)) return true
  return holdsAny(line, BANNERS) && line.split(/[^\p{L}]+/u).some((w) => READERS.has(w))
}

const PICTURES = sieve([...new Set(languages.flatMap((l) => l.furniture.pictures))])
/** Whether a block says of itself that it stands under a picture: "file photo", "(pictured)". */
export const speaksOfPicture = (text: string): boolean => PICTURES(folded(text.slice(0, APPEAL_LOOK))).length > 0

/** Phrases by their first word, for one look-up a block. */
const byFirst = (phrases: readonly string[]): ReadonlyMap<string, readonly string[]> => {
  const map = new Map<string, string[]>()
  for (const p of phrases) {
    const key = firstWord(p)
    map.set(key, [...(map.get(key) ?? []), p])
  }
  return map
}
const firstWord = (s: string): string => /^[^\s\p{L}\p{N}]{0,3}[\p{L}\p{N}]{0,40}/u.exec(s)?.[0] ?? ''
const all = (of: (f: (typeof languages)[number]['furniture']) => readonly string[]): string[] =>
  languages.flatMap((l) => of(l.furniture))

const ALONE = new Set(all((f) => [...f.alone]))
const OPENS = byFirst(all((f) => f.opens))
const LINKS = byFirst(all((f) => f.links))
const HOLDS = Map.groupBy(
  languages.flatMap((l) => l.furniture.holds),
  (phrases) => phrases[0] ?? '',
)
const BYLINES = byFirst(all((f) => f.bylines))
const CAPTIONS = byFirst(all((f) => [...f.captions, ...f.credit]))
const STAFF = all((f) => f.staff)
/** Both lists in one look at the line. */
const STANDING = sieve([...new Set([...HOLDS.keys(), ...STAFF])])
const IS_STAFF = new Set(STAFF)

/** A number may go on: "copyright 2" opens "Copyright 2031". */
const LETTER = /\p{L}/u
/** `text` begins with one of `phrases`, all of which have its first word. */
const opens = (text: string, phrases: readonly string[] | undefined): boolean =>
  phrases?.some((p) => text.startsWith(p) && !(LETTER.test(p.at(-1) ?? '') && LETTER.test(text.charAt(p.length)))) ??
  false

const PLAIN = /^[\n -~]*$/
/** Most blocks are plain ASCII, which needs no unfolding. */
const folded = (s: string): string => (PLAIN.test(s) ? s.toLowerCase() : fold(s))

/** Looks at the first LOOK characters of `text` of `words` words. */
export const wording = (text: string, words: number): Wording => {
  if (words > 60) return NONE
  const line = folded(text.slice(0, LOOK)).trim()
  const bare = line.replace(/[\s:.…»>→|]{1,20}$/u, '')
  const word = firstWord(line)
  const found = STANDING(line)
  const yes = (is: boolean): number => (is ? 1 : 0)
  const holds = (): boolean =>
    found.some((f) => HOLDS.get(f)?.some((phrases) => phrases.every((p) => line.includes(p))) ?? false)
  return {
    furniture: yes(ALONE.has(line) || ALONE.has(bare) || opens(line, OPENS.get(word))),
    teaser: yes(opens(line, LINKS.get(word)) || (words >= 2 && words <= 40 && holds())),
    byline: yes(words <= 12 && opens(line, BYLINES.get(word))),
    staff: yes(words >= 3 && found.some((f) => IS_STAFF.has(f))),
    caption: yes(words <= 40 && opens(line, CAPTIONS.get(word))),
  }
}
