import { createReadStream } from 'node:fs'

/** Lines of a portion: their articles are named by it where they have no id, so it must not change. */
export const LINES = 500
const LF = 10
/** A line that is longer is cut; no article is. */
const LONGEST = 256 * 1024 * 1024

/** The lines of a file of any size, in portions of LINES lines, with the number of lines before each. */
export async function* portionsOf(
  path: string,
): AsyncGenerator<{ readonly before: number; readonly bytes: Uint8Array }> {
  let held: Uint8Array[] = []
  let size = 0
  let lines = 0
  let before = 0
  const take = (): { readonly before: number; readonly bytes: Uint8Array } => {
    const portion = { before, bytes: Buffer.concat(held) }
    before += lines
    held = []
    size = 0
    lines = 0
    return portion
  }
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Uint8Array>) {
    let from = 0
    for (let at = chunk.indexOf(LF); at >= 0; at = chunk.indexOf(LF, at + 1)) {
      lines++
      if (lines < LINES) continue
      held.push(chunk.subarray(from, at + 1))
      from = at + 1
      yield take()
    }
    held.push(chunk.subarray(from))
    size += chunk.length - from
    if (size > LONGEST) throw new RangeError(`stream/lines: ${path}: a line is longer than ${LONGEST} bytes`)
  }
  if (held.some((h) => h.length)) yield take()
}
