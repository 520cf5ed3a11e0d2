import { Worker } from 'node:worker_threads'
import type { Step } from '../pipeline.ts'
import { processorTimeOf } from '../processor.ts'

/** What a supervised thread sends: that it begins, and what it had taken by then; the step it begins; what it found, or why it could not. */
export type Said<A> =
  | { readonly begun: number }
  | { readonly step: Step }
  | { readonly answer: A }
  | { readonly failed: string }

/** How a question ended: answered, failed, or ended by us, in the middle of `at` where that is known. */
export type Outcome<A> =
  | { readonly answer: A }
  | { readonly failed: string }
  | { readonly ended: string; readonly at: Step | null }

export interface Supervised<Q, A> {
  /** Asks, and ends the thread where it takes more than `most` milliseconds of processor time. One question at a time. */
  readonly ask: (question: Q, most: number) => Promise<Outcome<A>>
  /** Begins the thread, which otherwise waits for the first question. */
  readonly begin: () => void
  readonly close: () => Promise<void>
}

/** Milliseconds between two looks at what a thread has taken. */
const LOOK = 100
/** Megabytes of a thread's heap: the account of 400 articles takes about 600. */
const MEMORY = 2048

/** A thread that runs, and what is to be done with what it says. */
interface Running<A> {
  readonly worker: Worker
  hear: ((outcome: Outcome<A>) => void) | null
  /** what it had taken when it began with the question, and the step it is at; null before it has begun: loading is not counted */
  begun: number | null
  at: Step | null
}

/** A thread that is ended when it takes too much, and begun anew for the next question. */
export const supervised = <Q, A>(thread: URL, workerData: unknown = null): Supervised<Q, A> => {
  let running: Running<A> | null = null
  let closed = false
  const start = (): Running<A> => {
    const worker = new Worker(thread, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY, stackSizeMb: 4 },
    })
    const own: Running<A> = { worker, hear: null, begun: null, at: null }
    const end = (outcome: Outcome<A>): void => {
      const { hear } = own
      own.hear = null
      hear?.(outcome)
    }
    worker.on('message', (said: Said<A>) => {
      if ('begun' in said) own.begun = said.begun
      else if ('step' in said) own.at = said.step
      else end(said)
    })
    const gone = (why: string): void => {
      if (running === own) running = null
      end({ ended: why, at: own.at })
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
    if (closed) return { failed: 'closed' }
    const own = begin()
    // whoever waits for an answer keeps the process
    own.worker.ref()
    own.begun = null
    own.at = null
    const outcome = await new Promise<Outcome<A>>((done) => {
      const look = setInterval(() => {
        void processorTimeOf(own.worker).then((now) => {
          if (own.begun !== null && now - own.begun > most)
            own.hear?.({
              ended: `it took more than ${Math.round(most / 100) / 10} seconds of processor time`,
              at: own.at,
            })
        })
      }, LOOK)
      own.hear = (how) => {
        clearInterval(look)
        own.hear = null
        done(how)
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
