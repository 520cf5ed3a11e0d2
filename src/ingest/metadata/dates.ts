import { languageOf } from '../../lang/index.ts'
import type { Reading } from '../dating/read-dates.ts'
import type { DateCandidate, Witness } from '../formats/format.ts'
import { dateWithin } from '../layout/html/title-date.ts'
import { type Clues, linked } from './clues.ts'
import { type Kind, LINKED, META, META_LIKE, type Named, PROPS } from './dates/names.ts'
import type { Head } from './dates/near.ts'
import { below, opening, printed, scattered } from './dates/printed.ts'
import { times } from './dates/times.ts'

export type { Head } from './dates/near.ts'

const candidate = (value: string, from: Witness, evidence: string, kind: Kind, vague = false): DateCandidate => ({
  value,
  from,
  evidence,
  kind,
  ...(vague ? { weak: 'vague' as const } : {}),
})

const inLinkedData = (c: Clues): readonly DateCandidate[] =>
  LINKED.flatMap(({ name, kind }) =>
    linked(c, name)
      .slice(0, 1)
      .map((v) => candidate(v, 'json-ld', name, kind)),
  )

const KNOWN: ReadonlySet<string> = new Set(META.map((m) => m.name))
const inMeta = (c: Clues): readonly DateCandidate[] => {
  const marks = c.page.marks.filter((m) => m.kind === 'meta' && m.value.trim() !== '' && /\d/.test(m.value))
  const of = ({ name, kind, vague }: Named): readonly DateCandidate[] =>
    marks
      .filter((m) => m.name === name)
      .slice(0, 1)
      .map((m) => candidate(m.value.trim(), 'meta', name, kind, vague))
  const like = marks
    .filter((m) => !KNOWN.has(m.name))
    .flatMap((m) =>
      META_LIKE.filter(({ test }) => test.test(m.name.slice(0, 60)))
        .slice(0, 1)
        .map(({ kind }) => candidate(m.value.trim(), 'meta', m.name, kind)),
    )
  return [...META.flatMap(of), ...like]
}

const inProps = (c: Clues, head: Head): readonly DateCandidate[] =>
  PROPS.flatMap(({ name, kind, vague }) =>
    c.page.marks
      .filter((m) => m.kind === 'itemprop' && m.name.split(' ').includes(name) && (m.value || m.text) !== '')
      .sort((a, b) => Math.abs(a.run - head.headline) - Math.abs(b.run - head.headline))
      .slice(0, 1)
      .map((m) => candidate((m.value || m.text).trim(), 'microdata', name, kind, vague)),
  )

/** A date in the element of the headline. */
const inHeadline = (c: Clues, head: Head, reading: Reading): readonly DateCandidate[] => {
  const within = dateWithin(c.page.runs[head.headline]?.text ?? '', c.titles, reading)
  return within ? [candidate(within.date.value, 'text', within.date.words, 'published')] : []
}

/** Dates by the page's own words for them: linked data, meta, microdata, <time> and printed lines at the head of the article, or below it. */
export const dates = (c: Clues, head: Head, reading: Reading): readonly DateCandidate[] => {
  const language = languageOf(reading.language)
  const found = [
    ...inLinkedData(c),
    ...inMeta(c),
    ...inProps(c, head),
    ...times(c, head),
    ...inHeadline(c, head, reading),
    ...printed(c, head, language, reading),
    ...opening(c, head, reading),
  ]
  const under = below(c, head.last, language, reading)
  return [...found, ...under, ...(found.length + under.length === 0 ? scattered(c, head, language, reading) : [])]
}
