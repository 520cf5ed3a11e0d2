import type { Block } from '../../model/index.ts'
import type { Draft } from '../formats/format.ts'
import type { Page } from '../layout/html/page.ts'
import { agency } from './agency.ts'
import { clues } from './clues.ts'
import { dates, type Head } from './dates.ts'
import { address, language, outlet, section } from './fields.ts'
import { byline } from './people.ts'
import { title } from './title.ts'

/** What a page says of its article, ready for a draft; `fields` holds section and agency where the page names them. */
export type Metadata = Pick<Draft, 'title' | 'byline' | 'outlet' | 'language' | 'url' | 'dates' | 'fields'>

/** Reads the metadata of `page`, laid out as `text` and `blocks`; `head` is where the article begins, `url` where it was fetched from. */
export const metadata = (page: Page, text: string, blocks: readonly Block[], head: Head, url: string | null): Metadata => {
  const c = clues(page, text, blocks, url)
  const code = language(c)
  const named = outlet(c)
  const where = address(c)
  const sites = [...(named === null ? [] : [named]), ...siteOf(where)]
  const extra = { section: section(c), agency: agency(c) }
  return {
    title: title(c, sites),
    byline: byline(c, head.headline, sites),
    outlet: named,
    language: code,
    url: where,
    dates: dates(c, head, {
      language: (code ?? 'en').slice(0, 2).toLowerCase(),
      dayFirst: !/^en-(?:us|ca|ph)/i.test(code ?? 'en-us') && !/^en$/i.test(code ?? 'en'),
    }),
    fields: Object.fromEntries(Object.entries(extra).filter(([, v]) => v !== null)),
  }
}

/** "www.example-times.org" names its site "example-times": titles end in that too. */
const siteOf = (url: string | null): readonly string[] => {
  const host = url === null ? undefined : URL.parse(url)?.hostname
  return host === undefined ? [] : [host.replace(/^www\./, ''), host.replace(/^www\./, '').replace(/\.[a-z]{2,6}(?:\.[a-z]{2})?$/, '')]
}
