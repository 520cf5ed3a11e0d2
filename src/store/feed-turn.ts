import { StoreFault } from './fault.ts'
import { feedLock } from './lock.ts'
import { address, isPostgres } from './postgres/address.ts'
import { bridge } from './postgres/bridge.ts'

interface Held {
  /** false where it was lost meanwhile */
  readonly still: () => boolean
  readonly end: () => void
}

const inFile = (path: string, what: string): Held => ({ still: () => true, end: feedLock(path, what) })

/** The lock belongs to a connection: where that has gone, another process may have it. */
const inPostgres = (path: string, what: string): Held => {
  const over = bridge({ address: address(path), mode: 'feeds', what })
  const still = (): boolean => {
    try {
      over.ask({ kind: 'held' })
      return true
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error
      return false
    }
  }
  return { still, end: over.close }
}

/** Whether this process has the feeds of the store to itself, tried anew each time it is asked until it has. */
export const feedTurn = (path: string, what: string): { readonly mine: () => boolean; readonly end: () => void } => {
  let held: Held | null = null
  const take = (): void => {
    try {
      held ??= isPostgres(path) ? inPostgres(path, what) : inFile(path, what)
    } catch (error) {
      if (!(error instanceof StoreFault)) throw error
    }
  }
  const end = (): void => {
    held?.end()
    held = null
  }
  return {
    mine: () => {
      if (held && !held.still()) end()
      take()
      return held !== null
    },
    end,
  }
}
