import type { Verdict } from '../../model/index.ts'

export type Tone = 'plain' | 'strong' | 'faint' | 'changed' | Verdict

/** Select Graphic Rendition codes: the eight colours every terminal has, so that they follow the reader's own theme. */
const CODES: Readonly<Record<Tone, string>> = {
  plain: '',
  strong: '1',
  faint: '2',
  changed: '1;33',
  differ: '1;31',
  compatible: '36',
  agree: '32',
  unjudged: '33',
  only: '35',
}

/** Colours `words`, or leaves them alone. */
export type Paint = (words: string, tone: Tone) => string

export const painter =
  (color: boolean): Paint =>
  (words, tone) =>
    color && CODES[tone] && words ? `\u001b[${CODES[tone]}m${words}\u001b[0m` : words
