import { type Ask, answer, type Partition } from '../../cluster/index.ts'
import { type PostgresStore, StoreFault } from '../../store/index.ts'
import { baseOf, partitionOf } from '../../stream/partition.ts'
import type { Flow } from '../flow.ts'
import { answering, type Call, PartAway } from './call.ts'

/** Where all cluster workers hear whoever leads. */
export const HELLO = 'variorum.part.hello'
export const subjectAt = (worker: string): string => `variorum.part.to.${worker}`

/** What a worker is told when it is to hold a partition; all of one reign begin from the same state of the store. */
export interface Begin {
  /** names the reign: whoever led before is answered no more */
  readonly reign: string
  readonly part: number
  readonly of: number
  readonly base: number
  readonly texts: number
}
export interface Stepped {
  readonly reign: string
  readonly asked: unknown
}

/** What a worker that may hold a partition says of itself. */
export interface Serving {
  readonly name: string
  /** which partition it holds, if any */
  readonly holds: () => Partition | null
  /** when it last heard of whoever leads, as performance.now() tells it */
  readonly heard: () => number
}

/** Serves as a partition when whoever leads asks for it. `open` opens the store for reading. */
export const serving = ({ connection, most }: Flow, name: string, open: () => PostgresStore): Serving => {
  let own: { readonly reign: string; readonly partition: Partition } | null = null
  let heard = Number.NEGATIVE_INFINITY
  const begin = ({ reign, part, of, base, texts }: Begin): null => {
    own = null
    const store = open()
    try {
      if (baseOf(store, of) !== base) throw new PartAway('the store has changed meanwhile')
      own = { reign, partition: partitionOf(store, { part, of }, base, texts) }
    } finally {
      store.close()
    }
    return null
  }
  const does = async ({ kind, asked }: Call): Promise<unknown> => {
    heard = performance.now()
    if (kind === 'begin') return begin(asked as Begin)
    const step = asked as Stepped
    if (!own || own.reign !== step.reign) throw new PartAway('the partition was given to another reign')
    return (answer as (...args: Parameters<Ask> | unknown[]) => unknown)(own.partition, kind, step.asked)
  }
  answering(
    connection,
    subjectAt(name),
    does,
    (error) => error instanceof StoreFault || error instanceof PartAway,
    most,
  )
  void (async () => {
    for await (const message of connection.subscribe(HELLO)) {
      heard = performance.now()
      if (message.reply) message.respond(name)
    }
  })()
  return { name, holds: () => own?.partition ?? null, heard: () => heard }
}
