import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client'
import type { Role } from './subjects.ts'

/** What a worker counts. */
export interface Metrics {
  readonly text: () => Promise<string>
  readonly type: string
  readonly worked: (outcome: 'done' | 'dead' | 'again') => void
  readonly published: (channel: string) => void
  /** seconds that a batch took, and how many messages it had */
  readonly batch: (seconds: number, messages: number) => void
  /** whether this one works or stands by */
  readonly active: (is: boolean) => void
}

/** Seconds: a batch of a few articles takes a tenth, one that waits for a full stream minutes. */
const BUCKETS = [0.01, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300]

/** Metrics of a worker of `role`, as Prometheus reads them; `waiting` tells how many messages the role has before it, when it is asked. */
export const metrics = (
  role: Role,
  waiting: () => Promise<{ readonly pending: number; readonly inHand: number } | null>,
): Metrics => {
  const registry = new Registry()
  registry.setDefaultLabels({ role })
  collectDefaultMetrics({ register: registry })
  const registers = [registry]
  const messages = new Counter({
    name: 'variorum_messages_total',
    help: 'Messages by what became of them',
    labelNames: ['outcome'],
    registers,
  })
  const sent = new Counter({
    name: 'variorum_published_total',
    help: 'Messages published, by stream',
    labelNames: ['channel'],
    registers,
  })
  const seconds = new Histogram({
    name: 'variorum_batch_seconds',
    help: 'How long a batch took',
    buckets: BUCKETS,
    registers,
  })
  const sizes = new Histogram({
    name: 'variorum_batch_messages',
    help: 'How many messages a batch had',
    buckets: [1, 5, 10, 25, 50, 100, 250],
    registers,
  })
  const active = new Gauge({
    name: 'variorum_active',
    help: '1 where this worker works, 0 where it stands by',
    registers,
  })
  const inHand = new Gauge({
    name: 'variorum_in_hand',
    help: 'Messages handed out to workers of this role, not acknowledged yet',
    registers,
  })
  new Gauge({
    name: 'variorum_waiting',
    help: 'Messages that wait for workers of this role',
    registers,
    async collect() {
      const now = await waiting()
      if (!now) return
      this.set(now.pending)
      inHand.set(now.inHand)
    },
  })
  return {
    text: () => registry.metrics(),
    type: registry.contentType,
    worked: (outcome) => messages.inc({ outcome }),
    published: (channel) => sent.inc({ channel }),
    batch: (took, of) => {
      seconds.observe(took)
      sizes.observe(of)
    },
    active: (is) => active.set(is ? 1 : 0),
  }
}
