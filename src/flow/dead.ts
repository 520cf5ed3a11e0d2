import { headers, type MsgHdrs } from '@nats-io/transport-node'
import type { Flow } from './flow.ts'
import { decoded } from './message.ts'
import { LARGE } from './publish.ts'
import { CHANNELS, ROLES, type Role } from './subjects.ts'

/** What nobody could work on. */
export interface DeadLetter {
  /** its number in the stream of dead letters */
  readonly number: number
  readonly role: Role
  /** the id of an article, or the name of an input */
  readonly about: string
  readonly reason: string
  /** how often it was handed out */
  readonly deliveries: number
  /** ISO 8601 */
  readonly since: string
}

interface Held extends DeadLetter {
  readonly subject: string
  readonly large: string | null
  readonly bytes: Uint8Array
}

const said = (of: MsgHdrs | undefined, name: string): string => decodeURIComponent(of?.get(name) ?? '')
const roleIn = (of: MsgHdrs | undefined): Role => ROLES.find((role) => role === said(of, 'Variorum-Role')) ?? 'ingest'

/** The dead letters, the first one first; of one role only where it is named. */
async function* held({ manager }: Flow, role?: Role): AsyncGenerator<Held> {
  const { stream } = CHANNELS.dead
  const { state } = await manager.streams.info(stream)
  for (let seq = state.first_seq; seq > 0 && seq <= state.last_seq; seq++) {
    // numbers of what was deleted are left out
    const message = await manager.streams.getMessage(stream, { seq }).catch(() => null)
    if (!message) continue
    const { head, parts } = decoded<{ readonly subject: string; readonly large: string | null }>(message.data)
    const own = roleIn(message.header)
    if (role !== undefined && own !== role) continue
    yield {
      ...{
        number: seq,
        role: own,
        about: said(message.header, 'Variorum-About'),
        reason: said(message.header, 'Variorum-Reason'),
      },
      ...{ deliveries: Number(said(message.header, 'Variorum-Deliveries')), since: message.time.toISOString() },
      ...{ subject: head.subject, large: head.large, bytes: parts[0] ?? new Uint8Array() },
    }
  }
}

export async function* deadLetters(flow: Flow, role?: Role): AsyncGenerator<DeadLetter> {
  for await (const { subject: _, large: __, bytes: ___, ...told } of held(flow, role)) yield told
}

/**
 * Publishes dead letters again where they came from, and takes each out of the dead ones once the server has it there. Ends there: where this is ended
 * half-way one of them is worked on twice, which does no harm. Gives those that were published.
 */
export async function* again(flow: Flow, role?: Role): AsyncGenerator<DeadLetter> {
  for await (const { subject, large, bytes, ...told } of held(flow, role)) {
    const own = headers()
    own.set('Variorum-About', encodeURIComponent(told.about).slice(0, 1000))
    if (large !== null) own.set(LARGE, large)
    // no id: within minutes the server would take it for the one that died
    await flow.js.publish(subject, bytes, { headers: own })
    await flow.manager.streams.deleteMessage(CHANNELS.dead.stream, told.number)
    yield told
  }
}
