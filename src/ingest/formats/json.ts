import type { Block, Published } from '../../model/index.ts'
import { decode } from './decode.ts'
import type { Draft, Format, Found, Input } from './format.ts'
import { stem } from './name.ts'
import { type Fields, isFields, record } from './record.ts'
import { text as asText } from './text.ts'

const NAMED = /\.json$/i
const TYPE = /^application\/(?:[\w.-]+\+)?json$/
const OPENS = /^\ufeff?\s{0,200}[[{]/

const opens = ({ bytes }: Input): boolean => OPENS.test(new TextDecoder().decode(bytes.subarray(0, 512)))
const named = ({ name, mediaType }: Input): boolean => NAMED.test(name) || TYPE.test(mediaType ?? '')

const isBlock = (b: unknown): b is Block =>
  isFields(b) &&
  Number.isInteger(b['from']) &&
  Number.isInteger(b['to']) &&
  typeof b['role'] === 'string' &&
  typeof b['why'] === 'string'
const isPublished = (p: unknown): p is Published =>
  isFields(p) && typeof p['value'] === 'string' && typeof p['evidence'] === 'string' && Array.isArray(p['rejected'])

/** An article out of an account: what was settled about it stays settled. */
const fromAccount = (a: Fields, where: string, fallback: string): Found => {
  const found = record({ ...a, id: a['name'] }, where, fallback)
  if (!('article' in found)) return found
  const { blocks, published, fields } = a
  const settled: Pick<Draft, 'blocks' | 'published'> = {
    ...(Array.isArray(blocks) && blocks.every(isBlock) ? { blocks } : {}),
    ...(published === null || isPublished(published) ? { published } : {}),
  }
  return { article: { ...found.article, ...settled, dates: [], fields: isFields(fields) ? fields : {} } }
}

/** JSON: an array of records, one record, `{ "articles": [...] }`, or an account of our own, which gives its articles back. */
export const json: Format = {
  name: 'json',
  detect: (input) => (opens(input) ? (named(input) ? 0.9 : 0.6) : named(input) ? 0.55 : 0),
  async *read(input, options): AsyncGenerator<Found> {
    const { text, notices } = decode(input)
    for (const n of notices) yield { notice: { article: null, where: input.name, ...n } }
    let value: unknown
    try {
      value = JSON.parse(text)
    } catch (error) {
      // text that merely opens with a bracket is text
      if (!named(input)) return yield* asText.read(input, options)
      return yield {
        notice: {
          article: null,
          rule: 'bad-json',
          says: `this is not JSON: ${(error as Error).message.slice(0, 120)}`,
          where: input.name,
        },
      }
    }
    const name = stem(input.name)
    const within = isFields(value) ? value['articles'] : value
    const own = isFields(value) && 'variorum' in value
    if (!Array.isArray(within)) return yield record(value, input.name, name)
    for (const [i, item] of within.entries()) {
      const where = `${input.name}#${i + 1}`
      yield own && isFields(item)
        ? fromAccount(item, where, `${name}-${i + 1}`)
        : record(item, where, `${name}-${i + 1}`)
    }
  },
}
