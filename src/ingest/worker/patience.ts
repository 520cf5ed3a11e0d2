import type { Worker } from 'node:worker_threads'
import { millisecondsOf, processTime } from '../../processor.ts'

/** How often the worker's clock is looked at, in milliseconds. */
const SLICE = 500
/** A worker that does not tell its time is in the middle of something that cannot be interrupted. */
const TELLING = 1000
/** So many times its share a worker may take by the clock on the wall: a machine that is asleep or busy is no fault of the input. */
const WALL = 20

/**
 * Milliseconds of the processor that `worker` has used, null where it does not answer. Where Node cannot tell (before 24.6), what its loop was busy for by the
 * clock on the wall or what the whole process has used, whichever is less: it has used no more than either.
 */
const used = async (worker: Worker): Promise<number | null> => {
  if (typeof worker.cpuUsage !== 'function')
    return Math.min(worker.performance.eventLoopUtilization().active, processTime())
  // the timer keeps the process alive, which the worker does not
  return new Promise((done) => {
    const timer = setTimeout(done, TELLING, null)
    const tell = (milliseconds: number | null): void => {
      clearTimeout(timer)
      done(milliseconds)
    }
    worker.cpuUsage().then(
      (usage) => tell(millisecondsOf(usage)),
      () => tell(null),
    )
  })
}

/**
 * What `next` gives, asked in slices; null once the worker has used `patience` milliseconds of the processor without giving anything, whatever the clock on the
 * wall says, or many times as long by that clock.
 */
export const patiently = async <T>(
  worker: Worker,
  next: (milliseconds: number) => Promise<T | null>,
  patience: number,
): Promise<T | null> => {
  const slice = Math.min(SLICE, patience)
  let begun: number | null = null
  for (let waited = 0; waited < WALL * patience; waited += slice) {
    const event = await next(slice)
    if (event !== null) return event
    const now = await used(worker)
    begun ??= now
    // the first slice is counted as used
    if (now !== null && begun !== null && now - begun + slice >= patience) return null
  }
  return null
}
