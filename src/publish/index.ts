import type { Writer } from './writer.ts'
import { csv } from './writers/csv.ts'
import { html } from './writers/html.ts'
import { json } from './writers/json.ts'
import { markdown } from './writers/markdown.ts'
import { ninjs } from './writers/ninjs.ts'
import { schemaOrg } from './writers/schema-org.ts'
import { text } from './writers/text.ts'
import { webAnnotation } from './writers/web-annotation.ts'

export { storiesAtom, storyAtom } from './atom.ts'

export type { AnswerRow, FactRow, TellingRow } from './facts/fact-row.ts'
export { asked, disputeLine, factRows, superseded } from './facts/fact-row.ts'
export { COLUMNS, factLines, factsHead, type Holds } from './facts/facts-csv.ts'
export { foremost, isBrief } from './facts/foremost.ts'
export { type News, news } from './facts/news.ts'
export { onlyDifferences } from './view/only-differences.ts'
export { visible } from './view/visible.ts'
export type { WriteOptions, Writer } from './writer.ts'
export { PLAIN } from './writer.ts'

/** Every writer; a new one is one file and one entry here. The first is the default. */
export const writers: readonly Writer[] = [text, json, markdown, html, csv, webAnnotation, schemaOrg, ninjs]
