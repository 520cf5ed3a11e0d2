import { media } from '../lang/agencies.ts'
import { type Language, languages } from '../lang/index.ts'
import type { Medium } from '../lang/topics/credits.ts'
import type { Article, Block, Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { type Token, tokens } from '../text/tokens.ts'

/** An agency or outlet named in a text. */
export interface Naming extends Span {
  /** the name to show: "Associated Press" for "AP" */
  readonly name: string
  readonly kind: Medium['kind']
  /** in our list, rather than told by its words ("Times", "newspaper") */
  readonly known: boolean
  readonly block: Block
}

/** How many words an outlet's name that we do not know may have; "The Atlanta Journal and Constitution" has five. */
const LONGEST = 6
/** Namings kept of one article; a text with more of them is a list. */
const MOST = 300
const CAPITAL = /^\p{Lu}/u
/** l'AFP, d'EFE: the name begins behind the apostrophe. */
const ELIDED = /^\p{L}['’](?=\p{Lu})/u
/** An outlet keeps the small words of its own language, whatever the text is written in. */
const LINKS: ReadonlySet<string> = new Set(languages.flatMap((l) => l.credits.nameLinks))

interface Form {
  readonly words: string
  readonly medium: Medium
}

const byFirstWord = (list: readonly Medium[]): ReadonlyMap<string, readonly Form[]> => {
  const found = new Map<string, Form[]>()
  for (const medium of list) {
    for (const words of medium.forms) {
      const first = tokens(words)[0]?.text ?? words
      found.set(first, [...(found.get(first) ?? []), { words, medium }])
    }
  }
  for (const forms of found.values()) forms.sort((a, b) => b.words.length - a.words.length)
  return found
}

const known = byFirstWord(media)
const hosts = new Map(media.flatMap((m) => m.hosts.map((h) => [h, m] as const)))
const WORD_GOES_ON = /^[\p{L}\p{N}]/u

type Forms = ReadonlyMap<string, readonly Form[]>

/** The known medium whose name begins at `token`, the longest form first. */
const knownAt = (text: string, token: Token, more: Forms): { readonly medium: Medium; readonly to: number } | null => {
  for (const { words, medium } of [...(known.get(token.text) ?? []), ...(more.get(token.text) ?? [])]) {
    const to = token.from + words.length
    if (text.startsWith(words, token.from) && !WORD_GOES_ON.test(text.slice(to, to + 2))) return { medium, to }
  }
  return null
}

/** A run of capitalised words from `list[i]` on that a word such as Times or Herald shows to be an outlet's name. */
const outletAt = (text: string, list: readonly Token[], i: number, language: Language): Token | null => {
  const first = list[i]
  if (!first || !CAPITAL.test(first.text)) return null
  let end: Token | null = null
  for (let k = i + 1; k < list.length && k < i + LONGEST; k++) {
    const [last, next] = [list[k - 1], list[k]]
    if (!last || !next || text.slice(last.to, next.from).trim() !== '' || text.slice(last.to, next.from).includes('\n'))
      break
    if (!CAPITAL.test(next.text) && !LINKS.has(next.text)) break
    if (language.credits.outletWords.has(next.text)) end = next
  }
  return end && { text: text.slice(first.from, end.to), from: first.from, to: end.to }
}

/** A name and what its words show it to be. */
interface Introduced extends Token {
  readonly kind?: Medium['kind']
}

/** The run of capitalised words, a space between two, that begins with `list[i]`. */
const capitalRun = (text: string, list: readonly Token[], i: number): Token | null => {
  const first = list[i]
  if (!first || !CAPITAL.test(first.text)) return null
  let to = first.to
  for (let k = i + 1; k < list.length && k < i + LONGEST; k++) {
    const next = list[k]
    if (!next || text.slice(to, next.from) !== ' ' || !CAPITAL.test(next.text)) break
    to = next.to
  }
  return { text: text.slice(first.from, to), from: first.from, to }
}

/** A capitalised run right after a word such as newspaper, broadcaster or agency. */
const introducedAt = (text: string, list: readonly Token[], i: number, language: Language): Introduced | null => {
  const [before, first] = [list[i - 1], list[i]]
  if (
    !before ||
    !first ||
    !language.credits.media.has(before.text.toLowerCase()) ||
    text.slice(before.to, first.from) !== ' '
  )
    return null
  const run = capitalRun(text, list, i)
  return run && { ...run, kind: language.credits.agencyWords.has(before.text.toLowerCase()) ? 'agency' : 'outlet' }
}

/** No phrase of a language that introduces a pollster is longer. */
const PHRASE = 32

/** A capitalised run right after words such as "polled by". */
const polledAt = (text: string, list: readonly Token[], i: number, language: Language): Introduced | null => {
  const first = list[i]
  if (!first || !CAPITAL.test(first.text)) return null
  const before = fold(text.slice(Math.max(0, first.from - PHRASE), first.from))
  return language.credits.pollsters.some((p) => before.endsWith(`${fold(p)} `)) ? capitalRun(text, list, i) : null
}

/**
 * Every naming of an agency or outlet in `article`: known ones, those of `more`, and ones that their words show to be such. In order, not
 * overlapping.
 */
export const namings = (article: Article, language: Language, more: readonly Medium[] = []): Naming[] => {
  const found: Naming[] = []
  const others = byFirstWord(more)
  for (const block of article.blocks) {
    const list = tokens(article.text, block.from, block.to).map((t) =>
      ELIDED.test(t.text) ? { text: t.text.slice(2), from: t.from + 2, to: t.to } : t,
    )
    let end = 0
    for (const [i, token] of list.entries()) {
      if (found.length >= MOST) return found
      if (token.from < end || !(CAPITAL.test(token.text) || known.has(token.text) || others.has(token.text))) continue
      const sure = knownAt(article.text, token, others)
      const likely: Introduced | null = sure
        ? null
        : (outletAt(article.text, list, i, language) ??
          introducedAt(article.text, list, i, language) ??
          polledAt(article.text, list, i, language))
      if (!sure && !likely) continue
      end = sure?.to ?? likely?.to ?? token.to
      found.push({
        from: token.from,
        to: end,
        name: sure?.medium.name ?? likely?.text ?? token.text,
        kind: sure?.medium.kind ?? likely?.kind ?? 'outlet',
        known: sure !== null,
        block,
      })
    }
  }
  return found
}

/** The medium that published `article`: from its outlet's name or site; null where the article names none. */
export const publisher = (article: Article): Pick<Medium, 'name' | 'kind'> | null => {
  const name = article.outlet?.trim()
  if (!name) return null
  const exact = [...known.values()].flat().find((f) => f.words === name)
  if (exact) return exact.medium
  const parts = name
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/\/.*$/, '')
    .split('.')
  for (let from = 0; from < parts.length; from++) {
    for (let to = parts.length; to > from; to--) {
      const medium = hosts.get(parts.slice(from, to).join('.'))
      if (medium) return medium
    }
  }
  return { name, kind: 'outlet' }
}

const ARTICLES: ReadonlySet<string> = new Set(languages.flatMap((l) => l.credits.nameArticles))
/** A key under which the forms of one name meet: letters and digits alone, without an article. */
export const nameKey = (name: string): string => {
  const [first = '', ...rest] = fold(name).split(/\s+/)
  return [...(rest.length && ARTICLES.has(first) ? [] : [first]), ...rest].join('').replace(/[^\p{L}\p{N}]+/gu, '')
}
