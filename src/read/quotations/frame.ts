import type { Sentence } from '../../model/index.ts'
import type { Document } from '../../text/document.ts'
import type { Paragraph } from '../../text/paragraphs.ts'
import type { Quoted as Piece } from '../../text/quoted/quoted.ts'
import { EDGE, indexAt, type Token, tokensIn } from '../../text/token.ts'

/** A token of the reporter's, or a whole stretch in quotation marks, which counts as one. */
export interface Item extends Token {
  /** of a stretch in quotation marks, its index; null for the reporter's own tokens */
  readonly piece: number | null
}

/** One sentence of the reporter's, with the pieces it holds: what is said about who speaks is read from this. */
export interface Frame {
  readonly paragraph: number
  /** beside the tale: a headline, or words to a picture */
  readonly aside: 'title' | 'caption' | null
  readonly items: readonly Item[]
}

const NONE: Item = { ...EDGE, piece: null }

/** The item at `i`; beyond either end one without text. */
export const itemAt = (items: readonly Item[], i: number): Item => items[i] ?? NONE

/** The reporter's word at `i` in lower case; '' for what stands in quotation marks, and beyond either end. */
export const wordAt = (items: readonly Item[], i: number): string => {
  const item = itemAt(items, i)
  return item.piece === null ? item.lower : ''
}

export const isPiece = (items: readonly Item[], i: number): boolean => itemAt(items, i).piece !== null

/** Cap of cost: a sentence of more items is no sentence, and is read in parts. */
const LONGEST = 240

/** Where the reporter's sentences begin in `p`: sentence starts inside quotation marks do not count. */
const breaks = (
  p: Paragraph,
  sentences: readonly Sentence[],
  pieces: readonly { readonly piece: Piece }[],
): number[] => {
  const found: number[] = []
  let k = 0
  for (const { from } of sentences) {
    while (k < pieces.length && (pieces[k]?.piece.outer.to ?? 0) <= from) k++
    const inside = (pieces[k]?.piece.outer.from ?? from) < from
    if (from > p.from && from < p.to && !inside) found.push(from)
  }
  return found
}

const own = (tokens: readonly Token[], from: number, to: number): Item[] =>
  tokensIn(tokens, { from, to }).map((t) => ({ ...t, piece: null }))

/** The items of a paragraph: its tokens, each stretch in quotation marks put in place of its own. */
const itemsOf = (
  compounds: readonly Token[],
  p: Paragraph,
  held: readonly { readonly piece: Piece; readonly index: number }[],
): Item[] => {
  const items: Item[] = []
  let from = p.from
  for (const { piece, index } of held) {
    items.push(...own(compounds, from, piece.outer.from), {
      ...NONE,
      kind: 'mark',
      from: piece.outer.from,
      to: piece.outer.to,
      piece: index,
    })
    from = piece.outer.to
  }
  for (const item of own(compounds, from, p.to)) items.push(item)
  return items
}

/** The frames of all paragraphs of a document, in order. */
export const framesOf = ({ paragraphs, quoted, sentences, compounds }: Document): Frame[] => {
  const found: Frame[] = []
  let k = 0
  for (const [index, p] of paragraphs.entries()) {
    const held: { readonly piece: Piece; readonly index: number }[] = []
    for (let piece = quoted[k]; piece !== undefined && piece.paragraph === index; piece = quoted[++k])
      held.push({ piece, index: k })
    const items = itemsOf(compounds, p, held)
    const aside = p.role === 'title' || p.role === 'caption' ? p.role : null
    let first = 0
    for (const cut of [
      ...breaks(p, sentences.slice(indexAt(sentences, p.from), indexAt(sentences, p.to)), held),
      p.to,
    ]) {
      let last = first
      while (last < items.length && itemAt(items, last).from < cut) last++
      for (let part = first; part < last; part += LONGEST)
        found.push({ paragraph: index, aside, items: items.slice(part, Math.min(last, part + LONGEST)) })
      first = last
    }
  }
  return found
}
