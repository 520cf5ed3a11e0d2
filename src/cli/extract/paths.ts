import { statSync } from 'node:fs'
import { eachFile, type Unread, unread } from '../folder.ts'

/** Something to read: a file, standard input, or an address. */
export interface Item {
  readonly path: string
  readonly kind: 'file' | 'stdin' | 'url'
  /** bytes, where they are known before */
  readonly size: number
}

/** Everything that `path` names, whatever it is called: what a file holds is seen when it is read. */
const add = (path: string, found: Item[], faults: Unread[]): void => {
  const file = (at: string, size: number): unknown => found.push({ path: at, kind: 'file', size })
  try {
    const stat = statSync(path)
    if (stat.isDirectory()) eachFile(path, file, (fault) => faults.push(fault))
    // a pipe named by itself is read; one found in a folder would be waited for
    else file(path, stat.size)
  } catch (error) {
    faults.push(unread(path, error))
  }
}

/** What `paths` name, in their order, folders opened, each once; and what could not be found. */
export const itemsOf = (
  paths: readonly string[],
): { readonly items: readonly Item[]; readonly faults: readonly Unread[] } => {
  const found: Item[] = []
  const faults: Unread[] = []
  for (const path of paths) {
    if (path === '-') found.push({ path, kind: 'stdin', size: 0 })
    else if (/^https?:\/\//i.test(path)) found.push({ path, kind: 'url', size: 0 })
    else add(path, found, faults)
  }
  const once = new Map(found.map((item) => [item.path, item]))
  return { items: [...once.values()], faults }
}
