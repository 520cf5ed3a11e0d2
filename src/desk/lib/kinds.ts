import type { Annotations, MentionKind, StoryAccount } from '../../model/index.ts'
import type { Mark } from './segments.ts'
import { visible } from './words.ts'

/** What is read in articles, of one kind, as it is shown in a text. */
export interface Kind {
  readonly name: string
  readonly tone: string
  /** kinds of one group stand together */
  readonly group: string
  /** shown when the article is opened */
  readonly usual: boolean
  readonly marks: readonly Mark[]
}

type Spot = { readonly article: string; readonly from: number; readonly to: number }
/** What an article's story and its own annotations hold of it. */
type Read = Pick<StoryAccount, 'facts' | 'origins' | 'reuse'> & Annotations
/** `tone` of a spot only where it differs from that of its kind */
type Row = Omit<Kind, 'marks'> & { readonly spots: (read: Read, article: string) => readonly (Spot & { readonly says: string; readonly tone?: string })[] }

const facts =
  (verdict: string): Row['spots'] =>
  (read) =>
    read.facts
      .filter((f) => f.verdict === verdict)
      .flatMap((f) => f.versions.flatMap((v) => v.members.map((m) => ({ ...spot(m), says: `${visible(f.about)}: ${visible(f.why || v.value)}` }))))

const named =
  (kind: MentionKind): Row['spots'] =>
  ({ mentions }, article) =>
    mentions
      .filter((m) => m.kind === kind)
      .map((m) => ({ ...spot({ ...m, article }), says: [m.kind, m.entity, m.role ?? ''].filter(Boolean).map(visible).join(': ') }))

const spot = ({ article, from, to }: Spot): Spot => ({ article, from, to })

/** Every kind of annotation; a new kind is one row. */
const KINDS: readonly Row[] = [
  { name: 'facts that differ', tone: 'differ', group: 'facts', usual: true, spots: facts('differ') },
  { name: 'compatible facts', tone: 'compatible', group: 'facts', usual: false, spots: facts('compatible') },
  { name: 'facts that agree', tone: 'agree', group: 'facts', usual: false, spots: facts('agree') },
  { name: 'facts not judged', tone: 'unjudged', group: 'facts', usual: false, spots: facts('unjudged') },
  { name: 'facts it alone has', tone: 'only', group: 'facts', usual: false, spots: facts('only') },
  {
    name: 'quotations',
    tone: 'quotation',
    group: 'speech',
    usual: true,
    spots: ({ quotations }) =>
      quotations.flatMap((q) =>
        q.spans.map((s) => ({ article: q.article, ...s, says: `${q.manner} speech of ${visible(q.speaker?.name ?? 'somebody not named')}` })),
      ),
  },
  {
    name: 'speakers',
    tone: 'speaker',
    group: 'speech',
    usual: false,
    spots: ({ quotations }) => quotations.flatMap(({ speaker }) => (speaker ? [{ ...spot(speaker.at), says: `stands for ${visible(speaker.name)}` }] : [])),
  },
  {
    name: 'words of saying',
    tone: 'cue',
    group: 'speech',
    usual: false,
    spots: ({ quotations }) => quotations.flatMap(({ cue, manner }) => (cue ? [{ ...spot(cue), says: `leads to ${manner} speech` }] : [])),
  },
  {
    name: 'commitments',
    tone: 'commitment',
    group: 'speech',
    usual: false,
    spots: ({ commitments }) => commitments.map((c) => ({ ...spot(c.what), says: `${c.kind} by ${visible(c.by)}: ${c.status}` })),
  },
  {
    name: 'quantities',
    tone: 'quantity',
    group: 'figures and times',
    usual: false,
    spots: ({ quantities }) => quantities.map((q) => ({ ...spot(q), says: `${q.bound} ${q.low ?? '…'} to ${q.high ?? '…'} ${visible(q.unit ?? '')}` })),
  },
  {
    name: 'times',
    tone: 'time',
    group: 'figures and times',
    usual: false,
    spots: ({ times }) => times.map((t) => ({ ...spot(t), says: t.start === t.end ? t.start : `${t.start} to ${t.end}` })),
  },
  { name: 'people', tone: 'of-person', group: 'names', usual: false, spots: named('person') },
  { name: 'organisations', tone: 'of-body', group: 'names', usual: false, spots: named('organisation') },
  { name: 'places', tone: 'of-place', group: 'names', usual: false, spots: named('place') },
  { name: 'roles', tone: 'of-role', group: 'names', usual: false, spots: named('role') },
  {
    name: 'origins',
    tone: 'origin',
    group: 'copying',
    usual: false,
    spots: ({ origins }) => origins.flatMap((o) => o.evidence.map((e) => ({ ...spot(e), says: `tells that ${visible(o.name)} is behind it` }))),
  },
  {
    name: 'shared passages',
    tone: 'reuse',
    group: 'copying',
    usual: false,
    spots: ({ reuse }) => reuse.flatMap((r) => r.passages.flatMap((p) => [p.a, p.b].map((a) => ({ ...spot(a), says: r.kind })))),
  },
  {
    name: 'sentences',
    tone: 'sentence',
    group: 'text',
    usual: false,
    // every other one is told apart, so that the style knows where each begins
    spots: ({ sentences }, article) =>
      sentences.map((s, i) => ({ ...spot({ ...s, article }), says: `sentence ${i + 1}`, tone: i % 2 ? 'sentence' : 'sentence even' })),
  },
]

/** Every kind with what of it stands in one article. An earlier version has no place in the account: of it only its annotations are told. */
export const kindsIn = (story: StoryAccount, own: Annotations, article: string): Kind[] => {
  const read: Read = story.articles.includes(article) ? { ...own, ...story } : { ...own, facts: [], origins: [], reuse: [] }
  return KINDS.map(({ spots, ...kind }) => ({
    ...kind,
    marks: spots(read, article)
      .filter((s) => s.article === article)
      .map(({ from, to, says, tone = kind.tone }) => ({ from, to, tone, title: says })),
  }))
}
