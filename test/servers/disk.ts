import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, statfsSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface SmallDisk {
  readonly folder: string
  /** takes all room but so many KiB */
  readonly fill: (left: number) => void
  readonly free: () => void
  readonly end: () => void
}

/** A disk of so many MiB, in memory. Throws where this user may mount none. */
export const smallDisk = (size: number): SmallDisk => {
  const folder = mkdtempSync(join(tmpdir(), 'variorum-disk-'))
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${size}m`, 'tmpfs', folder], { stdio: 'ignore' })
  const ballast = join(folder, 'ballast')
  return {
    folder,
    fill: (left) => {
      const { bavail, bsize } = statfsSync(folder)
      writeFileSync(ballast, new Uint8Array(Math.max(0, bavail * bsize - left * 1024)))
    },
    free: () => rmSync(ballast, { force: true }),
    end: () => {
      execFileSync('umount', [folder], { stdio: 'ignore' })
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

/** Whether this user may mount such a disk. */
export const small: boolean = (() => {
  try {
    smallDisk(1).end()
    return true
  } catch {
    return false
  }
})()
