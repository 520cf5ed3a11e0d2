import type { CorrectionMatter } from '../../store/index.ts'

/** The articles that a correction speaks of. */
export const concerned = (m: CorrectionMatter): readonly string[] => {
  if (m.kind === 'split') return m.articles
  if (m.kind === 'speaker') return [m.article]
  if (m.kind === 'verdict') return m.tellings.map((t) => t.article)
  return [m.a, m.b]
}
