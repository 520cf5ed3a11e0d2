import type { Language } from '../lang/index.ts'
import type { Medium } from '../lang/topics/credits.ts'
import type { Article, OriginKind, Reading, Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { type Naming, namings } from './media.ts'

/** Words that give away where a stretch of an article comes from. */
export interface Trace {
  readonly article: string
  readonly name: string
  readonly kind: OriginKind
  /** which rule spoke */
  readonly rule: string
  /** the words that give it away */
  readonly at: Span
  /** the stretch that goes back to it; null for the whole body */
  readonly covers: Span | null
}

/** What a rule sees of a naming. */
interface Context {
  readonly naming: Naming
  /** up to LOOK units on either side within the line, folded */
  readonly before: string
  readonly after: string
  /** the line that holds the naming, folded, at most LINE units */
  readonly line: string
  /** units between the start of the line and the naming */
  readonly into: number
  /** nothing but furniture follows the line */
  readonly last: boolean
  readonly language: Language
}

interface Rule {
  readonly name: string
  readonly test: (context: Context) => boolean
  /** what goes back to the name: all of the body, the sentence, or nothing */
  readonly gives: 'body' | 'sentence' | 'nothing'
  readonly why: string
}

const LOOK = 64
const LINE = 240
/** A dateline stands near the start of its line: "SAN PEDRO, Oct 12 (Agency) -". */
const DATELINE = 70

/** A pattern for any of `words`; of none it fits nothing. */
const anyOf = (words: readonly string[]): string =>
  words.length ? `(?:${words.map((w) => fold(w).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})` : '(?:(?!))'
const memo = new Map<string, RegExp>()
/** One pattern a language and rule, made once. */
const pattern = (language: Language, key: string, make: () => string): RegExp => {
  const name = `${language.code}:${key}`
  const found = memo.get(name) ?? new RegExp(make(), 'u')
  memo.set(name, found)
  return found
}

/** Small words and kinds of media that may stand between a cue and the name. */
const filler = ({ credits }: Language): string =>
  `(?:(?:${anyOf([...credits.articles, ...credits.media])}|[\\p{L}-]{2,14}(?= ${anyOf([...credits.media])})) ){0,4}${anyOf(credits.elided)}?`
const beforeEnds = (c: Context, key: 'told' | 'according' | 'reported' | 'contributed' | 'by' | 'signOff'): boolean =>
  pattern(
    c.language,
    `before ${key}`,
    () => `(?:^|[^\\p{L}])${anyOf(c.language.credits[key])}[:,]? ${filler(c.language)}$`,
  ).test(c.before)
const afterStarts = (c: Context, key: 'reported' | 'contributed'): boolean =>
  pattern(
    c.language,
    `after ${key}`,
    () =>
      `^${anyOf(c.language.credits.possessive)}?(?:,? ${anyOf([...c.language.credits.media, ...c.language.credits.beforeReported])}){0,3},? ${anyOf(c.language.credits[key])}(?![\\p{L}])`,
  ).test(c.after)
const photo = (c: Context): RegExp =>
  pattern(c.language, 'photo', () => `(?:^|[^\\p{L}])${anyOf(c.language.credits.photo)}(?![\\p{L}])`)
/** What is left of a line once agencies' names, dates and small signs are gone. */
const bare = (line: string, names: readonly string[], language: Language): string => {
  let left = line
  for (const n of names) left = left.split(fold(n)).join('')
  return left.replace(/[\p{P}\p{S}\p{N}\s]+/gu, '').replace(
    pattern(language, 'joins', () => `^${anyOf(language.credits.joins)}+$`),
    '',
  )
}

/** The first rule that fits decides. */
const rules = (all: readonly string[]): readonly Rule[] => [
  {
    name: 'copyright',
    test: (c) =>
      pattern(
        c.language,
        'copyright',
        () =>
          `${anyOf(c.language.credits.copyright)}[ \\d,-]{0,12}(?:${anyOf(c.language.credits.by)} )?(?:${anyOf(c.language.credits.articles)} )?$`,
      ).test(c.before),
    gives: 'body',
    why: '"Copyright 2031 The Agency. All rights reserved."',
  },
  {
    name: 'caption',
    test: (c) => c.naming.block.role === 'caption',
    gives: 'nothing',
    why: 'the credit of a picture is no origin of the text',
  },
  {
    name: 'dateline',
    test: (c) =>
      c.into <= DATELINE &&
      /[(/]\s*(?:[\p{L} ]{2,20}[/,] ?)?$/u.test(c.before) &&
      /^(?:[/,] ?[\p{L} ]{2,20})?[)/] ?[-–—:]/u.test(c.after),
    gives: 'body',
    why: '"SAN PEDRO (Agency) - The mayor ..."',
  },
  {
    name: 'signature',
    test: (c) => c.naming.known && c.line.length < LINE && bare(c.line, all, c.language) === '',
    gives: 'body',
    why: 'a last line of nothing but agencies: "Agency - Other Agency"',
  },
  {
    name: 'signed in brackets',
    test: (c) => c.last && /\(\s*$/.test(c.before) && /^\s*\)[\s.]*$/.test(c.after),
    gives: 'body',
    why: 'the article ends with "(Agency)"',
  },
  {
    name: 'contributed',
    test: (c) => afterStarts(c, 'contributed') || beforeEnds(c, 'contributed'),
    gives: 'body',
    why: '"the Agency contributed to this report"',
  },
  {
    name: 'photo by name',
    test: (c) =>
      /\p{L}[ ]?\/[ ]?$/u.test(c.before) ||
      /^ ?\/ ?\p{L}/u.test(c.after) ||
      (c.line.length < 120 && photo(c).test(`${c.before.slice(-24)}|${c.after.slice(0, 16)}`)),
    gives: 'nothing',
    why: '"Ann Lee / AGENCY", "(Agency Photo/Ann Lee)", "Photo: Agency"',
  },
  {
    name: 'byline',
    test: (c) =>
      c.into < LINE / 2 &&
      c.line.length < LINE / 2 &&
      pattern(c.language, 'by', () => `^${anyOf(c.language.credits.by)} `).test(c.line),
    gives: 'body',
    why: '"By Ann Lee, Agency"',
  },
  { name: 'told', test: (c) => beforeEnds(c, 'told'), gives: 'sentence', why: '"a spokesman told Agency"' },
  {
    name: 'according to',
    test: (c) => beforeEnds(c, 'according'),
    gives: 'sentence',
    why: '"according to a report by the news agency Agency"',
  },
  { name: 'reported', test: (c) => afterStarts(c, 'reported'), gives: 'sentence', why: '"Agency reported"' },
  { name: 'reported by', test: (c) => beforeEnds(c, 'reported'), gives: 'sentence', why: '", reported the Courier"' },
  {
    name: 'affiliate',
    test: (c) =>
      pattern(
        c.language,
        'affiliate',
        () => `^ ${anyOf([...c.language.credits.media])} \\p{L}+,? ${anyOf(c.language.credits.reported)}`,
      ).test(c.after),
    gives: 'sentence',
    why: '"Channel Nine affiliate Radio Sol reported"',
  },
  {
    name: 'correspondent',
    test: (c) =>
      pattern(
        c.language,
        'correspondent',
        () => `^${anyOf(c.language.credits.possessive)}(?: \\p{L}+){1,4},? ${anyOf(c.language.credits.reporting)} `,
      ).test(c.after),
    gives: 'sentence',
    why: '"the Courier’s Ann Lee, reporting from San Pedro"',
  },
]

const context = (article: Article, naming: Naming, language: Language): Context => {
  const { text } = article
  const lineStart = text.lastIndexOf('\n', naming.from - 1) + 1
  const newline = text.indexOf('\n', naming.to)
  const lineEnd = newline < 0 ? text.length : newline
  const rest = article.blocks.some((b) => b.from >= lineEnd && b.role === 'body')
  return {
    naming,
    before: fold(text.slice(Math.max(lineStart, naming.from - LOOK), naming.from)),
    after: fold(text.slice(naming.to, Math.min(lineEnd, naming.to + LOOK))),
    line: fold(text.slice(lineStart, Math.min(lineEnd, lineStart + LINE))),
    into: naming.from - lineStart,
    last: !rest && text.slice(lineEnd).trim().length < LINE,
    language,
  }
}

/** The rule of such a trace. */
const SIGN_OFF = 'sign-off'
/** A sign-off stands so near the end. */
const FOOT = 300

/** "(Reporting by Ann Lee; Editing by Bo Dahl)": the agency that ends its texts so. */
const signOff = (article: Article, { credits }: Language): Trace[] => {
  const from = Math.max(0, article.text.length - FOOT)
  // not folded, so that places stay as they are
  const foot = article.text.slice(from).toLowerCase()
  const at = Math.max(...credits.signOff.map((w) => foot.lastIndexOf(`(${w} `)))
  const end = at < 0 ? -1 : foot.indexOf(')', at)
  if (end < 0 || credits.signOffOf === null) return []
  return [
    {
      article: article.id,
      name: credits.signOffOf,
      kind: 'agency',
      rule: SIGN_OFF,
      at: { from: from + at, to: from + end + 1 },
      covers: null,
    },
  ]
}

/** The traces that agencies and outlets, those of `more` among them, left in the words of one article. */
export const traces = (
  { article, annotations }: Reading,
  language: Language,
  more: readonly Medium[] = [],
): Trace[] => {
  const found = namings(article, language, more)
  const list = rules([...new Set(found.map((n) => article.text.slice(n.from, n.to)))])
  const named = found.flatMap((naming): Trace[] => {
    const seen = context(article, naming, language)
    const rule = list.find((r) => r.test(seen))
    if (!rule || rule.gives === 'nothing') return []
    const sentence = annotations.sentences.find((s) => s.from <= naming.from && naming.from < s.to) ?? naming.block
    return [
      {
        article: article.id,
        name: naming.name,
        kind: naming.kind,
        rule: rule.name,
        at: { from: naming.from, to: naming.to },
        covers: rule.gives === 'body' ? null : { from: sentence.from, to: sentence.to },
      },
    ]
  })
  return named.some((t) => t.kind === 'agency' && t.covers === null) ? named : [...named, ...signOff(article, language)]
}
