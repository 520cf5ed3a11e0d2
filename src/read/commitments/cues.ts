import type { Language } from '../../lang/index.ts'
import type { Cue } from '../../lang/topics/promises.ts'
import { facet } from '../../text/stretches.ts'
import { tokenized } from '../../text/token.ts'
import { eachLanguage } from '../each-language.ts'
import { supposed } from './supposed.ts'
import type { Word } from './words.ts'

/** A cue found in a sentence: words `at`..`next` are the cue, the matter begins at word `matter`. */
export interface Found {
  readonly cue: Cue
  readonly at: number
  readonly next: number
  readonly matter: number
  /** words of the addressee, "the council" in "urged the council to"; empty where there is none */
  readonly to: readonly Word[]
  /** behind "was": who asks or promises follows the verb, if he is told */
  readonly passive: boolean
  /** the word whose subject it is of: the cue itself, or a verb of saying */
  readonly by: number
  /** told by a verb of saying and a helper, "said it would": found by announced */
  readonly announced: boolean
  /** the uninflected form, which may hang on another verb: "urged the board to pay and guarantee" */
  readonly base: boolean
  /** first and last word of the matter, where it does not run from `matter` to the end of its clause */
  readonly what?: readonly [number, number]
  /** a body alone can bind itself so: "the government said every family would receive" */
  readonly ofBody?: boolean
}

/** Most words of an addressee: "the new members of the council". */
const ADDRESSEE = 8
/** Words of the object within which the noun stands that makes it a claim: "dismissed as fantasy a newspaper report". */
const CLAIM = 7
/** Words looked back for a negation. */
const UNDO = 2

/** The cues of a language by their first word. */
const byFirst = eachLanguage(({ promises }): ReadonlyMap<string, readonly { cue: Cue; form: readonly string[] }[]> => {
  const made = new Map<string, { cue: Cue; form: readonly string[] }[]>()
  for (const cue of promises.cues)
    for (const words of cue.forms) {
      const form = words.split(' ')
      const list = made.get(form[0] ?? '') ?? []
      made.set(form[0] ?? '', [...list, { cue, form }])
    }
  return made
})

/** Single words by which somebody may bind himself, beside those with which a cue begins. */
const mayOpen = eachLanguage(({ promises }): ReadonlySet<string> => {
  const { announces, future, denials, pointing } = promises
  const opening = denials.map((d) => d.split(' ')[0] ?? '').filter((w) => !pointing.has(w))
  return new Set([
    ...announces.helpers,
    ...future.helpers,
    ...future.joined,
    ...future.negated,
    ...future.am,
    ...future.to,
    ...opening,
  ])
})

/** Whether a stretch holds a word with which a cue begins, or by which something is announced: most sentences hold none. */
export const mayBind = eachLanguage((language) =>
  facet((stretch) =>
    tokenized(stretch).some(({ lower }) => byFirst(language).has(lower) || mayOpen(language).has(lower)),
  ),
)

