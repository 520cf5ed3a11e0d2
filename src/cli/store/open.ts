import { type Command, Option } from 'commander'
import { visible } from '../../publish/view/visible.ts'
import { type OpenOptions, type Store, StoreFault, shownAt, storeAt, whenFree } from '../../store/index.ts'
import { Complaint } from '../exit.ts'
import { say } from '../terminal.ts'

export interface StoreOptions {
  readonly store: string
}

/** Where no store is named. */
const USUAL = './variorum.db'

/** Gives a command the option --store. */
export const withStoreOption = (command: Command): Command =>
  command.addOption(
    new Option('-s, --store <file>', 'the store: a file, or postgres://...').env('VARIORUM_STORE').default(USUAL),
  )

/** What the store complains of is the person's to mend: one sentence. */
export const asComplaint = (error: unknown): unknown =>
  error instanceof StoreFault ? new Complaint(error.message) : error

/** Names told of one run; "variorum check" tells them all. */
const MOST = 10
const tellDamage = (store: Store, path: string): void => {
  const damaged = store.damaged()
  if (!damaged.length) return
  const more = damaged.length > MOST ? ` and ${damaged.length - MOST} more` : ''
  say(
    `the store ${shownAt(path)} is damaged: ${damaged.slice(0, MOST).map(visible).join(', ')}${more} left out; "variorum check" tells more.`,
  )
}

/** Opens the store, waits some seconds where another process adds to it, works with it, closes it whatever happens. Throws a Complaint where disk, file or another process is at fault. */
export const inStore = async <T>(
  { store: path }: StoreOptions,
  options: OpenOptions,
  work: (store: Store) => T | Promise<T>,
): Promise<T> => {
  try {
    const store = await whenFree(() => storeAt(path, options), {
      onWait: () => say('another process adds to the store; waiting for it ...'),
    })
    try {
      return await work(store)
    } finally {
      tellDamage(store, path)
      store.close()
    }
  } catch (error) {
    throw asComplaint(error)
  }
}
