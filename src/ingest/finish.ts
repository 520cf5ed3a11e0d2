import { languageOf } from '../lang/index.ts'
import type { Article, Block, Notice } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { dayFirst } from './dating/day-first.ts'
import { published } from './dating/index.ts'
import { clean } from './formats/decode.ts'
import type { Draft, IngestOptions } from './formats/index.ts'
import { detectLanguage, isRead } from './language.ts'
import { host } from './layout/outlet.ts'
import { type Layout, layout } from './layout/text.ts'
import { tidy } from './layout/tidy.ts'

type Finished = { readonly article: Article } | { readonly notice: Notice }

const TAG = /^([a-z]{2})(?:[-_][\w-]{1,30})?$/i
/** Text from which a language is told for certain. */
const CERTAIN = 400

/** The language asked for, else the one declared, else the one recognised; with notices of what is doubtful about it. */
const languageFor = (
  text: string,
  asked: string | null,
  declared: string | null,
): { readonly code: string; readonly notices: readonly Omit<Notice, 'article'>[] } => {
  const told = (asked ?? TAG.exec(declared?.trim() ?? '')?.[1])?.toLowerCase() ?? null
  const seen = detectLanguage(text)
  const code = told ?? seen.code
  const notices: Omit<Notice, 'article'>[] = []
  if (told === null && !seen.sure && text.length >= CERTAIN)
    notices.push({ rule: 'unknown-language', says: 'the language is not recognised; the text is read as English' })
  else if (!isRead(code))
    notices.push({
      rule: 'unread-language',
      says: `we have no word lists for the language "${code}"; the text is read with English ones`,
    })
  if (asked === null && told !== null && seen.sure && seen.code !== told && text.length >= CERTAIN)
    notices.push({
      rule: 'language-differs',
      says: `the language is declared as "${told}", the words look like "${seen.code}"`,
    })
  return { code, notices }
}

/** What blocks that a format labelled itself tell. */
const labelled = (text: string, blocks: readonly Block[]): Layout => {
  const title = blocks.find((b) => b.role === 'title')
  return { blocks, title: title ? text.slice(title.from, title.to).trim() || null : null, byline: null, outlet: null }
}

/** Blocks of which the format knows that they are furniture. */
const withFurniture = (blocks: readonly Block[], known: NonNullable<Draft['furniture']>): readonly Block[] => {
  if (known.length === 0) return blocks
  const whyAt = new Map(known.map((f) => [f.from, f]))
  return blocks.map((b) => {
    const f = whyAt.get(b.from)
    return f && b.to <= f.to ? { ...b, role: 'furniture', why: f.why } : b
  })
}

/** A page without text whose head says what it is and when it appeared: an article, though a script alone would show it. */
const isHead = (draft: Draft): boolean =>
  draft.blocks !== undefined && !!draft.title && (draft.dates ?? []).some((d) => d.kind === 'published')

/** Addresses that run something or hold the thing itself, and so lead nowhere: browsers see through blanks and control signs in them. */
const NO_PLACE = /^(?:javascript|vbscript|data|blob|file|view-source):/i
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what hides the scheme
const HIDING = /[\u0000-\u0020\u007f-\u00a0]+/g
const leadsNowhere = (url: string): boolean => NO_PLACE.test(url.slice(0, 200).replace(HIDING, ''))
const NOWHERE: Omit<Notice, 'article'> = {
  rule: 'bad-address',
  says: 'the address of the article leads to no place on the web; it was dropped',
}

/** The article that `draft` makes, then its notices: what the format did not know is read from the text. */
export function* finish(given: Draft, where: string, options: IngestOptions): Generator<Finished> {
  const nowhere = given.url !== undefined && given.url !== null && leadsNowhere(given.url)
  const draft = nowhere ? { ...given, url: null } : given
  const text = draft.blocks || draft.furniture ? draft.text : clean(draft.text)
  if (!text.trim() && !isHead(draft))
    return yield { notice: { article: null, rule: 'empty', says: 'there is no text in it', where } }
  const { code, notices: doubts } = languageFor(text, options.language ?? null, draft.language ?? null)
  const language = languageOf(code)
  const reading = { language: code, dayFirst: dayFirst(draft.language ?? code, draft.url ?? null) }
  const read = draft.blocks
    ? labelled(text, draft.blocks)
    : layout(text, { title: draft.title ?? null }, language, reading)
  const blocks = tidy(text, draft.blocks ?? withFurniture(read.blocks, draft.furniture ?? []))
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
  for (const n of [...(draft.notices ?? []), ...(nowhere ? [NOWHERE] : []), ...doubts, ...dated.notices])
    yield { notice: { where, ...n, article: id } }
}
