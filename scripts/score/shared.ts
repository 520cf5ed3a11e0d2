import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** The folder of the project. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url))

/** Material that lies beside the project and is no part of it: more marked stories, and benchmarks. */
export const SHARED = fileURLToPath(new URL('../../../shared/', import.meta.url))

export const sharedIsPresent = (): boolean => existsSync(SHARED)
