import type { OpenOptions } from '../connection.ts'
import type { Batch } from '../store.ts'
import type { Address } from './address.ts'
import type { Failure } from './fault.ts'

/** A value as it goes to PostgreSQL and comes from it. */
export type Value = string | number | null | Uint8Array
export type Raw = Readonly<Record<string, Value>>

/** What the thread is begun with. */
export interface Beginning {
  readonly address: Address
  readonly mode: OpenOptions['mode'] | 'feeds'
  /** told to whoever finds the store in use */
  readonly what: string
}

/** What the thread is asked for, one after another. */
export type Task =
  | { readonly kind: 'open' }
  | { readonly kind: 'query'; readonly sql: string; readonly values: readonly Value[] }
  | { readonly kind: 'put'; readonly batch: Batch }
  /** whether the lock that was taken when it was opened is still held */
  | { readonly kind: 'held' }
  | { readonly kind: 'close' }

export type Answer = { readonly rows: readonly Raw[] } | { readonly failed: Failure } | { readonly inUse: string }
