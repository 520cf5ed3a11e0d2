import type { Article, Block, Span } from '../model/index.ts'

/** Blocks that are read; furniture, bylines and datelines are not. */
const READ: ReadonlySet<Block['role']> = new Set(['title', 'body', 'caption'])

export interface Paragraph extends Span {
  /** index of its block in `article.blocks` */
  readonly block: number
  readonly role: Block['role']
}

const ENDS_OPEN = /[\p{L}\p{N},;-] {0,8}[\r\n]{1,2}$/u
const GOES_ON = /^ {0,8}\p{Ll}/u

/** Lines of the blocks that are read, a paragraph each, save where a line was broken in the midst of a sentence (the next begins in lower case). */
export const paragraphsOf = ({ text, blocks }: Pick<Article, 'text' | 'blocks'>): Paragraph[] =>
  blocks.flatMap(({ from, to, role }, block) => {
    const found: Paragraph[] = []
    if (!READ.has(role)) return found
    let start = from
    for (const line of text.slice(from, to).matchAll(/[^\r\n]*(?:\r\n?|\n|$)/g)) {
      const end = from + line.index + line[0].length
      if (
        ENDS_OPEN.test(text.slice(Math.max(start, end - 12), end)) &&
        GOES_ON.test(text.slice(end, Math.min(to, end + 10)))
      )
        continue
      if (end > start) found.push({ from: start, to: end, block, role })
      start = end
    }
    return found
  })
