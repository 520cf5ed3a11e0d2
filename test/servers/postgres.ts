import { execFileSync } from 'node:child_process'
import { chownSync, existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { begun, ended, freePort, until } from './process.ts'

/** The folder of PostgreSQL's own programs, the newest version first; null where it is not installed. */
const programs = (): string | null =>
  [...globSync('/usr/lib/postgresql/*/bin').sort().reverse(), ...(process.env['PATH'] ?? '').split(delimiter)].find(
    (folder) => existsSync(join(folder, 'initdb')) && existsSync(join(folder, 'postgres')),
  ) ?? null

/** Why tests that need PostgreSQL are skipped; false where they are not. */
export const noPostgres: string | false = programs() === null && 'PostgreSQL is not installed (Debian: postgresql)'

/** PostgreSQL does not run as root. */
const user = (): { readonly uid?: number; readonly gid?: number } => {
  if (process.getuid?.() !== 0) return {}
  const [uid, gid] = ['-u', '-g'].map((which) => Number(execFileSync('id', [which, 'postgres'], { encoding: 'utf8' })))
  return uid === undefined || gid === undefined ? {} : { uid, gid }
}

/** What a client says first, in protocol 3.0: who it is, and to which database it would speak. */
const HELLO = Buffer.from('\0\0\0\0\0\x03\0\0user\0postgres\0database\0postgres\0\0')
HELLO.writeInt32BE(HELLO.length)
/** A server that is up goes on to who may log in; one that is still starting says so in an error. */
const LOGIN = 'R'.charCodeAt(0)

const answers = (port: number): Promise<boolean> =>
  new Promise((done) => {
    const socket = connect(port, '127.0.0.1')
    const end = (is: boolean): void => {
      socket.destroy()
      done(is)
    }
    socket.once('connect', () => socket.write(HELLO))
    socket.once('data', (said) => end(said[0] === LOGIN))
    socket.once('error', () => end(false))
    socket.setTimeout(1000, () => end(false))
  })

export interface PostgresServer {
  readonly port: number
  /** the address of a store of its own */
  readonly store: (schema: string) => string
  /** kills it as a power cut would, and starts it again */
  readonly restart: () => Promise<void>
  readonly kill: () => Promise<void>
  readonly start: () => Promise<void>
  readonly stop: () => Promise<void>
}

/** A server of the test's own on the loopback, its data in a temporary folder. */
export const postgresServer = async (): Promise<PostgresServer> => {
  const bin = programs() ?? ''
  const as = user()
  const folder = mkdtempSync(join(tmpdir(), 'variorum-postgres-'))
  if (as.uid !== undefined && as.gid !== undefined) chownSync(folder, as.uid, as.gid)
  const data = join(folder, 'data')
  execFileSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'postgres', '--auth=trust', '--locale=C.UTF-8', '--encoding=UTF8'],
    {
      ...as,
      stdio: 'ignore',
      cwd: folder,
    },
  )
  const port = await freePort()
  let server: ReturnType<typeof begun> | null = null
  const start = async (): Promise<void> => {
    const own = begun(
      join(bin, 'postgres'),
      ['-D', data, '-p', String(port), '-c', 'listen_addresses=127.0.0.1', '-c', 'unix_socket_directories='],
      as,
    )
    server = own
    await until('PostgreSQL', async () => {
      if (own.child.exitCode !== null) throw new Error(`PostgreSQL ended: ${own.said()}`)
      return answers(port)
    })
  }
  const end = async (signal: NodeJS.Signals): Promise<void> => {
    const own = server
    server = null
    if (own) await ended(own.child, signal)
  }
  await start()
  return {
    port,
    store: (schema) => `postgres://postgres@127.0.0.1:${port}/postgres?schema=${schema}`,
    // immediate shutdown: no checkpoint is written, and it recovers from its log as after a crash
    kill: () => end('SIGQUIT'),
    start,
    restart: async () => {
      await end('SIGQUIT')
      await start()
    },
    stop: async () => {
      await end('SIGINT')
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
