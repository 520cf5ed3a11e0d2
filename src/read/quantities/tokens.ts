import type { Language } from '../../lang/index.ts'
import { at, merged, type Token } from '../../text/token.ts'

/** What a first group of digits may be glued to: a bracket or the sign of a currency. */
const OPEN = /^[\p{Sc}([“"'~≈]$/u

/** Blanks that only typesetters write, so that what they part belongs together: no-break, thin, and narrow no-break. */
const FIRM = new Set(['\u00a0', '\u2009', '\u202f'])

/** "12 000" may begin at token `i`: not "Flight 12 300 passengers", "May 5 300 people", "0207 946 001". */
const opensGroups = (list: readonly Token[], i: number, { numbers }: Language): boolean => {
  const [token, before] = [at(list, i), at(list, i - 1)]
  if (token.glued && before.kind !== 'edge' && !OPEN.test(before.text)) return false
  const named = i > 1 && before.capital
  return before.kind !== 'number' && before.text !== '+' && !named && !numbers.designators.has(before.lower)
}

const isFirst = (token: Token): boolean =>
  token.kind === 'number' && token.text.length <= 3 && /^[1-9]\d{0,2}$/.test(token.text)
const isGroup = (token: Token, before: Token): boolean =>
  token.kind === 'number' && token.from === before.to + 1 && /^\d{3}(?:[.,]\d{1,2})?$/.test(token.text)

/** Index behind the groups that go on from token `i`; `i + 1` where there are none. */
const groupsEnd = (list: readonly Token[], i: number): number => {
  let end = i + 1
  while (isGroup(at(list, end), at(list, end - 1))) end++
  return end
}

/** Nothing stands behind the groups that would make them something else: more digits, letters, a dash. */
const closesGroups = (token: Token): boolean =>
  token.kind !== 'number' && token.text !== '-' && !(token.glued && !/^[\p{P}\p{Sc}%°]/u.test(token.text))

/** Index behind "12 000" at token `i`, where it is one figure. */
const figureEnd = (text: string, list: readonly Token[], i: number, language: Language): number => {
  const first = at(list, i)
  const second = at(list, i + 1)
  if (!isFirst(first) || !isGroup(second, first)) return i + 1
  const firm = FIRM.has(text.charAt(first.to))
  const end = groupsEnd(list, i)
  return (firm || opensGroups(list, i, language)) && closesGroups(at(list, end)) ? end : i + 1
}

/** "d'euros" as "d'" and "euros", where the language leaves out vowels so. */
const elided = (token: Token, { numbers }: Language): readonly Token[] => {
  const mark = token.lower.indexOf("'") + 1
  if (mark === 0 || token.kind !== 'word' || !numbers.elisions.has(token.lower.slice(0, mark))) return [token]
  const [head, rest] = [token.text.slice(0, mark), token.text.slice(mark)]
  const part = (text: string, from: number, glued: boolean): Token => ({
    ...token,
    text,
    lower: token.lower.slice(from, from + text.length),
    folded: token.lower.slice(from, from + text.length),
    from: token.from + from,
    to: token.from + from + text.length,
    capital: /^\p{Lu}/u.test(text),
    glued,
  })
  return rest === '' ? [token] : [part(head, 0, token.glued), part(rest, mark, true)]
}

/** Whether a word is the code of a currency with its sum glued to it. */
export const isCoded = (token: Token, language: Language): boolean =>
  token.kind === 'word' && CODED.test(token.text) && coded(token, language) !== null

/** "USD115" as "USD" and "115": the code of a currency glued to its sum. */
const coded = (token: Token, { numbers }: Language): readonly Token[] | null => {
  const code = token.kind === 'word' ? (CODED.exec(token.text)?.[0] ?? '') : ''
  if (code === '' || !numbers.currencies.has(code.toLowerCase())) return null
  const text = token.text.slice(code.length)
  const head: Token = {
    ...token,
    text: code,
    lower: code.toLowerCase(),
    folded: code.toLowerCase(),
    to: token.from + code.length,
  }
  return [
    head,
    { from: head.to, to: token.to, text, lower: text, folded: text, kind: 'number', capital: false, glued: true },
  ]
}
const CODED = /^\p{Lu}{3}(?=\d+(?:[.,]\d+)*$)/u

/** The tokens of a sentence with groups of digits put together, "12 000 litres", and elided words parted. `text` is the article's. */
export const figureTokens = (text: string, list: readonly Token[], language: Language): readonly Token[] => {
  const elides = language.numbers.elisions.size > 0
  const found: Token[] = []
  for (let i = 0; i < list.length; ) {
    const end = figureEnd(text, list, i, language)
    if (end > i + 1) found.push(merged(list.slice(i, end)))
    else found.push(...(coded(at(list, i), language) ?? (elides ? elided(at(list, i), language) : [at(list, i)])))
    i = end
  }
  return found
}
