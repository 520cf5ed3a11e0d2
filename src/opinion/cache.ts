import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/** What was said to a question before: the same question, model and address give the same opinion in every run. */
export interface Cache {
  readonly get: (key: string) => string | null
  readonly set: (key: string, said: string) => void
}

/** Where opinions are kept when nothing else is said. */
export const usualPlace = (env: NodeJS.ProcessEnv = process.env): string =>
  join(env['XDG_CACHE_HOME'] || join(homedir(), '.cache'), 'variorum', 'opinions')

/** Keeps answers as files in a folder. One that cannot be written is asked for again next time, which is no fault. */
export const folderCache = (folder: string): Cache => ({
  get: (key) => {
    try {
      return readFileSync(join(folder, `${key}.txt`), 'utf8')
    } catch {
      return null
    }
  },
  set: (key, said) => {
    try {
      mkdirSync(folder, { recursive: true })
      const half = join(folder, `${key}.${process.pid}.part`)
      writeFileSync(half, said)
      renameSync(half, join(folder, `${key}.txt`))
    } catch {}
  },
})
