import { type Language, languageOf } from '../lang/index.ts'
import type { Fact, Quotation, Reading, Span } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { fold } from '../text/fold.ts'
import { hash } from '../text/hash.ts'
import { tokens } from '../text/tokens.ts'
import type { Provenance } from './count-origins.ts'

/** One article's telling of who said it. */
interface Ascribed {
  readonly quotation: Quotation
  readonly reading: Reading
  readonly language: Language
  readonly words: ReadonlySet<string>
}

/** A cue further from the speaker than this is not told in one piece with it. */
const REACH = 40

/** The speaker with the cue, where they stand together: "the spokeswoman said". */
const ascription = ({ speaker, cue }: Quotation): Span | null => {
  if (!speaker) return null
  const { at } = speaker
  const together = cue && Math.max(at.from, cue.from) - Math.min(at.to, cue.to) <= REACH
  return together ? { from: Math.min(at.from, cue.from), to: Math.max(at.to, cue.to) } : at
}

/** The pair of gendered words the two tellings split on: one has a spokesman where the other has a spokeswoman. */
const otherGender = (a: Ascribed, b: Ascribed): readonly [string, string] | undefined =>
  a.language.verdicts.genders.find(
    ([m, f]) =>
      (a.words.has(m) && !a.words.has(f) && b.words.has(f) && !b.words.has(m)) ||
      (a.words.has(f) && !a.words.has(m) && b.words.has(m) && !b.words.has(f)),
  )

/** Content words of the speaker's name without the gendered ones: whom they speak for. */
const bodyOf = (a: Ascribed): string[] => {
  const gendered = new Set(a.language.verdicts.genders.flat())
  return tokens(fold(a.quotation.speaker?.name ?? ''))
    .map((t) => t.text)
    .filter((w) => !gendered.has(w) && !a.language.words.stop.has(w))
}

/** Named for the same body, or one not named at all: a ministry's spokesman is no other telling of a president's spokeswoman. */
const sameBody = (a: Ascribed, b: Ascribed): boolean => {
  const [x, y] = [bodyOf(a), bodyOf(b)]
  return !x.length || !y.length || x.some((w) => y.includes(w))
}

const clashOf = (told: readonly Ascribed[]): readonly [Ascribed, Ascribed] | undefined =>
  told
    .flatMap((a, i) => told.slice(i + 1).map((b) => [a, b] as const))
    .find(([a, b]) => a.quotation.article !== b.quotation.article && sameBody(a, b) && otherGender(a, b))

const versionKey = (a: Ascribed): string => {
  const gendered = a.language.verdicts.genders.flat().filter((w) => a.words.has(w))
  return gendered.join(' ') || 'open'
}

const factOf = (told: readonly Ascribed[], clash: readonly [Ascribed, Ascribed], from: Provenance): Fact => {
  const open = told.filter((t) => versionKey(t) !== 'open')
  const versions = [...Map.groupBy(open, versionKey).values()].map((same) => {
    const members = same.flatMap(({ quotation, reading }) => {
      const span = ascription(quotation)
      return span
        ? [
            {
              ...anchor(reading.article, span),
              origin: from.originOf(reading.article.id, span),
              speaker: quotation.speaker?.name ?? null,
              stance: 'asserts' as const,
            },
          ]
        : []
    })
    const distinct = [...new Map(members.map((m) => [`${m.article}:${m.from}`, m])).values()]
    return {
      value: distinct[0]?.exact ?? '',
      low: null,
      high: null,
      unit: null,
      start: null,
      end: null,
      asOf: null,
      members: distinct,
    }
  })
  const members = versions.flatMap((v) => v.members)
  const [a, b] = clash
  return {
    id: hash('who said', ...members.map((m) => `${m.article}:${m.from}-${m.to}`)),
    about: `who said “${a.quotation.text.join(' … ')}”`,
    kind: 'person',
    verdict: 'differ',
    reason: 'attribution',
    why: `“${a.quotation.speaker?.at.exact}” and “${b.quotation.speaker?.at.exact}” cannot be one person`,
    certainty: 1,
    ...from.backing(members),
    versions,
    relations: [],
  }
}

/** Sayings whose tellers do not agree on who spoke, by the words for the speaker: a spokesman in one, a spokeswoman in another. One fact a pair of words. */
export const attributions = (
  sayings: readonly { readonly members: readonly string[] }[],
  readings: readonly Reading[],
  from: Provenance,
): Fact[] => {
  const byId = new Map(
    readings.flatMap((reading) =>
      reading.annotations.quotations.map((quotation) => [quotation.id, { quotation, reading }] as const),
    ),
  )
  const ascribed = (id: string): Ascribed[] => {
    const found = byId.get(id)
    if (!found?.quotation.speaker) return []
    const named = `${found.quotation.speaker.name} ${found.quotation.speaker.at.exact}`
    return [
      {
        ...found,
        language: languageOf(found.reading.article.language),
        words: new Set(tokens(fold(named)).map((t) => t.text)),
      },
    ]
  }
  const seen = new Set<string>()
  return sayings.flatMap(({ members }) => {
    const told = members.flatMap(ascribed)
    const clash = clashOf(told)
    const key =
      clash
        ?.map((c) => c.quotation.speaker?.name)
        .sort()
        .join('|') ?? ''
    if (!clash || seen.has(key)) return []
    seen.add(key)
    return [factOf(told, clash, from)]
  })
}
