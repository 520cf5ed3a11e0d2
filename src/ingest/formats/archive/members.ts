import { constants, crc32, inflateRawSync } from 'node:zlib'

/** What a gzip member may always unfold to: the largest page of the benchmarks has 3 MB. */
const ALWAYS = 8_000_000
/** Text shrinks to a tenth, markup and logs to a thirtieth; a thousandth, deflate's most, is a bomb. */
const MOST_RATIO = 100
/** More than this is never held at once. */
const NEVER = 1_000_000_000
const FLAGS = { crc: 2, extra: 4, name: 8, comment: 16 }

/** A stretch of packed bytes unfolded, or what is wrong with it. */
export interface Member {
  /** where it begins in the packed bytes */
  readonly offset: number
  /** null where nothing can be had */
  readonly bytes: Uint8Array | null
  readonly wrong: string | null
  /** it was refused because it would unfold to too much */
  readonly bomb: boolean
}

export const isGzip = (bytes: Uint8Array, at = 0): boolean =>
  bytes[at] === 0x1f && bytes[at + 1] === 0x8b && bytes[at + 2] === 8

/** Where the deflated data of the member at `at` begins (RFC 1952, 2.3). */
const dataStart = (bytes: Uint8Array, at: number): number => {
  const flags = bytes[at + 3] ?? 0
  let i = at + 10
  if (flags & FLAGS.extra) i += 2 + (bytes[i] ?? 0) + 256 * (bytes[i + 1] ?? 0)
  for (const flag of [FLAGS.name, FLAGS.comment]) {
    if (!(flags & flag)) continue
    const end = bytes.indexOf(0, i)
    i = end < 0 ? bytes.length : end + 1
  }
  return flags & FLAGS.crc ? i + 2 : i
}
const nextMember = (bytes: Uint8Array, from: number): number => {
  for (let i = bytes.indexOf(0x1f, from); i >= 0; i = bytes.indexOf(0x1f, i + 1)) if (isGzip(bytes, i)) return i
  return bytes.length
}

interface Inflated {
  readonly buffer: Uint8Array
  readonly engine: { readonly bytesWritten: number }
}
/** How much the member at `at` may unfold to, by the bytes that are there. */
const limitOf = (packed: number): number => Math.min(NEVER, Math.max(ALWAYS, packed * MOST_RATIO))
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : String(error)).slice(0, 120)
const isBomb = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

const checked = (bytes: Uint8Array, end: number, unfolded: Uint8Array): string | null => {
  if (end + 8 > bytes.length) return 'it is cut short'
  const view = new DataView(bytes.buffer, bytes.byteOffset + end, 8)
  return view.getUint32(0, true) === crc32(unfolded) ? null : 'its checksum does not fit'
}

/** The member at `at`, and where the next one may begin. */
const unfold = (bytes: Uint8Array, at: number): { readonly member: Member; readonly next: number } => {
  const start = dataStart(bytes, at)
  const packed = bytes.subarray(start)
  const options = { info: true, finishFlush: constants.Z_SYNC_FLUSH, maxOutputLength: limitOf(bytes.length - at) }
  try {
    const { buffer, engine } = inflateRawSync(packed, options) as unknown as Inflated
    const end = start + engine.bytesWritten
    const ratio = buffer.length / Math.max(1, end - at)
    if (buffer.length > ALWAYS && ratio > MOST_RATIO) {
      const wrong = `it unfolds to ${Math.round(ratio)} times its size`
      return {
        member: { offset: at, bytes: null, wrong, bomb: true },
        next: nextMember(bytes, Math.min(bytes.length, end + 8)),
      }
    }
    return {
      member: { offset: at, bytes: buffer, wrong: checked(bytes, end, buffer), bomb: false },
      next: nextMember(bytes, Math.min(bytes.length, end + 8)),
    }
  } catch (error) {
    const bomb = isBomb(error)
    const wrong = bomb ? `it would unfold to more than ${options.maxOutputLength} bytes` : messageOf(error)
    // where a refused member ends is not known: what may follow it is not looked for in its own data
    return { member: { offset: at, bytes: null, wrong, bomb }, next: bomb ? bytes.length : nextMember(bytes, at + 1) }
  }
}

/** One member that is a bomb may be an accident; behind a second one nothing is looked for. */
const MOST_BOMBS = 2

/** The members of gzipped bytes, one after another. A broken one is told, and reading goes on at the next that can be found. */
export function* members(bytes: Uint8Array): Generator<Member> {
  let at = isGzip(bytes) ? 0 : nextMember(bytes, 0)
  let bombs = 0
  while (at < bytes.length && bombs < MOST_BOMBS) {
    const { member, next } = unfold(bytes, at)
    if (member.bomb) bombs++
    yield member
    at = next
  }
}

/** The first unfolded bytes of a gzip member, for a look at what is packed. */
export const peek = (bytes: Uint8Array): Uint8Array => {
  try {
    return inflateRawSync(bytes.subarray(dataStart(bytes, 0), 1024), {
      finishFlush: constants.Z_SYNC_FLUSH,
      maxOutputLength: 2_000_000,
    })
  } catch {
    return new Uint8Array()
  }
}
