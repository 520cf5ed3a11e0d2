// Writes src/lang/month-names.ts: how the platform (CLDR) names the months in the languages that news is written in.
//   node scripts/month-names.ts
import { writeFileSync } from 'node:fs'
import { namesOf } from '../src/ingest/dating/months.ts'

const CODES =
  'en de fr es it nl pt pt-PT ru uk be bg sr sr-Latn hr bs sl sk cs pl mk ro hu fi et lv lt sv da nb nn is el tr az kk uz ka hy he ar ar-LB ar-DZ ar-TN ar-MA fa ur hi mr ne bn pa gu ta te kn ml si th lo km my vi id ms fil sw ca eu gl ga cy sq'.split(
    ' ',
  )
/** A name that means different months in two languages ("listopad") means none. */
const agreed = new Map<string, number>()
for (const code of CODES)
  for (const [name, month] of namesOf(code)) agreed.set(name, (agreed.get(name) ?? month) === month ? month : 0)
const lines = Array.from({ length: 12 }, (_, m) =>
  [...agreed].flatMap(([name, month]) => (month === m + 1 ? [name] : [])).join('|'),
)

writeFileSync(
  new URL('../src/lang/month-names.ts', import.meta.url),
  `/** Names of the months in ${CODES.length} languages and regions, in small letters without accents, January first; made by scripts/month-names.ts from the platform's own. */\nexport const monthNames: readonly string[] = [\n${lines.map((l) => `  ${JSON.stringify(l).replaceAll("'", "\\'").replace(/^"|"$/g, "'")},\n`).join('')}]\n`,
)
