import type { Language } from '../../lang/index.ts'
import type { Block, Notice, Published } from '../../model/index.ts'
import type { DateCandidate } from '../formats/index.ts'

export interface Dated {
  readonly published: Published | null
  readonly notices: readonly Omit<Notice, 'article'>[]
}

/** The publication date among `candidates` and what the text says of it. */
export const published = (_text: string, _blocks: readonly Block[], candidates: readonly DateCandidate[], _language: Language): Dated => {
  const first = candidates.find((c) => c.kind === 'published')
  return { published: first ? { value: first.value, evidence: first.evidence, rejected: [] } : null, notices: [] }
}
