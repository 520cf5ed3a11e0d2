import { type Node, nodes, typesOf } from '../../metadata/linked-data.ts'
import type { Page } from './page.ts'

/** The time of an entry and nothing else: "18:05", "6.05pm BST", "Updated 18:05". */
const CLOCK =
  /^(?:\p{L}{2,12}:?\s)?(?:[01]?\d|2[0-3])(?:[:h][0-5]\d(?::[0-5]\d)?\s?(?:[ap]\.?m\.?)?(?:\s\p{L}{1,5})?|\.[0-5]\d\s?(?:[ap]\.?m\.?|\p{L}{1,5})(?:\s\p{L}{1,5})?)$/iu
const LONGEST = 30
export const isClock = (text: string): boolean => text.length <= LONGEST && CLOCK.test(text)

/** Longer data are no article's. */
const MOST = 400_000
const isLive = (node: Node): boolean => typesOf(node).includes('LiveBlogPosting')
const liveNodes = (page: Page): readonly Node[] =>
  nodes(page.linkedData.filter((d) => d.length <= MOST && d.includes('LiveBlogPosting'))).filter(isLive)
/** Whether the page says in its data that it is a live blog: the articles on it are its entries. */
export const isLiveBlog = (page: Page): boolean => liveNodes(page).length > 0

/** One entry of a live blog as the page's data have it. */
export interface Entry {
  readonly time: string
  readonly headline: string
  readonly body: string
}
const textOf = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
/** The entries of the page's live blog, in the order of its data. */
export const entriesOf = (page: Page): readonly Entry[] =>
  liveNodes(page).flatMap((node) => {
    const updates = node['liveBlogUpdate']
    return (Array.isArray(updates) ? updates : [updates]).flatMap((u: unknown): readonly Entry[] => {
      if (typeof u !== 'object' || u === null) return []
      const entry = u as Node
      const body = textOf(entry['articleBody'])
      return body === '' ? [] : [{ time: textOf(entry['datePublished']), headline: textOf(entry['headline']), body }]
    })
  })
