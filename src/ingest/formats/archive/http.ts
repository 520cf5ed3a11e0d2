import { ascii, headersAt, lineAt } from './record.ts'

export interface Response {
  readonly status: number
  readonly headers: ReadonlyMap<string, string>
  /** as stored, dechunked, still coded as content-encoding says */
  readonly body: Uint8Array
  readonly wrong: string | null
}

/** A chunk's length in hexadecimal, with whatever extension follows. */
const CHUNK = /^([\da-f]{1,8})\s{0,8}(?:;.*)?$/i

/** The chunks of a body joined; archivers keep "chunked" in the headers of bodies they have joined already: those come back as they are. */
const dechunk = (bytes: Uint8Array): { readonly body: Uint8Array; readonly wrong: string | null } => {
  const parts: Uint8Array[] = []
  let at = 0
  while (at < bytes.length) {
    const read = lineAt(bytes, at)
    const size = CHUNK.exec(read?.line ?? '')?.[1]
    if (!read || size === undefined) {
      if (parts.length === 0) return { body: bytes, wrong: null }
      return {
        body: Buffer.concat([...parts, bytes.subarray(at)]),
        wrong: 'a chunk of the body has no readable length; the rest is taken as it is',
      }
    }
    const length = Number.parseInt(size, 16)
    if (length === 0) return { body: Buffer.concat(parts), wrong: null }
    parts.push(bytes.subarray(read.next, read.next + length))
    if (read.next + length > bytes.length)
      return { body: Buffer.concat(parts), wrong: 'the last chunk of the body is cut short' }
    at = read.next + length
    if (ascii(bytes, at, at + 2) === '\r\n') at += 2
    else if (bytes[at] === 10) at += 1
  }
  return { body: Buffer.concat(parts), wrong: 'the body has no last chunk' }
}

/** The HTTP response stored in `content`; null where it begins with no status line. */
export const responseIn = (content: Uint8Array): Response | null => {
  const first = lineAt(content, 0)
  const status = /^HTTP\/\d(?:\.\d)? (\d{3})/.exec(first?.line ?? '')?.[1]
  if (!first || !status) return null
  const { headers, next } = headersAt(content, first.next)
  const bytes = content.subarray(next)
  const { body, wrong } = /chunked/i.test(headers.get('transfer-encoding') ?? '')
    ? dechunk(bytes)
    : { body: bytes, wrong: null }
  return { status: Number(status), headers, body, wrong }
}
