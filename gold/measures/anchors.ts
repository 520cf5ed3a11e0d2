import type { Account, Anchor } from '../../src/model/index.ts'
import type { Measure } from '../sheet.ts'

const isAnchor = (value: object): value is Anchor =>
  'exact' in value && typeof value.exact === 'string' && 'from' in value && 'to' in value

/** Every anchor anywhere in `value`. */
export const anchorsIn = (value: unknown): Anchor[] => {
  if (typeof value !== 'object' || value === null) return []
  const below = Object.values(value).flatMap(anchorsIn)
  return isAnchor(value) ? [value, ...below] : below
}

/** The anchors of `account` whose words do not stand where they point. */
export const brokenAnchors = (account: Account): Anchor[] => {
  const texts = new Map(account.articles.map((article) => [article.id, article.text]))
  return anchorsIn(account.stories).filter(
    (anchor) => texts.get(anchor.article)?.slice(anchor.from, anchor.to) !== anchor.exact,
  )
}

/** Every anchor proves itself. */
export const anchors: Measure = ({ account, nameOf }) => {
  const all = anchorsIn(account.stories).length
  const broken = brokenAnchors(account)
  const misses = broken
    .slice(0, 5)
    .map((anchor) => `${nameOf(anchor.article)} ${anchor.from}-${anchor.to}: "${anchor.exact.slice(0, 40)}"`)
  return [{ name: 'anchors', row: { share: all > 0 ? (all - broken.length) / all : 0, of: all }, misses }]
}
