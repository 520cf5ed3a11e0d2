import { layoutHtml } from '../layout/html/index.ts'
import { decode } from './decode.ts'
import type { Format, Found } from './format.ts'
import { stem } from './name.ts'

/** How many bytes are looked at for the first tags. */
const LOOK = 2048
const TYPES: ReadonlySet<string> = new Set(['text/html', 'application/xhtml+xml'])
const FIRST_TAG = /^[\s\ufeff]{0,200}(?:<!--[^>]{0,500}-->\s{0,100}){0,3}<(?:!doctype\s{1,10}html|html[\s>]|head[\s>]|body[\s>])/i
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
    const decoded = decode(input)
    const { text, blocks } = layoutHtml(decoded.text)
    yield { article: { name: stem(input.name), text, blocks, ...(input.url ? { url: input.url } : {}), notices: decoded.notices } }
  },
}
