import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/** Two folders up is the root both of the checkout (src/server) and of the package (dist/server). */
const ROOT = new URL('../../', import.meta.url)

/** When the newest file of a folder was changed, in milliseconds. */
const newest = (folder: string): number =>
  Math.max(
    ...readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((f) => f.isFile())
      .map((f) => statSync(join(f.parentPath, f.name)).mtimeMs),
  )

const TAKEN: ReadonlySet<unknown> = new Set(['ENOTEMPTY', 'EEXIST', 'ENOENT'])

/** Puts `fresh` where `folder` was, which goes into `old`; where another process does the same at once, what that puts there stays. */
const swap = (fresh: string, folder: string, old: string): void => {
  try {
    if (existsSync(folder)) renameSync(folder, join(old, 'desk'))
    renameSync(fresh, folder)
  } catch (e) {
    if (!(e instanceof Error && 'code' in e && TAKEN.has(e.code))) throw e
  }
}

/** Makes `folder` beside its place and moves it there whole: of several that make it at once none serves from a half. */
export const inPlace = async (folder: string, make: (folder: string) => Promise<void>): Promise<void> => {
  mkdirSync(dirname(folder), { recursive: true })
  const [fresh, old] = [mkdtempSync(`${folder}-`), mkdtempSync(`${folder}-`)]
  try {
    await make(fresh)
    swap(fresh, folder, old)
  } finally {
    for (const left of [fresh, old]) rmSync(left, { recursive: true, force: true })
  }
}

/** The folder of the built desk. In a checkout it is built where it is not there or older than its sources, which takes seconds and is told; null where it cannot be. */
export const deskFolder = async (say: (line: string) => void): Promise<string | null> => {
  const built = fileURLToPath(new URL('dist/desk', ROOT))
  const page = join(built, 'index.html')
  const [script, sources] = [new URL('scripts/build-desk.ts', ROOT), fileURLToPath(new URL('src/desk', ROOT))]
  const checkout = existsSync(script) && existsSync(sources)
  if (existsSync(page) && !(checkout && newest(sources) > statSync(page).mtimeMs)) return built
  if (!checkout) return null
  say('building the desk ...')
  const { buildDesk } = (await import(script.href)) as { readonly buildDesk: (folder: string) => Promise<void> }
  await inPlace(built, buildDesk)
  return built
}
