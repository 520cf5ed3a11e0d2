import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'
import type { Name } from './names.ts'

/** Tokens between a name and its verb, at most: "(MM) has since". */
const BETWEEN = 3

/** It is told something: "told the Harbour Herald". */
export const hears = (all: readonly Token[], { first }: Name, { speech }: Language): boolean => {
  const before = at(all, first - 1)
  return speech.addresses.has((speech.determiners.has(before.lower) ? at(all, first - 2) : before).lower)
}

/** "Marlow Mills denied", "Marlow Mills (MM) has since said". */
export const speaks = (all: readonly Token[], name: Name, language: Language): boolean => {
  const { speech, promises } = language
  const behind = name.last + 1
  let verb = behind
  while (verb < behind + BETWEEN && (at(all, verb).text === ')' || speech.between.has(at(all, verb).lower))) verb++
  const { kind, lower } = at(all, verb)
  if (kind !== 'word' || all.slice(behind, verb).some((t) => promises.undone.has(t.lower))) return false
  return (
    (speech.verbs.has(lower) || speech.weakVerbs.has(lower)) && !speech.relays.has(lower) && !hears(all, name, language)
  )
}
