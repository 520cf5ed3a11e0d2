import { type FeedState, newFeed } from '../../ingest/fetch/poll.ts'
import type { Notice } from '../../model/index.ts'
import type { Followed, Look } from '../../store/index.ts'

/** A feed as the API shows it: what is kept of it, without what only looking at it needs. */
export interface Feed extends Omit<Followed, 'state'> {
  readonly last: Look | null
  /** seconds between two looks, as the feed has earned it */
  readonly interval: number
}

const isState = (value: unknown): value is FeedState =>
  typeof value === 'object' &&
  value !== null &&
  'memory' in value &&
  typeof value.memory === 'object' &&
  'seen' in value &&
  Array.isArray(value.seen) &&
  'failures' in value &&
  typeof value.failures === 'number' &&
  'interval' in value &&
  typeof value.interval === 'number'

/** What was remembered at the last look; of a feed that comes from an export, whatever there is of it. */
export const stateOf = ({ state }: Followed): FeedState => (isState(state) ? state : newFeed)

export const feedOf = (followed: Followed): Feed => {
  const { state: _, ...shown } = followed
  return { ...shown, next: shown.paused ? null : shown.next, interval: Math.round(stateOf(followed).interval / 1000) }
}

/** Notices told with a feed; a hostile one would give thousands. */
const MOST = 20
const LONGEST = 300

/** Notices as plain sentences, each once, with where it was where that is not the feed itself. */
export const sentences = (notices: readonly Notice[], feed: string): readonly string[] =>
  [
    ...new Set(
      notices.map(({ says, where }) => `${says}${where && where !== feed ? ` (${where})` : ''}`.slice(0, LONGEST)),
    ),
  ].slice(0, MOST)
