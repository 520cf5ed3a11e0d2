import { deserialize, serialize } from 'node:v8'
import { createInbox, headers, type Msg, type NatsConnection } from '@nats-io/transport-node'

/** Who was asked is not there, was lost, or did not get it: what it knows must be thought lost. */
export class PartAway extends Error {}

/** A call as it goes over the wire: numbers, strings, lists and typed arrays, in Node's own format. */
export interface Call {
  readonly kind: string
  readonly asked: unknown
}
type Answer = { readonly done: unknown } | { readonly failed: string; readonly away: boolean }

/** Says "3 of 7" of a message that came in several. */
const CHUNK = 'Variorum-Chunk'
/** A question that only asks whether the one before it arrived. */
const PING = 'Variorum-Ping'
/** Milliseconds after which it is asked whether the question arrived. */
const PINGED = 2000
const NO_RESPONDERS = 503

/** Sends bytes as messages of at most `most` bytes each. */
const sent = (connection: NatsConnection, subject: string, bytes: Uint8Array, most: number, reply?: string): void => {
  const of = Math.max(1, Math.ceil(bytes.length / most))
  for (let i = 0; i < of; i++) {
    const own = headers()
    own.set(CHUNK, `${i + 1}/${of}`)
    connection.publish(subject, bytes.subarray(i * most, (i + 1) * most), {
      headers: own,
      ...(reply === undefined ? {} : { reply }),
    })
  }
}

/** Puts messages together; gives the bytes when all of one call are there. */
const gathering = () => {
  const parts = new Map<string, Uint8Array[]>()
  return (message: Msg, of: string): Uint8Array | null => {
    const [at, many] = (message.headers?.get(CHUNK) ?? '1/1').split('/').map(Number)
    const known = at === 1 ? [] : (parts.get(of) ?? [])
    known.push(new Uint8Array(message.data))
    parts.set(of, known)
    if (at !== many) return null
    parts.delete(of)
    return known.length === many ? new Uint8Array(Buffer.concat(known)) : null
  }
}

/**
 * Asks who listens at `subject`, and waits for the answer however long it takes, as long as somebody is there who got the question. Throws PartAway where nobody is, or where the
 * question or its answer was lost; what the other side threw is thrown here.
 */
export const call = async (
  connection: NatsConnection,
  subject: string,
  { kind, asked }: Call,
  most: number,
): Promise<unknown> => {
  const inbox = createInbox()
  const answers = connection.subscribe(inbox)
  const ping = (): void => {
    const own = headers()
    own.set(PING, '1')
    connection.publish(subject, new Uint8Array(), { headers: own, reply: inbox })
  }
  const timer = setInterval(ping, PINGED)
  try {
    sent(connection, subject, serialize({ kind, asked }), most, inbox)
    const whole = gathering()
    for await (const message of answers) {
      if (message.headers?.code === NO_RESPONDERS) throw new PartAway(`nobody is at ${subject}`)
      // questions are answered in turn: who answers the later one never got the earlier one
      if (message.headers?.has(PING)) throw new PartAway(`${subject} did not get a question, or its answer was lost`)
      const bytes = whole(message, inbox)
      if (!bytes) continue
      const answer = deserialize(bytes) as Answer
      if ('done' in answer) return answer.done
      throw answer.away ? new PartAway(answer.failed) : new Error(answer.failed)
    }
    throw new PartAway('the connection ended')
  } finally {
    clearInterval(timer)
    answers.unsubscribe()
  }
}

/** Answers calls at `subject`, one after another. `isAway` tells of what `does` throws whether it passes. */
export const answering = (
  connection: NatsConnection,
  subject: string,
  does: (call: Call) => Promise<unknown>,
  isAway: (error: unknown) => boolean,
  most: number,
): void => {
  const whole = gathering()
  const one = async (message: Msg): Promise<void> => {
    const { reply } = message
    if (reply === undefined) return
    if (message.headers?.has(PING)) {
      const own = headers()
      own.set(PING, '1')
      return connection.publish(reply, new Uint8Array(), { headers: own })
    }
    const bytes = whole(message, reply)
    if (!bytes) return
    let answer: Answer
    try {
      answer = { done: await does(deserialize(bytes) as Call) }
    } catch (error) {
      answer = { failed: error instanceof Error ? error.message : String(error), away: isAway(error) }
    }
    sent(connection, reply, serialize(answer), most)
  }
  void (async () => {
    for await (const message of connection.subscribe(subject)) await one(message)
  })()
}
