import type { Consumer, JsMsg } from '@nats-io/jetstream'
import type { Logger } from 'pino'
import type { Flow } from './flow.ts'
import { decoded, type Message } from './message.ts'
import type { Metrics } from './metrics.ts'
import { LARGE, type Letter, persistently, publish } from './publish.ts'
import { CHANNELS, type Role, TAKES } from './subjects.ts'

/** A message as a role works on it. */
export interface Item<Head = unknown> extends Message<Head> {
  /** what it is about, for whoever looks for it: the id of an article, the name of an input */
  readonly about: string
  /** number of the message in its stream: the order they came in */
  readonly sequence: number
}

/** What became of a message: done with, or never to be done, and why. */
export type Outcome = 'done' | { readonly dead: string }

export interface Tools {
  readonly log: Logger
  /** publishes, and waits where that cannot be done just now; throws HandedBack where the worker must end meanwhile */
  readonly publish: (letter: Letter) => Promise<void>
}

/** What a worker does with what it takes. */
export interface Work<Head> {
  /** messages a batch */
  readonly most: number
  /** batches at a time */
  readonly atOnce: number
  /** told of the flow when it is connected, before anything is asked of it */
  readonly begin?: (flow: Flow) => void
  /** whether it may take any just now; where it may not, it is asked again a second later */
  readonly ready: () => Promise<boolean>
  /** Works on a batch: an outcome for each, in its order. What it throws is passing where `isPassing` says so: then the batch is tried again; else each of them alone. */
  readonly handle: (items: readonly Item<Head>[], tools: Tools) => Promise<readonly Outcome[]>
  readonly isPassing: (error: unknown) => boolean
  readonly close: () => Promise<void>
}

/** The worker is to end, or another has taken over: what is in hand goes back to the server, which hands it to others. */
export class HandedBack extends Error {}

/** How often a message may be handed out. More often nobody came to an end with it: those who tried died of it, or were killed, each time. */
const MOST_TIMES = 10
/** From this time on it is worked on alone, so that it takes no other along. */
const ALONE = 3
/** Milliseconds that a batch is waited for. */
const GATHER = 1000
const STAND_BY = 1000
/** In a third of the time after which it would be handed to another, the server hears that it is worked on. */
const HEARD_OF = 3

const seconds = (since: number): number => (performance.now() - since) / 1000
const sleep = (milliseconds: number): Promise<void> => new Promise((done) => void setTimeout(done, milliseconds))
const reason = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 500)

/** The bytes of a message, from the object store where they are too large; null where they are there no more: somebody was done with it. */
const bytesOf = async ({ large }: Flow, message: JsMsg): Promise<Uint8Array | null> => {
  const name = message.headers?.get(LARGE)
  return name ? await large.getBlob(name) : message.data
}

const aboutOf = (message: JsMsg): string =>
  decodeURIComponent(message.headers?.get('Variorum-About') || message.subject)

/** What is told of a dead letter, beside its bytes. */
const deathOf = (role: Role, message: JsMsg, why: string): Letter['headers'] => ({
  'Variorum-Reason': why,
  'Variorum-Role': role,
  'Variorum-About': aboutOf(message),
  'Variorum-Subject': message.subject,
  'Variorum-Sequence': String(message.info.streamSequence),
  'Variorum-Deliveries': String(message.info.deliveryCount),
})

export interface Worker {
  /** Works until it is told to stop, and until what is in hand is done then. */
  readonly run: () => Promise<void>
  readonly stop: () => void
  /** what it waits for just now, in plain words */
  readonly waitsFor: () => string | null
  readonly isActive: () => boolean
}

