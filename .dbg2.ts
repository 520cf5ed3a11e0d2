import { languageOf } from './src/lang/index.ts'
import { read } from './src/read/index.ts'
import { articleOf } from './src/model/fixture.ts'
import { documentOf } from './src/text/document.ts'
import { pageOf } from './src/read/page.ts'
import { heardIn } from './src/read/quotations/heard.ts'
for (const t of process.argv.slice(2)) {
  const a = articleOf(t); const l = languageOf('en'); const r = read(a)
  for (const { frame, cues } of heardIn(pageOf(a, l), r.sentences, r.mentions, l).cued) {
    console.log(frame.items.map((i) => i.piece !== null ? '[Q]' : `${i.text}/${i.kind[0]}`).join(' '))
    for (const c of cues) console.log('  ', c.strength, frame.items[c.verb.first]?.text, '<-', c.subject && frame.items.slice(c.subject.first, c.subject.last + 1).map((i) => i.text).join(' '))
  }
}
