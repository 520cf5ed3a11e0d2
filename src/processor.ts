import type { Worker } from 'node:worker_threads'

interface Usage {
  /** microseconds */
  readonly user: number
  readonly system: number
}
/** Milliseconds of processor time, of what Node tells of a thread or a process. */
export const millisecondsOf = ({ user, system }: Usage): number => (user + system) / 1000

/** Milliseconds of processor time that this process has taken so far, all its threads together. */
export const processTime = (): number => millisecondsOf(process.cpuUsage())

/** Milliseconds of processor time that this thread has taken so far; where Node cannot tell a thread's, the process's. */
export const processorTime = (): number => millisecondsOf((process.threadCpuUsage ?? process.cpuUsage)())

/** Processor time of a thread in milliseconds. Node before 22.20 tells of the process only; in the thread that asks hardly anything happens meanwhile. */
export const processorTimeOf = async (worker: Worker): Promise<number> => {
  try {
    return 'cpuUsage' in worker ? millisecondsOf(await worker.cpuUsage()) : processTime()
  } catch {
    // it is not running yet, or no longer
    return 0
  }
}

/** Whether this thread has taken `budget` milliseconds of processor time since now. A busy machine takes longer, and gives as much. */
export const spentAfter = (budget: number): (() => boolean) => {
  const begun = processorTime()
  return () => processorTime() - begun >= budget
}
