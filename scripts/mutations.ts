// Changes the texts of the example stories at random, and looks whether what must hold of every account holds: node scripts/mutations.ts [TIMES] [SEED]
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Account } from '../src/model/index.ts'
import { account } from '../src/pipeline.ts'
import { properties } from './mutations/properties.ts'
import { articleOf, mutated } from './mutations/stories.ts'

const [times = 3000, seed = 1] = process.argv.slice(2).map(Number)
const EXAMPLES = fileURLToPath(new URL('../examples/', import.meta.url))
/** Texts of a story that are taken: two are enough to agree or differ, and are soon told. */
const TAKEN = 2
/** Signs of each: so many mutations, and not the length, are what is tried. */
const LENGTH = 600

const stories = readdirSync(EXAMPLES).map((folder) =>
  readdirSync(join(EXAMPLES, folder))
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(EXAMPLES, folder, name), 'utf8').slice(0, LENGTH)),
)
const counts = new Map(properties.map(({ name }) => [name, 0]))
let crashes = 0
for (let n = 0; n < times; n++) {
  const own = seed * 1_000_000 + n
  const texts = stories[n % stories.length] ?? []
  const from = n % Math.max(1, texts.length - TAKEN + 1)
  const articles = mutated(texts.slice(from, from + TAKEN), own).map(articleOf)
  let told: Account | null = null
  for (const { name, broken } of properties) {
    try {
      told ??= account(articles)
      const why = broken(articles, told)
      if (why === null) continue
      counts.set(name, (counts.get(name) ?? 0) + 1)
      console.log(`${own}: not ${name}: ${why.slice(0, 300)}`)
    } catch (error) {
      crashes++
      console.log(`${own}: ${error instanceof Error ? error.stack : error}`)
    }
  }
  if (n % 100 === 99) console.log(`${n + 1} stories`)
}
console.log(
  `${times} mutated stories: ${crashes} crashes; ${[...counts].map(([name, n]) => `${n} broke "${name}"`).join(', ')}`,
)
process.exitCode = crashes + [...counts.values()].reduce((a, b) => a + b, 0) ? 1 : 0
