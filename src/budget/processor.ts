import type { Worker } from 'node:worker_threads'

/** Milliseconds of processor time that this thread has taken so far; where Node cannot tell a thread's, the process's. */
export const processorTime = (): number => {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)()
  return (user + system) / 1000
}

/** Processor time of a thread in milliseconds. Node before 22.20 tells of the process only; in the thread that asks hardly anything happens meanwhile. */
export const processorTimeOf = async (worker: Worker): Promise<number> => {
  try {
    const { user, system } = 'cpuUsage' in worker ? await worker.cpuUsage() : process.cpuUsage()
    return (user + system) / 1000
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
