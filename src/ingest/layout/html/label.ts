import type { BlockRole } from '../../../model/index.ts'
import type { Place } from './features.ts'
import { BODIES, OTHERS, type Rule } from './rules.ts'

export interface Label {
  readonly role: BlockRole
  readonly why: string
}

const first = (rules: readonly Rule[], p: Place): Rule | undefined => rules.find((r) => r.test(p))

/** The role of a block that the trees judged to be body or not, with the first rule that gives a reason for it; `why` speaks where no rule does. */
export const label = (p: Place, body: boolean, why: () => string): Label => {
  const headline = OTHERS.find((r) => r.role === 'title' && r.test(p))
  if (headline) return { role: headline.role, why: headline.why }
  const rule = first(body ? BODIES : OTHERS, p)
  return rule ? { role: rule.role, why: rule.why } : { role: body ? 'body' : 'furniture', why: why() }
}