/** A worker of `role`: takes batches from its stream, works on them, and acknowledges what is done. */
export const worker = <Head>(
  role: Role,
  flow: Flow,
  work: Work<Head>,
  { log, metrics }: { readonly log: Logger; readonly metrics: Metrics },
): Worker => {
  const channel = TAKES[role]
  let stopping = false
  let active = false
  let why: string | null = null
  /** messages that were acknowledged or buried */
  const settled = new WeakSet<JsMsg>()

  /** Waits out what passes. */
  const again = (error: unknown): void => {
    why = reason(error)
    metrics.worked('again')
    log.warn({ why }, 'waiting')
    if (stopping) throw new HandedBack()
  }
  const tools: Tools = {
    log,
    publish: async (letter) => {
      await publish(flow, letter, again)
      metrics.published(letter.channel)
    },
  }

  const bury = async (message: JsMsg, says: string): Promise<void> => {
    const large = message.headers?.get(LARGE)
    await publish(
      flow,
      {
        channel: 'dead',
        part: role,
        id: `${CHANNELS[channel].stream}-${message.info.streamSequence}`,
        head: { subject: message.subject, large: large || null },
        parts: [message.data],
        headers: deathOf(role, message, says) ?? {},
      },
      again,
    )
    log.error({ about: aboutOf(message), reason: says }, 'dead letter')
    message.term()
    settled.add(message)
    metrics.worked('dead')
  }
  const finish = async (message: JsMsg): Promise<void> => {
    message.ack()
    settled.add(message)
    metrics.worked('done')
    const large = message.headers?.get(LARGE)
    if (large) await flow.large.delete(large).catch(() => {})
  }

  /** Messages with what is in them; those of which nothing can be made are buried, those whose bytes are gone are done. */
  const opened = async (
    messages: readonly JsMsg[],
  ): Promise<{ readonly message: JsMsg; readonly item: Item<Head> }[]> => {
    const found: { readonly message: JsMsg; readonly item: Item<Head> }[] = []
    for (const message of messages) {
      const bytes = await persistently(() => bytesOf(flow, message), again)
      try {
        if (bytes)
          found.push({
            message,
            item: { ...decoded<Head>(bytes), about: aboutOf(message), sequence: message.info.streamSequence },
          })
        else await finish(message)
      } catch (error) {
        if (error instanceof HandedBack) throw error
        await bury(message, reason(error))
      }
    }
    return found
  }

  /** Works on a batch as long as what keeps it from it passes. */
  const handled = (items: readonly Item<Head>[]): Promise<readonly Outcome[]> =>
    persistently(
      async () => {
        if (!(await work.ready())) throw new HandedBack()
        const outcomes = await work.handle(items, tools)
        why = null
        return outcomes
      },
      (error) => {
        if (error instanceof HandedBack || !work.isPassing(error)) throw error
        again(error)
      },
    )
  const settle = async (messages: readonly JsMsg[]): Promise<void> => {
    const own = await opened(messages)
    if (!own.length) return
    let outcomes: readonly Outcome[]
    try {
      outcomes = await handled(own.map((o) => o.item))
    } catch (error) {
      if (error instanceof HandedBack) throw error
      // one of them is at fault: found by working on each alone
      log.error({ err: error, messages: own.length }, 'a batch failed')
      const [only] = own
      if (only && own.length === 1) return bury(only.message, reason(error))
      for (const { message } of own) await settle([message])
      return
    }
    for (const [i, { message }] of own.entries()) {
      const outcome = outcomes[i] ?? 'done'
      if (outcome === 'done') await finish(message)
      else await bury(message, outcome.dead)
    }
  }

  const batch = async (messages: readonly JsMsg[]): Promise<void> => {
    const since = performance.now()
    const beat = setInterval(
      () => {
        for (const m of messages) if (!settled.has(m)) m.working()
      },
      (flow.patience * 1000) / HEARD_OF,
    )
    try {
      const [worn, fit] = [
        messages.filter((m) => m.info.deliveryCount > MOST_TIMES),
        messages.filter((m) => m.info.deliveryCount <= MOST_TIMES),
      ]
      for (const message of worn)
        await bury(message, `it was handed out ${MOST_TIMES} times, and whoever worked on it came to no end`)
      for (const message of fit.filter((m) => m.info.deliveryCount > ALONE)) await settle([message])
      await settle(fit.filter((m) => m.info.deliveryCount <= ALONE))
    } catch (error) {
      if (!(error instanceof HandedBack)) throw error
      for (const m of messages) if (!settled.has(m)) m.nak()
    } finally {
      clearInterval(beat)
    }
    metrics.batch(seconds(since), messages.length)
    log.debug({ messages: messages.length, seconds: seconds(since) }, 'batch')
  }

  const taken = async (consumer: Consumer): Promise<JsMsg[]> => {
    const messages: JsMsg[] = []
    try {
      for await (const message of await consumer.fetch({ max_messages: work.most, expires: GATHER }))
        messages.push(message)
    } catch (error) {
      // what came before the server was lost is in our hands, and in nobody else's until patience ends
      if (!messages.length) throw error
    }
    return messages
  }
  const lane = async (): Promise<void> => {
    const consumer = await persistently(() => flow.js.consumers.get(CHANNELS[channel].stream, role), again)
    while (!stopping) {
      try {
        const is = await work.ready()
        if (is !== active) log.info(is ? 'working' : 'standing by')
        active = is
        metrics.active(is)
        if (!is) {
          await sleep(STAND_BY)
          continue
        }
        const messages = await taken(consumer)
        if (messages.length) await batch(messages)
        why = null
      } catch (error) {
        why = reason(error)
        log.warn({ err: error }, 'waiting')
        await sleep(STAND_BY)
      }
    }
  }
  return {
    run: async () => {
      await Promise.all(Array.from({ length: work.atOnce }, lane))
      await work.close()
    },
    stop: () => {
      stopping = true
    },
    waitsFor: () => why,
    isActive: () => active,
  }
}
