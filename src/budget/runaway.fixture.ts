// Runs in a worker thread: takes one step after another, of which some never end by themselves.
import { serialize } from 'node:v8'
import { parentPort } from 'node:worker_threads'
import type { Step } from '../pipeline.ts'
import { processorTime } from '../processor.ts'
import { effortOf } from './effort-of.ts'
import type { Bounded } from './insisting.ts'
import type { Said } from './supervised.ts'

export interface Course extends Bounded {
  readonly steps: readonly Step[]
  /** steps that never end */
  readonly endless: readonly Step[]
}
/** What a thread was asked, and what it did: the names of the articles that were read before, and of the steps. */
export interface Walked {
  readonly before: readonly string[]
  readonly did: readonly string[]
}

const name = (step: Step): string => Object.values(step).join(' ')
const send = (said: Said<Walked>): void => parentPort?.postMessage(said)
const nothing = { sentences: [] }

parentPort?.on('message', ({ steps, endless, ...bounded }: Course) => {
  if (!steps.length) return send({ failed: 'there is nothing to do' })
  send({ begun: processorTime() })
  const { before = new Map(), begin = () => {}, spent = () => false } = effortOf(bounded, send)
  const without = new Set(bounded.leaveOut.map(name))
  const did: string[] = []
  for (const step of steps.filter((s) => !without.has(name(s)))) {
    if (spent() || (step.stage === 'read' && before.has(step.article))) continue
    begin(step)
    while (endless.some((e) => name(e) === name(step)));
    if (step.stage === 'read') send({ kept: serialize([step.article, nothing]) })
    did.push(name(step))
  }
  send({ answer: { before: [...before.keys()], did } })
})
