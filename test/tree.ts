// The project's own files, for tests that read them.
import { execFileSync } from 'node:child_process'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

export const ROOT = fileURLToPath(new URL('../', import.meta.url))

export const textOf = (path: string): string => readFileSync(join(ROOT, path), 'utf8')

/** The files under `folder`, as paths from the root, in order. */
export const filesUnder = (folder: string): string[] =>
  readdirSync(join(ROOT, folder), { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(ROOT.length).replaceAll('\\', '/'))
    .sort()

/** The files that git tracks; where there is no git (a package, an archive), what lies in the usual folders. */
export const trackedFiles = (): string[] => {
  try {
    return execFileSync('git', ['ls-files', '-z'], { cwd: ROOT, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      .split('\0')
      .filter(Boolean)
  } catch {
    return ['src', 'scripts', 'test', 'gold', 'examples', 'docs'].flatMap(filesUnder)
  }
}

/** Text files that are written by hand or by our scripts. */
export const trackedText = (): { path: string; text: string }[] =>
  trackedFiles()
    .filter((path) =>
      /\.(ts|js|mjs|json|md|txt|html|jsonl|css|svelte|yml|yaml|sh)$|(^|\/)(LICENSE|run|\.gitignore|\.npmrc)$/.test(
        path,
      ),
    )
    .flatMap((path) => {
      try {
        return [{ path, text: textOf(path) }]
      } catch {
        return [] // deleted, and not yet said so to git
      }
    })
