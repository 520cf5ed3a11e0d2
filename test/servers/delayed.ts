import { type AddressInfo, connect, createServer, type Socket } from 'node:net'

export interface Delayed {
  readonly port: number
  readonly close: () => Promise<void>
}

/** A port of the loopback behind which another is reached, all that is said either way so many milliseconds late. */
export const delayed = (to: number, milliseconds: number): Promise<Delayed> => {
  const open = new Set<Socket>()
  const late = (from: Socket, into: Socket): void => {
    from.on('data', (bytes) => void setTimeout(() => into.write(bytes), milliseconds))
    from.on('close', () => void setTimeout(() => into.end(), milliseconds))
    from.on('error', () => into.destroy())
    open.add(from)
  }
  const server = createServer((caller) => {
    const called = connect(to, '127.0.0.1')
    late(caller, called)
    late(called, caller)
  })
  return new Promise((done) =>
    server.listen(0, '127.0.0.1', () =>
      done({
        port: (server.address() as AddressInfo).port,
        close: () =>
          new Promise((closed) => {
            for (const socket of open) socket.destroy()
            server.close(() => closed())
          }),
      }),
    ),
  )
}
