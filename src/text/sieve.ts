/** A text is known by its runs of three units; so many kinds of them are told apart. Of a paragraph's 240 or so hardly one in twenty is taken for another. */
const KINDS = 1 << 12
const kindOf = (a: number, b: number, c: number): number => ((a * 31 + b) * 31 + c) & (KINDS - 1)

/** So many searches take no longer than the look at a text. */
const FEW = 4

/** A phrase with what its text must have. */
interface Sifted {
  readonly phrase: string
  readonly kinds: Uint16Array
}
const sifted = (phrase: string): Sifted => ({
  phrase,
  kinds: Uint16Array.from({ length: Math.max(0, phrase.length - 2) }, (_, i) =>
    kindOf(phrase.charCodeAt(i), phrase.charCodeAt(i + 1), phrase.charCodeAt(i + 2)),
  ),
})

/** The number of the last text that had a run of each kind, and that text. */
const seen = new Uint32Array(KINDS)
let number = 0
let last = ''

const look = (text: string): void => {
  last = text
  number = (number + 1) >>> 0
  if (number === 0) seen.fill(number++)
  let [a, b] = [text.charCodeAt(0), text.charCodeAt(1)]
  for (let i = 2; i < text.length; i++) {
    const c = text.charCodeAt(i)
    seen[kindOf(a, b, c)] = number
    a = b
    b = c
  }
}

const mayStand = ({ kinds }: Sifted): boolean => {
  for (let i = 0; i < kinds.length; i++) if (seen[kinds[i] ?? 0] !== number) return false
  return true
}

/** Which of `phrases` a text holds, in their order: one look at the text leaves hardly any phrase to be searched for. */
export const sieve = (phrases: readonly string[]): ((text: string) => readonly string[]) => {
  if (phrases.length < FEW) return (text) => phrases.filter((p) => text.includes(p))
  const all = phrases.map(sifted)
  return (text) => {
    if (text !== last) look(text)
    const found: string[] = []
    for (const s of all) if (mayStand(s) && text.includes(s.phrase)) found.push(s.phrase)
    return found
  }
}
