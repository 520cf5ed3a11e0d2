import { readFileSync, statSync } from 'node:fs'
import { extname, resolve } from 'node:path'
import type { Input } from '../index.ts'
import { eachFile, type Unread, unread } from './folder.ts'

export type { Unread } from './folder.ts'

/** Files taken from a folder; a file named by itself is taken whatever its ending. */
const ENDINGS: ReadonlySet<string> = new Set(['.txt', '.html', '.htm', '.json', '.jsonl'])
const taken = (path: string): boolean => ENDINGS.has(extname(path).toLowerCase())

/** The files that `paths` name, folders opened, each once, without the file to be written, and what could not be found. `-` stays `-`. */
export const filesOf = (
  paths: readonly string[],
  output?: string,
): { readonly files: readonly string[]; readonly faults: readonly Unread[] } => {
  const files: string[] = []
  const faults: Unread[] = []
  for (const path of paths) {
    try {
      if (path === '-' || !statSync(path).isDirectory()) files.push(path)
      else
        eachFile(
          path,
          (file) => taken(file) && files.push(file),
          (fault) => faults.push(fault),
        )
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
export async function* inputsOf(
  files: readonly string[],
  onFault: (fault: Unread) => void,
  onRead: () => void = () => {},
): AsyncGenerator<Input> {
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
