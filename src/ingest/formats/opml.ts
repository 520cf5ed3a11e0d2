import { decode } from './decode.ts'
import type { Format, Found } from './format.ts'
import { descendants, type Element, isElement, tree } from './xml/xml.ts'

/** A feed that a list subscribes to. */
export interface Subscription {
  readonly title: string | null
  /** address of the feed */
  readonly feed: string
  /** address of the site it belongs to */
  readonly site: string | null
  /** headings that it stands under, outermost first */
  readonly folders: readonly string[]
}

const OPENS = /<opml[\s>]/i
const words = (text: string | undefined): string | null => text?.replace(/\s+/g, ' ').trim() || null

const within = (element: Element, folders: readonly string[]): Subscription[] =>
  element.children.flatMap((node): Subscription[] => {
    if (!isElement(node)) return []
    const { attributes } = node
    const title = words(attributes['title']) ?? words(attributes['text'])
    const feed = words(attributes['xmlurl'])
    const below = within(node, node.name === 'outline' && title && !feed ? [...folders, title] : folders)
    return node.name === 'outline' && feed
      ? [{ title, feed, site: words(attributes['htmlurl']), folders }, ...below]
      : below
  })

/** The feeds that an OPML list names, in its order. */
export const subscriptions = (opml: string): readonly Subscription[] => {
  const { root } = tree(opml)
  return within(descendants(root, 'body')[0] ?? root, [])
}

/** OPML: a list of feeds. There is no article in it; whoever fetches reads `subscriptions`. */
export const opml: Format = {
  name: 'opml',
  detect: ({ bytes }) =>
    OPENS.test(new TextDecoder('latin1').decode(bytes.subarray(0, 4096)).replaceAll('\u0000', '')) ? 0.97 : 0,
  *read(input): Generator<Found> {
    const n = subscriptions(decode(input).text).length
    const says = n
      ? `a list of ${n} feeds, not of articles: "variorum fetch" reads the feeds`
      : 'a list of feeds with none in it'
    yield { notice: { article: null, rule: 'feed-list', says, where: input.name } }
  },
}