const isBreak = (gap: string): boolean => /[;:—–()[\]"“”„«»!?]|\.\s/.test(gap)

interface Rule {
  readonly name: string
  readonly why: string
  readonly test: (words: readonly Word[], found: Found, language: Language) => boolean
}

const before = (words: readonly Word[], { at }: Found, n = 1): string => words[at - n]?.lower ?? ''
const said = (words: readonly Word[], { at, next }: Found): string =>
  words
    .slice(at, next)
    .map((w) => w.lower)
    .join(' ')

/** Whether a comma or another mark parts two words. */
const broken = (words: readonly Word[], from: number, to: number): boolean =>
  words.slice(from + 1, to + 1).some((w) => /[,;:]/.test(w.gap))

/** Words a subject may have between the relative pronoun and the verb: "which the old mayor had promised". */
const SUBJECT = 3

/** Whether the object of the verb at `at` is a relative pronoun before its subject. */
const relative = (words: readonly Word[], at: number, { promises, people, speech }: Language): boolean => {
  let j = at - 1
  while (j > 0 && promises.helpers.has(words[j]?.lower ?? '')) j--
  const pronoun = words.findLastIndex(
    (w, i) => i < j + 1 && i >= j - SUBJECT && speech.relatives.has(w.lower) && people.pronouns.get(w.lower) === null,
  )
  return (
    pronoun >= 0 && pronoun < j && !promises.helpers.has(words[pronoun + 1]?.lower ?? '') && !broken(words, pronoun, at)
  )
}

/** Cues that bind nobody. Any rule that fits drops the cue. */
const skips: readonly Rule[] = [
  {
    name: 'only supposed',
    why: '"if the council promises to pay": nothing is promised yet',
    test: (words, f, { promises }) => supposed(words, f.at, promises.conditions),
  },
  {
    name: 'undone',
    why: '"did not promise", "never agreed to"',
    test: (words, f, { promises }) => {
      const from = Math.max(0, f.at - UNDO)
      // "the head of the No campaign, refused": a name, and a clause of its own
      return words
        .slice(from, f.at)
        .some(
          (w, i) =>
            promises.undone.has(w.lower) && (from + i === 0 || w.text === w.lower) && !broken(words, from + i, f.at),
        )
    },
  },
  {
    name: 'noun for a verb',
    why: '"in demand", "the offer": a bare form behind an article is a noun',
    test: (words, f, { promises }) =>
      !f.cue.noun &&
      f.next === f.at + 1 &&
      promises.nouns.has(said(words, f)) &&
      (promises.determiners.has(before(words, f)) || words[f.at - 1]?.owns === true),
  },
  {
    name: 'behind a helper only',
    why: '"offers a view" is no offer, "would offer" is',
    test: (words, f) =>
      f.cue.behind !== undefined && !words.slice(Math.max(0, f.at - 2), f.at).some((w) => f.cue.behind?.has(w.lower)),
  },
  {
    name: 'empty matter',
    why: '"declined to comment", "offered condolences", "committed to prison"',
    test: (words, f, { promises, speech }) =>
      !promises.that.has(words[f.matter - 1]?.lower ?? '') &&
      !(
        promises.about.has(words[f.matter + 1]?.lower ?? '') &&
        promises.determiners.has(words[f.matter + 2]?.lower ?? '')
      ) &&
      // "would not say whether it would appeal", "denied reports that it had"
      !speech.that.has(words[f.matter + 1]?.lower ?? '') &&
      words.slice(f.matter, f.matter + 2).some((w, i) => promises.empty.has(w.lower) && !(i > 0 && /[,;]/.test(w.gap))),
  },
  {
    name: 'no answer',
    why: '"would not sink" refuses nothing, "would not say whether" does',
    test: (words, f, { promises }) => f.cue.of === 'answers' && !promises.answers.has(words[f.matter]?.lower ?? ''),
  },
  {
    name: 'a wish',
    why: '"wants people to know", "asked them when it was time to go" ask for nothing',
    test: (words, f, { promises, speech }) =>
      f.cue.wish === true &&
      (promises.announces.but.has(words[f.matter]?.lower ?? '') ||
        f.to.some(
          (w) => speech.that.has(w.lower) || speech.subordinates.has(w.lower) || promises.pointing.has(w.lower),
        )),
  },
  {
    name: 'telephone',
    why: '"its call to the fire service" asks for nothing by itself',
    test: (words, f, { promises }) =>
      !promises.that.has(words[f.matter - 1]?.lower ?? '') &&
      f.cue.noun &&
      f.cue.kind === 'demand' &&
      f.matter === f.next + 1 &&
      f.cue.links.includes('to') &&
      promises.determiners.has(words[f.matter]?.lower ?? ''),
  },
  {
    name: 'of what stands before',
    why: '"the list which she had promised": what is promised is the list',
    test: (words, f, language) => !f.cue.noun && relative(words, f.at, language),
  },
  {
    name: 'no claim',
    why: '"rejected the offer" denies nothing, "rejected the allegation" does',
    test: (words, f, { promises }) =>
      f.cue.of === 'claims' && !words.slice(f.matter, f.matter + CLAIM).some((w) => promises.claims.has(w.lower)),
  },
  {
    name: 'nothing promised',
    why: 'the sentence ends with the cue',
    test: (words, f) => f.matter >= words.length || (f.cue.of !== 'claims' && isBreak(words[f.matter]?.gap ?? '')),
  },
]

/** Words of a date: "May 3", "3 May 2031". */
const DATE = 3

/** Past the day that stands behind a cue: "insisted on Friday that", "agreed on May 3 to pay", "agreed Friday to pay"; `next` where none does. */
const behindDay = (words: readonly Word[], next: number, cue: Cue, { calendar, speech }: Language): number => {
  const preposition = speech.loose.has(words[next]?.lower ?? '') ? 1 : 0
  let end = next + preposition
  const isDay = (w: Word | undefined): boolean =>
    w !== undefined &&
    !w.owns &&
    (/^\d/.test(w.text) ||
      calendar.days.has(w.lower) ||
      (calendar.names.has(w.lower) && (!calendar.capitals || w.text !== w.lower)))
  while (end < next + preposition + DATE && isDay(words[end]) && !isBreak(words[end]?.gap ?? '')) end++
  const dated = words.slice(next + preposition, end).some((w) => !/^\d/.test(w.text))
  // "offered Friday as a date": the day is what was offered
  return dated && (preposition > 0 || cue.links.includes(words[end]?.lower ?? '')) ? end : next
}

/** Where the matter begins after a cue that ends before word `next`, and who is told. */
const linked = (
  words: readonly Word[],
  cueEnd: number,
  cue: Cue,
  language: Language,
): { matter: number; to: readonly Word[] } | null => {
  const { promises, speech } = language
  const { notObject } = promises
  const next = behindDay(words, cueEnd, cue, language)
  const opens = words[next]?.lower ?? ''
  // "asked whether he wanted to", "asked about plans to": nobody is told
  const most = cue.addressee && !speech.that.has(opens) && !(cue.wish && notObject.has(opens)) ? ADDRESSEE : 0
  for (let i = next; i <= next + most && i < words.length; i++) {
    const w = words[i]
    if (!w || (i > next && isBreak(w.gap))) return null
    if (cue.links.includes(w.lower) && (i > next || !cue.addressee || w.lower !== 'to'))
      return { matter: i + 1, to: words.slice(next, i) }
  }
  if (cue.links.includes('...') || (cue.links.includes('~') && !notObject.has(words[next]?.lower ?? '')))
    return { matter: next, to: [] }
  return null
}

/** The cues of a sentence, the longest at each place. */
export const cuesIn = (words: readonly Word[], language: Language): Found[] => {
  const found: Found[] = []
  const cues = byFirst(language)
  for (let at = 0; at < words.length; at++) {
    const known = cues.get(words[at]?.lower ?? '')
    if (!known) continue
    const fits = known
      .filter(({ form }) =>
        form.every((w, i) => words[at + i]?.lower === w && (i === 0 || !isBreak(words[at + i]?.gap ?? ''))),
      )
      .flatMap(({ cue, form }): Found[] => {
        const link = linked(words, at + form.length, cue, language)
        const passive =
          cue.participles.includes(form.join(' ')) &&
          words.slice(Math.max(0, at - 2), at).some((w) => language.promises.passive.has(w.lower))
        return link
          ? [
              {
                cue,
                at,
                next: at + form.length,
                passive,
                by: at,
                announced: false,
                base: !cue.noun && cue.forms[0] === form.join(' '),
                ...link,
              },
            ]
          : []
      })
      .filter((f) => !skips.some((s) => s.test(words, f, language)))
      .sort(
        (a, b) =>
          b.next - a.next ||
          Number(a.cue.noun) - Number(b.cue.noun) ||
          Number(b.cue.of !== undefined) - Number(a.cue.of !== undefined),
      )
    if (!fits[0]) continue
    found.push(fits[0])
    at = fits[0].next - 1
  }
  return found
}
