import type { Telling } from './telling.ts'

/** The tellings of one event. */
export interface Group {
  readonly tellings: readonly Telling[]
  readonly title: string
}

/** Parts `tellings` by event. */
export const split = (tellings: readonly Telling[]): Group[] => (tellings.length ? [{ tellings, title: tellings[0]?.article.title ?? '' }] : [])
