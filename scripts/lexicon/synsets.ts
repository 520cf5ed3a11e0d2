/** A synonym set of WordNet. */
export interface Synset {
  /** part of speech and offset: "n00001740" */
  readonly key: string
  readonly words: readonly string[]
  /** what it is a kind of; of an adjective the head of its cluster */
  readonly parents: readonly string[]
  /** one of a kind: a city, a person */
  readonly instance: boolean
  readonly antonyms: readonly (readonly [string, string])[]
  /** word here, word number there, key of the set that is opposed */
  readonly opposedSets: readonly (readonly [string, number, string])[]
  /** word here, part of speech and set of the other word, index of it there */
  readonly derived: readonly (readonly [string, string, string, number])[]
}

interface Raw extends Omit<Synset, 'antonyms' | 'opposedSets'> {
  readonly opposed: readonly (readonly [string, string, number])[]
}

const PART: Readonly<Record<string, string>> = { n: 'n', v: 'v', a: 'a', s: 'a' }

/** One line of a data file; the format is that of wndb(5WN). */
const parse = (line: string): Raw | null => {
  const f = (line.split(' | ')[0] ?? '').split(' ')
  const [offset, , type, count] = f
  const part = PART[type ?? '']
  if (!offset || !part || !count) return null
  const n = Number.parseInt(count, 16)
  const words = Array.from({ length: n }, (_, i) => (f[4 + 2 * i] ?? '').replace(/\(\w+\)$/, '').toLowerCase())
  const at = 4 + 2 * n
  const pointers = Array.from({ length: Number(f[at]) }, (_, i) => f.slice(at + 1 + 4 * i, at + 5 + 4 * i))
  const targets = (symbols: readonly string[]): string[] =>
    pointers.filter((p) => symbols.includes(p[0] ?? '')).map((p) => `${PART[p[2] ?? ''] ?? ''}${p[1]}`)
  const ends = (p: readonly string[]): [number, number] => [
    Number.parseInt((p[3] ?? '').slice(0, 2), 16) - 1,
    Number.parseInt((p[3] ?? '').slice(2), 16) - 1,
  ]
  return {
    key: `${part}${offset}`,
    words,
    parents: targets(['@', '&']).slice(0, 2),
    instance: pointers.some((p) => p[0] === '@i'),
    opposed: pointers
      .filter((p) => p[0] === '!')
      .map((p) => [words[ends(p)[0]] ?? '', `${PART[p[2] ?? ''] ?? ''}${p[1]}`, ends(p)[1]] as const),
    derived: pointers
      .filter((p) => p[0] === '+')
      .map(
        (p) =>
          [words[ends(p)[0]] ?? '', PART[p[2] ?? ''] ?? '', `${PART[p[2] ?? ''] ?? ''}${p[1]}`, ends(p)[1]] as const,
      ),
  }
}

/** The synonym sets of one data file. */
export const synsetsOf = (_part: 'noun' | 'verb' | 'adj', text: string): Synset[] => {
  const raw = text.split('\n').flatMap((l) => (/^\d{8} /.test(l) ? (parse(l) ?? []) : []))
  const byKey = new Map(raw.map((r) => [r.key, r]))
  return raw.map(({ opposed, ...rest }) => ({
    ...rest,
    opposedSets: opposed.map(([one, key, i]) => [one, i, key] as const),
    antonyms: opposed.flatMap(([one, key, i]) => {
      const other = byKey.get(key)?.words[i]
      return other ? [[one, other] as const] : []
    }),
  }))
}
