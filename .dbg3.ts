import { languageOf } from './src/lang/index.ts'
import { articleOf } from './src/model/fixture.ts'
import { documentOf } from './src/text/document.ts'
import { read } from './src/read/index.ts'
import { pageOf } from './src/read/page.ts'
import { heardIn } from './src/read/quotations/heard.ts'
import { wordsOf } from './src/read/commitments/words.ts'
import { cuesIn } from './src/read/commitments/cues.ts'
import { subjectOf } from './src/read/commitments/subject.ts'
for (const t of process.argv.slice(2)) {
  const a = articleOf(t); const l = languageOf('en'); const d = documentOf(a, l); const r = read(a)
  const h = heardIn(pageOf(a, l), r.sentences, r.mentions, l)
  for (const s of d.sentences) for (const f of cuesIn(wordsOf(d, s), l)) {
    const w = wordsOf(d, s)[f.at]
    const home = h.cued.find((c) => c.frame.items.some((i) => i.from === w?.from))
    const v = home?.frame.items.findIndex((i) => i.from === w?.from) ?? -1
    const sub = home && subjectOf(home, v, { noun: f.cue.noun, passive: f.passive, base: f.base }, h.at, l)
    console.log(w?.text, f.cue.kind, f.passive, f.base, v, sub && home.frame.items.slice(sub.subject.first, sub.subject.last + 1).map((i) => i.text).join(' '))
  }
}
