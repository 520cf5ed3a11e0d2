import type { Account, Article, Fact, Member, Stance, StoryAccount, Version } from '../../model/index.ts'

/** One telling, with what a reader needs to find it. */
export interface TellingRow {
  readonly article: string
  /** the outlet, or the article's name where it has none */
  readonly outlet: string
  /** ISO 8601, or null */
  readonly published: string | null
  readonly url: string | null
  readonly origin: string | null
  readonly speaker: string | null
  readonly stance: Stance
  readonly from: number
  readonly to: number
  readonly exact: string
}

export interface AnswerRow extends Omit<Version, 'members'> {
  readonly outlets: readonly string[]
  readonly origins: number
  /** a later answer corrects it, or has taken its place */
  readonly superseded: boolean
  readonly tellings: readonly TellingRow[]
}

/** A fact that stands by itself, outside its account; answers newest first. */
export interface FactRow extends Omit<Fact, 'versions' | 'relations'> {
  readonly story: string
  readonly storyTitle: string
  /** ISO 8601: the earliest and latest telling; null where none is dated */
  readonly first: string | null
  readonly last: string | null
  readonly answers: readonly AnswerRow[]
}

type ById = ReadonlyMap<string, Article>

const telling = (m: Member, articles: ById, originNames: ReadonlyMap<string, string>): TellingRow => {
  const article = articles.get(m.article)
  return {
    article: m.article,
    outlet: article?.outlet ?? article?.name ?? m.article,
    published: article?.published?.value ?? null,
    url: article?.url ?? null,
    origin: m.origin === null ? null : (originNames.get(m.origin) ?? m.origin),
    speaker: m.speaker,
    stance: m.stance,
    from: m.from,
    to: m.to,
    exact: m.exact,
  }
}

/** Reasons by which one answer takes the place of another. */
const UPDATES: ReadonlySet<string> = new Set(['correction', 'date'])

const corrects = ({ members }: Version): boolean => members.some((m) => m.stance === 'corrects')

/** Places of the versions that another one has taken the place of: it corrects them, or is of a later day. */
export const superseded = ({ versions, relations }: Fact): ReadonlySet<number> => {
  const old = relations.flatMap(({ a, b, reason }) => {
    const [x, y] = [versions[a], versions[b]]
    if (!x || !y || !reason || !UPDATES.has(reason)) return []
    if (corrects(x) !== corrects(y)) return [corrects(x) ? b : a]
    if (!x.asOf || !y.asOf || x.asOf === y.asOf) return []
    return [x.asOf < y.asOf ? a : b]
  })
  return new Set(old)
}

const latest = ({ tellings }: AnswerRow): string =>
  tellings
    .flatMap((t) => t.published ?? [])
    .sort()
    .at(-1) ?? ''
/** By the day it holds for, then by when it was told last. */
const newestFirst = (a: AnswerRow, b: AnswerRow): number =>
  (b.asOf ?? '').localeCompare(a.asOf ?? '') || latest(b).localeCompare(latest(a))

const rowOf = (story: StoryAccount, fact: Fact, articles: ById, names: ReadonlyMap<string, string>): FactRow => {
  const { versions, relations: _, ...rest } = fact
  const old = superseded(fact)
  const answers = versions.map(({ members, ...version }, i): AnswerRow => {
    const tellings = members.map((m) => telling(m, articles, names))
    const origins = new Set(members.map((m) => m.origin ?? m.article)).size
    const asOf =
      version.asOf ??
      tellings
        .flatMap((t) => t.published?.slice(0, 10) ?? [])
        .sort()
        .at(-1) ??
      null
    return {
      ...version,
      asOf,
      outlets: [...new Set(tellings.map((t) => t.outlet))],
      origins,
      superseded: old.has(i),
      tellings,
    }
  })
  const days = answers.flatMap((a) => a.tellings.flatMap((t) => t.published ?? [])).sort()
  return {
    story: story.id,
    storyTitle: story.title,
    ...rest,
    first: days[0] ?? null,
    last: days.at(-1) ?? null,
    answers: answers.sort(newestFirst),
  }
}

/** The facts of an account as rows that stand by themselves, in its order. */
export const factRows = ({ articles, stories }: Account): FactRow[] => {
  const byId = new Map(articles.map((a) => [a.id, a]))
  return stories.flatMap((story) => {
    const names = new Map(story.origins.map((o) => [o.id, o.name]))
    return story.facts.map((fact) => rowOf(story, fact, byId, names))
  })
}

const GAP = '…'
/** Gaps with nothing but marks between them. */
const GAPS = /(?<=…)[\s\p{P}]*…/gu
/** A mark that is left at the end. */
const HANGING = / [,;:\-–—]\s*$/u
const MARKS = /^[\s\p{P}]*/u
/** A question as one reads it: without a gap before its first word, or several in a row. "… - … - … rooms were let" -> "rooms were let". */
export const asked = (about: string): string => {
  const from = (MARKS.exec(about)?.[0] ?? '').lastIndexOf(GAP) + 1
  return about.slice(from).replace(GAPS, '').replace(HANGING, '').trim() || about
}

/** "killed: 21 / 13 / 11": the question and its answers, newest first; at most `most`. */
export const disputeLine = ({ about, answers }: Pick<FactRow, 'about' | 'answers'>, most = 4): string => {
  const values = [...new Set(answers.map((a) => a.value))]
  return `${asked(about)}: ${values.slice(0, most).join(' / ')}${values.length > most ? ' / ...' : ''}`
}
