import { read } from './src/read/index.ts'
import { articleOf } from './src/model/fixture.ts'
const cases: Record<string, string> = {
  nested: '“a ‘b '.repeat(6000), open: '“'.repeat(40000), 'open words': '“He said '.repeat(5000), 'single': '‘a “b ‘c '.repeat(4000), 'angle': '«a “b '.repeat(6000), 'low': '„a ‚b '.repeat(6000),
  cues: 'he said that '.repeat(3000), claims: 'Ann Lee’s claim that '.repeat(2000), 'told by': 'was told by Ann Lee that '.repeat(1600), 'names lines': 'Ann Lee said so.\n'.repeat(2500), qa: 'Q: Why?\nA: So.\n'.repeat(2500), titles: 'promised to pay and '.repeat(2000),
  pron: 'Ann Lee and Tom Vance met. He said it. She said that the pier fell. '.repeat(600),
}
for (const [n, t] of Object.entries(cases)) {
  const half = performance.now(); read(articleOf(t.slice(0, t.length / 2))); const a = performance.now() - half
  const full = performance.now(); read(articleOf(t, { id: 'b' })); const b = performance.now() - full
  console.log(n, t.length, a.toFixed(0), b.toFixed(0), (b / a).toFixed(1))
}
