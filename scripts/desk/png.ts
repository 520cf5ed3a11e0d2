// PNG files of few colours, for pictures of pages: a screenshot uses some thousand shades, most of them of the edges of letters.
import { deflateSync, inflateSync } from 'node:zlib'

const SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10)
/** Colours of a palette. */
const COLOURS = 256

/** A picture of 8 bits a channel. */
export interface Pixels {
  readonly width: number
  readonly height: number
  /** 0xRRGGBB each */
  readonly colours: Uint32Array
}

const CRC = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})
const crc = (bytes: Uint8Array): number => {
  let c = 0xffffffff
  for (const b of bytes) c = (CRC[(c ^ b) & 255] ?? 0) ^ (c >>> 8)
  return (c ^ 0xffffffff) >>> 0
}
const chunk = (name: string, data: Uint8Array): Buffer => {
  const body = Buffer.concat([Buffer.from(name, 'latin1'), data])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(data.length)
  check.writeUInt32BE(crc(body))
  return Buffer.concat([length, body, check])
}

const paeth = (a: number, b: number, c: number): number => {
  const [pa, pb, pc] = [Math.abs(b - c), Math.abs(a - c), Math.abs(a + b - 2 * c)]
  return pa <= pb && pa <= pc ? a : pb <= pc ? b : c
}
/** What each filter of PNG predicts of a byte from the one to its left, above, and above left. */
const FILTERS: readonly ((a: number, b: number, c: number) => number)[] = [
  () => 0,
  (a) => a,
  (_, b) => b,
  (a, b) => (a + b) >> 1,
  paeth,
]

/** The pixels of a PNG as browsers write them: true colour, 8 bits, not interlaced. */
export const pixelsOf = (png: Buffer): Pixels => {
  const parts: Buffer[] = []
  for (let at = SIGNATURE.length; at < png.length; at += 12 + png.readUInt32BE(at))
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT')
      parts.push(png.subarray(at + 8, at + 8 + png.readUInt32BE(at)))
  const [width, height, depth, kind, , , interlaced] = [
    png.readUInt32BE(16),
    png.readUInt32BE(20),
    ...png.subarray(24, 29),
  ]
  if (depth !== 8 || (kind !== 2 && kind !== 6) || interlaced)
    throw new Error(`png: depth ${depth}, kind ${kind}, interlaced ${interlaced} is not read here`)
  const [raw, channels] = [inflateSync(Buffer.concat(parts)), kind === 2 ? 3 : 4]
  const stride = width * channels
  const rows = new Uint8Array(stride * height)
  for (let y = 0; y < height; y++) {
    const predict = FILTERS[raw[y * (stride + 1)] ?? 0] ?? paeth
    const row = y * stride
    const at = (i: number, x: number): number => (i < 0 || x < 0 ? 0 : (rows[i + x] ?? 0))
    for (let x = 0; x < stride; x++)
      rows[row + x] =
        (raw[y * (stride + 1) + 1 + x] ?? 0) +
        predict(at(row, x - channels), at(row - stride, x), at(row - stride, x - channels))
  }
  const colours = Uint32Array.from(
    { length: width * height },
    (_, i) => ((rows[i * channels] ?? 0) << 16) | ((rows[i * channels + 1] ?? 0) << 8) | (rows[i * channels + 2] ?? 0),
  )
  return { width, height, colours }
}

const distance = (a: number, b: number): number => {
  const [r, g, bl] = [(a >> 16) - (b >> 16), ((a >> 8) & 255) - ((b >> 8) & 255), (a & 255) - (b & 255)]
  return 2 * r * r + 4 * g * g + 3 * bl * bl
}

/** Colours one after another, each the one whose pixels would be furthest from what is chosen already. */
const paletteOf = (times: ReadonlyMap<number, number>): number[] => {
  const all = [...times].map(([colour, n]) => ({ colour, n, off: Number.POSITIVE_INFINITY }))
  const chosen: number[] = []
  while (chosen.length < Math.min(COLOURS, all.length)) {
    const { colour } = all.reduce((a, b) => (b.n * b.off > a.n * a.off || (b.off === a.off && b.n > a.n) ? b : a))
    chosen.push(colour)
    for (const c of all) c.off = Math.min(c.off, distance(c.colour, colour))
  }
  return chosen
}

/** The same picture in few colours, every other one as the nearest of them. */
export const fewColours = ({ width, height, colours }: Pixels): Buffer => {
  const times = new Map<number, number>()
  for (const c of colours) times.set(c, (times.get(c) ?? 0) + 1)
  const palette = paletteOf(times)
  const nearest = new Map(palette.map((c, i) => [c, i]))
  const indexOf = (c: number): number => {
    const known = nearest.get(c)
    if (known !== undefined) return known
    let best = 0
    for (let i = 1; i < palette.length; i++)
      if (distance(palette[i] ?? 0, c) < distance(palette[best] ?? 0, c)) best = i
    nearest.set(c, best)
    return best
  }
  const raw = Buffer.alloc((width + 1) * height)
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) raw[y * (width + 1) + 1 + x] = indexOf(colours[y * width + x] ?? 0)
  const head = Buffer.alloc(13)
  head.writeUInt32BE(width)
  head.writeUInt32BE(height, 4)
  head.set([8, 3, 0, 0, 0], 8)
  const table = Buffer.from(palette.flatMap((c) => [c >> 16, (c >> 8) & 255, c & 255]))
  return Buffer.concat([
    SIGNATURE,
    chunk('IHDR', head),
    chunk('PLTE', table),
    chunk('IDAT', deflateSync(raw, { level: 9, memLevel: 9 })),
    chunk('IEND', new Uint8Array()),
  ])
}
