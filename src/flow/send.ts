import { createHash } from 'node:crypto'
import { deflateRawSync } from 'node:zlib'
import type { Input } from '../ingest/index.ts'
import type { Flow } from './flow.ts'
import { type Letter, publish } from './publish.ts'
import type { RawHead } from './roles/ingest.ts'

export interface Sent {
  /** inputs that the server has on its disk */
  readonly inputs: number
  /** of them, those that it had been sent minutes before, and dropped */
  readonly known: number
}

/** Inputs under way at a time. */
const AT_ONCE = 16
/** Fast rather than tight. */
const LEVEL = 1

const letterOf = ({ name, bytes }: Input, language: string | undefined): Letter<RawHead> => ({
  channel: 'raw',
  part: language ?? 'any',
  id: createHash('sha256').update(name).update('\0').update(bytes).digest('hex').slice(0, 32),
  head: { name, ...(language ? { language } : {}) },
  parts: [new Uint8Array(deflateRawSync(bytes, { level: LEVEL }))],
  headers: { 'Variorum-About': name },
})

/** Publishes inputs as they come; no more are taken in than the server takes. `onSent` hears of what is on its disk, `onWait` why it is waited for. */
export const send = async (
  flow: Flow,
  inputs: AsyncIterable<Input>,
  {
    language,
    onSent,
    onWait,
  }: { readonly language?: string; readonly onSent: (so: Sent) => void; readonly onWait: (error: unknown) => void },
): Promise<Sent> => {
  let so: Sent = { inputs: 0, known: 0 }
  let waiting: Promise<void>[] = []
  const flush = async (): Promise<void> => {
    if (!waiting.length) return
    await Promise.all(waiting)
    waiting = []
    onSent(so)
  }
  for await (const input of inputs) {
    waiting.push(
      publish(flow, letterOf(input, language), onWait).then((known) => {
        so = { inputs: so.inputs + 1, known: so.known + Number(known) }
      }),
    )
    if (waiting.length >= AT_ONCE) await flush()
  }
  await flush()
  return so
}
