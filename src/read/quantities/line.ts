import type { Language } from '../../lang/index.ts'
import type { Token } from '../../text/token.ts'

/** How an article writes figures. */
export interface Style {
  /** what parts the decimals where three digits follow and nothing else tells: 85.000 */
  readonly decimal: '.' | ','
}

/** The tokens of one sentence as the reader of figures sees them, and how its article writes figures. */
export interface Line {
  readonly list: readonly Token[]
  readonly style: Style
  readonly language: Language
}
