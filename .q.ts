import { readFileSync } from 'node:fs'
import { read } from './src/read/index.ts'
import { articleOf } from './src/model/fixture.ts'
const t = readFileSync('/tmp/nest/a.txt', 'utf8')
const r = read(articleOf(t))
console.log(t.length, r.sentences.length, r.quotations.length, r.quotations.reduce((n, q) => n + q.text.join('').length, 0), r.quotations.reduce((n, q) => n + q.spans.length, 0), r.mentions.length, Math.max(...r.quotations.map((q) => q.spans.length)))
console.log(r.quotations.slice(0, 3).map((q) => [q.manner, q.spans.length, q.text.join('|').slice(0, 100), q.text.join('').length]))
