import type { Sentence, Span } from '../../model/index.ts'
import type { Paragraph } from '../../text/paragraphs.ts'
import { EDGE } from '../../text/token.ts'
import { type Lexeme, lex } from '../mentions/lex.ts'
import type { Page } from '../page.ts'
import type { Piece } from './pieces.ts'

/** A word or mark of the reporter's, or a whole piece in quotation marks, which counts as one. */
export type Item = Lexeme

/** One sentence of the reporter's, with the pieces it holds: what is said about who speaks is read from this. */
export interface Frame {
  readonly paragraph: number
  /** beside the tale: a headline, or words to a picture */
  readonly aside: 'title' | 'caption' | null
  readonly items: readonly Item[]
}

/** A sentence of more items is no sentence: it is read in parts, so that no text makes reading slow. */
const LONGEST = 240

/** Where the reporter's sentences begin in `p`: sentence starts inside quotation marks do not count. */
const breaks = (p: Paragraph, sentences: readonly Sentence[], pieces: readonly { readonly piece: Piece }[]): number[] => {
  const found: number[] = []
  let k = 0
  for (const { from } of sentences) {
    while (k < pieces.length && (pieces[k]?.piece.outer.to ?? 0) <= from) k++
    const inside = (pieces[k]?.piece.outer.from ?? from) < from
    if (from > p.from && from < p.to && !inside) found.push(from)
  }
  return found
}

const lowerBound = (list: readonly Span[], at: number): number => {
  let lo = 0
  let hi = list.length
  while (lo < hi) {
    const mid = (lo + hi) >> 1
    if ((list[mid]?.from ?? 0) < at) lo = mid + 1
    else hi = mid
  }
  return lo
}

/** The frames of all paragraphs of a page, in order. */
export const framesOf = ({ paragraphs, pieces, stretches }: Page, sentences: readonly Sentence[]): Frame[] => {
  const found: Frame[] = []
  let k = 0
  for (const [index, p] of paragraphs.entries()) {
    const held: { readonly piece: Piece; readonly index: number }[] = []
    for (let piece = pieces[k]; piece !== undefined && piece.paragraph === index; piece = pieces[++k]) held.push({ piece, index: k })
    const items: Item[] = []
    let at = p.from
    for (const { piece, index: i } of held) {
      lex(stretches, { from: at, to: piece.outer.from }, items)
      items.push({ ...EDGE, from: piece.outer.from, to: piece.outer.to, low: '', kind: 'mark', cap: false, piece: i })
      at = piece.outer.to
    }
    lex(stretches, { from: at, to: p.to }, items)
    const cuts = breaks(p, sentences.slice(lowerBound(sentences, p.from), lowerBound(sentences, p.to)), held)
    let first = 0
    for (const cut of [...cuts, p.to]) {
      let last = first
      while (last < items.length && (items[last]?.from ?? 0) < cut) last++
      for (let k = first; k < last; k += LONGEST)
        found.push({ paragraph: index, aside: p.role === 'title' || p.role === 'caption' ? p.role : null, items: items.slice(k, Math.min(last, k + LONGEST)) })
      first = last
    }
  }
  return found
}
