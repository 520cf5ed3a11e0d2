interface Counts {
  readonly outlets: number
  readonly origins: number
  readonly speakers: number
}

/** "1 outlet", "3 outlets". */
export const counted = (n: number, one: string, many = `${one}s`): string => `${n} ${n === 1 ? one : many}`

/** "3 outlets, 2 origins, 1 speaker"; speakers are left out where nobody is quoted. */
export const standing = ({ outlets, origins, speakers }: Counts): string =>
  [counted(outlets, 'outlet'), counted(origins, 'origin'), ...(speakers ? [counted(speakers, 'speaker')] : [])].join(
    ', ',
  )

/** "84%"; a share that is there but rounds to nothing is "<1%". */
export const percent = (share: number): string => (share > 0 && share < 0.005 ? '<1%' : `${Math.round(share * 100)}%`)
