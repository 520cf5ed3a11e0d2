// Which test holds each threshold and weight: node scripts/thresholds.ts [PART...]
// Halves and doubles every number of a constant in read, relate, cluster and reconcile, and prints a table of the tests that notice. A number that nothing
// notices either way stands by nothing but its comment.
import { fileURLToPath } from 'node:url'
import { codeOf } from './mutate/rooms.ts'
import { tryAll } from './mutate/tests.ts'
import { moved, thresholdsOf } from './mutate/thresholds.ts'

const ROOT = fileURLToPath(new URL('../', import.meta.url))
const parts = process.argv.slice(2)
const all = codeOf(ROOT)
  .filter(({ file }) => !parts.length || parts.some((part) => file.startsWith(`src/${part}`)))
  .flatMap(({ file, text }) => thresholdsOf(file, text))
  .filter(({ value }) => value > 0)

const halved = (n: number): number => (Number.isInteger(n) ? Math.floor(n / 2) : n / 2)
const by = new Map<string, string | null>()
const keyOf = (file: string, from: number, into: string): string => `${file} ${from} ${into}`
const mutants = all.flatMap((t) => [moved(t, halved(t.value)), moved(t, t.value * 2)])
await tryAll(ROOT, mutants, (m, test) => void by.set(keyOf(m.file, m.from, m.into), test))

/** Letters of the name of a test that are told: some hold a whole text. */
const TOLD = 80
const told = (test: string | null | undefined): string =>
  test ? test.slice(0, TOLD).replaceAll('|', '/').replaceAll('\n', ' ') : ''
console.log('| number | value | half of it: noticed by | twice as much: noticed by |\n| --- | ---: | --- | --- |')
for (const t of all) {
  const noticed = [halved(t.value), t.value * 2].map((n) => told(by.get(keyOf(t.file, t.from, String(n)))))
  console.log(`| ${t.file.replace('src/', '')} ${t.name} | ${t.value} | ${noticed.join(' | ')} |`)
}
const held = all.filter((t) => [halved(t.value), t.value * 2].some((n) => by.get(keyOf(t.file, t.from, String(n)))))
console.log(`\n${held.length} of ${all.length} numbers are held by a test.`)
