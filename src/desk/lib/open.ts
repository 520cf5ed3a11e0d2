import type { Account, Article, Fact, Quotation } from '../../model/index.ts'
import { factRows } from '../../publish/facts/fact-row.ts'
import { foremost } from '../../publish/facts/foremost.ts'
import { isOwn } from '../../publish/view/own.ts'
import { witnesses } from '../../publish/view/sigla.ts'
import { t } from '../texts/texts.ts'
import { isOwnName } from './own-name.ts'
import type { Open, Place, Witness } from './types.ts'
import { outletName, visible } from './words.ts'

const earlier = (a: Article, b: Article): number => (a.published?.value ?? '9').localeCompare(b.published?.value ?? '9')

/** The account as a view holds it; null where it tells of no story. Articles stand in the order they were published, with the letters and outlets that every writer gives them. */
export const opened = (account: Account): Open | null => {
  const [story] = account.stories
  if (!story) return null
  const named = [...witnesses(account).values()]
  const sameOutlet = Map.groupBy(named, (w) => w.outlet)
  const list = named
    .sort((a, b) => earlier(a.article, b.article))
    .map(({ article, siglum, outlet: name }): Witness => {
      const outlet = outletName(name)
      return {
        article,
        siglum,
        outlet,
        called: (sameOutlet.get(name)?.length ?? 0) > 1 ? `${outlet} (${siglum})` : outlet,
      }
    })
  return {
    account,
    story,
    rows: new Map(factRows(account).map((r) => [r.id, r])),
    witnesses: new Map(list.map((w) => [w.article.id, w])),
  }
}

const letters = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '')

/** Facts of a verdict, in the order one wants to see them. */
export const factsOf = ({ story, rows }: Open, verdict: string): Fact[] => {
  const own = story.facts.flatMap((fact) => {
    const row = fact.verdict === verdict ? rows.get(fact.id) : undefined
    return row ? [{ fact, row }] : []
  })
  return own.sort((a, b) => foremost(a.row, b.row)).map(({ fact }) => fact)
}

/** An origin with the articles that have words of it. */
export interface Shared {
  readonly name: string
  readonly witnesses: readonly Witness[]
  /** words that are from it and words that give it away, else the articles from their beginning */
  readonly places: readonly Place[]
}

/** Origins that stand behind the words of several outlets, those of most outlets first: what such outlets have from there counts once. */
export const sharedOrigins = ({ story, witnesses }: Open): Shared[] =>
  [...Map.groupBy(story.origins, (o) => letters(o.name)).values()]
    .map((alike) => {
      const own = [...new Set(alike.flatMap((o) => o.articles))].flatMap((id) => witnesses.get(id) ?? [])
      const evidence = alike.flatMap((o) => o.evidence).filter((e) => witnesses.has(e.article))
      const places = evidence.length ? evidence : own.map((w) => ({ article: w.article.id, from: 0, to: 0 }))
      const ids = new Set(alike.map((o) => o.id))
      const words = story.facts
        .flatMap((f) => f.versions.flatMap((v) => v.members.filter((m) => m.origin !== null && ids.has(m.origin))))
        .slice(0, 1)
      return {
        alike,
        name: visible(alike[0]?.name ?? ''),
        witnesses: own,
        places: words.length ? [...words, ...places] : places,
      }
    })
    .filter(({ alike, name, witnesses: own }) => {
      const others = own.filter(
        (w) => !isOwnName(name, w.outlet) && !alike.some((o) => o.kind === 'outlet' && isOwn(o, w.article)),
      )
      return others.length > 0 && new Set(own.map((w) => w.outlet)).size > 1
    })
    .sort((a, b) => b.witnesses.length - a.witnesses.length)

/** Sayings that several articles carry, with their quotations; the most carried first. */
export const sharedSayings = ({
  story,
}: Open): { readonly id: string; readonly speaker: string; readonly quotations: readonly Quotation[] }[] => {
  const byId = new Map(story.quotations.map((q) => [q.id, q]))
  return story.sayings
    .map((s) => ({ id: s.id, quotations: s.members.flatMap((id) => byId.get(id) ?? []) }))
    .filter((s) => new Set(s.quotations.map((q) => q.article)).size > 1)
    .map((s) => ({
      ...s,
      speaker: commonest(s.quotations.flatMap((q) => (q.speaker ? [visible(q.speaker.name)] : []))),
    }))
    .sort((a, b) => b.quotations.length - a.quotations.length)
}

const commonest = (names: readonly string[]): string => {
  const times = new Map<string, number>()
  for (const n of names) times.set(n, (times.get(n) ?? 0) + 1)
  return [...times].sort(([a, n], [b, m]) => m - n || b.length - a.length)[0]?.[0] ?? t.sayings.unnamed
}
