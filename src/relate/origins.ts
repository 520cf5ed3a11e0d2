import type { Anchor, Article, Credit, Origin, OriginKind, Reuse, Span } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { hash } from '../text/hash.ts'
import { nameKey, publisher } from './media.ts'
import { sharedSayings } from './sayings.ts'
import type { Telling } from './telling.ts'
import type { Trace } from './traces.ts'

/** A stretch of an article that goes back to a name; what origins and credits are made of. */
interface Claim {
  readonly article: string
  readonly name: string
  readonly kind: OriginKind
  readonly covers: Span
  readonly evidence: readonly Anchor[]
}

/** Text that takes this much of itself from another has its origin there, not at the outlet that printed it. */
const MOSTLY = 0.5

/** One borrowed sentence shows where a text's signature reaches only when it stands there nearly word for word. */
const LITERAL = 0.8

const bodyOf = (article: Article): Span => {
  const body = article.blocks.filter((b) => b.role === 'body')
  return { from: body[0]?.from ?? 0, to: body.at(-1)?.to ?? article.text.length }
}
const inside = (inner: Span, outer: Span): boolean => outer.from <= inner.from && inner.to <= outer.to
const overlaps = (x: Span, y: Span): boolean => x.from < y.to && y.from < x.to

const traced = ({ article }: Telling, traces: readonly Trace[]): Claim[] =>
  traces.map((t) => ({ article: article.id, name: t.name, kind: t.kind, covers: t.covers ?? bodyOf(article), evidence: [anchor(article, t.at)] }))

/** The article's own report, where nothing signs its body: the outlet is the origin. */
const own = ({ article }: Telling, traces: readonly Trace[], reuse: readonly Reuse[]): Claim[] => {
  const medium = publisher(article)
  const signed = traces.some((t) => t.covers === null)
  const taken = reuse.some((r) => r.to === article.id && r.share >= MOSTLY)
  return medium && (medium.kind === 'agency' || !(signed || taken)) ? [{ article: article.id, ...medium, covers: bodyOf(article), evidence: [] }] : []
}

const covers = (claims: readonly Claim[], article: string, span: Span): Claim[] =>
  claims.filter((c) => c.article === article && (inside(span, c.covers) || inside(c.covers, span) || overlaps(c.covers, span)))

/** Text taken from an article goes back to what that article goes back to; from the earliest parents on. */
const byReuse = (claims: readonly Claim[], reuse: readonly Reuse[], tellings: ReadonlyMap<string, Telling>): Claim[] => {
  const all = [...claims]
  for (let round = 0; round < 2; round++) {
    for (const r of reuse) {
      const [from, to] = [tellings.get(r.from), tellings.get(r.to)]
      if (!from || !to) continue
      const whole = r.share >= MOSTLY ? bodyOf(to.article) : null
      for (const p of r.passages) {
        const given = covers(claims, r.to, p.b).filter((c) => c.kind === 'agency')
        for (const c of covers(all, r.from, p.a).filter((c) => whole || p.likeness >= LITERAL || !inside(bodyOf(from.article), c.covers))) {
          const covered: Span = whole && c.covers.to - c.covers.from > p.a.to - p.a.from ? whole : p.b
          const known = all.some((k) => k.article === r.to && nameKey(k.name) === nameKey(c.name) && inside(covered, k.covers))
          const foreign = given.length > 0 && !given.some((g) => nameKey(g.name) === nameKey(c.name))
          if (!known && !foreign) all.push({ article: r.to, name: c.name, kind: c.kind, covers: covered, evidence: [anchor(to.article, p.b)] })
        }
      }
    }
  }
  return all.slice(claims.length)
}

/** Words spoken that one article credits to an agency came to the others from there too, unless they name an agency of their own. */
const bySayings = (tellings: readonly Telling[], traces: ReadonlyMap<string, readonly Trace[]>): Claim[] => {
  const namesAgency = (id: string): boolean => (traces.get(id) ?? []).some((t) => t.kind === 'agency')
  return tellings.flatMap((giver) =>
    (traces.get(giver.article.id) ?? []).flatMap((t) => {
      if (t.kind !== 'agency' || !t.covers) return []
      const span = t.covers
      return tellings
        .filter((taker) => taker !== giver && !namesAgency(taker.article.id))
        .flatMap((taker) =>
          sharedSayings(giver, span, taker).map((s) => ({
            article: taker.article.id,
            name: t.name,
            kind: t.kind,
            covers: s.there,
            evidence: [anchor(giver.article, t.at), anchor(taker.article, s.there)],
          })),
        )
    }),
  )
}

const unique = (anchors: readonly Anchor[]): Anchor[] => [...new Map(anchors.map((a) => [`${a.article}:${a.from}-${a.to}`, a])).values()]
const byPlace = (a: { readonly article: string } & Span, b: { readonly article: string } & Span): number =>
  a.article < b.article ? -1 : a.article > b.article ? 1 : a.from - b.from || b.to - a.to

const originOf = (name: string, kind: OriginKind): string => hash('origin', kind === 'agency' || kind === 'outlet' ? 'medium' : kind, nameKey(name))

const collected = (claims: readonly Claim[]): { readonly origins: Origin[]; readonly credits: Credit[] } => {
  const origins = new Map<string, Origin>()
  const credits = new Map<string, Credit>()
  for (const c of claims) {
    const id = originOf(c.name, c.kind)
    const old = origins.get(id)
    const articles = [...new Set([...(old?.articles ?? []), c.article])].sort()
    origins.set(id, {
      id,
      name: old?.name ?? c.name,
      kind: old?.kind ?? c.kind,
      articles,
      evidence: unique([...(old?.evidence ?? []), ...c.evidence]).sort(byPlace),
    })
    credits.set(`${c.article}:${c.covers.from}-${c.covers.to}:${id}`, { article: c.article, from: c.covers.from, to: c.covers.to, origin: id })
  }
  return {
    origins: [...origins.values()].sort((a, b) => b.articles.length - a.articles.length || (a.name < b.name ? -1 : a.name > b.name ? 1 : 0)),
    credits: [...credits.values()].sort((a, b) => byPlace(a, b) || (a.origin < b.origin ? -1 : 1)),
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
  const first = tellings.flatMap((t) => [...traced(t, traces.get(t.article.id) ?? []), ...own(t, traces.get(t.article.id) ?? [], reuse)])
  const sayings = bySayings(tellings, traces)
  return collected([...first, ...sayings, ...byReuse([...first, ...sayings], reuse, byId)])
}
