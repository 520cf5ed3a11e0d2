import type { Article } from '../model/index.ts'
import { MS_A_DAY } from '../text/day.ts'
import { type Profile, profile } from './profile.ts'

/** An article of a stream while its story is open, as plain data. */
export interface Digest {
  readonly id: string
  /** ISO 639-1 */
  readonly language: string
  /** days since 1970, or null where the article has no date */
  readonly day: number | null
  readonly profile: Profile
}

/** What the stream keeps of an article. */
export const digest = (article: Article): Digest => {
  const moment = Date.parse(article.published?.value ?? '')
  return {
    id: article.id,
    language: article.language,
    day: Number.isNaN(moment) ? null : Math.floor(moment / MS_A_DAY),
    profile: profile(article),
  }
}
