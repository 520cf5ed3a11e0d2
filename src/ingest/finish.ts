import { languageOf } from '../lang/index.ts'
import type { Article, Notice } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { published } from './dating/index.ts'
import { clean } from './formats/decode.ts'
import type { Draft, IngestOptions } from './formats/index.ts'
import { detectLanguage } from './language.ts'
import { host } from './layout/outlet.ts'
import { layout } from './layout/text.ts'
import { tidy } from './layout/tidy.ts'

type Finished = { readonly article: Article } | { readonly notice: Notice }

/** Where English is written and the month comes first: not in these countries' addresses. */
const DAY_FIRST_HOSTS = /\.(?:uk|ie|au|nz|in|za|ke|ng|gh|pk|sg|my|hk|mt)$/
const dayFirst = (tag: string, url: string | null): boolean => {
  if (!/^en/i.test(tag)) return true
  return /^en-(?!us|ca|ph)/i.test(tag) || DAY_FIRST_HOSTS.test((url && host(url)) ?? '')
}

/** The article that `draft` makes, then its notices: what the format did not know is read from the text. */
export function* finish(draft: Draft, where: string, options: IngestOptions): Generator<Finished> {
  const text = draft.blocks ? draft.text : clean(draft.text)
  if (!text.trim()) return yield { notice: { article: null, rule: 'empty', says: 'there is no text in it', where } }
  const code = options.language ?? draft.language?.slice(0, 2).toLowerCase() ?? detectLanguage(text)
  const language = languageOf(code)
  const reading = { language: code, dayFirst: dayFirst(draft.language ?? code, draft.url ?? null) }
  const read = layout(text, { title: draft.title ?? null }, language, reading)
  const blocks = tidy(text, draft.blocks ?? read.blocks)
  const id = hash(draft.name, text)
  const dated =
    draft.published === undefined
      ? published(text, blocks, draft.dates ?? [], draft.url ?? null, language, reading)
      : { published: draft.published, notices: [] }
  const article: Article = {
    id,
    name: draft.name,
    title: draft.title ?? read.title,
    byline: draft.byline ?? read.byline,
    outlet: draft.outlet ?? read.outlet ?? (draft.url ? host(draft.url) : null),
    language: code,
    url: draft.url ?? null,
    published: dated.published,
    text,
    blocks,
    fields: draft.fields ?? {},
  }
  yield { article }
  for (const n of [...(draft.notices ?? []), ...dated.notices]) yield { notice: { where, ...n, article: id } }
}
