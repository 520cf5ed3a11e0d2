import type { Article, Block } from '../../model/index.ts'
import { shortDate } from '../view/dates.ts'
import { lineage } from '../view/lineage.ts'
import { type Witness, witnessesOf } from '../view/sigla.ts'
import { attribute, type Markup, safeUrl, words } from './escape.ts'
import { markedText } from './marked-text.ts'
import { type Mark, type Sheet, section } from './sheet.ts'

/** The blocks of the article, and stretches no block covers as body, so that no words are lost. */
const covering = ({ text, blocks }: Article): Block[] => {
  const out: Block[] = []
  let at = 0
  const fill = (to: number): void => {
    if (text.slice(at, to).trim()) out.push({ from: at, to, role: 'body', why: 'no rule says otherwise' })
  }
  for (const block of [...blocks].sort((a, b) => a.from - b.from)) {
    fill(block.from)
    out.push(block)
    at = Math.max(at, block.to)
  }
  fill(text.length)
  return out
}

const blockMarkup = (article: Article, block: Block, marks: readonly Mark[]): Markup => {
  const inner = `<p class="${attribute(block.role)}" dir="auto">${markedText(article.text, block.from, block.to, marks)}</p>`
  return block.role === 'furniture'
    ? `<details class="aside"><summary>Not part of the article: ${words(block.why)}</summary>${inner}</details>\n`
    : `${inner}\n`
}

const dateline = ({ published }: Article): Markup => {
  if (!published) return 'no date'
  const rejected = published.rejected.map((r) => `${words(shortDate(r.value))}: ${words(r.why)}`)
  const not = rejected.length ? ` <span class="rejected">not ${rejected.join('; ')}</span>` : ''
  return `<time>${words(shortDate(published.value))}</time> <span class="evidence">read from “${words(published.evidence)}”</span>${not}`
}

const articleMarkup = (sheet: Sheet, { article, siglum, outlet }: Witness): Markup => {
  const h = `h${sheet.level + 1}`
  const marks = [...(sheet.marks.get(article.id)?.values() ?? [])]
  const url = safeUrl(article.url)
  const name = `<bdi>${words(outlet)}</bdi>`
  const head = `<${h}><span class="siglum">${siglum}</span> ${url ? `<a href="${url}" rel="noopener noreferrer">${name}</a>` : name}</${h}>`
  const text = covering(article)
    .map((b) => blockMarkup(article, b, marks))
    .join('')
  return `<article id="article-${siglum}" lang="${attribute(article.language)}">\n<header lang="en">${head}<p>${dateline(article)}</p></header>\n${text}</article>\n`
}

/** The articles whole, with a mark at all words that something links to. Made last, when every link is known. */
export const articlesPanel = (sheet: Sheet): Markup => {
  const list = witnessesOf(sheet.witnesses, sheet.story.articles)
  const tabs = list.map((w) => `<a href="#article-${w.siglum}" title="${attribute(w.outlet)}">${w.siglum}</a>`).join('')
  return `<aside class="panel" aria-label="The articles" tabindex="0">\n<nav aria-label="Articles">${tabs}</nav>\n${list.map((w) => articleMarkup(sheet, w)).join('')}</aside>\n`
}

const rowMarkup = (sheet: Sheet, { article, siglum, outlet }: Witness): Markup => {
  const sources = lineage(sheet.story, article.id, sheet.witnesses)
  const from = sources.length ? `<br><span class="faint">${words(sources.join('; '))}</span>` : ''
  const date = article.published ? words(shortDate(article.published.value)) : 'no date'
  const title = article.title ? `<br><bdi lang="${attribute(article.language)}">${words(article.title)}</bdi>` : ''
  return `<li><a href="#article-${siglum}"><span class="siglum">${siglum}</span> <bdi>${words(outlet)}</bdi></a> <span class="faint">${date}</span>${title}${from}</li>\n`
}

/** The list of articles: siglum, outlet, date, title, and what each goes back to. */
export const articlesSection = (sheet: Sheet): Markup => {
  const list = witnessesOf(sheet.witnesses, sheet.story.articles)
  return section(
    sheet,
    'articles',
    'The articles',
    list.length,
    `<ul class="plain">\n${list.map((w) => rowMarkup(sheet, w)).join('')}</ul>\n`,
  )
}
