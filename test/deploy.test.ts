import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { parse } from 'yaml'
import { ROOT, textOf } from './tree.ts'

const { validate } = createRequire(import.meta.url)('dockerfile-utils') as {
  validate: (text: string) => readonly { readonly message: string }[]
}

describe('the Dockerfile', () => {
  it('is one that Docker takes', () =>
    assert.deepEqual(
      validate(textOf('Dockerfile')).map((d) => d.message),
      [],
    ))
  it('is really looked at', () => assert.ok(validate('FRM node\n').length > 0))
})

interface Service {
  readonly image?: string
  readonly build?: string
  readonly volumes?: readonly string[]
  readonly depends_on?: readonly string[]
}
interface Compose {
  readonly services: Readonly<Record<string, Service>>
  readonly volumes?: Readonly<Record<string, unknown>>
}
/** Keys of a service, as the Compose specification has them, that are used here. */
const KEYS =
  'image build command restart ports environment volumes read_only tmpfs cap_drop security_opt stop_grace_period healthcheck depends_on deploy shm_size'.split(
    ' ',
  )

describe('the compose files', () => {
  for (const path of ['compose.yaml', 'deploy/compose.scale.yaml']) {
    const { services, volumes = {} } = parse(textOf(path), { merge: true }) as Compose
    const all = Object.entries(services)
    it(`say of every service what it is made of, in words that Compose knows: ${path}`, () => {
      assert.ok(all.length > 0 && all.every(([, s]) => s.image || s.build))
      assert.deepEqual(
        all.flatMap(([name, s]) => Object.keys(s).flatMap((key) => (KEYS.includes(key) ? [] : `${name}.${key}`))),
        [],
      )
    })
    it(`name volumes and services that are there: ${path}`, () => {
      const named = all.flatMap(([, s]) =>
        (s.volumes ?? []).map((v) => v.split(':')[0] ?? '').filter((v) => !/^[./]/.test(v)),
      )
      assert.deepEqual(
        [
          named.filter((v) => !(v in volumes)),
          all.flatMap(([, s]) => (s.depends_on ?? []).filter((d) => !(d in services))),
        ],
        [[], []],
      )
    })
  }
})

const skip = spawnSync('systemd-analyze', ['--version']).status === 0 ? false : 'no systemd-analyze here'

describe('the systemd units', () => {
  for (const unit of ['variorum.service', 'variorum-worker@.service'])
    it(`are what systemd takes: ${unit}`, { skip }, () => {
      const { status, stderr } = spawnSync('systemd-analyze', ['verify', join(ROOT, 'deploy', unit)], {
        encoding: 'utf8',
      })
      assert.deepEqual([status, stderr], [0, ''])
    })
})

describe('the built desk', () => {
  /** Bytes of its script, packed, as issue and guide promise. */
  const MOST = 90_000
  it('has a script of at most 90 kB, packed', async (test) => {
    const { gzipSync } = await import('node:zlib')
    const { globSync } = await import('node:fs')
    const folder = process.env['VARIORUM_TEST_DESK'] ?? join(ROOT, 'dist/desk')
    const scripts = globSync('assets/*.js', { cwd: folder })
    if (!scripts.length) return test.skip('the desk is not built')
    assert.ok(scripts.reduce((sum, s) => sum + gzipSync(readFileSync(join(folder, s))).length, 0) <= MOST)
  })
})
