import type { StoryAccount } from './account.ts'
import type { Annotations, Time } from './annotation.ts'
import type { Article, BlockRole } from './article.ts'
import type { Fact, Member, Version } from './fact.ts'

/** An article for tests: each line of `text` is a block of the body but where `role` says otherwise; what else matters is told in `more`. */
export const articleOf = (
  text: string,
  more: Partial<Article> = {},
  role: (line: string) => BlockRole = () => 'body',
): Article => ({
  id: 'a',
  name: more.id ?? 'a',
  title: null,
  byline: null,
  outlet: null,
  language: 'en',
  url: null,
  published: null,
  text,
  blocks: [...text.matchAll(/[^\n]+/g)].map((m) => ({
    from: m.index,
    to: m.index + m[0].length,
    role: role(m[0]),
    why: 'test',
  })),
  fields: {},
  ...more,
})

/** A day as the articles of tests bear it. */
export const dated = (value: string): NonNullable<Article['published']> => ({ value, evidence: 'test', rejected: [] })

/** What is read in an article of which nothing matters but what a test puts beside it. */
export const NOTHING_READ: Annotations = {
  sentences: [],
  mentions: [],
  quotations: [],
  quantities: [],
  times: [],
  commitments: [],
}

/** The day `start` as an article tells it, at no place that matters. */
export const timeOf = (start: string, more: Partial<Time> = {}): Time => ({
  article: 'a',
  from: 0,
  to: 1,
  text: 'x',
  start,
  end: start,
  bound: 'exact',
  grain: 'day',
  duration: false,
  offset: null,
  relation: null,
  ...more,
})

/** The words `exact` of an article, told as one answer to a question. */
export const memberOf = (article: string, from: number, exact: string, more: Partial<Member> = {}): Member => ({
  article,
  from,
  to: from + exact.length,
  exact,
  prefix: '',
  suffix: '',
  origin: null,
  speaker: null,
  stance: 'asserts',
  ...more,
})

/** One answer and who gives it. */
export const versionOf = (value: string, members: readonly Member[] = [], more: Partial<Version> = {}): Version => ({
  value,
  low: null,
  high: null,
  unit: null,
  start: null,
  end: null,
  asOf: null,
  members,
  ...more,
})

/** A fact of figures on which nobody has spoken yet. */
export const factOf = (id: string, more: Partial<Fact> = {}): Fact => ({
  id,
  about: id,
  kind: 'quantity',
  verdict: 'differ',
  reason: 'conflict',
  why: 'they clash',
  certainty: 1,
  outlets: 2,
  origins: 2,
  speakers: 0,
  versions: [],
  relations: [],
  ...more,
})

/** A story of which a test looks at the facts alone. */
export const storyOf = (id: string, articles: readonly string[], facts: readonly Fact[]): StoryAccount => ({
  id,
  title: 't',
  articles,
  origins: [],
  reuse: [],
  quotations: [],
  sayings: [],
  quantities: [],
  times: [],
  facts,
  timeline: [],
  commitments: [],
})
