import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'
import type { Name } from './names.ts'
import type { Phrase } from './phrases.ts'
import { hears, speaks } from './speaks.ts'

/** A capitalised run with what stands around it. */
export interface Sighting {
  readonly all: readonly Token[]
  readonly name: Name
  /** the words of the name without title and office, in lower case and folded */
  readonly low: readonly string[]
  readonly folded: readonly string[]
  /** the name as other sightings of it are found by */
  readonly key: string
  /** the word the name turns on, lower case: "university" of the University of Marlow, else the last */
  readonly head: string
  /** the phrase of a role directly before the name */
  readonly role: Phrase | null
  /** the phrase of a role beside it, parted by a comma: before or behind */
  readonly apposed: boolean
  readonly speaks: boolean
  readonly hears: boolean
}

const headOf = (low: readonly string[], { people }: Language): string => {
  const join = low.findIndex((word, i) => i > 0 && people.joins.has(word))
  return low[(join > 0 ? join : low.length) - 1] ?? ''
}

const isComma = (token: Token): boolean => token.text === ','

/** "Ann Lee, director of the port". */
const isBehind = (all: readonly Token[], { last }: Name, p: Phrase): boolean =>
  isComma(at(all, last + 1)) && p.first === last + 2

/** "The director of the port, Ann Lee,". */
const isBefore = (all: readonly Token[], { first, last }: Name, p: Phrase): boolean =>
  p.last === first - 2 && isComma(at(all, first - 1)) && (isComma(at(all, last + 1)) || last + 1 >= all.length)

export const sightingOf = (
  all: readonly Token[],
  name: Name,
  phrases: readonly Phrase[],
  language: Language,
): Sighting => {
  const words = all.slice(name.name, name.last + 1).filter((t) => t.kind !== 'mark' || t.text === '&')
  const low = words.map((t) => t.lower)
  const isRole = (p: Phrase): boolean => language.people.roles.has(at(all, p.head).lower)
  return {
    all,
    name,
    low,
    folded: words.map((t) => t.folded),
    key: low.join(' '),
    head: headOf(low, language),
    role: phrases.find((p) => p.last === name.first - 1 && isRole(p)) ?? null,
    apposed: phrases.some((p) => isRole(p) && (isBehind(all, name, p) || isBefore(all, name, p))),
    speaks: speaks(all, name, language),
    hears: hears(all, name, language),
  }
}

/** The token `by` steps before the run, and behind it. */
export const before = ({ all, name }: Sighting, by = 1): Token => at(all, name.first - by)
export const behind = ({ all, name }: Sighting, by = 1): Token => at(all, name.last + by)
