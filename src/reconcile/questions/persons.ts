import type { Mention, Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { stems } from '../../text/stem.ts'
import { tokens } from '../../text/tokens.ts'
import { type Judgement, type Kind, type Statement, statementAt } from '../statement.ts'
import type { Telling } from '../terms.ts'

/** A person introduced with an office, a description or a fuller name. */
export interface Person extends Statement {
  /** the name's words, folded */
  readonly name: readonly string[]
  readonly role: string
}

/** How far from the name its description may stand, in UTF-16 units. */
const REACH = 90
const THRESHOLD = 0.9

/** From the name to the end of its description, or the other way round. */
const introduction = (text: string, m: Mention): Span => {
  if (!m.role) return m
  const after = text.slice(m.to, m.to + REACH + m.role.length).indexOf(m.role)
  if (after >= 0) return { from: m.from, to: m.to + after + m.role.length }
  const start = Math.max(0, m.from - REACH - m.role.length)
  const before = text.slice(start, m.from).lastIndexOf(m.role)
  return before >= 0 ? { from: start + before, to: m.to } : m
}

const nameOf = (m: Mention): string[] => tokens(m.entity).map((t) => fold(t.text))

/** Same last name, and no first names that clash. */
const sameName = (a: readonly string[], b: readonly string[]): boolean => {
  if (a.at(-1) !== b.at(-1)) return false
  const [x, y] = [a[0] ?? '', b[0] ?? '']
  return x === y || a.length === 1 || b.length === 1
}

const judgeRoles = (a: Person, b: Person, tellings: readonly Telling[]): Judgement =>
  roleKey(a, tellings) === roleKey(b, tellings)
    ? { verdict: 'agree', reason: null, why: 'the same description', certainty: 1 }
    : {
        verdict: 'compatible',
        reason: null,
        why: 'described in other words, or more fully in one telling',
        certainty: 0.7,
      }

const roleKey = (p: Person, tellings: readonly Telling[]): string => {
  const language = tellings[p.telling]?.language
  return language ? stems(p.role, language).sort().join(' ') : p.role
}

/** Who somebody is: the office or description a named person is introduced with. */
export const persons: Kind<Person> = {
  name: 'person',
  threshold: THRESHOLD,
  likeness: (a, b) => (sameName(a.name, b.name) ? 1 : 0),
  apart: (a, b) => a.telling === b.telling,
  answer: (p) => fold(p.text),
  statements: (telling, index, weigh) => {
    const { article, annotations } = telling.reading
    const introduced = annotations.mentions.filter((m) => m.kind === 'person' && m.role && tokens(m.entity).length > 1)
    const first = [...Map.groupBy(introduced, (m) => m.entity).values()].flatMap((same) => same[0] ?? [])
    return first.flatMap((m) => {
      const s = statementAt(telling, index, introduction(article.text, m), weigh)
      return s ? [{ ...s, name: nameOf(m), role: m.role ?? '' }] : []
    })
  },
  judge: (_group, tellings) => (a, b) => judgeRoles(a, b, tellings),
}
