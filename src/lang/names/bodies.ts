import { media } from '../agencies.ts'

const fold = (s: string): string => s.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()

/** Bodies that news of any country names without saying what they are, folded and without points: agencies and media. */
export const wellKnown: ReadonlySet<string> = new Set([
  ...media.flatMap(({ forms }) => forms.map((form) => fold(form).replaceAll('.', ''))),
])
