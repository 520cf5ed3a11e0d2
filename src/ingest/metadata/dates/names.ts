import type { DateCandidate } from '../../formats/format.ts'

export type Kind = DateCandidate['kind']
/** A name that publishers give a date. */
export interface Named {
  readonly name: string
  readonly kind: Kind
  /** it says only that it is a date: of the file, of the event, of the day */
  readonly vague?: boolean
}
const all = (kind: Kind, names: string, vague = false): readonly Named[] =>
  names
    .trim()
    .split(/\s+/)
    .map((name) => ({ name, kind, ...(vague ? { vague } : {}) }))

/** Of meta elements, in small letters; first the surest. */
export const META: readonly Named[] = [
  ...all(
    'published',
    `article:published_time article:published og:published_time og:article:published_time datepublished publication_date publish-date publishdate
    publish_date published_date published-date published_time publishtime publish_time publishedtime publisheddate pubdate pub_date cxenseparse:recs:publishtime
    parsely-pub-date sailthru.date dc.date.issued dc.date.published dcterms.issued dcterms.published article.published article:post_date article_date_original
    originalpublicationdate citation_publication_date citation_online_date prism.publicationdate bt:pubdate ptime pdate rnews:datepublished firstpublished
    displaydate release_date releasedate mediator_published_time vr:published_time`,
  ),
  ...all(
    'modified',
    'article:modified_time article:modified og:updated_time og:modified_time datemodified last-modified lastmod dcterms.modified',
  ),
  ...all('modified', 'dc.date.modified utime revised modified last_updated last-updated lastupdated updated'),
  ...all(
    'published',
    'datecreated dcterms.created dc.date.created article:create_at weibo:article:create_at created',
    true,
  ),
  ...all(
    'published',
    'dcterms.date dc.date dc:date dcterms:date date citation_date eprints.date pagedate timestamp article_date',
    true,
  ),
]

/** Names of other makers of pages, by what they are made of. */
export const META_LIKE: readonly (Named & { readonly test: RegExp })[] = [
  {
    name: 'change',
    kind: 'modified',
    test: /(?:modif|updat|revis|chang|edit)\w{0,4}[\w.:-]{0,12}(?:date|time|at)$|(?:date|time)[\w.:-]{0,12}(?:modif|updat|revis|chang)/,
  },
  {
    name: 'publication',
    kind: 'published',
    test: /(?:publish|publi[ck]a|pub|posted|issue|release|online)\w{0,5}[\w.:-]{0,12}(?:date|time|at)$|(?:date|time)[\w.:-]{0,12}(?:publi|pub$|posted|issue)/,
  },
]

/** Of the article's linked data. */
export const LINKED: readonly Named[] = [
  ...all('published', 'datePublished dateCreated coverageStartTime uploadDate'),
  ...all('modified', 'dateModified'),
]

/** Of microdata and RDFa, in small letters, without a vocabulary's prefix. */
export const PROPS: readonly Named[] = [
  ...all('published', 'datepublished dcterms:issued'),
  ...all('published', 'datecreated dcterms:created dc:created dc:date dcterms:date', true),
  ...all('modified', 'datemodified dcterms:modified'),
]
