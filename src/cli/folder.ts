import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** A path that cannot be read, with the reason in plain words. */
export interface Unread {
  readonly path: string
  readonly why: string
}

const WHY: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder',
  EACCES: 'it may not be read',
  EPERM: 'it may not be read',
  ELOOP: 'it links to itself',
  ENAMETOOLONG: 'its name is too long',
  ERR_FS_FILE_TOO_LARGE: 'it is larger than 2 GiB',
}

/** Why a path could not be read. */
export const unread = (path: string, error: unknown): Unread => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { path, why: WHY[code] ?? (error instanceof Error ? error.message : String(error)) }
}

/** The order of the names' code units, the same on every machine. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Visits the files in a folder and in the folders in it, in the order of their names; hidden ones are left out, a folder linked into itself is read once. */
export const eachFile = (
  folder: string,
  visit: (path: string, size: number) => void,
  onFault: (fault: Unread) => void,
  seen = new Set<string>(),
): void => {
  const real = realpathSync(folder)
  if (seen.has(real)) return
  seen.add(real)
  for (const name of readdirSync(folder).sort(byName)) {
    if (name.startsWith('.') || name === 'node_modules') continue
    const path = join(folder, name)
    try {
      const stat = statSync(path)
      if (stat.isDirectory()) eachFile(path, visit, onFault, seen)
      else if (stat.isFile()) visit(path, stat.size)
    } catch (error) {
      onFault(unread(path, error))
    }
  }
}
