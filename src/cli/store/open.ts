import { type Command, Option } from 'commander'
import { type OpenOptions, type Store, StoreFault, sqliteStore } from '../../store/index.ts'
import { Complaint } from '../exit.ts'

export interface StoreOptions {
  readonly store: string
}

/** Where no store is named. */
const USUAL = './variorum.db'

/** Gives a command the option --store. */
export const withStoreOption = (command: Command): Command =>
  command.addOption(new Option('-s, --store <file>', 'the store').env('VARIORUM_STORE').default(USUAL))

/** What the store complains of is the person's to mend: one sentence. */
export const asComplaint = (error: unknown): unknown => (error instanceof StoreFault ? new Complaint(error.message) : error)

/** Opens the store, works with it, closes it whatever happens. Throws a Complaint where disk, file or another process is at fault. */
export const inStore = async <T>({ store: path }: StoreOptions, options: OpenOptions, work: (store: Store) => T | Promise<T>): Promise<T> => {
  try {
    const store = sqliteStore(path, options)
    try {
      return await work(store)
    } finally {
      store.close()
    }
  } catch (error) {
    throw asComplaint(error)
  }
}
