import type { Digest } from '../src/cluster/index.ts'
import { NAME, WORD } from '../src/cluster/term.ts'
import { mix } from '../src/text/shingles.ts'
import { random } from './planted.ts'

/** An article as clustering has it, without a text. */
export interface Digested {
  readonly digest: Digest
  readonly print: Uint32Array
  readonly before: null
}

/** Events that are told at a time, and how many articles each has on the average: a few have hundreds, most two or three. */
const AT_A_TIME = 600
const EACH = 8
/** Of an article's terms: names and words of its event, and words that any article may have, common ones often. */
const TERMS = { names: 8, words: 30, any: 110 } as const
const VOCABULARY = 60_000
/** Sampled runs of an article of 400 words. */
const RUNS = 100
const REUSED = 0.3

const term = (n: number, kind: number): number => {
  const hash = mix(n)
  return hash - (hash % 4) + kind
}

/** Articles of invented events as terms and runs, made without any text, so that making them costs next to nothing: for measurements of clustering alone. */
export function* digests(count: number, seed: number): Generator<Digested> {
  const r = random(seed)
  const events = Array.from({ length: AT_A_TIME }, (_, id) => ({ id, prints: [] as Uint32Array[] }))
  let next = AT_A_TIME
  for (let i = 0; i < count; i++) {
    const at = Math.floor(AT_A_TIME * r() ** 2)
    if (r() < 1 / EACH) events[AT_A_TIME - 1 - at] = { id: next++, prints: [] }
    const event = events[at] ?? { id: 0, prints: [] }
    const terms = new Set<number>()
    for (let k = 0; k < TERMS.names; k++) terms.add(term(7_000_000 + event.id * 40 + Math.floor(14 * r()), NAME))
    for (let k = 0; k < TERMS.words; k++) terms.add(term(event.id * 911 + Math.floor(60 * r()), WORD))
    for (let k = 0; k < TERMS.any; k++) terms.add(term(90_000_000 + Math.floor(VOCABULARY ** r()), WORD))
    const earlier = event.prints[Math.floor(event.prints.length * r())]
    const share = earlier && r() < REUSED ? 0.3 + 0.7 * r() : 0
    const print = Uint32Array.from({ length: RUNS }, (_, k) =>
      r() < share ? (earlier?.[k] ?? 0) : Math.floor(r() * 2 ** 30) * 4,
    )
    if (event.prints.length < 20) event.prints.push(print)
    const list = Uint32Array.from(terms)
    yield {
      digest: {
        id: `d${seed}-${i}`,
        language: 'en',
        day: 22_000 + Math.floor(i / 20_000),
        profile: { terms: list, counts: Uint8Array.from(list, () => 1 + Math.floor(3 * r() ** 3)) },
      },
      print,
      before: null,
    }
  }
}
