import type { DateCandidate, Draft, Input } from '../format.ts'
import { stem } from '../name.ts'
import type { Entry, Feed } from './feed.ts'

/** What an entry takes from its feed. */
export type About = Pick<Feed, 'title' | 'language'>

/** When the entry was published and changed, as the feed says. */
export const datesOf = ({ published, updated }: Entry): DateCandidate[] => [
  ...(published ? [{ ...published, from: 'feed' as const, kind: 'published' as const }] : []),
  ...(updated ? [{ ...updated, from: 'feed' as const, kind: 'modified' as const }] : []),
]

/** The last part of the address where it says something; else `otherwise`, since an item's number in the feed changes with every poll. */
const nameOf = ({ link }: Entry, otherwise: string): string => {
  const last = link && URL.canParse(link) ? stem(new URL(link).pathname) : ''
  return /[a-z].{3,}/i.test(last) && !/^index$/i.test(last) ? last : otherwise
}

/** All that the feed tells of an entry's article but its text. */
export const knownOf = (entry: Entry, feed: About, otherwise: string): Omit<Draft, 'text'> => {
  const { title, link, author, summary } = entry
  const language = entry.language ?? feed.language
  return {
    name: nameOf(entry, otherwise),
    ...(title ? { title } : {}),
    ...(author ? { byline: author } : {}),
    ...(feed.title ? { outlet: feed.title } : {}),
    ...(language ? { language } : {}),
    ...(link ? { url: link } : {}),
    dates: datesOf(entry),
    fields: {
      ...entry.fields,
      ...(entry.id ? { id: entry.id } : {}),
      ...(summary ? { summary: summary.value.slice(0, 10_000) } : {}),
    },
  }
}

export const ONLY_TITLE = { rule: 'only-title', says: 'the feed has no more of this article than its title' }

/** What the feed itself has of the article, as an input of its own; null where that is nothing. `where` names it in notices. */
export const entryInput = (entry: Entry, feed: About, where: string, otherwise: string): Input | null => {
  const { content, title, link } = entry
  const text = content?.value ?? title
  if (!text) return null
  return {
    name: where,
    bytes: new TextEncoder().encode(text),
    mediaType: content?.html ? 'text/html' : 'text/plain',
    charset: 'utf-8',
    ...(link ? { url: link } : {}),
    known: { ...knownOf(entry, feed, otherwise), ...(content ? {} : { notices: [ONLY_TITLE] }) },
  }
}
