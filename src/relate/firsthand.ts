import { media } from '../lang/agencies.ts'
import type { Language } from '../lang/index.ts'
import type { Reuse } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { MS_A_DAY } from '../text/day.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import { bodyOfSpeaker, nameWords } from './bodies.ts'
import type { Claim } from './claim.ts'
import { gauging } from './gauges.ts'
import { masthead } from './masthead.ts'
import { nameKey, publisher } from './media.ts'
import { sharedSayings } from './sayings.ts'
import { channelled, issuing, type Source, speaking } from './sources.ts'
import type { Telling } from './telling.ts'

/** Days between two articles within which what one body says is one statement; later it speaks anew. */
const ONE_STATEMENT = 4
const isMedium = (who: string): boolean => media.some((m) => m.forms.some((f) => nameKey(f) === nameKey(plain(who))))

/** "Ann Lee (harbour board)" -> "Ann Lee". */
const plain = (who: string): string =>
  who.endsWith(')') && who.includes('(') ? who.slice(0, who.indexOf('(')).trimEnd() : who

/** A source and the words of its name, in the language of its article. */
interface Named extends Source {
  readonly words: readonly string[]
  /** a kind of body and no more: "police", "the commission" */
  readonly bare: boolean
  /** the words of the body that somebody speaks for, where the article says so: "Ann Lee (harbour board spokeswoman)" */
  readonly speaksFor: readonly string[]
  /** an office or a person, whom one knows again weeks later; a company speaks through whoever is at hand */
  readonly lasting: boolean
}

/** "harbour board spokeswoman" -> harbour board. */
const speaksFor = (who: string, language: Language): readonly string[] => {
  const role = plain(who) === who ? '' : who.slice(plain(who).length)
  const chief = [...language.credits.chiefs].find(([office]) => fold(role).includes(office))
  if (chief) return nameWords(chief[1], language)
  const spokes = tokens(role).some((t) => language.people.spokes.has(fold(t.text)))
  const body = spokes ? bodyOfSpeaker(role, language) : null
  return body ? nameWords(body, language) : []
}

const withWords = (sources: readonly Source[], { language }: Telling): Named[] =>
  sources.map((s) => {
    const words = nameWords(plain(s.who ?? ''), language)
    const body = language.people.bodies.has(words.at(-1) ?? '')
    return {
      ...s,
      words,
      bare: words.length === 1 && body,
      lasting: body || (s.kind === 'person' && words.length > 1),
      speaksFor: speaksFor(s.who ?? '', language),
    }
  })

/** One name is the other with less of it: the same last word, every word of the shorter in the longer. */
const sameName = (a: Named, b: Named): boolean => {
  const [short, long] = a.words.length <= b.words.length ? [a.words, b.words] : [b.words, a.words]
  if (!short.length) return false
  return (
    nameKey(plain(a.who ?? '')) === nameKey(plain(b.who ?? '')) ||
    (short.every((w) => long.includes(w)) && (short.at(-1) === long.at(-1) || short[0] === long[0]))
  )
}

