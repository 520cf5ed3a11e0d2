import { PassThrough, Readable, type Transform } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import * as zlib from 'node:zlib'
import { isGzip, members } from '../formats/archive/members.ts'

const { constants, createBrotliDecompress, createGunzip, createInflate, createInflateRaw } = zlib

/** Larger than any page or feed met with in the shared benchmarks (largest 3 MB), small beside what a process may hold. */
export const BODY_LIMIT = 20_000_000
/** One coding is the rule, two are met with (a proxy's on top); a dozen nested ones are an attack. */
const MOST_CODINGS = 2

type Aside = { readonly rule: string; readonly says: string }

export interface Body {
  /** decoded; null where it was refused */
  readonly bytes: Uint8Array | null
  readonly notices: readonly Aside[]
}

class TooLarge extends Error {}

/** zlib's header: method and window in the first byte, a check in the second (RFC 1950). Servers leave it out; then "deflate" is raw. */
const hasHeader = (bytes: Uint8Array): boolean =>
  ((bytes[0] ?? 0) & 15) === 8 && (((bytes[0] ?? 0) << 8) | (bytes[1] ?? 0)) % 31 === 0
/** Flushing at the end gives what can be had of a body that was cut short, where zlib would throw it all away. */
const flushed = { finishFlush: constants.Z_SYNC_FLUSH }
/** Unpacks "deflate" with the header of zlib or without. */
async function* inflated(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const parts = chunks[Symbol.asyncIterator]()
  const start = await parts.next()
  if (start.done) return
  const decoder = hasHeader(start.value) ? createInflate(flushed) : createInflateRaw(flushed)
  const rest = async function* (): AsyncGenerator<Uint8Array> {
    yield start.value
    for (let next = await parts.next(); !next.done; next = await parts.next()) yield next.value
  }
  const feeding = pipeline(rest(), decoder)
  feeding.catch(() => {})
  yield* decoder
  await feeding
}

type Decoder = Transform | ((chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>)
const DECODERS: Readonly<Record<string, () => Decoder>> = {
  gzip: () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  'x-gzip': () => createGunzip({ finishFlush: constants.Z_SYNC_FLUSH }),
  deflate: () => inflated,
  br: () => createBrotliDecompress({ finishFlush: constants.BROTLI_OPERATION_FLUSH }),
  // Node has it from 22.15 on
  ...('createZstdDecompress' in zlib ? { zstd: () => zlib.createZstdDecompress() } : {}),
}

const codingsOf = (header: string): readonly string[] =>
  header
    .toLowerCase()
    .split(',')
    .map((c) => c.trim().replace(/^"(.*)"$/, '$1'))
    .filter((c) => c !== '' && c !== 'identity')

const aside = (rule: string, says: string): Aside => ({ rule, says })
const refused = (rule: string, says: string): Body => ({ bytes: null, notices: [aside(rule, says)] })

/** Counts what passes, so that a body that never ends is cut off before it is unfolded. */
const counted = (limit: number) =>
  async function* (chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    let size = 0
    for await (const chunk of chunks) {
      size += chunk.length
      if (size > limit) throw new TooLarge(`it is longer than ${limit} bytes`)
      yield chunk
    }
  }

/** What is told of a body that ended early. What came before is kept. */
const ended = (bytes: Uint8Array, error: unknown): Body => {
  const why = error instanceof Error ? error.message : String(error)
  return {
    bytes,
    notices: [aside('cut-short', `the body ended early after ${bytes.length} bytes: ${why.slice(0, 120)}`)],
  }
}

/** What servers append to a packed body (a warning, a counter) makes zlib throw away its last part too; browsers leave it out. Null where the body itself is broken. */
const withoutTail = (packed: Uint8Array, limit: number): Body | null => {
  const first = isGzip(packed) ? members(packed).next().value : undefined
  return first?.bytes && first.wrong === null && first.bytes.length <= limit
    ? { bytes: first.bytes, notices: [] }
    : null
}

/**
 * Reads a body to its end, decoded as `content-encoding` says, in a stream, so that no more than `limit` bytes are ever held:
 * a body that unfolds to more is refused. A body that breaks off keeps what came, with a notice; a length that lies is told.
 */
export const readBody = async (
  stream: AsyncIterable<Uint8Array>,
  headers: { readonly encoding?: string; readonly length?: string },
  limit = BODY_LIMIT,
): Promise<Body> => {
  if (Number(headers.length ?? 0) > limit)
    return refused('too-large', `the server announces ${headers.length} bytes; at most ${limit} are read`)
  const codings = codingsOf(headers.encoding ?? '')
  const unknown = codings.find((c) => !DECODERS[c])
  if (unknown !== undefined) return refused('unknown-coding', `the body is coded as "${unknown.slice(0, 40)}"`)
  if (codings.length > MOST_CODINGS) return refused('too-deep', `the body is coded ${codings.length} times over`)
  const chunks: Uint8Array[] = []
  const packed: Uint8Array[] = []
  const came = async function* (parts: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const part of parts) {
      if (codings.length === 1) packed.push(part)
      yield part
    }
  }
  const keep = async (parts: AsyncIterable<Uint8Array>): Promise<void> => {
    for await (const part of counted(limit)(parts)) chunks.push(part)
  }
  // undone in the reverse order of their doing; MOST_CODINGS of them, the absent ones pass everything through
  const [second, first] = [codings[1], codings[0]].map((c) => DECODERS[c ?? '']?.() ?? new PassThrough())
  if (!first || !second) throw new Error('ingest/fetch: no decoder')
  try {
    await pipeline(Readable.from(came(counted(limit)(stream))), second, first, keep)
  } catch (error) {
    if (error instanceof TooLarge) return refused('too-large', `the body is refused: unfolded, ${error.message}`)
    return (
      (codings.length === 1 ? withoutTail(Buffer.concat(packed), limit) : null) ?? ended(Buffer.concat(chunks), error)
    )
  }
  return { bytes: Buffer.concat(chunks), notices: [] }
}
