import type { Language } from '../../lang/index.ts'
import { eachLanguage } from '../each-language.ts'
import type { Cue } from './cues.ts'
import { type Frame, type Item, itemAt, wordAt } from './frame.ts'
import { type MentionAt, phraseBefore, type Range, subjectAfter, subjectBefore } from './subjects.ts'

/** Words between a noun and its owner, and between a noun and who utters it: "the union’s first public claim". */
const ADJECTIVES = 2
/** Items looked on behind a passive for its agent: "were told on Friday by the airline". */
const AGENT = 4
/** Items of an owner behind a noun, before "that": "a warning by the head of the weather office that". */
const OWNER = 12

type Find = (items: readonly Item[], i: number, m: MentionAt, l: Language) => Cue | null

const cueOf = (verb: Range, subject: Range | null): Cue => ({
  strength: 'weak',
  verb,
  subject,
  inverted: false,
  relays: true,
  phrase: false,
  inner: true,
})

/** Forms of speech verbs, and those of several words: "point out". */
const phrasalOf = eachLanguage(({ speech }) => speech.phrasal.map((phrase) => phrase.split(' ')))

/** Where a verb of speech begins at `i`, its last item; -1 where none does. */
const verbEnd = (items: readonly Item[], i: number, l: Language): number => {
  if (l.speech.verbs.has(wordAt(items, i))) return i
  const phrase = phrasalOf(l).find((words) => words.every((w, k) => wordAt(items, i + k) === w))
  return phrase ? i + phrase.length - 1 : -1
}

const subject = (items: readonly Item[], v: number, m: MentionAt, l: Language): Range | null => {
  const found = subjectBefore(items, v, m, l)
  return found === 'inherit' ? null : found
}

/** Items behind a verb in which "whether" may stand: "declined to tell the board whether". */
const ASKED = 4

/** What was withheld is told: "declined to say whether", but nothing of it by "declined to comment on the plan". */
const isAsked = (items: readonly Item[], verb: number, { speech }: Language): boolean =>
  items
    .slice(verb + 1, verb + 1 + ASKED)
    .some((item) => item.piece === null && (speech.that.has(item.lower) || speech.relatives.has(item.lower)))

/** Cues that lead to indirect speech alone. */
const rules: readonly { readonly name: string; readonly find: Find; readonly why: string }[] = [
  {
    name: 'infinitive',
    why: '"were quick to point out that", "declined to say whether"',
    find: (items, i, m, l) => {
      const { speech } = l
      const last = speech.infinitive.has(wordAt(items, i - 1)) ? verbEnd(items, i, l) : -1
      if (
        last < 0 ||
        !(
          speech.wentOn.has(wordAt(items, i - 2)) ||
          (speech.stances.withholds.has(wordAt(items, i - 2)) && isAsked(items, last, l)) ||
          speech.ready.has(wordAt(items, i - 2))
        )
      )
        return null
      let lead = i - 2
      while (
        speech.passive.has(wordAt(items, lead - 1)) ||
        speech.between.has(wordAt(items, lead - 1)) ||
        speech.stances.negations.has(wordAt(items, lead - 1))
      )
        lead--
      const who = subject(items, lead, m, l) ?? subject(items, i - 2, m, l)
      return who ? cueOf({ first: i, last }, who) : null
    },
  },
  {
    name: 'noun',
    why: '"Vance’s claim that", "a warning by the weather office that"',
    find: (items, i, m, l) => {
      if (!l.speech.nouns.has(wordAt(items, i))) return null
      const behind = l.speech.by.has(wordAt(items, i + 1)) ? subjectAfter(items, i + 1, m, l) : null
      const that = (behind?.last ?? i) + 1
      if (!l.speech.that.has(wordAt(items, that)) || that - i > OWNER) return null
      const owner = behind ?? ownerBefore(items, i, m, l)
      return owner ? cueOf({ first: i, last: i }, owner) : null
    },
  },
  {
    name: 'agent of a passive',
    why: '"relatives were told by the airline that"',
    find: (items, i, m, l) => {
      const { speech } = l
      const passive =
        speech.passive.has(wordAt(items, i - 1)) ||
        (speech.between.has(wordAt(items, i - 1)) && speech.passive.has(wordAt(items, i - 2)))
      if (!passive || !(speech.verbs.has(wordAt(items, i)) || speech.weakVerbs.has(wordAt(items, i)))) return null
      const by = items.findIndex(
        (x, k) =>
          k > i &&
          k <= i + AGENT &&
          x.piece === null &&
          speech.by.has(x.lower) &&
          !speech.loose.has(wordAt(items, k + 1)),
      )
      const who = by > 0 ? subjectAfter(items, by, m, l) : null
      if (who) return speech.that.has(wordAt(items, who.last + 1)) ? cueOf({ first: i, last: i }, who) : null
      return speech.that.has(wordAt(items, i + 1)) ? cueOf({ first: i, last: i }, null) : null
    },
  },
]

/** "Vance’s claim", "his claim". */
const ownerBefore = (items: readonly Item[], n: number, m: MentionAt, language: Language): Range | null => {
  const { speech, people } = language
  let j = n - 1
  for (
    let k = 0;
    k < ADJECTIVES &&
    itemAt(items, j).kind === 'word' &&
    !speech.determiners.has(wordAt(items, j)) &&
    !people.possessives.has(wordAt(items, j));
    k++
  )
    j--
  if (itemAt(items, j).kind === 'possessive') return phraseBefore(items, j - 1, m, language)
  return people.possessives.has(wordAt(items, j)) ? { first: j, last: j } : null
}

/** Words with which such a cue can begin. */
const startersOf = eachLanguage(
  (l): ReadonlySet<string> =>
    new Set([
      ...l.speech.verbs,
      ...l.speech.weakVerbs,
      ...l.speech.nouns,
      ...phrasalOf(l).flatMap((p) => p.slice(0, 1)),
    ]),
)

/** The cues of a sentence that lead to indirect speech alone, where none of `cues` has the word. */
export const innerCuesIn = ({ items }: Frame, cues: readonly Cue[], m: MentionAt, language: Language): Cue[] => {
  const starters = startersOf(language)
  const taken = new Set(cues.filter((c) => c.subject !== null).map((c) => c.verb.first))
  return items.flatMap((item, i) => {
    if (item.piece !== null || taken.has(i) || !starters.has(item.lower)) return []
    for (const rule of rules) {
      const cue = rule.find(items, i, m, language)
      if (cue) return [cue]
    }
    return []
  })
}
