export const [FIGURES_CLASH, TIMES_CLASH] = [
  'their figures cannot both be right',
  'their times cannot both be right',
] as const

/** Why clauses differ, where the answer is typed and has a question of its own. */
export const TYPED_CLASHES: ReadonlySet<string> = new Set([FIGURES_CLASH, TIMES_CLASH])
