import { type ChildProcess, spawn } from 'node:child_process'
import { createServer } from 'node:net'

/** A port of the loopback that nobody listens at just now. */
export const freePort = (): Promise<number> =>
  new Promise((done, fail) => {
    const server = createServer()
    server.once('error', fail)
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as { readonly port: number }
      server.close(() => done(port))
    })
  })

export const sleep = (milliseconds: number): Promise<void> => new Promise((done) => void setTimeout(done, milliseconds))

/** Asks again and again until `ask` gives something other than null or false; throws after `patience` milliseconds. */
export const until = async <T>(
  what: string,
  ask: () => T | null | false | Promise<T | null | false>,
  patience = 60_000,
  pause = 100,
): Promise<T> => {
  const end = Date.now() + patience
  for (;;) {
    const got = await ask()
    if (got !== null && got !== false) return got
    if (Date.now() > end) throw new Error(`waited ${patience / 1000} s in vain for ${what}`)
    await sleep(pause)
  }
}

/** Ends a process that we began, and waits until it has gone. */
export const ended = (child: ChildProcess, signal: NodeJS.Signals): Promise<number | null> =>
  new Promise((done) => {
    if (child.exitCode !== null || child.signalCode !== null) return done(child.exitCode)
    child.once('exit', (code) => done(code))
    child.kill(signal)
  })

const alive = new Set<ChildProcess>()
// what we began ends with us, however we end
process.once('exit', () => {
  for (const child of alive) child.kill('SIGKILL')
})
for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => process.exit(1))

/** A process with what it says, for when a test fails. */
export const begun = (
  command: string,
  args: readonly string[],
  options: { readonly uid?: number; readonly gid?: number; readonly env?: NodeJS.ProcessEnv } = {},
) => {
  const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], ...options })
  alive.add(child)
  child.once('exit', () => alive.delete(child))
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (bytes: Buffer) => said.push(bytes.toString('utf8')))
  return { child, said: (): string => said.join('') }
}
