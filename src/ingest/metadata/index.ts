import type { Block } from '../../model/index.ts'
import { dayFirst } from '../dating/day-first.ts'
import type { Reading } from '../dating/read-dates.ts'
import type { Draft } from '../formats/format.ts'
import { detectLanguage } from '../language.ts'
import type { Page } from '../layout/html/page.ts'
import { agency } from './agency.ts'
import { type Clues, clues } from './clues.ts'
import { dates, type Head } from './dates.ts'
import { address, language, outlet, section } from './fields.ts'
import { byline } from './people.ts'
import { title } from './title.ts'

/** What a page says of its article, ready for a draft; `fields` holds section and agency where the page names them. */
export type Metadata = Pick<Draft, 'title' | 'byline' | 'outlet' | 'language' | 'url' | 'dates' | 'fields'>

/** Reads the metadata of `page`, laid out as `text` and `blocks`; `head` is where the article begins, `url` where it was fetched from. */
export const metadata = (
  page: Page,
  text: string,
  blocks: readonly Block[],
  head: Head,
  url: string | null,
): Metadata => {
  const c = clues(page, text, blocks, url)
  const code = language(c)
  const named = outlet(c)
  const where = address(c)
  const sites = [...(named === null ? [] : [named]), ...siteOf(where)]
  const extra = { section: section(c), agency: agency(c) }
  return {
    title: title(c, head, sites),
    byline: byline(c, head, sites),
    outlet: named,
    language: code,
    url: where,
    dates: dates(c, head, readingOf(c, code, where)),
    fields: Object.fromEntries(Object.entries(extra).filter(([, v]) => v !== null)),
  }
}

/** So much of the body tells its language. */
const LOOK = 4000
/** How dates are read: by the language declared, else by that of the body. */
const readingOf = (c: Clues, code: string | null, where: string | null): Reading => {
  const body = c.blocks.filter((b) => b.role === 'body').map((b) => c.text.slice(b.from, b.to))
  const seen = code === null ? detectLanguage(body.join('\n').slice(0, LOOK)) : null
  const tag = code ?? (seen?.sure ? seen.code : 'en')
  return { language: tag.slice(0, 2).toLowerCase(), dayFirst: dayFirst(tag, where) }
}

/** "www.example-times.org" names its site "example-times": titles end in that too. */
const siteOf = (url: string | null): readonly string[] => {
  const host = url === null ? undefined : URL.parse(url)?.hostname
  return host === undefined
    ? []
    : [host.replace(/^www\./, ''), host.replace(/^www\./, '').replace(/\.[a-z]{2,6}(?:\.[a-z]{2})?$/, '')]
}
