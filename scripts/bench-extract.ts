// Reads every page of the benchmark beside the project with our layout and with Readability + linkedom, in turn, in one process:
//   node scripts/bench-extract.ts [pages] > bench/…  Pages a second, p50, p99, and the most memory the process held.
import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { layoutHtml } from '../src/ingest/layout/html/index.ts'
import { extractionPages } from './body/pages.ts'

const ROUNDS = 3
const pages = extractionPages().slice(0, Number(process.argv[2] ?? 1000))

type Reader = (html: string) => number
const ours: Reader = (html) => layoutHtml(html).blocks.length
const theirs: Reader = (html) => {
  const { document } = parseHTML(html)
  return new Readability(document).parse()?.textContent?.length ?? 0
}

const timed = (read: Reader): Float64Array => {
  const times = new Float64Array(pages.length * ROUNDS)
  for (let round = 0; round < ROUNDS; round++)
    pages.forEach((page, i) => {
      const from = performance.now()
      read(page.html)
      times[round * pages.length + i] = performance.now() - from
    })
  return times.sort()
}
const at = (times: Float64Array, share: number): number =>
  times[Math.min(times.length - 1, Math.floor(times.length * share))] ?? 0

const row = (name: string, read: Reader): number => {
  for (const page of pages.slice(0, 40)) read(page.html)
  const times = timed(read)
  const rate = (1000 * times.length) / times.reduce((a, b) => a + b, 0)
  const memory = process.resourceUsage().maxRSS / 1024
  console.log(
    `${name.padEnd(24)} ${rate.toFixed(0).padStart(5)} pages/s   p50 ${at(times, 0.5).toFixed(1)} ms   p99 ${at(times, 0.99).toFixed(1)} ms   most memory so far ${memory.toFixed(0)} MB`,
  )
  return rate
}
const mine = row('variorum', ours)
const other = row('Readability + linkedom', theirs)
console.log(`${(mine / other).toFixed(1)} times as fast`)
