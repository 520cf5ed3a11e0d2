import type { Account, Article, StoryAccount } from '../../model/index.ts'
import { escaped } from '../json/escaped.ts'
import { iri } from '../json/iri.ts'
import type { Writer } from '../writer.ts'

/** The last version of ninjs whose names are those most programs read. */
const STANDARD = { name: 'ninjs', version: '2.1', schema: 'https://www.iptc.org/std/ninjs/ninjs-schema_2.1.json' }
const PLAIN_TEXT = 'text/plain'
/** What ninjs takes for a date: a moment with its zone. */
const MOMENT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(?::\d\d(?:\.\d+)?)?(?:Z|[+-]\d\d:\d\d)$/

/** A moment with seconds, as RFC 3339 wants them. */
const moment = (value: string): string => value.replace(/(T\d\d:\d\d)(?=Z|[+-])/, '$1:00')

const body = ({ text, blocks }: Article): string =>
  blocks
    .filter((b) => b.role === 'body' || b.role === 'dateline')
    .map((b) => text.slice(b.from, b.to).trim())
    .join('\n\n')

/** Who the article has it from, besides its outlet: the origins that the account found. */
const sources = ({ id, outlet }: Article, stories: readonly StoryAccount[]): readonly string[] => [
  ...new Set([
    ...(outlet ? [outlet] : []),
    ...stories.flatMap((s) =>
      s.origins.filter((o) => o.kind === 'agency' && o.articles.includes(id)).map((o) => o.name),
    ),
  ]),
]

const item = (article: Article, stories: readonly StoryAccount[]) => {
  const { id, title, byline, outlet, language, published } = article
  const value = body(article)
  const date = published?.value
  return {
    uri: iri(article, id),
    type: 'text',
    representationtype: 'full',
    standard: STANDARD,
    language,
    ...(date && MOMENT.test(date) ? { firstcreated: moment(date) } : {}),
    ...(title ? { headlines: [{ role: 'main', contenttype: PLAIN_TEXT, value: title }] } : {}),
    ...(byline ? { by: byline } : {}),
    ...(outlet ? { copyrightholder: outlet } : {}),
    infosources: sources(article, stories).map((name) => ({ name })),
    // a day without an hour is no date to ninjs
    ...(date && !MOMENT.test(date)
      ? { descriptions: [{ role: 'published', contenttype: PLAIN_TEXT, value: date }] }
      : {}),
    bodies: [
      {
        role: 'main',
        contenttype: PLAIN_TEXT,
        charcount: value.length,
        wordcount: value.split(/\s+/).filter(Boolean).length,
        value,
      },
    ],
    altids: [{ role: 'variorum', value: id }],
  }
}

const items = ({ articles, stories }: Account): readonly object[] => articles.map((a) => item(a, stories))

/** The articles, without what surrounds them, as a list of items of ninjs, the news agencies' own format. */
export const ninjs: Writer = {
  name: 'ninjs',
  extensions: ['.json'],
  what: 'the articles as ninjs, the news agencies’ JSON',
  write: (account) => `${escaped(JSON.stringify(items(account), null, 1))}\n`,
}
