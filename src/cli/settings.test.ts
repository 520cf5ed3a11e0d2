import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, describe, it } from 'node:test'
import { Command, Option } from 'commander'
import { Complaint } from './exit.ts'
import { withSettings } from './settings.ts'

const place = mkdtempSync(join(tmpdir(), 'variorum-settings-'))
after(() => rmSync(place, { recursive: true, force: true }))

const written = (text: string): NodeJS.ProcessEnv => {
  const path = join(place, 'settings.json')
  writeFileSync(path, text)
  return { VARIORUM_SETTINGS: path }
}
const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** The options that `serve` gets of these arguments, in this environment. */
const served = async (args: readonly string[], env: NodeJS.ProcessEnv): Promise<Record<string, unknown>> => {
  let got: Record<string, unknown> = {}
  const program = new Command().exitOverride()
  withSettings(program, env)
  program
    .command('serve')
    .option('--port <port>', 'a port', '4317')
    .option('--allow <host>', 'a host; may be repeated', collect)
    .option('--quiet', 'no remarks')
    .addOption(new Option('--color <when>', 'colour').choices(['auto', 'never']).default('auto'))
    .action((options) => {
      got = options
    })
  await program.parseAsync(['serve', ...args], { from: 'user' })
  return got
}

describe('settings', () => {
  it('are taken from the file: of the command, else of all', async () => {
    const env = written(
      '{ "quiet": true, "color": "never", "serve": { "port": "8080", "color": "auto", "allow": ["a.example", "b.example"] } }',
    )
    assert.deepEqual(await served([], env), {
      port: '8080',
      allow: ['a.example', 'b.example'],
      quiet: true,
      color: 'auto',
    })
  })

  it('give way to the environment, and both to what is typed', async () => {
    const env = { ...written('{ "port": "8080" }'), VARIORUM_PORT: '9090', VARIORUM_ALLOW: 'a.example, b.example' }
    assert.deepEqual(
      [(await served([], env))['port'], (await served(['--port', '1'], env))['port'], (await served([], env))['allow']],
      ['9090', '1', ['a.example', 'b.example']],
    )
  })

  for (const [what, text, says] of [
    ['no JSON', 'port = 8080', /no JSON/],
    ['of another shape', '{ "port": 8080 }', /"port"/],
    ['none of the choices', '{ "color": "red" }', /--color.*red.*auto, never/],
  ] as const)
    it(`that are ${what} are told in a sentence`, () =>
      assert.rejects(served([], written(text)), (e) => e instanceof Complaint && says.test(e.message)))

  it('that are named and not there are told', () =>
    assert.rejects(served([], { VARIORUM_SETTINGS: join(place, 'none.json') }), Complaint))
})
