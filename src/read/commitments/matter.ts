import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import { eachLanguage } from '../each-language.ts'
import type { Word } from './words.ts'

/** Words of the longest matter told; more is another sentence's worth. */
const MOST_WORDS = 45

/** Finite forms by which somebody speaks or binds himself: "said", "refused"; an uninflected one hangs on the verb before. */
const begins = eachLanguage(
  ({ promises }): ReadonlySet<string> =>
    new Set(
      promises.cues
        .filter((c) => !c.noun && c.participles.length > 0)
        .flatMap((c) => c.participles.filter((f) => !f.includes(' '))),
    ),
)
const finite = (low: string, language: Language): boolean =>
  language.promises.stops.has(low) ||
  begins(language).has(low) ||
  (language.speech.verbs.has(low) &&
    !language.speech.alsoNouns.has(low) &&
    language.promises.finite.some((ending) => low.endsWith(ending)))

/** Another verb of the same subject stands at `i`, behind a helper perhaps: "but has promised". */
const goesOn = (words: readonly Word[], i: number, language: Language): boolean => {
  const [low, next] = [words[i]?.lower ?? '', words[i + 1]?.lower ?? '']
  return finite(low, language) || (language.promises.helpers.has(low) && finite(next, language))
}

/** The span of what is promised or asked: from word `at` to the end of its clause. Null where nothing is left. */
export const matterFrom = (words: readonly Word[], at: number, language: Language): Span | null => {
  const { promises, people, speech } = language
  const first = words[at]
  if (!first) return null
  let last = first
  let end = at
  for (let i = at + 1; i < words.length && i < at + MOST_WORDS; i++) {
    const w = words[i]
    if (!w) break
    const comma = w.gap.includes(',')
    // "rejected Mr. Vance’s plan"
    const title = people.titles.has(last.lower) && /^\.\s$/.test(w.gap)
    if (!title && /[;—]|\.\s|[”"»]\s*,|,\s*[”"»]|\s[–-]\s/.test(w.gap)) break
    if ((comma && promises.ends.has(w.lower)) || promises.stops.has(w.lower)) break
    // ", the mayor said": a reporting clause hangs behind
    if (
      comma &&
      words
        .slice(i, i + 7)
        .some((x, n) => promises.stops.has(x.lower) && words.slice(i + 1, i + n + 1).every((y) => !y.gap.includes(',')))
    )
      break
    // "and refused to sell", "but said": another verb of his begins
    if (speech.and.has(w.lower) && goesOn(words, i + 1, language)) break
    last = w
    end = i
  }
  // "a recount and": what the conjunction joined was cut off
  while (end > at && (speech.and.has(words[end]?.lower ?? '') || speech.relatives.has(words[end]?.lower ?? ''))) end--
  return { from: first.from, to: words[end]?.to ?? last.to }
}
