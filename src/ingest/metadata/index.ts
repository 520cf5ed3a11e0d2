import { languageOf } from '../../lang/index.ts'
import type { Block } from '../../model/index.ts'
import type { Draft } from '../formats/format.ts'
import type { Page } from '../layout/html/page.ts'
import { agency } from './agency.ts'
import { clues } from './clues.ts'
import { dates } from './dates.ts'
import { address, language, outlet, section } from './fields.ts'
import { byline } from './people.ts'
import { title } from './title.ts'

/** What a page says of its article, ready for a draft; `fields` holds section and agency where the page names them. */
export type Metadata = Pick<Draft, 'title' | 'byline' | 'outlet' | 'language' | 'url' | 'dates' | 'fields'>

/** Reads the metadata of `page`, laid out as `text` and `blocks`; `headline` is the index of its headline's run (-1 for none), `url` where it was fetched from. */
export const metadata = (page: Page, text: string, blocks: readonly Block[], headline: number, url: string | null): Metadata => {
  const c = clues(page, text, blocks, url)
  const code = language(c)
  const named = outlet(c)
  const writers = byline(c, languageOf(code ?? ''))
  const extra = { section: section(c), agency: agency(c) }
  return {
    title: title(c, named === null ? [] : [named]),
    byline: writers === named ? null : writers,
    outlet: named,
    language: code,
    url: address(c),
    dates: dates(c, headline),
    fields: Object.fromEntries(Object.entries(extra).filter(([, v]) => v !== null)),
  }
}
