import { readdirSync, realpathSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** Something to read: a file, standard input, or an address. */
export interface Item {
  readonly path: string
  readonly kind: 'file' | 'stdin' | 'url'
  /** bytes, where they are known before */
  readonly size: number
}
export interface Fault {
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
export const whyOf = (error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return WHY[code] ?? (error instanceof Error ? error.message : String(error))
}
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Everything in a folder and the folders in it, whatever it is called: what a file holds is seen when it is read. Hidden files are left out. */
const within = (folder: string, found: Item[], faults: Fault[], seen: Set<string>): void => {
  const real = realpathSync(folder)
  if (seen.has(real)) return
  seen.add(real)
  for (const name of readdirSync(folder).sort(byName)) {
    if (name.startsWith('.') || name === 'node_modules') continue
    add(join(folder, name), found, faults, seen, false)
  }
}
const add = (path: string, found: Item[], faults: Fault[], seen: Set<string>, asked: boolean): void => {
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) within(path, found, faults, seen)
    // a pipe named by itself is read; one found in a folder would be waited for
    else if (stat.isFile() || asked) found.push({ path, kind: 'file', size: stat.size })
  } catch (error) {
    faults.push({ path, why: whyOf(error) })
  }
}

/** What `paths` name, in their order, folders opened, each once; and what could not be found. */
export const itemsOf = (paths: readonly string[]): { readonly items: readonly Item[]; readonly faults: readonly Fault[] } => {
  const found: Item[] = []
  const faults: Fault[] = []
  for (const path of paths) {
    if (path === '-') found.push({ path, kind: 'stdin', size: 0 })
    else if (/^https?:\/\//i.test(path)) found.push({ path, kind: 'url', size: 0 })
    else add(path, found, faults, new Set(), true)
  }
  const once = new Map(found.map((item) => [item.path, item]))
  return { items: [...once.values()], faults }
}
