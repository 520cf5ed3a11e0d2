import type { Block, BlockRole } from '../../../model/index.ts'
import { clean } from '../decode.ts'

/** A paragraph of an agency's article; its markup says what it is. */
export interface Part {
  readonly role: BlockRole
  readonly why: string
  readonly text: string
}

/** The text that `parts` make, a paragraph each, with their blocks. White space within a part is as the markup has it: one blank. */
export const joined = (parts: readonly Part[]): { readonly text: string; readonly blocks: readonly Block[] } => {
  const blocks: Block[] = []
  let text = ''
  for (const { role, why, text: written } of parts) {
    const words = clean(written).replace(/\s+/g, ' ').trim()
    if (!words) continue
    if (text) text += '\n\n'
    blocks.push({ from: text.length, to: text.length + words.length, role, why })
    text += words
  }
  return { text, blocks }
}
