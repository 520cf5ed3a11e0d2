import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { begun, ended, freePort, until } from './process.ts'

/** Debian puts it where only root looks. */
const PROGRAM = ['nats-server', '/usr/sbin/nats-server'].find(
  (program) => spawnSync(program, ['--version']).status === 0,
)

/** Why tests that need NATS are skipped; false where they are not. */
export const noNats: string | false = PROGRAM === undefined && 'nats-server is not installed (Debian: nats-server)'

export interface NatsServer {
  readonly url: string
  readonly start: () => Promise<void>
  /** as a power cut would */
  readonly kill: () => Promise<void>
}
export interface NatsServers {
  /** of all nodes */
  readonly url: string
  readonly nodes: readonly NatsServer[]
  readonly stop: () => Promise<void>
}

/** Servers of the test's own on the loopback with JetStream, one or a cluster, their files in a temporary folder, or in `disk`. */
export const natsServers = async (count = 1, disk = tmpdir()): Promise<NatsServers> => {
  const folder = mkdtempSync(join(disk, 'variorum-nats-'))
  const ports = await Promise.all(Array.from({ length: 2 * count }, freePort))
  const routes = ports.slice(count).map((port) => `nats://127.0.0.1:${port}`)
  const nodes = Array.from(
    { length: count },
    (_, i): NatsServer & { readonly end: (signal: NodeJS.Signals) => Promise<void>; readonly said: () => string } => {
      let server: ReturnType<typeof begun> | null = null
      const own = ['-a', '127.0.0.1', '-p', String(ports[i]), '-n', `n${i}`, '-js', '-sd', join(folder, `n${i}`)]
      const others =
        count > 1 ? ['--cluster_name', 'variorum', '--cluster', routes[i] ?? '', '--routes', routes.join(',')] : []
      const end = async (signal: NodeJS.Signals): Promise<void> => {
        const ending = server
        server = null
        if (ending) await ended(ending.child, signal)
      }
      return {
        url: `nats://127.0.0.1:${ports[i]}`,
        start: async () => {
          const now = begun(PROGRAM ?? '', [...own, ...others])
          server = now
          await until('NATS', () => {
            if (now.child.exitCode !== null) throw new Error(`nats-server ended: ${now.said()}`)
            return now.said().includes('Server is ready')
          })
        },
        kill: () => end('SIGKILL'),
        end,
        said: () => server?.said() ?? '',
      }
    },
  )
  await Promise.all(nodes.map((n) => n.start()))
  if (count > 1) await until('a leader', () => nodes.some((n) => n.said().includes('new metadata leader')))
  return {
    url: nodes.map((n) => n.url).join(','),
    nodes,
    stop: async () => {
      await Promise.all(nodes.map((n) => n.end('SIGTERM')))
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
