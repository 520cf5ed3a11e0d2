import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { between, dated, disputed, lasting, moment, span, visible } from './words.ts'

describe('words', () => {
  it('tells a date as precisely as it is known', () =>
    assert.deepEqual(['2024', '2024-05', '2024-05-15', '2024-05-15T13:10:00Z', 'soon'].map(dated), [
      '2024',
      'May 2024',
      '15 May 2024',
      '15 May 2024, 13:10',
      'soon',
    ]))

  it('tells a stretch of days without saying anything twice', () =>
    assert.deepEqual(
      [
        span('2024-05-14', '2024-05-16'),
        span('2024-04-30', '2024-05-01'),
        span('2024-05-14', '2024-05-14'),
        span(null, '2024-05-14'),
      ],
      ['14 to 16 May 2024', '30 Apr to 1 May 2024', '14 May 2024', '14 May 2024'],
    ))

  it('tells the hours of one day without saying the day twice', () =>
    assert.deepEqual(
      [
        between('2024-05-15', '2024-05-15'),
        between('2024-05-15', '2024-05-15T11:59'),
        between('2024-05-15T09:00', '2024-05-15T11:59'),
        between('2024-05-15T22:00', '2024-05-16T01:00'),
      ],
      [
        '15 May 2024',
        '15 May 2024, 00:00 to 11:59',
        '15 May 2024, 09:00 to 11:59',
        '15 May 2024, 22:00 to 16 May 2024, 01:00',
      ],
    ))

  it('parts the question of a dispute from its answers, which are what one must see', () =>
    assert.deepEqual(
      ['killed: 21 / 13', 'the alarm: when it rang: 6:10 / 7:45', 'nobody answers', 'one: answer'].map(disputed),
      [
        { question: 'killed: ', answers: '21 / 13' },
        { question: 'the alarm: when it rang: ', answers: '6:10 / 7:45' },
        { question: '', answers: 'nobody answers' },
        { question: '', answers: 'one: answer' },
      ],
    ))

  it('tells a pace in the unit that people use', () =>
    assert.deepEqual([30, 60, 900, 7200, 172_800].map(lasting), [
      '30 seconds',
      '1 minute',
      '15 minutes',
      '2 hours',
      '2 days',
    ]))

  it('tells a moment of today by its time alone', () => {
    const now = new Date(2024, 4, 15, 18, 0)
    assert.equal(moment(new Date(2024, 4, 15, 9, 5).toISOString(), now), '09:05')
    assert.equal(moment(new Date(2024, 4, 14, 9, 5).toISOString(), now), '14 May 2024, 09:05')
  })

  it('shows what hides', () => assert.equal(visible('a\u202eb'), 'a<U+202E>b'))
})
