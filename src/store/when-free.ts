import { StoreInUse } from './fault.ts'

/** Milliseconds between two tries: a batch of `add` is kept in a fraction of that. */
const PAUSE = 250
/** Tries before giving up: some ten seconds, in which a short `add` or what the server keeps of a feed has ended. */
const TRIES = 40

export interface Patience {
  /** called once, when it is found that another process has to be waited for */
  readonly onWait?: (why: string) => void
  readonly tries?: number
  readonly sleep?: (milliseconds: number) => Promise<void>
}

const sleeping = (milliseconds: number): Promise<void> => new Promise((done) => void setTimeout(done, milliseconds))

/** What `open` gives, tried again for some seconds where another process holds the store; then its StoreInUse is thrown. */
export const whenFree = async <T>(
  open: () => T,
  { onWait = () => {}, tries = TRIES, sleep = sleeping }: Patience = {},
): Promise<T> => {
  for (let tried = 1; ; tried++) {
    try {
      return open()
    } catch (error) {
      if (!(error instanceof StoreInUse) || tried >= tries) throw error
      if (tried === 1) onWait(error.message)
    }
    await sleep(PAUSE)
  }
}
