export { candidates, type ReuseIndex, reuseIndex, takeIn } from './candidates.ts'
export { type Digest, digest } from './digest.ts'
export { type Event, events } from './events.ts'
export { bodyText, type Fingerprint, fingerprint } from './fingerprint.ts'
export { type Counted, NOTHING_COUNTED } from './frequencies.ts'
export type { Ask, Asks, Step } from './parted/asks.ts'
export { batch, type Coming, type Leading } from './parted/batch.ts'
export { answer, type Partition, partition, type Which } from './parted/partition.ts'
export {
  add,
  type Settled,
  type StoryStream,
  type StreamState,
  seenBy,
  settle,
  stateOf,
  storiesOf,
  storyStream,
} from './stream.ts'
