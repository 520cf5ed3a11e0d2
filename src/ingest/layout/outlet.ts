import { languages } from '../../lang/index.ts'
import { fold } from '../../text/fold.ts'
import { isAgencies } from './agencies.ts'
import { MARK, SIGN } from './rights.ts'

/** "Talks begin – Northern Post", "Talks begin | northpost.example" */
const SUFFIX = /\s(?:[|–—»•]|-)\s([^|–—»•]{2,40})$/u
const COPYRIGHT = new RegExp(
  String.raw`${MARK}\s{0,2}${SIGN}?\s{0,2}(?:\d{4}(?:\s?[-–]\s?\d{4})?)?,?\s{0,2}((?:\p{Lu}|\d)[^\n.,;|]{1,50})`,
  'iu',
)
const DOMAIN = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]{1,40}\.){1,3}[a-z]{2,12})$/i
/** Names of outlets are short. */
const WORDS = 5

/** Papers keep their names in translation. */
const OUTLET_WORDS: ReadonlySet<string> = new Set(languages.flatMap((l) => [...l.furniture.outlets]))

const isDomain = (words: string): boolean => DOMAIN.test(words)
export const allNamed = (words: string): boolean =>
  words.split(/\s+/).every((w) => /^[\p{Lu}\p{N}&]/u.test(w) || /^\p{Ll}{1,3}$/u.test(w))
/** Does it look like the name of an outlet? */
export const isOutlet = (words: string): boolean =>
  isDomain(words) ||
  (words.split(/\s+/).length <= WORDS &&
    allNamed(words) &&
    (/^\p{Lu}{2,5}(?: \p{Lu}{2,3})?$/u.test(words) || words.split(/\s+/).some((w) => OUTLET_WORDS.has(fold(w)))))

/** The outlet at the end of a headline, and the headline without it. A headline that stands twice comes from the page's own title, so its suffix is taken more readily. */
export const splitTitle = (
  title: string,
  doubled: boolean,
): { readonly title: string; readonly outlet: string | null } => {
  const m = SUFFIX.exec(title)
  const words = m?.[1]?.trim()
  if (!m || !words || !(isOutlet(words) || (doubled && words.split(/\s+/).length <= WORDS && allNamed(words))))
    return { title, outlet: null }
  return { title: title.slice(0, m.index).trim(), outlet: words }
}

/** The outlet that a line about the site or the day names: "Northern Post | News", "Northern Post, Friday 17 May 2032". */
export const outletIn = (line: string): string | null =>
  line
    .slice(0, 200)
    .split(/\s[|>»›·•–—-]\s|,\s/u)
    .map((part) => part.trim())
    .find((part) => part.split(/\s+/).length >= 2 && isOutlet(part)) ?? null

/** Who holds the copyright, where that is no agency: "(C) 2021 Northern Post" is "Northern Post". */
export const copyrightHolder = (line: string): string | null => {
  const holder = COPYRIGHT.exec(line.slice(0, 200))?.[1]?.trim()
  return holder && !isAgencies(holder.replace(/^the\s/i, '')) && holder.split(/\s+/).length <= WORDS ? holder : null
}

/** The host of an address without "www."; null where it is no address. */
export const host = (url: string): string | null => {
  try {
    return new URL(url).hostname.replace(/^www\./, '') || null
  } catch {
    return null
  }
}
