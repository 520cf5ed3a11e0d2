import type {
  Annotations,
  Article,
  Commitment,
  Mention,
  Quantity,
  Quotation,
  Reading,
  Span,
  Time,
} from '../../src/model/index.ts'

export const MARK_KINDS = [
  'person',
  'organisation',
  'place',
  'role',
  'quotation',
  'quantity',
  'time',
  'commitment',
  'furniture',
] as const
export type MarkKind = (typeof MARK_KINDS)[number]

/** Something that was read, with what was made of it. */
export interface Mark extends Span {
  readonly kind: MarkKind
  readonly told: string
}

const joined = (...words: readonly (string | null | undefined | false)[]): string => words.filter((w) => w).join(' ')

const ofMention = ({ from, to, kind, entity, role }: Mention): Mark => ({
  from,
  to,
  kind,
  told: joined(entity, role && `(${role})`),
})

const ofQuotation = ({ spans, manner, speaker, stance, said }: Quotation): Mark[] =>
  spans.map(({ from, to }) => ({
    from,
    to,
    kind: 'quotation',
    told: joined(speaker?.name ?? 'nobody known', `${manner}, ${stance}`, said && `on ${said}`),
  }))

const ofQuantity = ({ from, to, low, high, bound, unit, change, denied }: Quantity): Mark => {
  const value = low === high ? `${low}` : `${low ?? '…'} to ${high ?? '…'}`
  return {
    from,
    to,
    kind: 'quantity',
    told: joined(value, unit, bound !== 'exact' && bound, change, denied && 'denied'),
  }
}

const ofTime = ({ from, to, start, end, bound, duration }: Time): Mark => ({
  from,
  to,
  kind: 'time',
  told: joined(duration && 'lasting', start === end ? start : `${start} to ${end}`, bound !== 'exact' && bound),
})

const ofCommitment = ({ what, kind, by, to, due }: Commitment): Mark => ({
  from: what.from,
  to: what.to,
  kind: 'commitment',
  told: joined(kind, 'by', by, to && `to ${to}`, due && `until ${due}`),
})

const ofFurniture = ({ blocks }: Article): Mark[] =>
  blocks.flatMap(({ from, to, role, why }) =>
    role === 'furniture' ? [{ from, to, kind: 'furniture', told: why }] : [],
  )

const byPlace = (a: Mark, b: Mark): number => a.from - b.from || b.to - a.to

/** All that was read of an article, in the order of the text, longer marks before those within them. */
export const marksOf = ({ article, annotations }: Reading): Mark[] => {
  const { mentions, quotations, quantities, times, commitments }: Annotations = annotations
  return [
    ...mentions.map(ofMention),
    ...quotations.flatMap(ofQuotation),
    ...quantities.map(ofQuantity),
    ...times.map(ofTime),
    ...commitments.map(ofCommitment),
    ...ofFurniture(article),
  ].sort(byPlace)
}

/** A stretch of the text that lies in the same marks throughout, the innermost last. */
export interface Cell extends Span {
  readonly marks: readonly Mark[]
}

/** The text between two offsets, cut wherever a mark begins or ends. */
export const cellsOf = (marks: readonly Mark[], { from, to }: Span): Cell[] => {
  const near = marks.filter((m) => m.from < to && m.to > from)
  const edges = [...new Set([from, to, ...near.flatMap((m) => [m.from, m.to])])]
    .filter((at) => at >= from && at <= to)
    .sort((a, b) => a - b)
  return edges.slice(1).map((end, i) => {
    const begin = edges[i] ?? from
    return { from: begin, to: end, marks: near.filter((m) => m.from <= begin && end <= m.to) }
  })
}
