import type { Fact, Quotation, Saying, StoryAccount } from '../../model/index.ts'
import { aboutAlone } from '../view/alone.ts'
import { carriers } from '../view/carriers.ts'
import { standing } from '../view/counted.ts'
import { cut } from '../view/cut.ts'
import { period, shortDate } from '../view/dates.ts'
import { factsOf, SECTIONS } from '../view/facts.ts'
import { lineage } from '../view/lineage.ts'
import { said, speakerOf } from '../view/said.ts'
import { type Witnesses, witnessesOf } from '../view/sigla.ts'
import { type ToldCommitment, toldCommitments } from '../view/told-commitments.ts'
import { type Wording, wordings } from '../view/wordings.ts'
import { escaped } from './escape.ts'

/** Things told under one heading before the rest is only counted. */
const MOST = 20

interface Sheet {
  readonly story: StoryAccount
  readonly witnesses: Witnesses
  readonly all: boolean
}

/** A heading and its lines; nothing where there are none. */
const under = <T>({ all }: Sheet, title: string, list: readonly T[], render: (x: T) => readonly string[]): string[] => {
  const { shown, rest } = cut(list, MOST, all)
  return list.length
    ? [`## ${title}`, '', ...shown.flatMap(render), ...(rest ? ['', `... and ${rest} more`] : []), '']
    : []
}

const sigla = ({ witnesses }: Sheet, ids: readonly string[]): string =>
  witnessesOf(witnesses, ids)
    .map((w) => w.siglum)
    .join(' ')

const articles = ({ story, witnesses }: Sheet): string[] => {
  const rows = witnessesOf(witnesses, story.articles).map(({ article, siglum, outlet }) => {
    const cells = [
      siglum,
      outlet,
      article.published ? shortDate(article.published.value) : '',
      article.title ?? '',
      lineage(story, article.id, witnesses).join('; '),
    ]
    return `| ${cells.map(escaped).join(' | ')} |`
  })
  return ['| | Outlet | Date | Title | Goes back to |', '|---|---|---|---|---|', ...rows, '']
}

const fact =
  ({ story, witnesses }: Sheet) =>
  (f: Fact): string[] => {
    const why = f.verdict === 'only' ? '' : ` (${f.reason ? `${f.reason}: ` : ''}${escaped(f.why)}; ${standing(f)})`
    const versions = f.versions.map((v) => {
      const who = carriers(v, witnesses, story.origins).map(({ witnesses: ws, trace }) => {
        return `${ws.map((w) => w.siglum).join(' ')}${trace.length ? ` (${escaped(trace.join('; '))})` : ''}`
      })
      return `  - ${escaped(v.value)} [${who.join('; ')}]`
    })
    return [`- **${escaped(f.about)}**${why}`, ...versions]
  }

const onlyFact =
  (sheet: Sheet) =>
  (f: Fact): string[] => {
    const about = aboutAlone(f)
    const values = f.versions.map((v) => escaped(v.value)).join(' / ')
    return [
      `- ${about ? `**${escaped(about)}:** ` : ''}${values} [${sigla(
        sheet,
        f.versions.flatMap((v) => v.members.map((m) => m.article)),
      )}]`,
    ]
  }

const marked = (w: Wording): string =>
  w.pieces
    .map((p) =>
      !p.changed
        ? escaped(p.text)
        : [p.left && `~~${escaped(p.left)}~~`, p.text && `**${escaped(p.text)}**`].filter(Boolean).join(' '),
    )
    .join(' ')

const saying =
  (sheet: Sheet) =>
  (s: Saying): string[] => {
    const list = wordings(s, sheet.story.quotations)
    const speaker = speakerOf(list.flatMap((w) => w.quotations))
    const lines = list.map((w) => {
      const words = w.manner === 'indirect' ? `in other words: ${marked(w)}` : `“${marked(w)}”`
      const ids = w.quotations.map((q) => q.article)
      return `  - ${words} [${sigla(sheet, ids)}]`
    })
    return [`- **${speaker ? escaped(speaker) : 'speaker not named'}** (${standing(s)})`, ...lines]
  }

const alone =
  (sheet: Sheet) =>
  (q: Quotation): string[] => [
    `- **${q.speaker ? escaped(q.speaker.name) : 'speaker not named'}**: “${escaped(q.text.join(' ... '))}” [${sigla(sheet, [q.article])}]`,
  ]

const commitment =
  (sheet: Sheet) =>
  ({ commitment: c, tellings }: ToldCommitment): string[] => {
    const to = c.to ? ` to ${escaped(c.to)}` : ''
    const due = c.due ? `, due ${escaped(shortDate(c.due))}` : ''
    return [
      `- ${c.kind} by ${escaped(c.by)}${to}${due}: “${escaped(c.what.exact)}” [${sigla(
        sheet,
        tellings.map((t) => t.what.article),
      )}], **${c.status}**`,
    ]
  }

/** One story as Markdown lines, from its title to its commitments. */
export const storyLines = (story: StoryAccount, witnesses: Witnesses, all: boolean): string[] => {
  const sheet: Sheet = { story, witnesses, all }
  const { shared, alone: single } = said(story)
  const nothing =
    story.articles.length > 1 && !factsOf(story.facts, 'differ').length ? ['No difference was recognised.', ''] : []
  return [
    `# ${escaped(story.title) || 'A story without a title'}`,
    '',
    ...(story.articles.length === 1 ? ['One article only: there is nothing to compare it with.', ''] : []),
    ...articles(sheet),
    ...nothing,
    ...SECTIONS.flatMap(({ verdict, title }) => under(sheet, title, factsOf(story.facts, verdict), fact(sheet))),
    ...under(sheet, 'What only one has', factsOf(story.facts, 'only'), onlyFact(sheet)),
    ...under(sheet, 'Who said what', shared, saying(sheet)),
    ...under(sheet, 'Quoted by one alone', single, alone(sheet)),
    ...under(sheet, 'Timeline', story.timeline, (t) => [
      `- ${escaped(period(t.start, t.end))}: ${escaped(t.what)} [${sigla(
        sheet,
        t.members.map((m) => m.article),
      )}]`,
    ]),
    ...under(sheet, 'Promised, demanded, refused', toldCommitments(story), commitment(sheet)),
  ]
}
