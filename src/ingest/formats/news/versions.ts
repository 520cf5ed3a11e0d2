import type { DateCandidate } from '../format.ts'

/** Where an agency's item names no day of its first version, the day of this version is that of the item: there was none before that we know of. */
export const onlyVersion = (dates: readonly DateCandidate[]): readonly DateCandidate[] =>
  dates.some((d) => d.kind === 'published')
    ? dates
    : dates.map((d) => (d.kind === 'modified' ? { ...d, kind: 'published' as const } : d))
