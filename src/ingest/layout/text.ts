import type { Language } from '../../lang/index.ts'
import type { Block } from '../../model/index.ts'

export interface Layout {
  readonly blocks: readonly Block[]
  readonly title: string | null
  readonly byline: string | null
  readonly outlet: string | null
}

/** What is known of an article before its text is looked at. */
export interface Known {
  /** the title came apart from the text, so the text begins with its body */
  readonly titled: boolean
  readonly outlet: string | null
}

/** A block a line. */
export const layout = (text: string, _known: Known, _language: Language): Layout => {
  const blocks: Block[] = [...text.matchAll(/\S[^\n]*/g)].map((m) => ({ from: m.index, to: m.index + m[0].length, role: 'body', why: 'a paragraph' }))
  return { blocks, title: null, byline: null, outlet: null }
}
