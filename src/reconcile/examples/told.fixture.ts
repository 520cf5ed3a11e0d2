import type {
  Annotations,
  Article,
  Fact,
  Reading,
  Story,
  StoryAccount,
  TimelineEntry,
  Version,
} from '../../model/index.ts'
import { articlesOf } from '../../model/stories.fixture.ts'
import { reconcile } from '../index.ts'

const version = ({ value, asOf, members }: Version): string =>
  `${value}${asOf ? ` (${asOf})` : ''}: ${members.map((m) => `${m.article}${m.speaker ? ` by ${m.speaker}` : ''}${m.stance === 'asserts' ? '' : ` ${m.stance}`}`).join(', ')}`

const fact = (f: Fact): string[] => [
  `${f.verdict}${f.reason ? ` (${f.reason})` : ''} ${f.kind}, ${f.about}: ${f.why}; ${f.outlets} outlets, ${f.origins} origins, ${f.speakers} speakers`,
  ...f.versions.map((v) => `- ${version(v)}`),
  ...(f.versions.length > 2
    ? f.relations.map((r) => `- ${r.a} and ${r.b} ${r.verdict}${r.reason ? ` (${r.reason})` : ''}: ${r.why}`)
    : []),
]

const entry = (e: TimelineEntry): string =>
  `${e.start === e.end ? e.start : `${e.start}/${e.end}`} ${e.what}: ${e.members.map((m) => m.article).join(', ')}`

const sayings = ({ sayings: said, quotations }: StoryAccount): string[] => {
  const words = (id: string): string => quotations.find((q) => q.id === id)?.text.join(' [...] ') ?? ''
  return said
    .filter((s) => s.members.length > 1)
    .map((s) => `said by ${s.speakers}, told by ${s.outlets}: ${s.members.map((m) => `“${words(m)}”`).join(' ')}`)
}

/** What one article alone has, in one line. */
const only = ({ facts }: StoryAccount): string[] => {
  const alone = facts.flatMap((f) => (f.verdict === 'only' ? f.versions.map((v) => `${f.kind} “${v.value}”`) : []))
  return alone.length > 0 ? [`only: ${alone.join('; ')}`] : []
}

export const files = ['facts']

/** What the articles of a story agree on and where they part, but what only one has; what was said, what happened when, and who is bound to what. */
export const toldBy =
  (read: (article: Article) => Annotations, relate: (readings: readonly Reading[]) => Story) =>
  (_file: string, text: string, [language]: readonly string[]): string[] => {
    const readings = articlesOf(text, language).map((article) => ({ article, annotations: read(article) }))
    const account = reconcile(relate(readings), readings)
    return [
      ...account.facts.filter((f) => f.verdict !== 'only').flatMap(fact),
      ...only(account),
      ...sayings(account),
      ...account.timeline.map(entry),
      ...account.commitments.map(
        (c) =>
          `${c.by}: ${c.kind} “${c.what.exact}”, ${c.status}${c.due ? `, due ${c.due}` : ''}, told in ${c.evidence.map((e) => e.article).join(', ')}`,
      ),
    ]
  }