/** "the Standard", in the Marsh Bay Standard. */
const isOwn = ({ who, covers }: Source, telling: Telling | undefined): boolean => {
  const own = telling && (publisher(telling.article) ?? masthead(telling))
  return own != null && covers === null && nameKey(own.name).endsWith(nameKey(who ?? ''))
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

/** Who speaks for a body joins it: a spokeswoman is no origin of her own. */
const merged = (groups: readonly Named[][]): Named[][] => {
  const of = (g: readonly Named[]): Named[] | undefined => {
    const words = g.find((s) => s.speaksFor.length)?.speaksFor
    return words && groups.find((h) => h !== g && h.some((s) => s.words.join(' ') === words.join(' ')))
  }
  const homes = new Map(groups.map((g) => [g, of(g)] as const))
  for (const [g, home] of homes) home?.push(...g)
  return groups.filter((g) => !homes.get(g))
}

/** The groups of one name; a bare "police" joins the only police that has more of a name, and bridges no two of them. */
const byName = (sources: readonly Named[]): Named[][] => {
  const full = grouped(
    sources.filter((s) => !s.bare),
    sameName,
  )
  const left = sources.filter((s) => s.bare)
  const alone = left.filter((s) => {
    const fits = full.filter((g) => g.some((x) => sameName(s, x)))
    if (fits.length === 1) fits[0]?.push(s)
    return fits.length !== 1
  })
  return merged([...full, ...grouped(alone, sameName)])
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
const named = (group: readonly Named[], sources: readonly Named[], dated: string | null): string => {
  const votes = [...Map.groupBy(group, (v) => plain(v.who ?? ''))].map(([name, of]) => ({
    name,
    words: of[0]?.words.length ?? 0,
    articles: new Set(of.map((v) => v.article)).size,
  }))
  const best = votes.reduce(
    (a, b) => (b.articles > a.articles || (b.articles === a.articles && b.words > a.words) ? b : a),
    {
      name: '',
      words: 0,
      articles: 0,
    },
  )
  const full = group
    .filter((v) => plain(v.who ?? '') === best.name)
    .reduce((a, v) => ((v.who ?? '').length > a.length ? (v.who ?? '') : a), best.name)
  const channel = sources.find((v) => v.channel)?.channel?.name
  return [full, channel].filter(Boolean).join(', ') + (dated ? ` (${dated})` : '')
}

const claimsOf = (
  group: readonly Named[],
  sources: readonly Named[],
  dated: string | null,
  tellings: ReadonlyMap<string, Telling>,
): Claim[] => {
  const name = named(group, sources, dated)
  const kind = sources.find((v) => v.channel)?.kind ?? sources[0]?.kind ?? 'official'
  return sources.flatMap((v): Claim[] => {
    const telling = tellings.get(v.article)
    return telling
      ? [
          {
            article: v.article,
            key: `firsthand:${fold(name)}`,
            name,
            kind,
            covers: v.covers,
            evidence: [anchor(telling.article, v.at)],
          },
        ]
      : []
  })
}

/** The earliest day of the articles that hold `part`, where the group falls apart: one body speaks anew weeks later. */
const dayOf = (part: readonly Named[], byId: ReadonlyMap<string, Telling>): string | null =>
  part.map((v) => byId.get(v.article)?.article.published?.value.slice(0, 10) ?? '').sort()[0] ?? null

/**
 * What goes back to somebody's own statement, post, filing or paper, each statement apart; and who else is quoted or credited with a figure.
 * The latter are named as origins, but no stretch is credited to them: first speakers are counted apart.
 */
export const firsthand = (tellings: readonly Telling[], reuse: readonly Reuse[]): Claim[] => {
  const byId = new Map(tellings.map((t) => [t.article.id, t]))
  const together = linked(tellings, reuse)
  const channels = tellings.flatMap((t) => withWords(channelled(t.reading, t.language), t))
  const people = tellings
    .flatMap((t) =>
      withWords(
        [...issuing(t.reading, t.language), ...speaking(t.reading, t.language), ...gauging(t.reading, t.language)],
        t,
      ),
    )
    .filter((v) => v.who && !isMedium(v.who) && !isOwn(v, byId.get(v.article)))
  const papers = grouped(
    channels.filter((v) => !v.who && v.kind === 'document'),
    (a, b) => a.channel === b.channel,
  )
  const groups = byName([...channels.filter((v) => v.who), ...people])
  return [...papers, ...groups].flatMap((group) => {
    const parts =
      group.some((v) => v.channel) || 2 * group.filter((v) => v.lasting).length <= group.length
        ? grouped(group, (a, b) => together(a.article, b.article))
        : [group]
    return parts.flatMap((part) => claimsOf(group, part, parts.length > 1 ? dayOf(part, byId) : null, byId))
  })
}
