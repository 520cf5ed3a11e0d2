import { crc32, inflateRawSync } from 'node:zlib'

/** An entry of a ZIP archive, by its central directory. */
export interface ZipEntry {
  readonly name: string
  readonly method: number
  readonly packed: number
  readonly size: number
  /** byte at which its local header stands */
  readonly at: number
}

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end record stands before a comment of at most so many bytes. */
const TAIL = 65_557
const MOST_ENTRIES = 10_000

export const isZip = (bytes: Uint8Array): boolean =>
  bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const endOf = (view: DataView): number => {
  for (let at = view.byteLength - 22; at >= Math.max(0, view.byteLength - TAIL); at--)
    if (view.getUint32(at, true) === END) return at
  return -1
}

/** What lies in a ZIP archive; nothing where it has no directory. */
export const zipEntries = (bytes: Uint8Array): readonly ZipEntry[] => {
  const view = viewOf(bytes)
  const end = view.byteLength < 22 ? -1 : endOf(view)
  if (end < 0) return []
  const entries: ZipEntry[] = []
  let at = view.getUint32(end + 16, true)
  while (at + 46 <= view.byteLength && view.getUint32(at, true) === ENTRY && entries.length < MOST_ENTRIES) {
    const length = view.getUint16(at + 28, true)
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)),
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      size: view.getUint32(at + 24, true),
      at: view.getUint32(at + 42, true),
    })
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

/** The bytes of an entry, up to `most` of them; null where it cannot be read. */
export const zipBytes = (bytes: Uint8Array, { at, packed, method }: ZipEntry, most: number): Uint8Array | null => {
  const view = viewOf(bytes)
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) return null
  const from = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const content = bytes.subarray(from, from + packed)
  if (method === 0) return content.length <= most ? content : null
  try {
    return method === 8 ? inflateRawSync(content, { maxOutputLength: most }) : null
  } catch {
    return null
  }
}

/** The archive with the entries of this name holding `content`; it must have a directory. */
export const withEntry = (bytes: Uint8Array, name: string, content: Uint8Array): Uint8Array => {
  const archive = Buffer.from(bytes)
  const end = endOf(viewOf(archive))
  const label = Buffer.from(name)
  let at = archive.readUInt32LE(end + 16)
  // what stands before the directory stays; the new content is put there, and the directory behind it
  const place = at
  for (const entry of zipEntries(bytes)) {
    const length = archive.readUInt16LE(at + 28)
    if (entry.name === name) {
      archive.writeUInt16LE(0, at + 10)
      archive.writeUInt32LE(crc32(content), at + 16)
      archive.writeUInt32LE(content.length, at + 20)
      archive.writeUInt32LE(content.length, at + 24)
      archive.writeUInt32LE(place, at + 42)
    }
    at += 46 + length + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  const head = Buffer.alloc(30)
  head.writeUInt32LE(LOCAL, 0)
  head.writeUInt16LE(20, 4)
  head.writeUInt32LE(crc32(content), 14)
  head.writeUInt32LE(content.length, 18)
  head.writeUInt32LE(content.length, 22)
  head.writeUInt16LE(label.length, 26)
  archive.writeUInt32LE(place + head.length + label.length + content.length, end + 16)
  return Buffer.concat([archive.subarray(0, place), head, label, content, archive.subarray(place)])
}
