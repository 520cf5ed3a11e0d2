import { decode } from './decode.ts'
import type { Format, Found, Input } from './format.ts'
import { stem } from './name.ts'
import { record } from './record.ts'

const HEAD = 65_536
const LF = 10
const NAMES = /\.(?:jsonl|ndjson|jsonlines)$/i
const TYPES: ReadonlySet<string> = new Set(['application/jsonl', 'application/x-ndjson', 'application/x-jsonlines'])

const parses = (line: string): boolean => {
  try {
    return typeof JSON.parse(line) === 'object'
  } catch {
    return false
  }
}
/** The first two lines, where the first is short enough to be looked at. */
const opening = (input: Input): readonly string[] =>
  new TextDecoder().decode(input.bytes.subarray(0, HEAD)).split('\n', 2)
const sure = (input: Input): number => {
  const [first = '', second] = opening(input)
  const named = NAMES.test(input.name) || TYPES.has(input.mediaType ?? '')
  if (!first.trimStart().startsWith('{')) return named ? 0.6 : 0
  if (named) return 0.95
  return second?.trimStart().startsWith('{') && parses(first) ? 0.9 : 0
}

/** Lines one by one, so that a dump larger than a string can be read. */
function* lines(bytes: Uint8Array): Generator<Uint8Array> {
  for (let from = 0; from < bytes.length; ) {
    const at = bytes.indexOf(LF, from)
    const to = at < 0 ? bytes.length : at
    yield bytes.subarray(from, to)
    from = to + 1
  }
}

/** JSON Lines: a line an article. A bad line becomes a notice with its number, the rest is read. */
export const jsonl: Format = {
  name: 'jsonl',
  detect: sure,
  *read(input): Generator<Found> {
    const whole =
      input.bytes[0] === 0xff || input.bytes[0] === 0xfe ? new TextEncoder().encode(decode(input).text) : input.bytes
    let number = 0
    for (const bytes of lines(whole)) {
      number++
      const where = `${input.name}:${number}`
      const { text, notices } = decode({ name: where, bytes, charset: input.charset ?? 'utf-8' })
      if (!text.trim()) continue
      for (const n of notices) yield { notice: { article: null, where, ...n } }
      let value: unknown
      try {
        value = JSON.parse(text)
      } catch (error) {
        yield {
          notice: {
            article: null,
            rule: 'bad-line',
            says: `line ${number} is not JSON: ${(error as Error).message.slice(0, 120)}`,
            where,
          },
        }
        continue
      }
      yield record(value, where, `${stem(input.name)}-${number}`)
    }
  },
}
