import { media } from '../lang/agencies.ts'
import type { Reuse } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { MS_A_DAY } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import type { Claim } from './claim.ts'
import { nameKey } from './media.ts'
import { sharedSayings } from './sayings.ts'
import { channelled, type Source, speaking } from './sources.ts'
import type { Telling } from './telling.ts'

/** Days between two articles within which what one body says is one statement; later it speaks anew. */
const ONE_STATEMENT = 4
const CAPITAL = /\p{Lu}/u
const isMedium = (who: string): boolean => media.some((m) => m.forms.some((f) => nameKey(f) === nameKey(plain(who))))

/** "Ann Lee (harbour board)" -> "Ann Lee". */
const plain = (who: string): string => (who.endsWith(')') && who.includes('(') ? who.slice(0, who.indexOf('(')).trimEnd() : who)
const nameWords = (who: string): string[] => tokens(plain(who)).map((t) => fold(t.text))

/** One name is the other with less of it: the same last word, every word of the shorter in the longer. */
const sameName = (a: string, b: string): boolean => {
  const [x, y] = [nameWords(a), nameWords(b)]
  const [short, long] = x.length <= y.length ? [x, y] : [y, x]
  if (!short.length) return false
  return nameKey(plain(a)) === nameKey(plain(b)) || (short.every((w) => long.includes(w)) && (short.at(-1) === long.at(-1) || short[0] === long[0]))
}

/** Groups whose members any of `same` joins, in the order of the list. */
const grouped = <T>(list: readonly T[], same: (a: T, b: T) => boolean): T[][] => {
  const groups: T[][] = []
  for (const x of list) {
    const fits = groups.filter((g) => g.some((y) => same(x, y)))
    const [first, ...rest] = fits
    if (!first) groups.push([x])
    else {
      first.push(x)
      for (const r of rest) first.push(...groups.splice(groups.indexOf(r), 1).flat())
    }
  }
  return groups
}

/** Two articles may hold one statement: published within days of each other, quoting the same words, or one taken from the other. */
const linked = (tellings: readonly Telling[], reuse: readonly Reuse[]): ((a: string, b: string) => boolean) => {
  const byId = new Map(tellings.map((t) => [t.article.id, t]))
  const taken = new Set(reuse.flatMap((r) => [`${r.from} ${r.to}`, `${r.to} ${r.from}`]))
  return (a, b) => {
    const [x, y] = [byId.get(a), byId.get(b)]
    if (a === b || !x || !y || taken.has(`${a} ${b}`)) return true
    const [from, to] = [x, y].map((t) => Date.parse(t.article.published?.value ?? ''))
    const apart = Math.abs((from ?? 0) - (to ?? 0)) / MS_A_DAY
    return !(apart > ONE_STATEMENT) || sharedSayings(x, { from: 0, to: x.article.text.length }, y).length > 0
  }
}

/** Who it was in the words of most articles, the fuller name where as many have it; then what the articles say of them, and the channel. */
const named = (group: readonly Source[], sources: readonly Source[], dated: string | null): string => {
  const votes = [...Map.groupBy(group, (v) => plain(v.who ?? ''))].map(([name, of]) => ({ name, articles: new Set(of.map((v) => v.article)).size }))
  const best = votes.reduce((a, b) => (b.articles > a.articles || (b.articles === a.articles && nameWords(b.name).length > nameWords(a.name).length) ? b : a), {
    name: '',
    articles: 0,
  })
  const full = group.filter((v) => plain(v.who ?? '') === best.name).reduce((a, v) => ((v.who ?? '').length > a.length ? (v.who ?? '') : a), best.name)
  const channel = sources.find((v) => v.channel)?.channel?.name
  return [full, channel].filter(Boolean).join(', ') + (dated ? ` (${dated})` : '')
}

const claimsOf = (group: readonly Source[], sources: readonly Source[], dated: string | null, tellings: ReadonlyMap<string, Telling>): Claim[] => {
  const name = named(group, sources, dated)
  const kind = sources.find((v) => v.channel)?.kind ?? sources[0]?.kind ?? 'official'
  return sources.flatMap((v): Claim[] => {
    const telling = tellings.get(v.article)
    return telling
      ? [{ article: v.article, key: `firsthand:${fold(name)}`, name, kind, covers: v.channel ? v.covers : null, evidence: [anchor(telling.article, v.at)] }]
      : []
  })
}

/**
 * What goes back to somebody's own statement, post, filing or paper; and who else is quoted in several articles. The latter are named as
 * origins, but no stretch is credited to them: first speakers are counted apart.
 */
export const firsthand = (tellings: readonly Telling[], reuse: readonly Reuse[]): Claim[] => {
  const byId = new Map(tellings.map((t) => [t.article.id, t]))
  const together = linked(tellings, reuse)
  const channels = tellings.flatMap((t) => channelled(t.reading, t.language))
  const speakers = tellings.flatMap((t) => speaking(t.reading, t.language)).filter((v) => v.who && CAPITAL.test(v.who) && !isMedium(v.who))
  const papers = grouped(
    channels.filter((v) => !v.who && v.kind === 'document'),
    (a, b) => a.channel === b.channel,
  )
  const people = grouped(
    [...channels, ...speakers].filter((v) => v.who),
    (a, b) => sameName(a.who ?? '', b.who ?? ''),
  )
  return [...papers, ...people].flatMap((group) => {
    const parts = grouped(group, (a, b) => together(a.article, b.article))
    const shared = new Set(group.map((v) => v.article)).size > 1
    return parts
      .filter((p) => shared || p.some((v) => v.channel))
      .flatMap((part) =>
        claimsOf(
          group,
          part,
          parts.length > 1 ? (part.map((v) => byId.get(v.article)?.article.published?.value.slice(0, 10) ?? '').sort()[0] ?? null) : null,
          byId,
        ),
      )
  })
}
