import { decode } from './decode.ts'
import type { Format, Found, Input } from './format.ts'
import { stem } from './name.ts'
import { newsml } from './news/newsml.ts'
import { newsml1 } from './news/newsml1.ts'
import { isNinjs, ninjs } from './news/ninjs.ts'
import { nitfArticle } from './news/nitf.ts'
import { descendants, tree } from './xml/xml.ts'

const LOOK = 4096
const XML = /<(?:[a-z][\w-]{0,20}:)?(?:nitf|newsml|newsmessage|newsitem|packageitem|conceptitem)[\s>]/i
const HTML = /<(?:!doctype\s{1,10}html|html)[\s>]/i
const JSON_ITEM =
  /^[\s\ufeff[]{0,100}\{[\s\S]{0,4000}?"(?:versioncreated|versionCreated|body_xhtml|body_html|body_text|bodies)"\s{0,10}:/
const URI = /"(?:uri|guid)"\s{0,10}:\s{0,10}"/

const headOf = ({ bytes }: Input): string =>
  new TextDecoder('latin1').decode(bytes.subarray(0, LOOK)).replaceAll('\u0000', '')

/** Several items: as a list, or as services hand them out, in an object around it. */
const listIn = (value: unknown): readonly unknown[] | null => {
  if (Array.isArray(value)) return value
  if (typeof value !== 'object' || value === null || isNinjs(value)) return null
  const list = Object.entries(value).find(([name]) => name === '_items' || name === 'items')?.[1]
  return Array.isArray(list) ? list : null
}

function* fromJson(text: string, input: Input): Generator<Found> {
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch (error) {
    return yield {
      notice: {
        article: null,
        rule: 'bad-json',
        says: `this is not JSON: ${(error as Error).message.slice(0, 120)}`,
        where: input.name,
      },
    }
  }
  const items = listIn(value) ?? [value]
  for (const [i, item] of items.entries()) {
    const where = items.length > 1 ? `${input.name}#${i + 1}` : input.name
    if (isNinjs(item)) yield ninjs(item, where, stem(input.name))
    else
      yield {
        notice: {
          article: null,
          rule: 'bad-record',
          says: 'this is no news item with "uri" or "guid" and a text',
          where,
        },
      }
  }
}

/** The news agencies' own formats: NITF, NewsML 1.2, NewsML-G2 and ninjs. */
export const news: Format = {
  name: 'news',
  detect: (input) => {
    const head = headOf(input)
    const item = XML.exec(head)
    const page = HTML.exec(head)
    // an item may hold a page
    if (item && !(page && page.index < item.index)) return 0.97
    return URI.test(head) && JSON_ITEM.test(head) ? 0.92 : 0
  },
  *read(input): Generator<Found> {
    const { text, notices } = decode(input)
    const tell = (n: { readonly rule: string; readonly says: string }): Found => ({
      notice: { article: null, where: input.name, ...n },
    })
    for (const n of notices) yield tell(n)
    if (/^[\s\ufeff]{0,1000}[[{]/.test(text)) return yield* fromJson(text, input)
    const { root, notices: wrong } = tree(text)
    for (const n of wrong) yield tell(n)
    const [first] = descendants(root, 'newsml')
    if (first) return yield* newsml1(first, text, input.name, stem(input.name))
    const message = descendants(root, 'newsmessage', 'newsitem', 'packageitem', 'conceptitem')
    const stories = message.length ? [] : descendants(root, 'nitf')
    if (message.length) yield* newsml(root, text, input.name, stem(input.name))
    for (const story of stories) yield { article: nitfArticle(story, stem(input.name)) }
  },
}
