/** Milliseconds of processor time that this thread has taken so far; where Node cannot tell a thread's, the process's. */
export const processorTime = (): number => {
  const { user, system } = (process.threadCpuUsage ?? process.cpuUsage)()
  return (user + system) / 1000
}

/** Whether this thread has taken `budget` milliseconds of processor time since now. A busy machine takes longer, and gives as much. */
export const spentAfter = (budget: number): (() => boolean) => {
  const begun = processorTime()
  return () => processorTime() - begun >= budget
}
