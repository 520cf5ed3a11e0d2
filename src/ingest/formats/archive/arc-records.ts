import { ascii, lineAt, type Step, skipBlank } from './record.ts'

/** Fields after the address; the address itself may hold blanks, so they are counted from the end of the line. */
const FIELDS = { 1: 4, 2: 9 } as const
/** "http://a.example/ 192.0.2.1 20260102030405 text/html 1234": a date of 14 digits and a length. */
const LOOKS = /^\S[^\n]{0,8000}? \S{1,60} (\d{8,14}) [^\n]{1,200}? (\d{1,15})$/

/** A record's first line whose date or length is wrong: "http://a.example/ 192.0.2.1 201401010000000000 text/html -1". */
const ALMOST = /^[a-z][a-z\d+.-]{0,20}:\S[^\n]{0,8000}? \S{1,60} \d{8,20} [^\s]{1,200} -?\w{1,20}$/i

const dateOf = (digits: string | undefined): string | null => {
  const m = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2}))?$/.exec(digits ?? '')
  if (!m) return null
  const iso = `${m[1]}-${m[2]}-${m[3]}T${m[4] ?? '00'}:${m[5] ?? '00'}:${m[6] ?? '00'}Z`
  return Number.isNaN(Date.parse(iso)) ? null : iso
}
const isHead = (bytes: Uint8Array, at: number): boolean => {
  const line = lineAt(bytes, at)?.line ?? ''
  return LOOKS.test(line) || ALMOST.test(line)
}

/** The next line that looks like a record's first. */
const nextRecord = (bytes: Uint8Array, from: number): number => {
  let at = from
  while (at < bytes.length) {
    const read = lineAt(bytes, at)
    if (!read) {
      const lf = bytes.indexOf(10, at)
      if (lf < 0) return bytes.length
      at = lf + 1
    } else if ((LOOKS.test(read.line) && /^[a-z][a-z\d+.-]{0,20}:/i.test(read.line)) || ALMOST.test(read.line))
      return at
    else at = read.next
  }
  return bytes.length
}

/** The ARC record at `at` (version 1 or 2). Its length is checked against what follows. */
export const arcStep = (bytes: Uint8Array, at: number): Step => {
  const read = lineAt(bytes, at)
  const parts = read?.line.split(' ') ?? []
  const version =
    parts.length >= 10 && /^\d{1,15}$/.test(parts.at(-1) ?? '') && /^\d{8,14}$/.test(parts.at(-8) ?? '') ? 2 : 1
  const fields = parts.slice(-FIELDS[version])
  const length = Number(fields.at(-1))
  if (
    !read ||
    parts.length <= FIELDS[version] ||
    !/^\d{1,15}$/.test(fields.at(-1) ?? '') ||
    !/^\d{8,14}$/.test(fields[1] ?? '')
  ) {
    const next = nextRecord(bytes, read?.next ?? bytes.length)
    return {
      found: { offset: at, gap: `"${ascii(bytes, at, at + 60).split('\n', 1)[0]}" is not the first line of a record` },
      next,
    }
  }
  const url = parts.slice(0, -FIELDS[version]).join(' ')
  const said = read.next + length
  const after = skipBlank(bytes, said)
  const fits = said <= bytes.length && (after >= bytes.length || isHead(bytes, after))
  const next = fits ? after : nextRecord(bytes, read.next)
  const end = fits ? said : next === bytes.length ? Math.min(said, next) : next
  const record = {
    type: url.startsWith('filedesc:') ? 'filedesc' : 'response',
    url,
    date: dateOf(fields[1]),
    contentType: url.startsWith('filedesc:') ? 'text/plain' : (fields[2] ?? ''),
    content: bytes.subarray(read.next, end),
    offset: at,
    wrong: fits
      ? null
      : said > bytes.length
        ? `it is cut short: ${end - read.next} of ${length} bytes are there`
        : `its length ${length} is wrong`,
  }
  return { found: record, next }
}
