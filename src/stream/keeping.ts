import type { Batch, Entry, Store } from '../store/index.ts'
import type { Prepared } from './prepare.ts'
import { type Relating, relating } from './relating.ts'
import { versions } from './versions.ts'

/** A batch as the store takes it, and how many of its articles are new texts of articles known before. */
export interface Related {
  readonly batch: Batch & { readonly entries: readonly Entry[] }
  readonly versions: number
}

export interface Keeping {
  /** What becomes of articles that come after all before them; nothing is kept yet. With `last` the count of terms is noted. */
  readonly related: (prepared: readonly Prepared[], last: boolean) => Related
}

/** Articles after which the count of terms is noted: what a run after a kill must count anew. */
const NOTED = 10_000

/** Goes on where the store stands. What `related` gives must be kept before it is asked again. */
export const keeping = (store: Store): Keeping => {
  let known: Relating | null = null
  const { place, forget } = versions(store)
  let noted = 0
  return {
    related: (prepared, last) => {
      forget()
      known ??= relating(store)
      const fresh = prepared.map((p) => ({ prepared: p, ...place(p) }))
      const entries: Entry[] = fresh.map(({ prepared: { about: _, runs: __, ...rest }, key, version }) => ({
        ...rest,
        key,
        version,
      }))
      const step = known.step(fresh)
      noted += entries.length
      const note = last || noted >= NOTED
      if (note) noted = 0
      return {
        batch: { entries, ...step, ...(note ? { tally: known.tally() } : {}) },
        versions: fresh.filter((f) => f.version > 1).length,
      }
    },
  }
}
