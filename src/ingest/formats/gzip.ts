import { isGzip, members } from './archive/members.ts'
import type { Format, Found, Input } from './format.ts'

/** Members of one file are joined up to this many bytes. */
const MOST = 1_000_000_000

const packedName = (name: string): string => name.replace(/\.t?gz$/i, '')

/** gzip: what is packed, as an input within. What comes before a break is kept; what would unfold to far too much is refused. */
export const gzip: Format = {
  name: 'gzip',
  detect: ({ bytes }) => (isGzip(bytes) ? 0.98 : 0),
  *read(input): Generator<Found> {
    const tell = (rule: string, says: string): Found => ({ notice: { article: null, rule, says, where: input.name } })
    const parts: Uint8Array[] = []
    let size = 0
    let refused = false
    for (const { bytes, wrong, bomb, offset } of members(input.bytes)) {
      if (wrong)
        yield tell(
          bomb ? 'too-large' : 'broken-gzip',
          `${bomb ? 'it is refused' : `the member at byte ${offset} is broken`}: ${wrong}`,
        )
      refused ||= bomb
      if (bomb) break
      size += bytes?.length ?? 0
      if (size > MOST) {
        yield tell('too-large', `it unfolds to more than ${MOST} bytes; the rest is not read`)
        break
      }
      if (bytes) parts.push(bytes)
    }
    if (!size) {
      if (!refused) yield tell('empty', 'there is nothing packed in it')
      return
    }
    // the media type and encoding told from outside are of what is packed, unless they name the packing
    const { mediaType, ...rest } = input
    const within: Input = {
      ...rest,
      name: packedName(input.name),
      bytes: parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts),
    }
    yield { input: mediaType && !/gzip/.test(mediaType) ? { ...within, mediaType } : within }
  },
}
