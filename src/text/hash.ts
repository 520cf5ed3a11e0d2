import { createHash } from 'node:crypto'

/** A short content hash for ids: the same parts give the same id on every machine. 16 hex digits. */
export const hash = (...parts: readonly (string | number)[]): string => createHash('sha256').update(parts.join('\u0000')).digest('hex').slice(0, 16)
