import type { Account, Anchor, Article, StoryAccount } from '../../src/model/index.ts'
import { account } from '../../src/pipeline.ts'
import { IRRELEVANT } from './stories.ts'

/** What must hold of the account of any articles: the reason why it does not, or null. */
interface Property {
  readonly name: string
  readonly broken: (articles: readonly Article[], told: Account) => string | null
}

const anchorsOf = (s: StoryAccount): readonly Anchor[] => [
  ...s.origins.flatMap((o) => o.evidence),
  ...s.reuse.flatMap((r) => r.passages.flatMap((p) => [p.a, p.b])),
  ...s.facts.flatMap((f) => f.versions.flatMap((v) => v.members)),
  ...s.timeline.flatMap((t) => t.members),
  ...s.commitments.flatMap((c) => [c.what, ...c.evidence]),
  ...s.quotations.flatMap((q) => [...(q.speaker ? [q.speaker.at] : []), ...(q.cue ? [q.cue] : [])]),
]
const untrue = ({ articles, stories }: Account): string | null => {
  const texts = new Map(articles.map((a) => [a.id, a.text]))
  const wrong = stories.flatMap(anchorsOf).find((a) => texts.get(a.article)?.slice(a.from, a.to) !== a.exact)
  return wrong ? JSON.stringify(wrong) : null
}
const factsOf = (a: Account): string[] =>
  a.stories
    .flatMap((s) =>
      s.facts.map((f) =>
        JSON.stringify([
          f.kind,
          f.verdict,
          f.versions.map((v) => v.members.map((m) => `${m.article} ${m.from}`).sort()).sort(),
        ]),
      ),
    )
    .sort()
/** The first that one has and the other has not. */
const other = (a: readonly string[], b: readonly string[]): string | null => {
  const [left, right] = [new Set(a), new Set(b)]
  return a.find((x) => !right.has(x)) ?? b.find((x) => !left.has(x)) ?? null
}

export const properties: readonly Property[] = [
  { name: 'every anchor stands on its words', broken: (_, told) => untrue(told) },
  {
    name: 'the same facts in any order',
    broken: (articles, told) => other(factsOf(told), factsOf(account([...articles].reverse()))),
  },
  {
    name: 'an article about something else changes nothing',
    broken: (articles, told) => {
      const own = (a: Account): string[] =>
        factsOf({ ...a, stories: a.stories.filter((s) => !s.articles.includes(IRRELEVANT.id)) })
      return other(own(told), own(account([...articles, IRRELEVANT])))
    },
  },
]
