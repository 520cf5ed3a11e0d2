import type { Language } from '../../lang/index.ts'
import { at, type Token } from '../../text/token.ts'
import type { Name } from './names.ts'
import type { Phrase } from './phrases.ts'

/** The words from token `first` to the end of token `last`. */
export const slice = (text: string, all: readonly Token[], first: number, last: number): string =>
  text.slice(at(all, first).from, at(all, last).to)

/** "spokesman for the ministry" is called "ministry spokesman", as others would write it. */
export const phraseName = (text: string, all: readonly Token[], p: Phrase, language: Language): string => {
  const first = language.speech.determiners.has(at(all, p.first).lower) && p.first < p.head ? p.first + 1 : p.first
  const front = slice(text, all, first, p.head)
  if (p.last <= p.head + 1 || !language.people.spokes.has(at(all, p.head).lower)) return slice(text, all, first, p.last)
  const body = language.speech.determiners.has(at(all, p.head + 2).lower) ? p.head + 3 : p.head + 2
  return body <= p.last ? `${slice(text, all, body, p.last)} ${front}` : front
}

/** The role told beside a name: "Ann Lee, director of the port," and "the director, Ann Lee,". */
export const apposed = (
  text: string,
  all: readonly Token[],
  name: Name,
  phrases: readonly Phrase[],
  language: Language,
): string | null => {
  const comma = (i: number): boolean => at(all, i).text === ','
  const behind = phrases.find(
    (p) =>
      comma(name.last + 1) &&
      (p.first === name.last + 2 ||
        (at(all, name.last + 2).kind === 'number' && comma(name.last + 3) && p.first === name.last + 4)),
  )
  if (behind) return phraseName(text, all, behind, language)
  const before = phrases.find(
    (p) =>
      comma(p.last + 1) &&
      p.last + 2 === name.first &&
      (comma(name.last + 1) || at(all, name.last + 1).text === '.' || name.last + 1 >= all.length),
  )
  return before ? phraseName(text, all, before, language) : null
}
