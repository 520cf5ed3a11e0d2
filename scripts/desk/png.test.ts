import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deflateSync } from 'node:zlib'
import { fewColours, pixelsOf } from './png.ts'

/** A PNG of two rows of two pixels, the second row told as its difference from the first. */
const png = (): Buffer => {
  const part = (name: string, data: Buffer): Buffer => {
    const length = Buffer.alloc(4)
    length.writeUInt32BE(data.length)
    return Buffer.concat([length, Buffer.from(name, 'latin1'), data, Buffer.alloc(4)])
  }
  const head = Buffer.from([0, 0, 0, 2, 0, 0, 0, 2, 8, 2, 0, 0, 0])
  const rows = Buffer.from([0, 255, 0, 0, 0, 255, 0, 2, 0, 0, 1, 0, 0, 0])
  return Buffer.concat([
    Buffer.alloc(8),
    part('IHDR', head),
    part('IDAT', deflateSync(rows)),
    part('IEND', Buffer.alloc(0)),
  ])
}

describe('pixelsOf', () => {
  it('reads rows that are told as differences', () => {
    const { width, height, colours } = pixelsOf(png())
    assert.deepEqual([width, height, [...colours]], [2, 2, [0xff0000, 0x00ff00, 0xff0001, 0x00ff00]])
  })
})

describe('fewColours', () => {
  it('writes a palette, and an index for every pixel', () => {
    const written = fewColours({ width: 3, height: 1, colours: Uint32Array.of(0xffffff, 0x102030, 0xffffff) })
    const at = written.indexOf('PLTE')
    assert.deepEqual([...written.subarray(at + 4, at + 10)], [255, 255, 255, 0x10, 0x20, 0x30])
  })

  it('takes the nearest colour for one that has no place', () => {
    const common = Uint32Array.from({ length: 512 }, (_, i) => Math.floor(i / 2) << 8)
    const written = fewColours({ width: 513, height: 1, colours: Uint32Array.of(...common, 0x00fe01) })
    const table = written.subarray(written.indexOf('PLTE') + 4)
    assert.ok(![...Array(256).keys()].some((i) => table[i * 3 + 2] === 1))
  })
})
