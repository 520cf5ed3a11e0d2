import assert from 'node:assert/strict'
import { Writable } from 'node:stream'
import { describe, it, mock } from 'node:test'
import { progress } from './progress.ts'

/** What is written to a terminal of 40 columns while the clock goes on by `wait` milliseconds before each step. */
const shown = (isTTY: boolean, quiet = false): string => {
  mock.timers.enable({ apis: ['Date'], now: 0 })
  const lines: string[] = []
  const stream = new Writable({
    write: (chunk, _, done) => {
      lines.push(String(chunk))
      done()
    },
  })
  const bar = progress(1, quiet, Object.assign(stream, { isTTY, columns: 40 }) as unknown as NodeJS.WriteStream)
  mock.timers.tick(1000)
  for (const [what, done, of] of [
    ['take', 500, 0],
    ['read', 20, 500],
    ['read', 21, 500],
    ['compare', 3, 9],
  ] as const) {
    bar.on({ what, done, of })
    if (done !== 20) mock.timers.tick(200)
  }
  bar.end()
  mock.timers.reset()
  return lines.join('').replaceAll('\r\u001b[2K', '|')
}

describe('the line that says how far it is', () => {
  it('moves while one large file is taken apart, read and compared', () =>
    assert.equal(shown(true), '|500 articles taken out ...|20/500 articles read ...|3/9 stories compared ...|'))
  it('is not there where standard error is no terminal', () => assert.equal(shown(false), ''))
  it('is not there where nobody wants it', () => assert.equal(shown(true, true), ''))
})
