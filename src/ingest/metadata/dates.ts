import type { DateCandidate, Witness } from '../formats/format.ts'
import { type Clues, linked } from './clues.ts'

type Kind = DateCandidate['kind']
/** What publishers call the two dates. Names are compared in small letters; first the surest. */
const META: readonly { readonly name: string; readonly kind: Kind }[] = [
  ...[
    'article:published_time',
    'article:published',
    'og:published_time',
    'og:article:published_time',
    'datepublished',
    'publication_date',
    'publish-date',
    'publishdate',
    'published_date',
    'published-date',
    'pubdate',
    'cxenseparse:recs:publishtime',
    'parsely-pub-date',
    'sailthru.date',
    'dc.date.issued',
    'dcterms.issued',
    'dcterms.created',
    'dcterms.date',
    'dc.date.created',
    'dc.date',
    'article.published',
    'article_date_original',
    'originalpublicationdate',
    'citation_publication_date',
    'citation_online_date',
    'bt:pubdate',
    'ptime',
    'pdate',
    'rnews:datepublished',
    'datecreated',
    'created',
    'date',
  ].map((name) => ({ name, kind: 'published' as const })),
  ...[
    'article:modified_time',
    'article:modified',
    'og:updated_time',
    'og:modified_time',
    'datemodified',
    'last-modified',
    'lastmod',
    'dcterms.modified',
    'dc.date.modified',
    'utime',
    'revised',
    'modified',
  ].map((name) => ({ name, kind: 'modified' as const })),
]
const LINKED: readonly { readonly name: string; readonly kind: Kind }[] = [
  { name: 'datePublished', kind: 'published' },
  { name: 'dateCreated', kind: 'published' },
  { name: 'uploadDate', kind: 'published' },
  { name: 'dateModified', kind: 'modified' },
]
const PROPS: readonly { readonly name: string; readonly kind: Kind }[] = [
  { name: 'datepublished', kind: 'published' },
  { name: 'datecreated', kind: 'published' },
  { name: 'datemodified', kind: 'modified' },
]
const CHANGED = /updat|modif|edit|chang|actuali|aktuali|revis/i
/** A <time> further from the headline, in blocks, dates something else: a comment, another article. */
const NEAR = 12
const PER_WITNESS = 4

const candidate = (value: string, from: Witness, evidence: string, kind: Kind): DateCandidate => ({ value, from, evidence, kind })

/** Dates by the page's own words for them: linked data, meta, microdata, <time> beside the headline. `headline` is the index of its run, -1 where there is none. */
export const dates = (c: Clues, headline: number): readonly DateCandidate[] => [
  ...LINKED.flatMap(({ name, kind }) =>
    linked(c, name)
      .slice(0, 1)
      .map((v) => candidate(v, 'json-ld', name, kind)),
  ),
  ...META.flatMap(({ name, kind }) =>
    c.page.marks
      .filter((m) => m.kind === 'meta' && m.name === name && m.value.trim() !== '')
      .slice(0, 1)
      .map((m) => candidate(m.value.trim(), 'meta', name, kind)),
  ),
  ...PROPS.flatMap(({ name, kind }) =>
    c.page.marks
      .filter((m) => m.kind === 'itemprop' && m.name.split(' ').includes(name) && (m.value || m.text) !== '')
      .sort((a, b) => Math.abs(a.run - headline) - Math.abs(b.run - headline))
      .slice(0, 1)
      .map((m) => candidate((m.value || m.text).trim(), 'microdata', name, kind)),
  ),
  ...times(c, headline),
]

const times = (c: Clues, headline: number): readonly DateCandidate[] =>
  c.page.marks
    .filter((m) => m.kind === 'time' && (m.value || m.text) !== '' && /\d/.test(m.value || m.text) && (headline < 0 || Math.abs(m.run - headline) <= NEAR))
    .map((m) => ({ m, away: headline < 0 ? m.run : Math.abs(m.run - headline) + (m.run < headline ? 2 : 0) }))
    .sort((a, b) => a.away - b.away)
    .slice(0, PER_WITNESS)
    .map(({ m }) => candidate((m.value || m.text).trim(), 'time', `<time> ${m.text || m.value}`.slice(0, 80), CHANGED.test(m.name) ? 'modified' : 'published'))
