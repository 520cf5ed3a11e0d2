import assert from 'node:assert/strict'
import { test } from 'node:test'
import { stem } from './name.ts'

test('an article is named for the last part of its path or address, without endings', () => {
  assert.equal(stem('news/ferry-fire.html.gz'), 'ferry-fire')
  assert.equal(stem('https://ledger.example/ferry-fire//?page=2#top'), 'ferry-fire')
  assert.equal(stem('.html'), '.html')
})

test('100 KB of slashes, with something behind them, are a name soon', () =>
  assert.equal(stem(`${'/'.repeat(100_000)}x`), 'x'))
