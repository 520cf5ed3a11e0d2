import type { Ingested, IngestOptions, Input } from '../index.ts'

/** What a worker is asked to read. */
export interface Task {
  readonly input: Input
  readonly options: IngestOptions
  /** records of an archive up to this number are left out: they were read before */
  readonly after: number
  /** counts what was taken, so that the worker does not run far ahead; one Int32 */
  readonly taken: SharedArrayBuffer
  /** milliseconds of processor time after which no further page of a document is begun */
  readonly most: number
}

/** What it answers: that it begins, something found, a record of an archive or a page of a document begun, a library being loaded, the end, or that it could not go on. */
export type Answer =
  | { readonly ready: true }
  | { readonly found: Ingested }
  | { readonly entered: number }
  | { readonly turned: true }
  | { readonly loading: boolean }
  | { readonly done: true }
  | { readonly failed: string }
