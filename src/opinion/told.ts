import type { Opinion } from './opinion.ts'
import type { Opinions } from './opinions.ts'

const judged = (verdict: string, reason: string | null): string => (reason ? `${verdict} (${reason})` : verdict)

const words = (places: readonly { readonly exact: string }[]): string =>
  [...new Set(places.map((p) => `“${p.exact.replace(/\s+/g, ' ')}”`))].join(', ')

const one = ({ about, verdict, reason, ours, groups, apart }: Opinion): string[] => [
  `  ${about}`,
  `    second opinion: ${judged(verdict, reason)}; ours: ${ours}`,
  ...groups.map((g) => `    one answer: ${words(g)}`),
  ...(apart.length ? [`    not an answer to this: ${words(apart)}`] : []),
]

/** What a second opinion says, to read under an account: where it is another one, with the passages. `safe` makes words of articles harmless where they are shown. */
export const toldOpinions = ({ opinions, asked, faults }: Opinions, safe: (s: string) => string): string => {
  const other = opinions.filter((o) => !o.same)
  const by = opinions[0]?.by
  const head = `A SECOND OPINION${by ? `, of ${by}` : ''}: ${opinions.length} of ${asked} questions judged, ${opinions.length - other.length} as we do`
  const lines = [
    head,
    ...other.flatMap((o) => ['', ...one(o)]),
    ...(faults.length ? ['', ...faults.map((f) => `  ! ${f}`)] : []),
  ]
  return `${lines.map(safe).join('\n')}\n`
}
