import { decode } from './decode.ts'
import type { Format, Found, Input } from './format.ts'
import { stem } from './name.ts'

/** How many bytes are looked at to tell text from a picture or a program. */
const LOOK = 8192
/** Text holds hardly any control characters; of 40 binary formats the lowest share was .05. */
const MOST_CONTROL = 0.02

const isControl = (b: number): boolean =>
  (b < 32 && b !== 9 && b !== 10 && b !== 13 && b !== 12 && b !== 27) || b === 127
const binary = (text: string): boolean => {
  const head = text.slice(0, LOOK)
  let n = 0
  for (let i = 0; i < head.length; i++) if (isControl(head.charCodeAt(i)) || head.charCodeAt(i) === 0xfffd) n++
  return n > head.length * MOST_CONTROL && n > 1
}
const raw = (input: Input): string => new TextDecoder('latin1').decode(input.bytes.subarray(0, LOOK))
const is16 = (charset: string): boolean => charset.startsWith('utf-16')

/** What stands in `text` outside of comments and declarations of markup, up to a few words. */
const unmarked = (text: string): string => {
  let at = 0
  for (;;) {
    while (/\s/.test(text.charAt(at))) at++
    const comment = text.startsWith('<!--', at)
    if (!comment && !text.startsWith('<?', at) && !text.startsWith('<!', at)) return text.slice(at, at + 100)
    const end = text.indexOf(comment ? '-->' : '>', at)
    if (end < 0) return ''
    at = end + (comment ? 3 : 1)
  }
}

/** Plain text: one article a file. It takes what no other format wants, and says so where the bytes are no text. */
export const text: Format = {
  name: 'text',
  detect: ({ name, mediaType }) => (mediaType === 'text/plain' || /\.(?:txt|text|md)$/i.test(name) ? 0.5 : 0.1),
  *read(input): Generator<Found> {
    const notice = (rule: string, says: string): Found => ({ notice: { article: null, rule, says, where: input.name } })
    const { text, charset, notices } = decode(input)
    if (!text.trim()) return yield notice('empty', 'there is no text in it')
    if (!unmarked(text)) return yield notice('empty', 'there is nothing in it but comments and declarations of markup')
    if (!is16(charset) && binary(raw(input)))
      return yield notice('binary', 'this is no text: it holds control characters')
    yield { article: { name: stem(input.name), text, notices } }
  },
}
