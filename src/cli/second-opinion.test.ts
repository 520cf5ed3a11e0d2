import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('./main.ts', import.meta.url))
const TOLD = [
  'Two hurt as crane tips over in Velm harbour\n\nA crane tipped over in the harbour of Velm on Tuesday, and 2 people were hurt, the port authority said.\n',
  'Three hurt as crane tips over in Velm harbour\n\nA crane tipped over in the harbour of Velm on Tuesday, and 3 people were hurt, the port authority said.\n',
]

describe('variorum second-opinion, with whatever model somebody has', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-second-'))
  const [articles, prompts, answers] = [join(place, 'articles'), join(place, 'prompts'), join(place, 'answers')]
  const run = (...args: string[]) =>
    spawnSync(process.execPath, [MAIN, 'second-opinion', articles, ...args], { encoding: 'utf8' })
  before(() => {
    for (const folder of [articles, answers]) mkdirSync(folder)
    for (const [i, text] of TOLD.entries()) writeFileSync(join(articles, `${i}.txt`), text)
  })
  after(() => rmSync(place, { recursive: true, force: true }))

  it('writes the prompts to a folder, and reads answers of the same names back', () => {
    const dry = run('--dry-run', prompts)
    assert.deepEqual([dry.status, dry.stdout], [0, ''], dry.stderr)
    const names = readdirSync(prompts)
    assert.ok(names.length > 0)
    for (const name of names) {
      const prompt: unknown = JSON.parse(readFileSync(join(prompts, name), 'utf8'))
      assert.ok(prompt && typeof prompt === 'object' && 'messages' in prompt && 'response_format' in prompt)
      writeFileSync(join(answers, name), '{"verdict":"agree","reason":null,"groups":[[1,2]]}')
    }
    const read = run('--answers', answers, '--format', 'json')
    assert.equal(read.status, 0, read.stderr)
    const { opinions, asked } = JSON.parse(read.stdout) as { opinions: { verdict: string }[]; asked: number }
    assert.deepEqual([asked, opinions.map((o) => o.verdict)], [names.length, names.map(() => 'agree')])
  })
  it('asks nobody where nobody is named', () => {
    const done = run()
    assert.deepEqual([done.status, /say whom to ask/.test(done.stderr)], [2, true])
  })
})
