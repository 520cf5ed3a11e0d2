import type { Account, Fact, Member, StoryAccount, Version } from '../../model/index.ts'
import { cell } from '../csv-cell.ts'
import type { Writer } from '../writer.ts'

const COLUMNS =
  'story,fact,about,kind,verdict,reason,why,outlets,origins,speakers,value,article,outlet,published,title,url,from,to,words,origin,speaker'.split(
    ',',
  )

const row = (account: Account, story: StoryAccount, fact: Fact, version: Version, member: Member): string => {
  const article = account.articles.find((a) => a.id === member.article)
  const origin = story.origins.find((o) => o.id === member.origin)
  const about = [
    story.id,
    fact.id,
    fact.about,
    fact.kind,
    fact.verdict,
    fact.reason,
    fact.why,
    fact.outlets,
    fact.origins,
    fact.speakers,
  ]
  const told = [
    version.value,
    member.article,
    article?.outlet ?? article?.name ?? null,
    article?.published?.value ?? null,
    article?.title ?? null,
  ]
  const place = [article?.url ?? null, member.from, member.to, member.exact, origin?.name ?? null, member.speaker]
  return [...about, ...told, ...place].map(cell).join(',')
}

/** A row for each telling of each fact. Ends of lines as RFC 4180 has them would be hidden characters elsewhere; every spreadsheet takes a line feed. */
export const csv: Writer = {
  name: 'csv',
  extensions: ['.csv'],
  what: 'a row a telling, for a spreadsheet',
  write: (account) => {
    const rows = account.stories.flatMap((s) =>
      s.facts.flatMap((f) => f.versions.flatMap((v) => v.members.map((m) => row(account, s, f, v, m)))),
    )
    return `${[COLUMNS.map(cell).join(','), ...rows].join('\n')}\n`
  },
}
