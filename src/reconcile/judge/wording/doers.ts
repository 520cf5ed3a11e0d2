import { languageOf } from '../../../lang/index.ts'
import type { Mention } from '../../../model/index.ts'
import { firstSpeakers } from '../../first-speakers.ts'
import type { Clash } from './clashes.ts'
import type { Lined } from './features.ts'
import type { Passage } from './passage.ts'
import type { Worded } from './words.ts'

type Relations = Lined['books']['relations']

/** Words before a verb within which its doer is named, and behind it within which "by" stands; words behind "by" within which the name begins. */
const [SUBJECT_REACH, BY_REACH, NAME_REACH] = [8, 14, 5]
/** Words between a doer and the verb: "Ann Lee had later moved it". */
const ADVERBS = 2
/** Words before a verb in which the verb of its passive stands. */
const AUXILIARY_REACH = 3
/** Words on either side of a verb within which what it was done to stands. */
const OBJECT_REACH = 8

const personsIn = ({ reading, span }: Worded): readonly Mention[] =>
  reading.annotations.mentions.filter(
    (m) => m.kind === 'person' && span.from <= m.from && m.to <= span.to && /\s/.test(m.text),
  )

const isPassive = (p: Passage, i: number, { passives }: Relations): boolean =>
  p.words.slice(Math.max(0, i - AUXILIARY_REACH), i).some((w) => passives?.has(w.folded))

/** The person named behind the "by" of a verb. */
const namedBehind = (p: Passage, i: number, persons: readonly Mention[], { doers }: Relations): Mention | undefined => {
  const by = p.words.findIndex((w, k) => k > i && k <= i + BY_REACH && doers?.has(w.folded))
  const [first, last] = [p.words[by], p.words[Math.min(by + NAME_REACH, p.words.length - 1)]]
  return by < 0 || !first || !last ? undefined : persons.find((m) => m.from >= first.to && m.from <= last.from)
}

/** The person named right before a verb, or with nothing but a description in commas between them. */
const namedBefore = (p: Passage, i: number, persons: readonly Mention[]): Mention | undefined => {
  const [first, verb] = [p.words[Math.max(0, i - SUBJECT_REACH)], p.words[i]]
  const found = first && verb ? persons.findLast((m) => m.from >= first.from && m.to <= verb.from) : undefined
  const next = found ? p.words.findIndex((w) => w.from >= found.to) : -1
  return found && (i - next <= ADVERBS || (p.words[next]?.opens === true && verb?.opens === true)) ? found : undefined
}

/** The person who did what the verb at `i` says: "Ann Lee moved it", "it was moved by Ann Lee". */
const doerOf = (p: Passage, i: number, persons: readonly Mention[], relations: Relations): Mention | undefined =>
  isPassive(p, i, relations) ? namedBehind(p, i, persons, relations) : namedBefore(p, i, persons)

/** Two persons of whom one thing is told: each the doer of a verb that both passages have, beside another word that both have. */
export const rivalDoers = ({ a, b, alignment: { pairs }, books }: Lined, x: Worded, y: Worded): Clash | null => {
  const [left, right] = [personsIn(x), personsIn(y)]
  if (!left.length || !right.length) return null
  const language = languageOf(x.reading.article.language)
  const { relations, lexicon } = books
  const same = pairs.filter((p) => p.link === 'same' || p.link === 'synonym')
  const isVerb = (p: Passage, i: number): boolean => {
    const word = p.words[i]
    if (
      word?.kind !== 'content' ||
      word.idle ||
      relations.reporting?.has(word.folded) ||
      relations.light?.has(word.folded)
    )
      return false
    return (lexicon.sets.get(p.bases[i] ?? '') ?? []).some((s) => lexicon.kinds[s] === 'v')
  }
  for (const v of same) {
    if (!isVerb(a, v.a) || !isVerb(b, v.b)) continue
    const [m, n] = [doerOf(a, v.a, left, relations), doerOf(b, v.b, right, relations)]
    if (!m || !n || firstSpeakers([m.entity, n.entity], language) < 2) continue
    const beside = same.some(
      (o) =>
        o !== v &&
        a.words[o.a]?.kind === 'content' &&
        Math.abs(o.a - v.a) <= OBJECT_REACH &&
        Math.abs(o.b - v.b) <= OBJECT_REACH,
    )
    if (beside) return { a: m.text, b: n.text }
  }
  return null
}
