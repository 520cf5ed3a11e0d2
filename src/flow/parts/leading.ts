import { type Ask, batch, type Coming } from '../../cluster/index.ts'
import type { PostgresStore } from '../../store/index.ts'
import { baseOf } from '../../stream/partition.ts'
import type { Flow } from '../flow.ts'
import { call, PartAway } from './call.ts'
import { type Begin, HELLO, type Stepped, subjectAt } from './serving.ts'

/** How the stream is parted. */
export interface Parting {
  readonly of: number
  /** articles that may be open, and texts that are held, in all partitions together */
  readonly open: number
  readonly texts: number
}

/** Partitions that wait for what whoever leads asks them. */
export interface Reign {
  readonly settle: (coming: readonly Coming[]) => ReturnType<typeof batch>
  readonly seen: () => Promise<unknown>
}

/** Milliseconds in which workers answer who is there. */
const ROLL_CALL = 1000

/** The workers that may hold a partition, each once; itself last, for it has other things to do. */
export const present = async ({ connection }: Flow, self: string): Promise<string[]> => {
  const found = new Set<string>()
  for await (const answer of await connection.requestMany(HELLO, '', { strategy: 'timer', maxWait: ROLL_CALL })) {
    if (answer.headers?.code === undefined || answer.headers.code === 0) found.add(answer.string())
  }
  return [...found].sort((a, b) => Number(a === self) - Number(b === self) || (a < b ? -1 : 1))
}

/** Has `workers` begin as partitions from what the store has; one partition each. */
export const reign = async (
  { connection, most }: Flow,
  store: PostgresStore,
  workers: readonly string[],
  { of, open: mostOpen, texts }: Parting,
): Promise<Reign> => {
  const name = crypto.randomUUID()
  const base = baseOf(store, of)
  const at = (part: number): string => {
    const worker = workers[part]
    if (worker === undefined) throw new PartAway(`there are ${workers.length} of ${of} partitions`)
    return subjectAt(worker)
  }
  const begins = (part: number) => ({ reign: name, part, of, base, texts: Math.ceil(texts / of) }) satisfies Begin
  await Promise.all(
    Array.from({ length: of }, (_, part) => call(connection, at(part), { kind: 'begin', asked: begins(part) }, most)),
  )
  const ask: Ask = (part, step, asked) =>
    call(connection, at(part), { kind: step, asked: { reign: name, asked } satisfies Stepped }, most) as never
  let next = store.bounds().last + 1 - base
  let open: readonly number[] = Array(of).fill(0)
  return {
    settle: async (coming) => {
      const settled = await batch(ask, { of, next, open, most: mostOpen }, coming)
      next += coming.length
      open = settled.open
      return settled
    },
    seen: () => ask(0, 'seen', null),
  }
}
