import { Worker } from 'node:worker_threads'
import type { Ingested, IngestOptions, Input } from '../index.ts'
import type { Answer, Task } from './messages.ts'
import { patiently } from './patience.ts'

export interface Limits {
  /** milliseconds of the worker's own processor time that nothing may be found in, besides what `perMegabyte` adds; 1200 where not given */
  readonly quiet?: number
  /** milliseconds more for each megabyte of the input; 500 where not given */
  readonly perMegabyte?: number
  /** milliseconds after which no further page of a document is read, besides what `perMegabyte` adds; 5000 where not given */
  readonly pages?: number
  /** megabytes of the worker's heap; 768 where not given */
  readonly memory?: number
}

/** Where an archive is read from, and how far it has come: for whoever wants to go on there another time. */
export interface Place {
  /** records up to this number are left out */
  readonly after?: number
  /** called when record `record` begins: all that was found in those before it has been given */
  readonly entered?: (record: number) => void
}

export interface Isolated {
  /** As `ingest`, but in a worker: what does not end in time or memory is stopped, told, and what was found before is kept. */
  readonly ingest: (input: Input, options?: IngestOptions, place?: Place) => AsyncGenerator<Ingested>
  readonly close: () => Promise<void>
}

/** Ordinary pages take 10 ms, a page of a PDF as long, the hostile ones of scripts/hostile.ts under a second. Those that are stopped are told within two seconds. */
const QUIET = 1200
const PER_MEGABYTE = 500
/** A PDF of 300 pages takes three seconds. */
const PAGES = 5000
/** The whole benchmark of pages stays under 400 MB. */
const MEMORY = 768
/** A worker loads the languages and the layout model first, in half a second of the processor. */
const STARTING = 5_000

interface Ended {
  readonly died: string
  readonly rule: 'too-slow' | 'too-large' | 'unreadable'
  /** the worker broke of itself: the machine may have been at fault, which it is not where a limit was reached or reading failed */
  readonly broke: boolean
}
type Event = Answer | Ended

/** How reading ended, at which record, and whether anything was found in that one. */
interface Attempt {
  readonly ended: Ended | null
  readonly at: number
  readonly given: boolean
}

/** Compiled, the file beside this one ends in .js. */
const THREAD = new URL(import.meta.url.endsWith('.ts') ? './thread.ts' : './thread.js', import.meta.url)

/** One worker, its answers in a queue. */
const start = (memory: number) => {
  const worker = new Worker(THREAD, {
    resourceLimits: { maxOldGenerationSizeMb: memory, stackSizeMb: 4 },
    stdout: false,
    stderr: false,
  })
  const events: Event[] = []
  let wake = (): void => {}
  const push = (event: Event): void => {
    events.push(event)
    wake()
  }
  worker.on('message', (answer: Answer) => push(answer))
  worker.on('error', (error: Error & { code?: string }) => {
    const full = error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    push({
      died: full ? `it takes more than ${memory} MB of memory` : error.message.slice(0, 200),
      rule: full ? 'too-large' : 'unreadable',
      broke: !full,
    })
  })
  worker.on('exit', () => push({ died: 'the worker that read it ended', rule: 'unreadable', broke: true }))
  worker.unref()
  /** The next answer, or null after `milliseconds` without one. */
  const next = (milliseconds: number): Promise<Event | null> => {
    const ready = events.shift()
    if (ready) return Promise.resolve(ready)
    return new Promise((done) => {
      const timer = setTimeout(() => {
        wake = () => {}
        done(null)
      }, milliseconds)
      wake = () => {
        clearTimeout(timer)
        wake = () => {}
        done(events.shift() ?? null)
      }
    })
  }
  return { worker, next, send: (task: Task) => worker.postMessage(task), end: () => worker.terminate() }
}

/** A reader that strangers' bytes cannot stop, starve or crash. Inputs are read one at a time; the worker is started when it is first needed. */
export const isolated = (limits: Limits = {}): Isolated => {
  const { quiet = QUIET, perMegabyte = PER_MEGABYTE, pages = PAGES, memory = MEMORY } = limits
  let worker: ReturnType<typeof start> | null = null
  const stop = async (): Promise<void> => {
    const ending = worker
    worker = null
    await ending?.end()
  }

  /** Reads from record `after` on. */
  async function* attempt(
    input: Input,
    options: IngestOptions,
    after: number,
    entered: (record: number) => void,
  ): AsyncGenerator<Ingested, Attempt> {
    worker ??= start(memory)
    const running = worker
    const taken = new SharedArrayBuffer(4)
    const count = new Int32Array(taken)
    const bySize = (perMegabyte * input.bytes.length) / 1_000_000
    const patience = quiet + bySize
    let at = after
    let given = false
    running.send({ input, options, after, taken, most: pages + bySize })
    const begun = await patiently(running.worker, running.next, STARTING)
    if (begun === null || !('ready' in begun)) {
      await stop()
      return {
        ended: begun && 'died' in begun ? begun : { died: 'the worker did not start', rule: 'unreadable', broke: true },
        at,
        given,
      }
    }
    let whole = false
    let loading = false
    try {
      for (;;) {
        const event: Event | null = await patiently(
          running.worker,
          running.next,
          loading ? Math.max(STARTING, patience) : patience,
        )
        if (event === null)
          return {
            ended: {
              died: `nothing came of it in ${Math.round(patience / 100) / 10} seconds of the processor`,
              rule: 'too-slow',
              broke: false,
            },
            at,
            given,
          }
        if ('died' in event) return { ended: event, at, given }
        if ('failed' in event) return { ended: { died: event.failed, rule: 'unreadable', broke: false }, at, given }
        if ('entered' in event) {
          at = event.entered
          given = false
          entered(at)
        } else if ('loading' in event) loading = event.loading
        else if ('done' in event) {
          whole = true
          return { ended: null, at, given }
        } else if ('found' in event) {
          given = true
          yield event.found
          Atomics.add(count, 0, 1)
          Atomics.notify(count, 0)
        }
      }
    } finally {
      // stopped in the middle, by us or by whoever takes the articles: the worker knows nothing of it
      if (!whole) await stop()
    }
  }

  async function* ingest(input: Input, options: IngestOptions = {}, place: Place = {}): AsyncGenerator<Ingested> {
    let tried = -1
    for (let after = place.after ?? 0; ; ) {
      const { ended, at, given } = yield* attempt(input, options, after, place.entered ?? (() => {}))
      if (!ended) return
      const inArchive = at > after
      // once more, in a fresh worker, where it broke before it gave anything (decision 026)
      if (!given && tried !== at && ended.broke) {
        tried = at
        after = inArchive ? at - 1 : after
        continue
      }
      const where = inArchive ? `${input.name}#${at}` : input.name
      yield { notice: { article: null, rule: ended.rule, says: `reading was stopped: ${ended.died}`, where } }
      // an archive is read on behind the record that stopped it
      if (!inArchive) return
      after = at
    }
  }
  return { ingest, close: stop }
}
