import type { Digest } from '../digest.ts'
import type { Ask } from './asks.ts'
import { batch, type Coming, type Settled } from './batch.ts'
import { answer, type Partition, partition } from './partition.ts'

/** Partitions in one process, asked as if they were elsewhere: what is sent is copied. */
export interface Parted {
  readonly partitions: readonly Partition[]
  readonly ask: Ask
  readonly settle: (coming: readonly Coming[]) => Promise<Settled>
}

/** A stream in so many partitions that begins; for tests and measurements. `texts`: that they hold in all; `most`: articles that may be open in all. */
export const parted = (of: number, texts: number, most?: number): Parted => {
  const partitions = Array.from({ length: of }, (_, part) => partition({ part, of }, Math.ceil(texts / of)))
  const ask: Ask = async (part, step, asked) => {
    const own = partitions[part]
    if (!own) throw new RangeError(`cluster/parted: there is no partition ${part}`)
    return structuredClone(answer(own, step, structuredClone(asked)))
  }
  let [next, open]: [number, readonly number[]] = [0, partitions.map(() => 0)]
  return {
    partitions,
    ask,
    settle: async (coming) => {
      const settled = await batch(ask, { of, next, open, ...(most === undefined ? {} : { most }) }, coming)
      next += coming.length
      open = settled.open
      return settled
    },
  }
}

/** Which story each article is in, after these came into them; the stories of one stream or of several. */
export const storyOf = (
  before: ReadonlyMap<string, string>,
  { stories }: Pick<Settled, 'stories'>,
): Map<string, string> => new Map([...before, ...stories.flatMap(({ id, came }) => came.map((a) => [a, id] as const))])

/** An article that comes with nothing before it. */
export const coming = (digest: Digest, print: Uint32Array): Coming => ({ digest, print, before: null })
