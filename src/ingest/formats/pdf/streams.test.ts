import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { deflateSync } from 'node:zlib'
import { unfoldsBeyond } from './streams.ts'

const stream = (content: string, about = ''): string => {
  const packed = deflateSync(content).toString('latin1')
  return `5 0 obj\n<< ${about} /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream\nendobj\n`
}
const beyond = (file: string, most = 1000, all = 3000): boolean => unfoldsBeyond(Buffer.from(file, 'latin1'), most, all)

describe('a PDF whose streams unfold', () => {
  it('to no more than is read is read', () => assert.equal(beyond(stream('a'.repeat(1000)).repeat(3)), false))
  it('to more is not, wherever the stream stands', () =>
    assert.equal(beyond(stream('short') + stream('a'.repeat(1001))), true))
  it('to too much in all is not', () => assert.equal(beyond(stream('a'.repeat(1000)).repeat(4)), true))
  it('is not blamed for its pictures, which nobody unfolds', () =>
    assert.equal(beyond(stream('a'.repeat(5000), '/Subtype /Image')), false))
  it('and are broken is for the reader to tell', () =>
    assert.equal(beyond('5 0 obj\n<< /Filter /FlateDecode >>\nstream\nno zlib'), false))
})
