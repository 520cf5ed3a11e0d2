import { headers, type MsgHdrs } from '@nats-io/transport-node'
import type { Flow } from './flow.ts'
import { encoded, type Message } from './message.ts'
import { type ChannelName, subjectOf } from './subjects.ts'

/** What goes into a stream. */
export interface Letter<Head = unknown> extends Message<Head> {
  readonly channel: ChannelName
  /** the end of the subject: what consumers may choose by */
  readonly part: string
  /** of the content: within minutes the server takes one of the same id only; null where each is taken */
  readonly id: string | null
  readonly headers?: Readonly<Record<string, string>>
}

/** Names a large message in the object store, in place of its bytes. */
export const LARGE = 'Variorum-Large'

/** Milliseconds before a message that was not taken is offered again: doubled each time up to the last. */
const PAUSE = { first: 200, most: 5000 }
/** Milliseconds for the server to say that it has a message. */
const PATIENCE = 10_000

const sleep = (milliseconds: number): Promise<void> => new Promise((done) => void setTimeout(done, milliseconds))

/** Tries until it goes well. `again` is told why each time, and may throw to end it. */
export const persistently = async <T>(attempt: () => Promise<T>, again: (error: unknown) => void): Promise<T> => {
  for (let pause = PAUSE.first; ; pause = Math.min(PAUSE.most, 2 * pause)) {
    try {
      return await attempt()
    } catch (error) {
      again(error)
    }
    await sleep(pause)
  }
}

/** HTTP's headers are lines: what is in them must be one. */
const line = (value: string): string => encodeURIComponent(value).slice(0, 1000)

const headersOf = (letter: Letter, large: string | null): MsgHdrs => {
  const made = headers()
  for (const [name, value] of Object.entries(letter.headers ?? {})) made.set(name, line(value))
  if (large !== null) made.set(LARGE, large)
  return made
}

/** Where a message is too large, its bytes go to the object store, under its id, and the message says so. */
const placed = async (
  { large, most }: Flow,
  letter: Letter,
): Promise<{ readonly bytes: Uint8Array; readonly large: string | null }> => {
  const bytes = encoded(letter)
  if (bytes.length <= most) return { bytes, large: null }
  const name = `${letter.channel}-${letter.id ?? crypto.randomUUID()}`
  await large.putBlob({ name }, bytes)
  return { bytes: new Uint8Array(), large: name }
}

/**
 * Publishes, and returns when the server has it on its disk. Where the stream is full or the server is away, waits and offers it again: what comes
 * in must wait then, too. `again` is told why, and may throw to give up. Gives whether the server had it already.
 */
export const publish = (flow: Flow, letter: Letter, again: (error: unknown) => void = () => {}): Promise<boolean> =>
  persistently(async () => {
    const { bytes, large } = await placed(flow, letter)
    const { duplicate } = await flow.js.publish(subjectOf(letter.channel, letter.part), bytes, {
      headers: headersOf(letter, large),
      timeout: PATIENCE,
      ...(letter.id === null ? {} : { msgID: `${letter.channel}-${letter.id}` }),
    })
    return duplicate
  }, again)
