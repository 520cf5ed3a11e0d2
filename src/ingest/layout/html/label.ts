import type { BlockRole } from '../../../model/index.ts'
import type { Place } from './features.ts'
import { BODIES, OTHERS, type Rule } from './rules.ts'

export interface Label {
  readonly role: BlockRole
  readonly why: string
}

const first = (rules: readonly Rule[], p: Place): Rule | undefined => rules.find((r) => r.test(p))

/** The role by rules alone: what no rule of furniture claims and a rule of body does, is body. */
export const byRules = (p: Place): Label => {
  const prose = BODIES[0]?.test(p) ? BODIES[0] : undefined
  const other = first(OTHERS, p)
  const body = prose && (other === undefined || SPARED.has(other.name)) ? prose : other === undefined ? first(BODIES, p) : undefined
  const rule = body ?? other
  return rule ? { role: rule.role, why: rule.why } : { role: 'furniture', why: 'no rule speaks for it' }
}
/** Hints that plain prose overrules: page makers use these words for the article as well. */
const SPARED: ReadonlySet<string> = new Set(['related', 'caption', 'profile', 'advert', 'sign-up', 'share', 'label'])
