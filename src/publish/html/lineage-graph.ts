import type { Origin, Reuse } from '../../model/index.ts'
import { clip } from '../text/width.ts'
import { percent } from '../view/counted.ts'
import { lineage, takenFrom } from '../view/lineage.ts'
import { isOwn } from '../view/own.ts'
import { witnessesOf } from '../view/sigla.ts'
import { visible } from '../view/visible.ts'
import { type Markup, words } from './escape.ts'
import { forest } from './forest.ts'
import { linked, type Sheet, section } from './sheet.ts'

/** Units of the drawing, as large as CSS pixels where there is room. */
const [BOX, HIGH, GAP, ROW, EDGE] = [160, 32, 110, 42, 8]
/** A line turns this near to the article it leaves, so that the rest of it is free for its label. */
const TURN = 22
/** Columns of text a box holds. */
const LABEL = 18
/** In a large story, articles that stand alone are left out of the drawing. */
const DRAW_ALL = 12

interface Node {
  readonly id: string
  readonly label: string
  /** "#article-A"; null for an origin that is no article here */
  readonly href: string | null
}

interface Edge {
  readonly from: string
  readonly to: string
  readonly label: string
  /** false where nothing tells who took from whom */
  readonly directed: boolean
}

/** The agencies and outlets behind an article that are no article here; documents and people are told with what they say. */
const origins = ({ story, witnesses }: Sheet): Origin[] => {
  const list = witnessesOf(witnesses, story.articles)
  return story.origins.filter(
    (o) => (o.kind === 'agency' || o.kind === 'outlet') && !list.some((w) => isOwn(o, w.article)),
  )
}

/** The one article each goes back to most: what is drawn. The list beside the drawing tells all. */
const strongest = (reuse: readonly Reuse[]): Reuse[] => {
  const best = new Map<string, Reuse>()
  for (const r of reuse) if (r.share > (best.get(r.to)?.share ?? 0)) best.set(r.to, r)
  return [...best.values()]
}

/** Articles, and as roots the agencies and outlets behind those that go back to no other article. */
const network = (sheet: Sheet): { nodes: Node[]; edges: Edge[] } => {
  const { story, witnesses } = sheet
  const list = witnessesOf(witnesses, story.articles)
  const reuse = strongest(story.reuse)
  const derived = new Set(reuse.map((r) => r.to))
  const roots = origins(sheet).map((o) => ({ o, articles: o.articles.filter((id) => !derived.has(id)) }))
  const edges: Edge[] = [
    ...reuse.map((r) => ({
      from: r.from,
      to: r.to,
      label: `${r.kind} ${percent(r.share)}`,
      directed: r.direction !== null,
    })),
    ...roots.flatMap(({ o, articles }) =>
      articles.map((to) => ({ from: `origin ${o.id}`, to, label: '', directed: true })),
    ),
  ]
  const tied = new Set(edges.flatMap((e) => [e.from, e.to]))
  const nodes: Node[] = [
    ...roots.map(({ o }) => ({ id: `origin ${o.id}`, label: visible(o.name), href: null })),
    ...list.map((w) => ({ id: w.article.id, label: `${w.siglum} ${w.outlet}`, href: `#article-${w.siglum}` })),
  ].filter((n) => tied.has(n.id) || (n.href !== null && list.length <= DRAW_ALL))
  const known = new Set(nodes.map((n) => n.id))
  return { nodes, edges: edges.filter((e) => known.has(e.from) && known.has(e.to)) }
}

interface Point {
  readonly x: number
  readonly y: number
}

const box = ({ label, href }: Node, { x, y }: Point): Markup => {
  const text = `<text x="${x + 10}" y="${y + 21}">${words(clip(label, LABEL))}</text>`
  const rect = `<rect x="${x}" y="${y}" width="${BOX}" height="${HIGH}" rx="${href ? 3 : HIGH / 2}" class="${href ? 'article' : 'origin'}"/>`
  return href
    ? `<a href="${href}"><title>${words(label)}</title>${rect}${text}</a>\n`
    : `<g><title>${words(label)}</title>${rect}${text}</g>\n`
}

