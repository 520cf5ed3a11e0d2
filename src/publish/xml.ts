import { visible } from './view/visible.ts'

/** What XML takes for text: without the two code points that it knows no way to write. */
export const xml = (s: string): string =>
  visible(s)
    .replace(/[\ufffe\uffff]/g, '')
    .replace(/[&<>"']/g, (c) => `&#${c.charCodeAt(0)};`)
