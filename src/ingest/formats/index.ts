import { docx } from './docx.ts'
import { eml } from './eml.ts'
import { feed } from './feed.ts'
import type { Format, Input } from './format.ts'
import { gzip } from './gzip.ts'
import { html } from './html.ts'
import { hypothesis } from './hypothesis.ts'
import { json } from './json.ts'
import { jsonl } from './jsonl.ts'
import { news } from './news.ts'
import { opml } from './opml.ts'
import { pdf } from './pdf.ts'
import { text } from './text.ts'
import { warc } from './warc.ts'
import { zotero } from './zotero.ts'

export type { DateCandidate, Draft, Format, Found, IngestOptions, Input, Witness } from './format.ts'

/** Every format we read; a new one is one file and one line here. Of two that answer alike the first wins. */
export const formats: readonly Format[] = [
  warc,
  gzip,
  pdf,
  docx,
  eml,
  feed,
  opml,
  news,
  hypothesis,
  zotero,
  html,
  jsonl,
  json,
  text,
]

/** The format that is surest of `input`. */
export const formatOf = (input: Input): Format => {
  const surest = formats
    .map((format) => ({ format, sure: format.detect(input) }))
    .reduce((a, b) => (b.sure > a.sure ? b : a))
  return surest.format
}
