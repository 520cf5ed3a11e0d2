import type { Medium } from '../lang/topics/credits.ts'
import type { Anchor, Article, Credit, Origin, Reuse, Span } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { hash } from '../text/hash.ts'
import { issuer } from '../text/issuer.ts'
import { bodyOf, type Claim, inside } from './claim.ts'
import { firsthand } from './firsthand.ts'
import { byReuse, bySayings, goesBack } from './handed-on.ts'
import { masthead } from './masthead.ts'
import { nameKey, publisher } from './media.ts'
import type { Telling } from './telling.ts'
import type { Trace } from './traces.ts'

const traced = ({ article }: Telling, traces: readonly Trace[]): Claim[] =>
  traces.map((t) => ({
    article: article.id,
    key: nameKey(t.name),
    name: t.name,
    kind: t.kind,
    covers: t.covers ?? bodyOf(article),
    evidence: [anchor(article, t.at)],
  }))

const mediumOf = (article: Article, medium: Pick<Medium, 'name' | 'kind'>): Claim => ({
  article: article.id,
  key: nameKey(medium.name),
  name: medium.name,
  kind: medium.kind,
  covers: bodyOf(article),
  evidence: [],
})

/** The article's own report, where nothing signs its body: the outlet is the origin. */
const own = (telling: Telling, traces: readonly Trace[], reuse: readonly Reuse[]): Claim[] => {
  const { article } = telling
  const medium = publisher(article) ?? masthead(telling)
  if (!medium || issuer(article, telling.language)) return []
  const signed = traces.some((t) => t.covers === null) || reuse.some((r) => r.to === article.id && goesBack(r, telling))
  return signed && medium.kind !== 'agency' ? [] : [mediumOf(article, medium)]
}

const isWhole = (claim: Claim, article: Article): boolean =>
  claim.article === article.id && claim.covers !== null && inside(bodyOf(article), claim.covers)

/** What an article goes back to as a whole, agencies first: its default origin, for all of it that no closer credit speaks for. Each article has one. */
const defaults = (tellings: readonly Telling[], claims: readonly Claim[]): Claim[] =>
  tellings.map((telling) => {
    const { article } = telling
    const whole = claims.filter((c) => isWhole(c, article))
    const claim =
      whole.find((c) => c.kind === 'agency') ??
      whole[0] ??
      mediumOf(
        article,
        publisher(article) ?? masthead(telling) ?? { name: article.outlet ?? article.name, kind: 'outlet' },
      )
    return { ...claim, covers: { from: 0, to: article.text.length } }
  })

const unique = (anchors: readonly Anchor[]): Anchor[] => [
  ...new Map(anchors.map((a) => [`${a.article}:${a.from}-${a.to}`, a])).values(),
]
const byPlace = (a: { readonly article: string } & Span, b: { readonly article: string } & Span): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.from - b.from || b.to - a.to
const byName = (a: { readonly name: string }, b: { readonly name: string }): number =>
  a.name < b.name ? -1 : a.name > b.name ? 1 : 0

const originOf = (claims: readonly Claim[]): Origin[] => {
  const [first] = claims
  if (!first) return []
  return [
    {
      id: hash('origin', first.key),
      name: first.name,
      kind: first.kind,
      articles: [...new Set(claims.map((c) => c.article))].sort(),
      evidence: unique(claims.flatMap((c) => c.evidence)).sort(byPlace),
    },
  ]
}

const collected = (claims: readonly Claim[]): { readonly origins: Origin[]; readonly credits: Credit[] } => {
  const byKey = Map.groupBy(claims, (c) => c.key)
  const credits = claims.flatMap((c): Credit[] =>
    c.covers ? [{ article: c.article, from: c.covers.from, to: c.covers.to, origin: hash('origin', c.key) }] : [],
  )
  const once = [...new Map(credits.map((c) => [`${c.article}:${c.from}-${c.to}:${c.origin}`, c])).values()]
  return {
    origins: [...byKey.values()]
      .flatMap(originOf)
      .sort((a, b) => b.articles.length - a.articles.length || byName(a, b)),
    credits: once.sort((a, b) => byPlace(a, b) || (a.origin < b.origin ? -1 : 1)),
  }
}

/**
 * The origins behind what `tellings` say, and which stretch of which article goes back to which. Credits are ordered by place, the
 * widest first: for one statement the narrowest credit that covers it speaks.
 */
export const origins = (
  tellings: readonly Telling[],
  traces: ReadonlyMap<string, readonly Trace[]>,
  reuse: readonly Reuse[],
): { readonly origins: Origin[]; readonly credits: Credit[] } => {
  const byId = new Map(tellings.map((t) => [t.article.id, t]))
  const media = tellings.flatMap((t) => [
    ...traced(t, traces.get(t.article.id) ?? []),
    ...own(t, traces.get(t.article.id) ?? [], reuse),
  ])
  const sayings = bySayings(tellings, traces)
  const known = [...media, ...sayings, ...byReuse([...media, ...sayings], reuse, byId)]
  const first = firsthand(tellings, reuse)
  const issued = first.filter((c) => tellings.some((t) => isWhole(c, t.article) && issuer(t.article, t.language)))
  return collected([...known, ...defaults(tellings, [...issued, ...known]), ...first])
}
