import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { describe, it, mock } from 'node:test'
import { progress } from './progress.ts'

/** What is written to a terminal of 40 columns: two files, a second for the first, two from the last on. */
const shown = (isTTY: boolean, quiet = false): string => {
  mock.timers.enable({ apis: ['setInterval'] })
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  const bar = progress(2, quiet, Object.assign(stream, { isTTY, columns: 40 }) as unknown as NodeJS.WriteStream)
  bar.step()
  mock.timers.tick(1000)
  bar.step()
  mock.timers.tick(2000)
  bar.end()
  mock.timers.tick(2000)
  mock.timers.reset()
  return lines.join('').replaceAll('\r\u001b[2K', '|')
}

describe('the line that says how far it is', () => {
  it('moves while files are read and while they are compared, and goes', () =>
    assert.equal(
      shown(true),
      '|1/2 files read, 1 s ...|2 files read, comparing, 2 s ...|2 files read, comparing, 3 s ...|',
    ))
  it('is not there where standard error is no terminal', () => assert.equal(shown(false), ''))
  it('is not there where nobody wants it', () => assert.equal(shown(true, true), ''))
})
