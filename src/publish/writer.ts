import type { Account } from '../model/index.ts'

export interface WriteOptions {
  /** columns of the terminal; no line of the text writer is longer */
  readonly width: number
  /** whether the text writer may colour */
  readonly color: boolean
  /** long lists are told whole instead of being cut with a count */
  readonly all: boolean
}

/** Turns an account into one format. Pure: the same account and options give the same string, which ends in a line feed. */
export interface Writer {
  /** what `--format` calls it */
  readonly name: string
  /** endings of file names that ask for it, the usual one first; of two writers with one ending the first of the list is meant */
  readonly extensions: readonly string[]
  /** one line for `--help` */
  readonly what: string
  readonly write: (account: Account, options: WriteOptions) => string
}

/** 80 columns, no colour, long lists cut. */
export const PLAIN: WriteOptions = { width: 80, color: false, all: false }
