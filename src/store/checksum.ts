import type { SQLInputValue } from 'node:sqlite'
import { crc32 } from 'node:zlib'

/** A value with its type and length before it, so that no two lists of values run together to the same bytes. */
const added = (sum: number, value: SQLInputValue): number => {
  if (value === null) return crc32('0;', sum)
  if (typeof value === 'string') return crc32(value, crc32(`s${value.length}:`, sum))
  if (ArrayBuffer.isView(value)) return crc32(value, crc32(`b${value.byteLength}:`, sum))
  return crc32(`n${value};`, sum)
}

/**
 * CRC-32 of values as they are stored. It finds every run of damage up to 32 bits and all but one in four thousand million of the longer ones; it is
 * no defence against somebody who changes the file on purpose. A tenth of a millisecond for 100 KB.
 */
export const checksum = (...values: readonly SQLInputValue[]): number => values.reduce(added, 0)
