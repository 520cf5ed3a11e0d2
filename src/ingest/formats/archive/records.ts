import { arcStep } from './arc-records.ts'
import { isGzip, members, peek } from './members.ts'
import { ascii, type Gap, type Record, skipBlank } from './record.ts'
import { warcStep } from './warc-records.ts'

const WARC = /^\s{0,8}WARC\/\d/
const ARC = /^\s{0,8}filedesc:\/\//
/** As much of a record as is kept while its rest is awaited from the next gzip member. */
const LONGEST_RECORD = 256_000_000

/** "warc" or "arc" by the first bytes, gzipped or not; null where it is neither. */
export const archiveKind = (bytes: Uint8Array): 'warc' | 'arc' | null => {
  const head = isGzip(bytes) ? peek(bytes) : bytes
  const text = ascii(head, 0, 64)
  return WARC.test(text) ? 'warc' : ARC.test(text) ? 'arc' : null
}

type Found = Record | Gap
export const isGap = (found: Found): found is Gap => 'gap' in found

function* within(bytes: Uint8Array, kind: 'warc' | 'arc', base: number): Generator<Found> {
  const step = kind === 'warc' ? warcStep : arcStep
  let at = skipBlank(bytes, 0)
  while (at < bytes.length) {
    const { found, next } = step(bytes, at)
    yield { ...found, offset: base + found.offset }
    // a step that does not go on would never end
    at = skipBlank(bytes, Math.max(next, at + 1))
  }
}

/** A member that goes on where the last one stopped is joined to it: not all writers begin a member with every record. */
function* joined(
  bytes: Uint8Array,
  kind: 'warc' | 'arc',
): Generator<{ readonly bytes: Uint8Array; readonly offset: number } | Gap> {
  const begins = (part: Uint8Array): boolean =>
    (kind === 'warc' ? WARC : /^\s{0,8}[a-z][a-z\d+.-]{0,20}:/i).test(ascii(part, 0, 64))
  let pending: { bytes: Uint8Array; offset: number } | null = null
  for (const member of members(bytes)) {
    if (member.wrong) yield { offset: member.offset, gap: `the gzip member is broken: ${member.wrong}` }
    const part = member.bytes
    if (!part) continue
    if (pending && !begins(part) && pending.bytes.length + part.length < LONGEST_RECORD)
      pending = { bytes: Buffer.concat([pending.bytes, part]), offset: pending.offset }
    else {
      if (pending) yield pending
      pending = { bytes: part, offset: member.offset }
    }
  }
  if (pending) yield pending
}

/** The records of a WARC or ARC file, gzipped as a whole, record by record, or not at all, in their order; with a gap for whatever is none. */
export function* records(bytes: Uint8Array, kind: 'warc' | 'arc'): Generator<Found> {
  if (!isGzip(bytes)) return yield* within(bytes, kind, 0)
  for (const part of joined(bytes, kind)) {
    if ('gap' in part) yield part
    // within a member several records have its offset
    else for (const found of within(part.bytes, kind, 0)) yield { ...found, offset: part.offset }
  }
}
