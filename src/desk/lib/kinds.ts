import type { Annotations, MentionKind, StoryAccount } from '../../model/index.ts'
import type { Texts } from '../texts/en.ts'
import { t } from '../texts/texts.ts'
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
type Row = Omit<Kind, 'marks' | 'name' | 'group' | 'tone'> & {
  readonly tone: keyof Texts['kinds']
  readonly group: keyof Texts['groups']
  readonly spots: (read: Read, article: string) => readonly (Spot & { readonly says: string; readonly tone?: string })[]
}

const facts =
  (verdict: string): Row['spots'] =>
  (read) =>
    read.facts
      .filter((f) => f.verdict === verdict)
      .flatMap((f) =>
        f.versions.flatMap((v) =>
          v.members.map((m) => ({ ...spot(m), says: `${visible(f.about)}: ${visible(f.why || v.value)}` })),
        ),
      )

const named =
  (kind: MentionKind): Row['spots'] =>
  ({ mentions }, article) =>
    mentions
      .filter((m) => m.kind === kind)
      .map((m) => ({
        ...spot({ ...m, article }),
        says: [m.kind, m.entity, m.role ?? ''].filter(Boolean).map(visible).join(': '),
      }))

const spot = ({ article, from, to }: Spot): Spot => ({ article, from, to })

/** Every kind of annotation; a new kind is one row. */
const KINDS: readonly Row[] = [
  { tone: 'differ', group: 'facts', usual: true, spots: facts('differ') },
  { tone: 'compatible', group: 'facts', usual: false, spots: facts('compatible') },
  { tone: 'agree', group: 'facts', usual: false, spots: facts('agree') },
  { tone: 'unjudged', group: 'facts', usual: false, spots: facts('unjudged') },
  { tone: 'only', group: 'facts', usual: false, spots: facts('only') },
  {
    tone: 'quotation',
    group: 'speech',
    usual: true,
    spots: ({ quotations }) =>
      quotations.flatMap((q) =>
        q.spans.map((s) => ({
          article: q.article,
          ...s,
          says: t.marks.speech(t.marks.manners[q.manner], visible(q.speaker?.name ?? t.marks.somebody)),
        })),
      ),
  },
  {
    tone: 'speaker',
    group: 'speech',
    usual: false,
    spots: ({ quotations }) =>
      quotations.flatMap(({ speaker }) =>
        speaker ? [{ ...spot(speaker.at), says: t.marks.standsFor(visible(speaker.name)) }] : [],
      ),
  },
  {
    tone: 'cue',
    group: 'speech',
    usual: false,
    spots: ({ quotations }) =>
      quotations.flatMap(({ cue, manner }) =>
        cue ? [{ ...spot(cue), says: t.marks.leadsTo(t.marks.manners[manner]) }] : [],
      ),
  },
  {
    tone: 'commitment',
    group: 'speech',
    usual: false,
    spots: ({ commitments }) =>
      commitments.map((c) => ({
        ...spot(c.what),
        says: t.marks.commitment(t.commitments.kinds[c.kind], visible(c.by), t.commitments.status[c.status]),
      })),
  },
  {
    tone: 'quantity',
    group: 'figures',
    usual: false,
    spots: ({ quantities }) =>
      quantities.map((q) => ({
        ...spot(q),
        says: `${q.bound} ${q.low ?? '…'} ${t.date.to} ${q.high ?? '…'} ${visible(q.unit ?? '')}`,
      })),
  },
  {
    tone: 'time',
    group: 'figures',
    usual: false,
    spots: ({ times }) =>
      times.map((x) => ({ ...spot(x), says: x.start === x.end ? x.start : `${x.start} ${t.date.to} ${x.end}` })),
  },
  { tone: 'of-person', group: 'names', usual: false, spots: named('person') },
  { tone: 'of-body', group: 'names', usual: false, spots: named('organisation') },
  { tone: 'of-place', group: 'names', usual: false, spots: named('place') },
  { tone: 'of-role', group: 'names', usual: false, spots: named('role') },
  {
    tone: 'origin',
    group: 'copying',
    usual: false,
    spots: ({ origins }) =>
      origins.flatMap((o) => o.evidence.map((e) => ({ ...spot(e), says: t.marks.origin(visible(o.name)) }))),
  },
  {
    tone: 'reuse',
    group: 'copying',
    usual: false,
    spots: ({ reuse }) =>
      reuse.flatMap((r) =>
        r.passages.flatMap((p) => [p.a, p.b].map((a) => ({ ...spot(a), says: t.articles.kinds[r.kind] }))),
      ),
  },
  {
    tone: 'sentence',
    group: 'text',
    usual: false,
    // every other one is told apart, so that the style knows where each begins
    spots: ({ sentences }, article) =>
      sentences.map((s, i) => ({
        ...spot({ ...s, article }),
        says: t.marks.sentence(i + 1),
        tone: i % 2 ? 'sentence' : 'sentence even',
      })),
  },
]

/** Every kind with what of it stands in one article. An earlier version has no place in the account: of it only its annotations are told. */
export const kindsIn = (story: StoryAccount, own: Annotations, article: string): Kind[] => {
  const read: Read = story.articles.includes(article)
    ? { ...own, ...story }
    : { ...own, facts: [], origins: [], reuse: [] }
  return KINDS.map(({ spots, ...kind }) => ({
    ...kind,
    name: t.kinds[kind.tone],
    group: t.groups[kind.group],
    marks: spots(read, article)
      .filter((s) => s.article === article)
      .map(({ from, to, says, tone = kind.tone }) => ({ from, to, tone, title: says })),
  }))
}
