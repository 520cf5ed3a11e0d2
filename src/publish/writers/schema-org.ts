import type { Account, Article, Fact, Quotation, Saying, StoryAccount, Version } from '../../model/index.ts'
import { escaped } from '../json/escaped.ts'
import { iri } from '../json/iri.ts'
import type { Writer } from '../writer.ts'

const organization = (name: string) => ({ '@type': 'Organization', name })
const ref = (id: string) => ({ '@id': id })
type ById = ReadonlyMap<string, Article>
const outletOf = ({ outlet, name }: Article): string => outlet ?? name
const places = (ids: readonly string[], byId: ById) => [...new Set(ids)].map((id) => ref(iri(byId.get(id), id)))

const newsArticle = (article: Article, stories: readonly StoryAccount[], byId: ById) => {
  const { id, title, byline, language, published, url } = article
  const sources = stories.flatMap((s) => s.reuse.filter((r) => r.to === id).map((r) => r.from))
  return {
    '@type': 'NewsArticle',
    '@id': iri(article, id),
    ...(title ? { headline: title } : {}),
    ...(byline ? { author: { '@type': 'Person', name: byline } } : {}),
    publisher: organization(outletOf(article)),
    ...(published ? { datePublished: published.value } : {}),
    inLanguage: language,
    ...(url && iri(article, id) === url ? { url } : {}),
    ...(sources.length ? { isBasedOn: places(sources, byId) } : {}),
  }
}

const sayingId = ({ id }: Saying): string => `urn:variorum:saying:${id}`

const quotation = (q: Quotation, sayings: readonly Saying[], byId: ById) => {
  const saying = sayings.find((s) => s.members.includes(q.id))
  return {
    '@type': 'Quotation',
    '@id': `urn:variorum:quotation:${q.id}`,
    text: q.text.join(' ... '),
    ...(q.speaker ? { spokenByCharacter: { '@type': 'Person', name: q.speaker.name } } : {}),
    ...(q.said ? { dateCreated: q.said } : {}),
    isPartOf: ref(iri(byId.get(q.article), q.article)),
    // the wordings of one saying
    ...(saying && saying.members.length > 1 ? { exampleOfWork: ref(sayingId(saying)) } : {}),
  }
}

/** The earliest dated article that carries the version; null where none is dated. */
const first = ({ members }: Version, byId: ById): Article | null =>
  members
    .flatMap((m) => byId.get(m.article) ?? [])
    .filter((a) => a.published)
    .reduce<Article | null>(
      (best, a) => (best && (best.published?.value ?? '') <= (a.published?.value ?? '') ? best : a),
      null,
    )

const claimId = (fact: Fact, n: number): string => `urn:variorum:claim:${fact.id}:${n}`

const claim = (fact: Fact, version: Version, n: number, byId: ById) => {
  const carriers = [...new Set(version.members.flatMap((m) => byId.get(m.article) ?? []))]
  const earliest = first(version, byId)
  return {
    '@type': 'Claim',
    '@id': claimId(fact, n),
    text: version.value,
    name: `${fact.about}: ${version.value}`,
    author: [...new Set(carriers.map(outletOf))].map(organization),
    appearance: places(
      version.members.map((m) => m.article),
      byId,
    ),
    ...(earliest ? { firstAppearance: ref(iri(earliest, earliest.id)) } : {}),
  }
}

/** The others' answer is what a claim is held against; no number is given, since nothing is said about which of them is true. */
const review = (fact: Fact, version: Version, n: number) => ({
  '@type': 'ClaimReview',
  '@id': `urn:variorum:review:${fact.id}:${n}`,
  claimReviewed: `${fact.about}: ${version.value}`,
  itemReviewed: ref(claimId(fact, n)),
  reviewRating: {
    '@type': 'Rating',
    alternateName: fact.reason ? `Accounts differ: ${fact.reason}` : 'Accounts differ',
    ratingExplanation: fact.why,
  },
  isBasedOn: fact.versions.flatMap((_, other) => (other === n ? [] : [ref(claimId(fact, other))])),
})

const told = (story: StoryAccount, byId: ById): readonly object[] => [
  ...story.facts.flatMap((f) => f.versions.map((v, n) => claim(f, v, n, byId))),
  ...story.facts
    .filter((f) => f.verdict === 'differ' && f.versions.length > 1)
    .flatMap((f) => f.versions.map((v, n) => review(f, v, n))),
  ...story.quotations.map((q) => quotation(q, story.sayings, byId)),
]

const graph = ({ articles, stories }: Account): readonly object[] => {
  const byId = new Map(articles.map((a) => [a.id, a]))
  return [...articles.map((a) => newsArticle(a, stories, byId)), ...stories.flatMap((s) => told(s, byId))]
}

/** Articles, claims, reviews of those that differ, and quotations in the words of schema.org; safe within a script element of a page. */
export const schemaOrg: Writer = {
  name: 'schema-org',
  extensions: ['.jsonld'],
  what: 'schema.org in JSON-LD: Quotation, Claim, ClaimReview, for pages and fact-check tools',
  write: (account) =>
    `${escaped(JSON.stringify({ '@context': 'https://schema.org', '@graph': graph(account) }, null, 1)).replaceAll('<', '\\u003c')}\n`,
}