const line = ({ label, directed }: Edge, a: Point, b: Point): Markup => {
  const [x1, y1, x2, y2] = [a.x + BOX, a.y + HIGH / 2, b.x - (directed ? 6 : 0), b.y + HIGH / 2]
  const path = `<path d="M${x1} ${y1}C${x1 + TURN} ${y1} ${x1} ${y2} ${x1 + TURN} ${y2}H${x2}" class="${label ? 'reuse' : 'credit'}${directed ? '' : ' open'}"${directed ? ' marker-end="url(#arrow)"' : ''}/>`
  // beside the end, where lines that leave one article have parted
  const text = label ? `<text class="kind" text-anchor="end" x="${x2 - 10}" y="${y2 - 6}">${words(label)}</text>` : ''
  return `${path}${text}\n`
}

const drawing = (sheet: Sheet): Markup => {
  const { nodes, edges } = network(sheet)
  const parents = new Map([...edges].reverse().map((e) => [e.to, e.from]))
  const cells = forest(
    nodes.map((n) => n.id),
    parents,
  )
  const place = new Map(
    [...cells].map(([id, { column, row }]) => [id, { x: EDGE + column * (BOX + GAP), y: EDGE + row * ROW }]),
  )
  const width = EDGE + BOX + Math.max(...[...place.values()].map((p) => p.x))
  const height = EDGE + HIGH + Math.max(...[...place.values()].map((p) => p.y))
  const lines = edges.map((e) => {
    const [a, b] = [place.get(e.from), place.get(e.to)]
    return a && b ? line(e, a, b) : ''
  })
  const boxes = nodes.map((n) => box(n, place.get(n.id) ?? { x: 0, y: 0 }))
  const arrow =
    '<defs><marker id="arrow" viewBox="0 0 8 8" refX="2" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0L8 4L0 8z" class="head"/></marker></defs>'
  return `<div class="drawing" tabindex="0" role="group" aria-label="Who took from whom, drawn"><svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}">${arrow}\n${lines.join('')}${boxes.join('')}</svg></div>\n`
}

const passages = (sheet: Sheet, r: Reuse): Markup => {
  if (!r.passages.length) return ''
  const rows = r.passages.map(
    (p) =>
      `<tr><td>${linked(sheet, p.a, words(p.a.exact), 'other', 'value')}</td><td>${linked(sheet, p.b, words(p.b.exact), 'other', 'value')}</td></tr>\n`,
  )
  const [a, b] = [r.from, r.to].map((id) => sheet.witnesses.get(id)?.siglum ?? '')
  return `<details><summary>${r.passages.length} ${r.passages.length === 1 ? 'passage' : 'passages'}</summary><table class="pairs"><thead><tr><th scope="col">${a}</th><th scope="col">${b}</th></tr></thead><tbody>\n${rows.join('')}</tbody></table></details>`
}

const reuseItem = (sheet: Sheet, r: Reuse): Markup => {
  const w = sheet.witnesses.get(r.to)
  const why = r.direction ? ` <span class="faint">because ${words(r.direction)}</span>` : ''
  return `<li><a href="#article-${w?.siglum}"><span class="siglum">${w?.siglum}</span></a> ${words(takenFrom(r, sheet.witnesses))}${why}${passages(sheet, r)}</li>\n`
}

/** Who took from whom: drawn, then in words with the passages. */
export const lineageSection = (sheet: Sheet): Markup => {
  const { story, witnesses } = sheet
  if (story.articles.length < 2) return ''
  const tied = story.articles.some((id) => lineage(story, id, witnesses).length)
  if (!tied)
    return section(
      sheet,
      'lineage',
      'Who copied whom',
      null,
      '<p>No article was found to take its text from another.</p>\n',
    )
  const list = story.reuse.length
    ? `<ul class="plain">\n${story.reuse.map((r) => reuseItem(sheet, r)).join('')}</ul>\n`
    : ''
  return section(sheet, 'lineage', 'Who copied whom', null, drawing(sheet) + list)
}
