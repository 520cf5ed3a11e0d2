import { inflateSync } from 'node:zlib'

const WORD = 'stream'
/** A stream begins behind the word and the end of its line. */
const BEGINS = /^stream\r?\n/
/** What a stream is stands before it, at most so far. */
const BEFORE = 1000

/** To how many bytes this unfolds; more than `most` where it is more, 0 where it is broken, which is for the reader to tell. */
const unfolded = (packed: Uint8Array, most: number): number => {
  try {
    return inflateSync(packed, { maxOutputLength: most }).length
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE' ? most + 1 : 0
  }
}

/** Whether what stands before a stream says that it is packed, and no picture. */
const isPacked = (about: string): boolean => {
  const own = about.slice(about.lastIndexOf(' obj') + 1)
  return /\/(?:FlateDecode|Fl)\b/.test(own) && !/\/Image\b/.test(own)
}

/**
 * Whether a packed stream of a PDF, pictures aside, unfolds to more than `most` bytes, or all of them to more than `all`. zlib sees that a hundred times sooner
 * than the reader, which unfolds in JavaScript.
 */
export const unfoldsBeyond = (bytes: Uint8Array, most: number, all: number): boolean => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let sum = 0
  for (let at = file.indexOf(WORD); at >= 0; at = file.indexOf(WORD, at + WORD.length)) {
    const mark = BEGINS.exec(file.toString('latin1', at, at + WORD.length + 2))
    if (!mark || !isPacked(file.toString('latin1', Math.max(0, at - BEFORE), at))) continue
    const end = file.indexOf('endstream', at)
    const size = unfolded(file.subarray(at + mark[0].length, end < 0 ? file.length : end), most)
    sum += size
    if (size > most || sum > all) return true
    // none that comes behind has an end either
    if (end < 0) return false
    at = end + 'end'.length
  }
  return false
}
