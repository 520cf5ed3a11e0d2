import { closeSync, existsSync, fsyncSync, linkSync, openSync, readdirSync, renameSync, rmSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'

/** Has what was written to `path`, a file or a folder's list of names, reach the disk. */
const flushed = (path: string): void => {
  const file = openSync(path, 'r')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
/** Some systems cannot flush a folder; the file itself has been. */
const folderFlushed = (folder: string): void => {
  try {
    flushed(folder)
  } catch {}
}

const isAlive = (pid: number): boolean => {
  try {
    return process.kill(pid, 0)
  } catch (error) {
    // it is there, but not ours
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** Removes what killed processes left beside `path`: halves bear the number of the process that writes them. */
const swept = (path: string): void => {
  const own = `${basename(path)}.`
  for (const name of readdirSync(dirname(path))) {
    const pid = name.startsWith(own) ? /^(\d+)\.part$/.exec(name.slice(own.length))?.[1] : undefined
    if (pid !== undefined && !isAlive(Number(pid))) rmSync(join(dirname(path), name), { force: true })
  }
}

/** Gives the half its name, unless there is a file of this name. */
const named = (half: string, path: string): void => {
  try {
    linkSync(half, path)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : ''
    if (code === 'EEXIST' || existsSync(path)) throw error
    // file systems without links
    renameSync(half, path)
  }
  rmSync(half, { force: true })
}

/**
 * Has `write` make a file, whole or not at all: under a name beside `path` first, which is flushed to the disk and then renamed. Where it fails or is
 * killed, `path` is free or what it was. Without `replace` a file that is there already is kept, and an error of code EEXIST thrown.
 */
export const beside = (
  path: string,
  { replace }: { readonly replace: boolean },
  write: (half: string) => void,
): void => {
  const half = `${path}.${process.pid}.part`
  try {
    swept(path)
    rmSync(half, { force: true })
    write(half)
    flushed(half)
    if (replace) renameSync(half, path)
    else named(half, path)
    folderFlushed(dirname(path))
  } catch (error) {
    rmSync(half, { force: true })
    throw error
  }
}
