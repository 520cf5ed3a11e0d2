import assert from 'node:assert/strict'

const taken = (): number => process.cpuUsage().user / 1000

/** What `work` gives; fails where it takes more processor time than so many milliseconds. A busy machine takes longer, and no more of that. */
export const within = <T>(milliseconds: number, work: () => T): T => {
  const from = taken()
  const made = work()
  const took = taken() - from
  assert.ok(took < milliseconds, `took ${Math.round(took)} ms of processor time, and may take ${milliseconds}`)
  return made
}
