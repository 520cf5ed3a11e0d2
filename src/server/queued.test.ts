import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { HEAVY, queued, type Wanted, type Work } from './queued.ts'

/** Workers that end a job when they are told to, and the order in which jobs are begun. */
const workers = (n: number) => {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const work: Work<Wanted, null> = ({ story }) => {
    begun.push(story)
    return new Promise((done) => void ends.set(story, () => done(null)))
  }
  const end = async (story: string): Promise<void> => {
    ends.get(story)?.()
    await new Promise((done) => setImmediate(done))
  }
  return { begun, end, queue: queued(Array.from({ length: n }, () => work)) }
}
const wanted = (story: string, size: number, asked = false): Wanted => ({ story, size, asked })

describe('accounts that are wanted', () => {
  it('are told small ones first', async () => {
    const { begun, end, queue } = workers(1)
    for (const [story, size] of [
      ['now', 1],
      ['large', 20],
      ['small', 2],
      ['middle', 9],
    ] as const)
      void queue.tell(wanted(story, size))
    for (const story of ['now', 'small', 'middle']) await end(story)
    assert.deepEqual(begun, ['now', 'small', 'middle', 'large'])
  })

  it('are told first where somebody waits', async () => {
    const { begun, end, queue } = workers(1)
    for (const story of ['now', 'b', 'c']) void queue.tell(wanted(story, 2))
    void queue.tell(wanted('asked', 20, true))
    await end('now')
    assert.deepEqual(begun, ['now', 'asked'])
  })

  it('come forward when somebody begins to wait', async () => {
    const { begun, end, queue } = workers(1)
    for (const story of ['now', 'b', 'c']) void queue.tell(wanted(story, 2))
    queue.hurry('c')
    await end('now')
    assert.deepEqual(begun, ['now', 'c'])
  })

  it('leave one worker to the small ones', () => {
    const { begun, queue } = workers(2)
    for (const story of ['h1', 'h2']) void queue.tell(wanted(story, HEAVY, true))
    void queue.tell(wanted('small', 2))
    assert.deepEqual([begun, queue.busy()], [['h1', 'small'], { telling: 2, waiting: 1 }])
  })

  it('are given up at the end', async () => {
    const { queue } = workers(1)
    void queue.tell(wanted('now', 1))
    const waits = queue.tell(wanted('b', 1))
    queue.drop('closed')
    await assert.rejects(waits, /closed/)
  })
})
