import type { Article, Origin } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'

const letters = (s: string): string => fold(s).replace(/[^\p{L}\p{N}]+/gu, '')
/** Shorter names than this stand in too many others ("AP" in "Napa News"). */
const NAME = 4

/** Whether `origin` is the outlet of the article itself: named alike, or its address holds the name, or it was assumed for want of any trace in the text. */
export const isOwn = (origin: Origin, article: Article): boolean => {
  const [name, outlet] = [letters(origin.name), letters(article.outlet ?? article.name)]
  if (name === outlet) return true
  if (origin.kind !== 'outlet' || !origin.articles.includes(article.id)) return false
  return (name.length >= NAME && outlet.includes(name)) || origin.evidence.length === 0
}
