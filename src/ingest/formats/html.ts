import type { Notice } from '../../model/index.ts'
import { type HtmlLayout, layoutHtml } from '../layout/html/index.ts'
import { measure } from '../layout/html/measure.ts'
import { DEPTH_CAP } from '../layout/html/stack.ts'
import { type Metadata, metadata } from '../metadata/index.ts'
import { decode } from './decode.ts'
import type { Format, Found } from './format.ts'
import { stem } from './name.ts'

/** How many bytes are looked at for the first tags. */
const LOOK = 2048
const TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])
const FIRST_TAG =
  /^[\s\ufeff]{0,200}(?:<\?xml[^>]{0,200}\?>\s{0,100})?(?:<!--[^>]{0,500}-->\s{0,100}){0,3}<(?:!doctype\s{1,10}html|html[\s>]|head[\s>]|body[\s>])/i
const ANY_TAG = /<(?:html|head|body|title|meta|article|div|p|h1)[\s>]/i

/** A page: all its shown text in blocks, each with role and reason. */
export const html: Format = {
  name: 'html',
  detect: ({ name, mediaType, bytes }) => {
    const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK)).replaceAll('\u0000', '')
    if (FIRST_TAG.test(head)) return 0.95
    if (mediaType !== undefined && TYPES.has(mediaType)) return 0.9
    if (/\.x?html?$/i.test(name)) return ANY_TAG.test(head) ? 0.8 : 0.4
    return ANY_TAG.test(head) && /^[\s\ufeff]{0,200}</.test(head) ? 0.3 : 0
  },
  *read(input): Generator<Found> {
    const { text: page, notices } = decode(input)
    const laid = layoutHtml(page)
    const { text, blocks } = laid
    const known = metadata(laid.page, text, blocks, laid, input.url ?? input.known?.url ?? null)
    yield {
      article: { name: stem(input.name), text, blocks, ...present(known), notices: [...notices, ...doubts(laid)] },
    }
  },
}

/** What is null is left out, so that the text may tell it. */
const present = (known: Metadata): Partial<Metadata> =>
  Object.fromEntries(Object.entries(known).filter(([, v]) => v !== null))

/** Fewer words are no article but a label, a caption or an error message. */
const LEAST_WORDS = 20
const doubts = ({ text, blocks, page, stored }: HtmlLayout): readonly Omit<Notice, 'article'>[] => {
  const body = blocks.filter((b) => b.role === 'body').map((b) => text.slice(b.from, b.to))
  const words = body.reduce((sum, t) => sum + measure(t).words, 0)
  return [
    ...(stored
      ? [{ rule: 'not-shown', says: `the page shows this text by a script only; it is read from ${stored}` }]
      : []),
    ...(words < LEAST_WORDS
      ? [
          {
            rule: 'no-article',
            says:
              words === 0 ? 'the page holds no article' : `the page holds hardly an article: ${words} words of body`,
          },
        ]
      : []),
    ...(page.tooDeep
      ? [
          {
            rule: 'nested-too-deep',
            says: `elements are nested more than ${DEPTH_CAP} deep; what lies deeper is read as if it were not`,
          },
        ]
      : []),
  ]
}
