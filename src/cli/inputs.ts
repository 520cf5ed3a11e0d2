import { readdirSync, readFileSync, realpathSync, statSync } from 'node:fs'
import { extname, join, resolve } from 'node:path'
import type { Input } from '../index.ts'

/** Files taken from a folder; a file named by itself is taken whatever its ending. */
const ENDINGS: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.json', '.jsonl'])

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

const unread = (path: string, error: unknown): Unread => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return { path, why: WHY[code] ?? (error instanceof Error ? error.message : String(error)) }
}

/** The order of the names' code units, the same on every machine. */
const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** Files of a folder and of the folders in it, in the order of their names; hidden ones are left out, a folder linked into itself is read once. */
const filesIn = (folder: string, files: string[], faults: Unread[], seen: Set<string>): void => {
  const real = realpathSync(folder)
  if (seen.has(real)) return
  seen.add(real)
  for (const name of readdirSync(folder).sort(byName)) {
    if (name.startsWith('.') || name === 'node_modules') continue
    const path = join(folder, name)
    try {
      const stat = statSync(path)
      if (stat.isDirectory()) filesIn(path, files, faults, seen)
      else if (stat.isFile() && ENDINGS.has(extname(name).toLowerCase())) files.push(path)
    } catch (error) {
      faults.push(unread(path, error))
    }
  }
}

/** The files that `paths` name, folders opened, each once, without the file to be written, and what could not be found. `-` stays `-`. */
export const filesOf = (paths: readonly string[], output?: string): { readonly files: readonly string[]; readonly faults: readonly Unread[] } => {
  const files: string[] = []
  const faults: Unread[] = []
  for (const path of paths) {
    try {
      if (path === '-' || !statSync(path).isDirectory()) files.push(path)
      else filesIn(path, files, faults, new Set())
    } catch (error) {
      faults.push(unread(path, error))
    }
  }
  const byPlace = new Map(files.map((f) => [f === '-' ? f : resolve(f), f]))
  // what an earlier run wrote into the folder it read is no article
  if (output !== undefined) byPlace.delete(resolve(output))
  return { files: [...byPlace.values()], faults }
}

const ofStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** The bytes of each file, one after another. A file that cannot be read goes to `onFault`, and the others go on. */
export async function* inputsOf(files: readonly string[], onFault: (fault: Unread) => void, onRead: () => void = () => {}): AsyncGenerator<Input> {
  for (const path of files) {
    try {
      const bytes = path === '-' ? await ofStandardInput() : readFileSync(path)
      yield { name: path === '-' ? 'stdin' : path, bytes }
    } catch (error) {
      onFault(unread(path, error))
    }
    onRead()
  }
}
