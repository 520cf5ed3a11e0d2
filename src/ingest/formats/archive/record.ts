/** One record of a web archive. */
export interface Record {
  /** of WARC: "response", "resource", ...; every ARC record is a "response" but the first, which is "filedesc" */
  readonly type: string
  readonly url: string | null
  /** when it was stored, ISO 8601 */
  readonly date: string | null
  /** of the content as stored: "application/http; msgtype=response", "text/plain" */
  readonly contentType: string
  readonly content: Uint8Array
  /** where it begins, in the archive or in its gzip member */
  readonly offset: number
  /** what is wrong with it, where what is there can still be read */
  readonly wrong: string | null
}

/** Bytes that are no record. */
export interface Gap {
  readonly offset: number
  readonly gap: string
}

/** How records of one kind of archive are read: at `at` in `bytes`, and where the next one is looked for. */
export interface Step {
  readonly found: Record | Gap
  readonly next: number
}

const latin1 = new TextDecoder('latin1')
/** Bytes as characters one for one; headers are ASCII. */
export const ascii = (bytes: Uint8Array, from: number, to: number): string => latin1.decode(bytes.subarray(from, to))

const LF = 10
/** A header longer than this is none. */
export const LONGEST_LINE = 65_536

/** The line that begins at `at`, without its end, and where the next one begins; null where no line ends within reach. */
export const lineAt = (bytes: Uint8Array, at: number): { readonly line: string; readonly next: number } | null => {
  const end = bytes.subarray(at, at + LONGEST_LINE).indexOf(LF)
  if (end < 0) return null
  return { line: ascii(bytes, at, at + end).replace(/\r$/, ''), next: at + end + 1 }
}

/** Where the first byte after line ends and blanks is. */
export const skipBlank = (bytes: Uint8Array, at: number): number => {
  let i = at
  while (i < bytes.length && (bytes[i] === LF || bytes[i] === 13 || bytes[i] === 32)) i++
  return i
}

/** Headers by lower-case name, up to the empty line, and where what follows begins. A line that continues the one before is joined to it. */
export const headersAt = (
  bytes: Uint8Array,
  at: number,
): { readonly headers: ReadonlyMap<string, string>; readonly next: number; readonly ended: boolean } => {
  const headers = new Map<string, string>()
  let next = at
  let last = ''
  for (let n = 0; n < 1000; n++) {
    const read = lineAt(bytes, next)
    if (!read) return { headers, next: bytes.length, ended: false }
    next = read.next
    if (read.line === '') return { headers, next, ended: true }
    const colon = read.line.indexOf(':')
    if (/^[ \t]/.test(read.line) && last) headers.set(last, `${headers.get(last)} ${read.line.trim()}`)
    else if (colon > 0) {
      last = read.line.slice(0, colon).trim().toLowerCase()
      if (!headers.has(last)) headers.set(last, read.line.slice(colon + 1).trim())
    }
  }
  return { headers, next, ended: true }
}
