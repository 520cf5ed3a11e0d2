import { Worker } from 'node:worker_threads'
import type { Step } from '../pipeline.ts'
import { processorTimeOf } from '../processor.ts'

/** What a supervised thread sends: that it begins, and what it had taken by then; the step it begins; work for the next thread; what it found, or why it could not. */
export type Said<A> =
  | { readonly begun: number }
  | { readonly step: Step }
  | { readonly kept: Uint8Array }
  | { readonly answer: A }
  | { readonly failed: string }

/** A thread that ended before it answered. */
interface Ended {
  readonly ended: string
  /** the step it was in, where that is known */
  readonly at: Step | null
  /** what it had sent on the way, which need not be done again */
  readonly kept: readonly Uint8Array[]
}
type How<A> = { readonly answer: A } | { readonly failed: string } | Ended

/** How a question ended: answered, failed, or ended by us; and the milliseconds of processor time that it took, as of the last look. */
export type Outcome<A> = How<A> & { readonly used: number }

export interface Supervised<Q, A> {
  /** Asks, and ends the thread where it takes more than `most` milliseconds of processor time. One question at a time. */
  readonly ask: (question: Q, most: number) => Promise<Outcome<A>>
  /** Begins the thread, which otherwise waits for the first question. */
  readonly begin: () => void
  readonly close: () => Promise<void>
}

/** Milliseconds between two looks at what a thread has taken: a tenth of what it may take, so that it goes hardly beyond, but no more and no less than these. */
const LOOK = { most: 100, least: 10, of: 0.1 } as const
/** Megabytes of a thread's heap: the account of 400 articles takes about 600. */
const MEMORY = 2048

/** A thread that runs, and what is to be done with what it says. */
interface Running<A> {
  readonly worker: Worker
  hear: ((how: How<A>) => void) | null
  /** what it had taken when it began with the question, and the step it is at; null before it has begun: loading is not counted */
  begun: number | null
  at: Step | null
  /** what it has taken since it began with the question */
  used: number
  kept: Uint8Array[]
}

const endedOf = ({ at, kept }: Omit<Ended, 'ended'>, ended: string): Ended => ({ ended, at, kept })

const between = (most: number): number => Math.min(LOOK.most, Math.max(LOOK.least, LOOK.of * most))

/** A thread that is ended when it takes too much, and begun anew for the next question. */
export const supervised = <Q, A>(thread: URL, workerData: unknown = null): Supervised<Q, A> => {
  let running: Running<A> | null = null
  let closed = false
  const start = (): Running<A> => {
    const worker = new Worker(thread, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY, stackSizeMb: 4 },
    })
    const own: Running<A> = { worker, hear: null, begun: null, at: null, used: 0, kept: [] }
    const end = (how: How<A>): void => {
      const { hear } = own
      own.hear = null
      hear?.(how)
    }
    worker.on('message', (said: Said<A>) => {
      if ('begun' in said) own.begun = said.begun
      else if ('step' in said) own.at = said.step
      else if ('kept' in said) own.kept.push(said.kept)
      else end(said)
    })
    const gone = (why: string): void => {
      if (running === own) running = null
      end(endedOf(own, why))
    }
    worker.on('error', (error: Error) => gone(error.message.slice(0, 200)))
    worker.on('exit', () => gone('its thread ended'))
    worker.unref()
    return own
  }
  const begin = (): Running<A> => {
    running ??= start()
    return running
  }
  const ask = async (question: Q, most: number): Promise<Outcome<A>> => {
    if (closed) return { failed: 'closed', used: 0 }
    const own = begin()
    // whoever waits for an answer keeps the process
    own.worker.ref()
    own.begun = null
    own.at = null
    own.used = 0
    own.kept = []
    const outcome = await new Promise<Outcome<A>>((done) => {
      const look = setInterval(() => {
        void processorTimeOf(own.worker).then((now) => {
          // 0 where it is gone already
          if (own.begun !== null) own.used = Math.max(own.used, now - own.begun)
          if (own.used > most)
            own.hear?.(endedOf(own, `it took more than ${Math.round(most / 100) / 10} seconds of processor time`))
        })
      }, between(most))
      own.hear = (how) => {
        clearInterval(look)
        own.hear = null
        done({ ...how, used: own.used })
      }
      own.worker.postMessage(question)
    })
    if ('ended' in outcome) {
      if (running === own) running = null
      await own.worker.terminate()
    } else own.worker.unref()
    return outcome
  }
  const close = async (): Promise<void> => {
    closed = true
    const ending = running
    running = null
    await ending?.worker.terminate()
  }
  return { ask, begin: () => void begin(), close }
}
