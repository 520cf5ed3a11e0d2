import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { textOf } from '../../test/tree.ts'
import { DOCUMENTS } from '../ingest/formats/optional.ts'
import { Complaint } from './exit.ts'
import { part } from './parts.ts'

describe('a part whose packages are not installed', () => {
  it('is told in a sentence that says how to have it', () => {
    const name: string = 'a-package-that-nobody-has'
    return assert.rejects(
      part('mcp', () => import(name)),
      (e) =>
        e instanceof Complaint &&
        /^mcp needs .*a-package-that-nobody-has is not there.*npm install @modelcontextprotocol\/sdk zod$/.test(
          e.message,
        ),
    )
  })

  it('is not blamed for a fault of our own', () =>
    assert.rejects(
      part('serve', async () => {
        throw new TypeError('ours')
      }),
      TypeError,
    ))

  it('names packages that package.json offers', () => {
    const { peerDependencies, peerDependenciesMeta } = JSON.parse(textOf('package.json')) as Record<
      string,
      Record<string, { optional?: boolean }>
    >
    const named = [...textOf('src/cli/parts.ts').matchAll(/'((?:@[\w-]+\/)?[\w-]+(?:\.js)?)'(?=[,\]])/g)].map(
      (m) => m[1] ?? '',
    )
    assert.deepEqual([...new Set([...DOCUMENTS, ...named])].sort(), Object.keys(peerDependencies ?? {}).sort())
    assert.ok(named.every((n) => peerDependenciesMeta?.[n]?.optional))
  })
})
