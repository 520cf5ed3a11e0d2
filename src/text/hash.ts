import { hash as digest } from 'node:crypto'

/** A short content hash for ids: the same parts give the same id on every machine. 16 hex digits. */
export const hash = (...parts: readonly (string | number)[]): string =>
  digest('sha256', parts.join('\u0000')).slice(0, 16)
