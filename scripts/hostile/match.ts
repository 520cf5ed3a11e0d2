// In a worker: tries one pattern on each string and answers with the milliseconds each took.
import { parentPort } from 'node:worker_threads'

/** Milliseconds of processor time of this thread. */
const taken = (): number => {
  const { user, system } = process.threadCpuUsage()
  return (user + system) / 1000
}

parentPort?.on(
  'message',
  ({ source, flags, strings }: { source: string; flags: string; strings: readonly string[] }) => {
    const times: number[] = []
    for (const s of strings) {
      const pattern = new RegExp(source, flags)
      const begun = taken()
      // a global pattern is used to find all; a sticky one at each place in turn
      if (pattern.global) for (const _ of s.matchAll(pattern));
      else pattern.test(s)
      times.push(taken() - begun)
      // one that is this slow is bad enough; the others need not be waited for
      if ((times.at(-1) ?? 0) > 2000) break
    }
    parentPort?.postMessage(times)
  },
)
