import { rename, rm, writeFile } from 'node:fs/promises'
import { dirname } from 'node:path'
import { Complaint, STOPPED } from './exit.ts'

export type ColorChoice = 'auto' | 'always' | 'never'

/** Narrowest and widest the text account is laid out; where there is no terminal, 80 columns. */
const [NARROWEST, USUAL, WIDEST] = [40, 80, 100]

/** Columns to write in. */
export const columns = (stream: { readonly isTTY?: boolean; readonly columns?: number } = process.stdout): number =>
  stream.isTTY && stream.columns ? Math.min(WIDEST, Math.max(NARROWEST, stream.columns)) : USUAL

/** Whether to colour: as told; else only on a terminal that is not `dumb`, and never where NO_COLOR is set (no-color.org). */
export const colored = (
  choice: ColorChoice,
  stream: { readonly isTTY?: boolean } = process.stdout,
  env: NodeJS.ProcessEnv = process.env,
): boolean => {
  if (choice !== 'auto') return choice === 'always'
  return Boolean(stream.isTTY) && !env['NO_COLOR'] && env['TERM'] !== 'dumb'
}

/** A line for the person at the keyboard; standard output stays for the result. */
export const say = (line: string): void => {
  process.stderr.write(`variorum: ${line}\n`)
}

const isGone = (error: Error | null | undefined): boolean =>
  error instanceof Error && 'code' in error && error.code === 'EPIPE'

/** From here on a reader of standard output that has gone (`| head`) is no fault, whoever writes. */
export const allowGone = (): void => {
  process.stdout.on('error', (error) => {
    if (!isGone(error)) throw error
  })
}

/** Writes to standard output and waits until it is taken. A reader that has gone is no fault. */
export const print = (text: string): Promise<void> =>
  new Promise((done, fail) => {
    process.stdout.write(text, (error) => (error && !isGone(error) ? fail(error) : done()))
  })

const WHY: Readonly<Record<string, (path: string) => string>> = {
  ENOENT: (path) => `there is no folder ${dirname(path)}`,
  ENOSPC: () => 'the disk is full; nothing was written, and what was there is as it was',
  EACCES: () => 'it may not be written',
  EROFS: () => 'the disk is read-only',
  EISDIR: () => 'it is a folder',
}
/** Why a file could not be written, as one sentence. */
export const writeFault = (path: string, error: unknown): string => {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  return `cannot write ${path}: ${WHY[code]?.(path) ?? (error instanceof Error ? error.message : error)}.`
}

/** Writes a whole file or none: to a name beside it first, which is then renamed. Ctrl-C removes the half. */
export const save = async (path: string, text: string): Promise<void> => {
  const half = `${path}.${process.pid}.part`
  const stop = (): void => {
    void rm(half, { force: true }).finally(() => process.exit(STOPPED))
  }
  process.once('SIGINT', stop)
  process.once('SIGTERM', stop)
  try {
    await writeFile(half, text, { flush: true })
    await rename(half, path)
  } catch (error) {
    await rm(half, { force: true })
    throw new Complaint(writeFault(path, error))
  } finally {
    process.off('SIGINT', stop)
    process.off('SIGTERM', stop)
  }
}
