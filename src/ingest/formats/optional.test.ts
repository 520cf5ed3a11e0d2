import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { loaded } from './optional.ts'

describe('a format whose package is not installed', () => {
  it('is told as a notice that says what to install', async () => {
    const name: string = 'a-package-that-nobody-has'
    assert.deepEqual(await loaded('a drawing', 'plan.dwg', () => import(name)), {
      notice: {
        article: null,
        rule: 'not-installed',
        says: 'a drawing is read by a package that is not installed: npm install a-package-that-nobody-has',
        where: 'plan.dwg',
      },
    })
  })

  it('is not blamed for a fault of our own', () =>
    assert.rejects(
      loaded('a drawing', 'plan.dwg', async () => {
        throw new TypeError('ours')
      }),
      TypeError,
    ))
})
