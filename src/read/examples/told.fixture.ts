import { languageOf } from '../../lang/index.ts'
import { articleOf, dated } from '../../model/fixture.ts'
import type { Annotations, Article, Commitment, Mention, Quantity, Quotation, Time } from '../../model/index.ts'
import { documentOf } from '../../text/document.ts'
import { at } from '../../text/token.ts'
import { featuresOf } from '../mentions/kinds.ts'
import { passagesOf } from '../mentions.ts'

/** What is told of it beside its words, where it is so. */
const also = (...parts: readonly (string | null | false)[]): string =>
  parts.filter((p) => p !== null && p !== false && p !== '').join(', ')

const interval = ({ low, high }: Quantity): string => (low === high ? `${low}` : `${low ?? ''}..${high ?? ''}`)

const quantity = (text: string, q: Quantity): string =>
  `${q.text}: ${also(
    `${q.bound} ${interval(q)} ${q.unit ?? ''}`.trim(),
    q.per !== null && `per ${q.per}`,
    q.of !== null && `of ${q.of}`,
    q.change,
    q.former && 'former',
    q.extent,
    q.denied && 'denied',
    text.slice(q.figure.from, q.figure.to) !== q.text && `figure "${text.slice(q.figure.from, q.figure.to)}"`,
    q.counts !== '' && `counts "${q.counts}"`,
  )}`

const time = (t: Time): string =>
  `${t.text}: ${also(
    t.start === t.end ? t.start : `${t.start}/${t.end}`,
    t.grain,
    t.bound !== 'exact' && t.bound,
    t.relation,
    t.duration && 'duration',
    t.offset !== null && `offset ${t.offset}`,
  )}`

/** Of what kind a name is, is learnt and told by its score; who is meant is not. */
const mention = (m: Mention): string =>
  `${m.text}${m.entity === m.text ? '' : ` = ${m.entity}`}${m.role === null ? '' : ` (${m.role})`}`

const quotation = (q: Quotation): string =>
  `${q.text.join(' [...] ')}”: ${also(
    q.manner,
    q.speaker === null
      ? 'nobody'
      : q.speaker.name === q.speaker.at.exact
        ? q.speaker.name
        : `${q.speaker.name} ("${q.speaker.at.exact}")`,
    q.cue === null ? 'no cue' : `cue "${q.cue.exact}"`,
    q.said !== null && `said ${q.said}`,
    q.stance !== 'asserts' && q.stance,
  )}`

const commitment = (c: Commitment): string =>
  `${c.by}: ${also(`${c.kind} “${c.what.exact}”`, c.to !== null && `to ${c.to}`, c.due !== null && `due ${c.due}`, c.status !== 'open' && c.status, `told by "${c.evidence.map((e) => e.exact).join('", "')}"`)}`

/** One line for each thing of a kind that was read in a text; what is as usual is not told. */
const LINES: {
  readonly [K in Exclude<keyof Annotations, 'sentences'>]: (text: string, found: Annotations) => string[]
} = {
  mentions: (_, { mentions }) => (mentions.length ? [mentions.map(mention).join('; ')] : []),
  quotations: (_, { quotations }) => quotations.map((q) => `“${quotation(q)}`),
  quantities: (text, { quantities }) => quantities.map((q) => quantity(text, q)),
  times: (_, { times }) => times.map(time),
  commitments: (_, { commitments }) => commitments.map(commitment),
}

/** A Wednesday, where an example tells no other day. */
const PUBLISHED = '2031-05-14'

/** What is known of each run of capitalised words. */
const namesIn = (article: Article): string[] => {
  const language = languageOf(article.language)
  const { passages, around } = passagesOf({ document: documentOf(article, language), language })
  return passages.flatMap(({ all, sightings }) =>
    sightings.map((s) => {
      const words = article.text.slice(at(all, s.name.first).from, at(all, s.name.last).to)
      return `${words}: ${featuresOf(s, around).join(', ')}`
    }),
  )
}

/** What the examples of each file tell of their texts. */
const FILES: Readonly<Record<string, readonly (keyof typeof LINES)[]>> = {
  quantities: ['quantities'],
  times: ['times'],
  people: ['mentions', 'quotations', 'commitments'],
  articles: ['mentions', 'quotations', 'commitments', 'quantities', 'times'],
}
export const files = [...Object.keys(FILES), 'names']

/** What is read in a text; its heading tells its language and when it appeared, "none" where nobody knows. */
export const toldBy =
  (read: (article: Article) => Annotations) =>
  (file: string, text: string, [language = 'en', published = PUBLISHED]: readonly string[]): string[] => {
    const article = articleOf(text, { language, published: published === 'none' ? null : dated(published) })
    if (file === 'names') return namesIn(article)
    const found = read(article)
    return (FILES[file] ?? []).flatMap((kind) => LINES[kind](text, found))
  }
