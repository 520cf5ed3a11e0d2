import type { Reuse, Span } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { bodyOf, type Claim, inside, overlaps } from './claim.ts'
import { nameKey } from './media.ts'
import { sharedSayings } from './sayings.ts'
import type { Telling } from './telling.ts'
import type { Trace } from './traces.ts'

/** Text so much of which goes back to another has its origin there, not at the outlet that printed it. */
const MOSTLY = 0.5

/** Share of the body of `to`, 0..1, that lies in passages of the reuse, however freely they were rewritten. */
const covered = (r: Reuse, to: Telling): number => {
  const inside = (p: Span): boolean => r.passages.some(({ b }) => overlaps(b, p))
  const weigh = (phrases: Telling['phrases']): number => phrases.reduce((n, p) => n + p.bag.size, 0)
  return weigh(to.phrases.filter(inside)) / Math.max(1, weigh(to.phrases))
}

/** Whether an article as a whole goes back to the other. */
export const goesBack = (r: Reuse, to: Telling): boolean => r.share >= MOSTLY || covered(r, to) >= MOSTLY
/** One borrowed sentence shows where a text's signature reaches only when it stands there nearly word for word. */
const LITERAL = 0.8
/** A copy of a copy of a copy: longer chains were not seen in real news. */
const ROUNDS = 3

const touching = (claims: readonly Claim[], span: Span): Claim[] =>
  claims.filter((c) => c.covers !== null && overlaps(c.covers, span))

/** What one link of reuse hands on of the claims about the article it goes out from. */
const handed = (r: Reuse, claimsOn: (article: string) => readonly Claim[], from: Telling, to: Telling): Claim[] => {
  const [given, had] = [claimsOn(r.from), claimsOn(r.to)]
  const whole = goesBack(r, to) ? bodyOf(to.article) : null
  return r.passages.flatMap((p) => {
    const agencies = touching(had, p.b).filter((c) => c.kind === 'agency')
    return touching(given, p.a).flatMap((c): Claim[] => {
      const wide = c.covers !== null && inside(bodyOf(from.article), c.covers)
      if (wide && !whole && p.likeness < LITERAL) return []
      if (agencies.length && !agencies.some((a) => a.key === c.key)) return []
      const covers = wide && whole ? whole : p.b
      const known = had.some((k) => k.key === c.key && k.covers !== null && inside(covers, k.covers))
      return known
        ? []
        : [{ ...c, article: r.to, covers: { from: covers.from, to: covers.to }, evidence: [anchor(to.article, p.b)] }]
    })
  })
}

/** Text taken from an article goes back to what that article goes back to; an article that names an agency for it keeps its own. */
export const byReuse = (
  claims: readonly Claim[],
  reuse: readonly Reuse[],
  tellings: ReadonlyMap<string, Telling>,
): Claim[] => {
  const byArticle = Map.groupBy(claims, (c) => c.article)
  const claimsOn = (article: string): readonly Claim[] => byArticle.get(article) ?? []
  const added: Claim[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const before = added.length
    for (const r of reuse) {
      const [from, to] = [tellings.get(r.from), tellings.get(r.to)]
      const found = from && to ? handed(r, claimsOn, from, to) : []
      if (found.length) byArticle.set(r.to, [...claimsOn(r.to), ...found])
      added.push(...found)
    }
    if (added.length === before) break
  }
  return added
}

/** Words spoken that one article credits to an agency came to the others from there too, unless they name an agency of their own. */
export const bySayings = (tellings: readonly Telling[], traces: ReadonlyMap<string, readonly Trace[]>): Claim[] => {
  const given = tellings.flatMap((giver) =>
    (traces.get(giver.article.id) ?? []).flatMap((trace) =>
      trace.kind === 'agency' && trace.covers ? [{ giver, trace, span: trace.covers }] : [],
    ),
  )
  const takers = tellings.filter((t) => !(traces.get(t.article.id) ?? []).some((trace) => trace.kind === 'agency'))
  return given.flatMap(({ giver, trace, span }) =>
    takers.flatMap((taker) =>
      sharedSayings(giver, span, taker).map((s) => ({
        article: taker.article.id,
        key: nameKey(trace.name),
        name: trace.name,
        kind: trace.kind,
        covers: s.there,
        evidence: [anchor(giver.article, trace.at), anchor(taker.article, s.there)],
      })),
    ),
  )
}
