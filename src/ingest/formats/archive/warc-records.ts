import { fitsDigest } from './digest.ts'
import { ascii, headersAt, lineAt, type Step, skipBlank } from './record.ts'

const MARK = Buffer.from('WARC/')
const isMark = (bytes: Uint8Array, at: number): boolean => /^WARC\/\d/.test(ascii(bytes, at, at + 6))

/** Where the next record's first line begins, at a line's begin. */
const nextRecord = (bytes: Uint8Array, from: number): number => {
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let i = whole.indexOf(MARK, from); i >= 0; i = whole.indexOf(MARK, i + 1))
    if (isMark(bytes, i) && (i === 0 || bytes[i - 1] === 10)) return i
  return bytes.length
}

/** Where the content ends: as the length says where a record or the end follows, else where the next record begins. */
const contentEnd = (
  bytes: Uint8Array,
  start: number,
  length: number,
): { readonly end: number; readonly next: number; readonly wrong: string | null } => {
  const said = start + length
  if (said <= bytes.length) {
    const next = skipBlank(bytes, said)
    if (next >= bytes.length || isMark(bytes, next)) return { end: said, next, wrong: null }
  }
  const next = nextRecord(bytes, start)
  const cut = next === bytes.length && said > bytes.length
  const wrong = cut
    ? `it is cut short: ${bytes.length - start} of ${length} bytes are there`
    : `its length ${length} is wrong: the next record does not begin there`
  return { end: next === bytes.length ? Math.max(start, cut ? next : Math.min(said, next)) : next, next, wrong }
}

/** The WARC record at `at`. Its length is checked against what follows. */
export const warcStep = (bytes: Uint8Array, at: number): Step => {
  const offset = at
  const first = lineAt(bytes, at)
  if (!isMark(bytes, at)) {
    const next = nextRecord(bytes, at + 1)
    return { found: { offset, gap: `${next - at} bytes belong to no record` }, next }
  }
  const { headers, next: start, ended } = headersAt(bytes, first?.next ?? bytes.length)
  if (!ended)
    return { found: { offset, gap: 'the record is cut short within its headers' }, next: nextRecord(bytes, at + 1) }
  const said = headers.get('content-length') ?? ''
  const length = /^\d{1,15}$/.test(said) ? Number(said) : Number.NaN
  const bad = Number.isNaN(length) ? `its length "${said.slice(0, 40)}" is not a number` : null
  const { end, next, wrong } = Number.isNaN(length)
    ? contentEnd(bytes, start, nextRecord(bytes, start) - start)
    : contentEnd(bytes, start, length)
  const content = bytes.subarray(start, end)
  const digest = fitsDigest(content, headers.get('warc-block-digest')) ? null : 'its digest does not fit'
  const date = headers.get('warc-date')
  const record = {
    type: headers.get('warc-type')?.toLowerCase() ?? '',
    // some writers put the address in angle brackets
    url: headers.get('warc-target-uri')?.replace(/^<(.*)>$/, '$1') ?? null,
    date: date && !Number.isNaN(Date.parse(date)) ? date : null,
    contentType: headers.get('content-type') ?? '',
    content,
    offset,
    wrong: bad ?? wrong ?? digest,
  }
  return { found: record, next }
}
