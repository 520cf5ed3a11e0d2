import { pino } from 'pino'
import { type FlowOptions, flow } from './flow.ts'
import { type Health, watched } from './health.ts'
import { metrics } from './metrics.ts'
import { persistently } from './publish.ts'
import { CHANNELS, type Role, TAKES } from './subjects.ts'
import { type Work, worker } from './work.ts'

export interface RunOptions extends FlowOptions {
  readonly role: Role
  readonly host: string
  /** 0 for any that is free */
  readonly port: number
  readonly level: string
}

/** Works in a role until `until` comes true, then ends what is in hand. */
export const run = async <Head>(work: Work<Head>, options: RunOptions, until: Promise<unknown>): Promise<void> => {
  const { role, host, port, level } = options
  const log = pino({ level, base: { role, pid: process.pid } }, process.stdout)
  const state = { status: 'waiting' as Health['status'], why: 'NATS' as string | null }
  let own: ReturnType<typeof worker> | null = null
  let ask: () => Promise<{ readonly pending: number; readonly inHand: number } | null> = async () => null
  const counts = metrics(role, () => ask().catch(() => null))
  const health = (): Health => {
    if (!own || state.status === 'stopping') return state
    const why = own.waitsFor()
    return { status: why !== null ? 'waiting' : own.isActive() ? 'ok' : 'standing by', why }
  }
  const http = await watched(host, port, health, counts)
  log.info({ metrics: `http://${host}:${http.port}/metrics` }, 'started')
  // servers that were just started have no leader yet, and say so
  const connecting = persistently(
    () => flow(options),
    (error) => {
      state.why = error instanceof Error ? error.message : String(error)
      log.warn({ why: state.why }, 'waiting')
    },
  )
  const got = await Promise.race([connecting, until.then(() => null)])
  if (!got) {
    // told to end before there was a server to work with: nothing is in hand
    log.info('ended')
    process.exit(0)
  }
  const { connection, manager } = got
  ask = async () => {
    const { num_pending, num_ack_pending } = await manager.consumers.info(CHANNELS[TAKES[role]].stream, role)
    return { pending: num_pending, inHand: num_ack_pending }
  }
  work.begin?.(got)
  own = worker(role, got, work, { log, metrics: counts })
  const { stop } = own
  void until.then(() => {
    state.status = 'stopping'
    state.why = null
    log.info('draining')
    stop()
  })
  await own.run()
  await connection.drain()
  await http.close()
  log.info('ended')
}
