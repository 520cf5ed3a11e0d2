import type { Annotations, Commitment, Mention, Quantity, Quotation, Time } from '../../model/index.ts'

/** What is told of it beside its words, where it is so. */
const also = (...parts: readonly (string | null | false)[]): string => parts.filter((p) => p !== null && p !== false && p !== '').join(', ')

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

const mention = (m: Mention): string => `${m.text}: ${also(m.kind, m.entity !== m.text && m.entity, m.role !== null && `role "${m.role}"`)}`

const quotation = (q: Quotation): string =>
  `${q.text.join(' [...] ')}: ${also(
    q.manner,
    q.speaker === null ? 'nobody' : q.speaker.name === q.speaker.at.exact ? q.speaker.name : `${q.speaker.name} ("${q.speaker.at.exact}")`,
    q.cue === null ? 'no cue' : `cue "${q.cue.exact}"`,
    q.said !== null && `said ${q.said}`,
    q.stance !== 'asserts' && q.stance,
  )}`

const commitment = (c: Commitment): string =>
  `${c.what.exact}: ${also(c.kind, `by ${c.by}`, c.to !== null && `to ${c.to}`, c.due !== null && `due ${c.due}`, c.status !== 'open' && c.status, `told by "${c.evidence.map((e) => e.exact).join('", "')}"`)}`

/** One line for each thing of a kind that was read in a text; what is as usual is not told. */
export const TOLD: { readonly [K in Exclude<keyof Annotations, 'sentences'>]: (text: string, found: Annotations) => string[] } = {
  mentions: (_, { mentions }) => mentions.map(mention),
  quotations: (_, { quotations }) => quotations.map(quotation),
  quantities: (text, { quantities }) => quantities.map((q) => quantity(text, q)),
  times: (_, { times }) => times.map(time),
  commitments: (_, { commitments }) => commitments.map(commitment),
}
