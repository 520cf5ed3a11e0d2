import { hash } from '../text/hash.ts'
import { disputeLine, type FactRow } from './facts/fact-row.ts'
import { xml } from './xml.ts'

// Atom (RFC 4287). A reader tells what it has seen by the id of an entry, so an id changes with what it tells.

/** A story at a glance, as the list of stories has it. */
export interface AtomStory {
  readonly id: string
  readonly title: string
  readonly articles: number
  readonly outlets: number
  readonly disputes: readonly string[]
  /** day of the latest article, ISO; null where none is dated */
  readonly last: string | null
  readonly changed: number
}

interface Entry {
  readonly id: string
  readonly title: string
  readonly updated: string | null
  readonly link: string
  readonly summary: string
  readonly category: string
}

/** Where nothing is dated: Atom asks for a time. */
const UNDATED = '1970-01-01T00:00:00Z'

/** A moment as RFC 3339 has it, of an ISO date as precise as it is. */
const moment = (iso: string | null): string => {
  const time = iso === null ? Number.NaN : Date.parse(iso)
  return Number.isNaN(time) ? UNDATED : `${new Date(time).toISOString().slice(0, 19)}Z`
}

const entry = ({ id, title, updated, link, summary, category }: Entry): string => `  <entry>
    <id>${xml(id)}</id>
    <title>${xml(title)}</title>
    <updated>${moment(updated)}</updated>
    <link rel="alternate" type="text/html" href="${xml(link)}"/>
    <category term="${xml(category)}"/>
    <summary>${xml(summary)}</summary>
  </entry>
`

const feed = (id: string, title: string, self: string, entries: readonly Entry[]): string => {
  const updated =
    entries
      .map((e) => moment(e.updated))
      .sort()
      .at(-1) ?? UNDATED
  return `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom">
  <id>${xml(id)}</id>
  <title>${xml(title)}</title>
  <updated>${updated}</updated>
  <author><name>Variorum</name></author>
  <link rel="self" type="application/atom+xml" href="${xml(self)}"/>
${entries.map(entry).join('')}</feed>
`
}

const storyLink = (base: string, id: string): string => `${base}/story/${encodeURIComponent(id)}`

/** The stories as a feed: an entry a story as it stands, and another when it has changed. `base` is the address of the desk, without a slash at its end. */
export const storiesAtom = (stories: readonly AtomStory[], base: string): string =>
  feed(
    `${base}/v1/atom`,
    'Variorum: stories',
    `${base}/v1/atom`,
    stories.map((s) => ({
      id: `urn:variorum:story:${s.id}:${s.changed}`,
      title: s.title,
      updated: s.last,
      link: storyLink(base, s.id),
      summary: [`${s.articles} articles, ${s.outlets} outlets`, ...s.disputes].join('. '),
      category: s.disputes.length ? 'differ' : 'agree',
    })),
  )

/** How the tellings of a fact stand, as a headline begins. */
const HEAD: Readonly<Record<string, string>> = {
  differ: 'Disputed',
  compatible: 'Told more or less exactly',
  agree: 'Agreed',
  unjudged: 'Not judged',
}

/** The facts of a story as a feed: an entry a fact, and another when an answer or an origin has come. */
export const storyAtom = (
  story: { readonly id: string; readonly title: string },
  facts: readonly FactRow[],
  base: string,
): string =>
  feed(
    `urn:variorum:story:${story.id}`,
    story.title,
    `${base}/v1/stories/${encodeURIComponent(story.id)}/atom`,
    facts.map((f) => ({
      id: `urn:variorum:fact:${hash('atom', f.about, f.verdict, String(f.origins), ...f.answers.map((a) => a.value))}`,
      title: `${HEAD[f.verdict] ?? f.verdict}: ${disputeLine(f)}`,
      updated: f.last,
      link: `${storyLink(base, story.id)}?fact=${encodeURIComponent(f.id)}`,
      summary: `${f.why}. ${f.answers.map((a) => `${a.value}: ${a.outlets.join(', ')}`).join('; ')}. ${f.outlets} outlets, ${f.origins} independent origins.`,
      category: f.verdict,
    })),
  )
