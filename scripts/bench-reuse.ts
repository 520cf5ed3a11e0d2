// Measures the reuse index against plain MinHash + LSH on a stream with planted reuse:
//   node scripts/bench-reuse.ts [ARTICLES] [SEED]

import { minHashIndex } from '../bench/minhash-lsh.ts'
import { type Planted, planted, recipes } from '../bench/planted.ts'
import { candidates, fingerprint, reuseIndex, takeIn } from '../src/cluster/index.ts'

const [count = 20_000, seed = 1] = process.argv.slice(2).map(Number)
const stream = [...planted(count, seed)]
const byId = new Map(stream.map((p) => [p.id, p]))

/** For each article of the stream the earlier ones a method links it to. */
const run = (name: string, step: (p: Planted) => readonly string[]): number => {
  const start = process.hrtime.bigint()
  const links = stream.map(step)
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  let right = 0
  let wrong = 0
  const found = new Map<string, number>()
  const asked = new Map<string, number>()
  for (const [i, p] of stream.entries()) {
    const got = links[i] ?? []
    for (const id of got) byId.get(id)?.family === p.family ? right++ : wrong++
    if (p.parent === null) continue
    asked.set(p.how, (asked.get(p.how) ?? 0) + 1)
    if (got.includes(p.parent)) found.set(p.how, (found.get(p.how) ?? 0) + 1)
  }
  const sum = (m: ReadonlyMap<string, number>): number => [...m.values()].reduce((a, b) => a + b, 0)
  const speed = count / seconds
  console.log(
    `${name}: recall ${(sum(found) / sum(asked)).toFixed(4)}  precision ${(right / Math.max(1, right + wrong)).toFixed(4)} (${wrong} wrong links)  ${Math.round(speed)} articles/s`,
  )
  console.log(
    `  ${recipes.map((r) => `${r} ${((found.get(r) ?? 0) / Math.max(1, asked.get(r) ?? 0)).toFixed(3)}`).join('  ')}`,
  )
  return speed
}

const index = reuseIndex()
const ours = run('reuse index', (p) => {
  const print = fingerprint(p.text)
  const found = candidates(index, print, 50)
  takeIn(index, p.id, print)
  return found.map((c) => c.id)
})
const memory = process.memoryUsage()
const reference = minHashIndex()
const theirs = run('minhash + lsh', (p) => reference.add(p.id, p.text))
console.log(
  `ratio of articles/s: ${(ours / theirs).toFixed(2)}  (${count} articles, seed ${seed}; array buffers ${Math.round(memory.arrayBuffers / 2 ** 20)} MB)`,
)
