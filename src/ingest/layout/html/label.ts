import type { BlockRole } from '../../../model/index.ts'
import type { Place } from './features.ts'
import { BODIES, OTHERS, type Rule } from './rules.ts'

export interface Label {
  readonly role: BlockRole
  readonly why: string
}

const first = (rules: readonly Rule[], p: Place): Rule | undefined => rules.find((r) => r.test(p))

/** Rules that hold whatever the trees say. */
const SURE: ReadonlySet<string> = new Set([
  'title',
  'first-heading',
  'repeated-title',
  'opens-as-byline',
  'entry-time',
  'printed-date',
])

/** The role of a block that the trees judged to be body or not, with the first rule that gives a reason for it; `why` speaks where no rule does. */
export const label = (p: Place, body: boolean, why: () => string): Label => {
  const sure = OTHERS.find((r) => SURE.has(r.name) && r.test(p))
  if (sure) return { role: sure.role, why: sure.why }
  const rule = first(body ? BODIES : OTHERS, p)
  return rule ? { role: rule.role, why: rule.why } : { role: body ? 'body' : 'furniture', why: why() }
}
