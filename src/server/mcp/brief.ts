import type { z } from 'zod'
import type { Account, Anchor, StoryAccount } from '../../model/index.ts'
import { type FactRow, factRows } from '../../publish/index.ts'
import type { BriefAccount, BriefFact, BriefStory, Wanted } from './schemas.ts'

export type Asked = { readonly [K in keyof typeof Wanted]: z.infer<(typeof Wanted)[K]> }

const words = ({ article, from, to, exact }: Anchor) => ({ article, from, to, exact })

/** A fact with at most `tellings` of each answer. */
export const briefFact = (fact: FactRow, tellings: number): z.infer<typeof BriefFact> => {
  const { id, about, verdict, reason, why, certainty, outlets, origins, answers } = fact
  return {
    id,
    about,
    verdict,
    reason,
    why,
    certainty,
    outlets,
    origins,
    answers: answers.map((a) => ({
      value: a.value,
      asOf: a.asOf,
      superseded: a.superseded,
      outlets: a.outlets,
      origins: a.origins,
      tellings: a.tellings
        .slice(0, tellings)
        .map(({ article, from, to, exact, outlet, published, speaker, stance }) => ({
          article,
          from,
          to,
          exact,
          outlet,
          published,
          speaker,
          stance,
        })),
    })),
  }
}

type Story = z.infer<typeof BriefStory>

/** Each part of a story beside its facts, at most `most` of it. */
const PARTS: { readonly [P in Asked['parts'][number]]: (story: StoryAccount, most: number) => Pick<Story, P> } = {
  reuse: ({ reuse }, most) => ({
    reuse: reuse.slice(0, most).map(({ from, to, kind, share }) => ({ from, to, kind, share })),
  }),
  sayings: ({ sayings, quotations }, most) => ({
    sayings: sayings
      .filter((s) => s.outlets > 1)
      .slice(0, most)
      .map(({ members, outlets, origins }) => {
        const own = quotations.filter((q) => members.includes(q.id))
        const wordings = own.flatMap((q) =>
          q.spans.map((s, i) => ({ article: q.article, from: s.from, to: s.to, exact: q.text[i] ?? '' })),
        )
        return { speakers: [...new Set(own.flatMap((q) => q.speaker?.name ?? []))], outlets, origins, wordings }
      }),
  }),
  timeline: ({ timeline }, most) => ({
    timeline: timeline
      .slice(0, most)
      .map(({ start, end, what, members }) => ({ start, end, what, tellings: members.slice(0, 1).map(words) })),
  }),
  commitments: ({ commitments }, most) => ({
    commitments: commitments
      .slice(0, most)
      .map(({ by, to, kind, due, status, what }) => ({ by, to, kind, due, status, what: words(what) })),
  }),
}

const briefStory = (account: Account, story: StoryAccount, { verdicts, most, tellings, parts }: Asked): Story => {
  const wanted = factRows({ ...account, stories: [story] }).filter((f) => verdicts.includes(f.verdict))
  // by verdict, as asked; then what most outlets tell
  const sorted = wanted.sort(
    (a, b) => verdicts.indexOf(a.verdict) - verdicts.indexOf(b.verdict) || b.outlets - a.outlets,
  )
  return {
    id: story.id,
    title: story.title,
    articles: story.articles,
    verdicts: Object.fromEntries(
      [...Map.groupBy(story.facts, (f) => f.verdict)].map(([verdict, facts]) => [verdict, facts.length]),
    ),
    facts: sorted.slice(0, most).map((f) => briefFact(f, tellings)),
    left: Math.max(0, sorted.length - most),
    ...Object.assign({}, ...parts.map((part) => PARTS[part](story, most))),
  }
}

/** An account without texts, so short that it fits a context: what is left out is counted, and can be asked for. */
export const brief = (account: Account, asked: Asked): z.infer<typeof BriefAccount> => ({
  articles: account.articles.map(({ id, name, title, outlet, published, url }) => ({
    id,
    name,
    title,
    outlet,
    published: published?.value ?? null,
    url,
  })),
  stories: account.stories.map((story) => briefStory(account, story, asked)),
  notices: account.notices.map(({ article, rule, says }) => ({ article, rule, says })),
})
