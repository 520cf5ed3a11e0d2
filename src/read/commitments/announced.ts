import type { Language } from '../../lang/index.ts'
import type { Cue } from '../../lang/topics/promises.ts'
import type { Span } from '../../model/index.ts'
import type { Found } from './cues.ts'
import type { Word } from './words.ts'

/** Words between the verb of saying and the subject of what is announced: "said on Friday that the company would". */
const BETWEEN = 5

/** It counts as a noun does: where an article holds many commitments, those told by a verb of promising come first. */
const cue = (helper: string): Cue => ({
  kind: 'promise',
  forms: [helper],
  participles: [],
  links: ['...'],
  addressee: false,
  noun: true,
})

/** Words of the subject before the helper at `at`: "it", "the company"; 0 where it is neither the speaker nor a body that acts. */
const subject = (words: readonly Word[], at: number, { people, promises, speech }: Language): number => {
  const [own, before] = [words[at - 1]?.lower ?? '', words[at - 2]?.lower ?? '']
  if (people.pronouns.has(own) && !speech.relatives.has(own)) return 1
  return (people.standIns.has(own) || people.bodies.has(own)) && promises.determiners.has(before) ? 2 : 0
}

/** Words looked back for the verb of saying where the subject is no person: "said the text of the agreement would be made public". */
const FURTHER = 9

/** Units between "by" and the time it bounds: "by mid-June". */
const NEAR = 12

/** Whether one of `times` in the matter from word `at` on says until when: "by mid-June", "within two days". */
const dated = (words: readonly Word[], at: number, times: readonly Span[], { promises }: Language): boolean =>
  words.some(
    (w, i) => i > at && promises.until.has(w.lower) && times.some((t) => t.to > w.from && t.from <= w.to + NEAR),
  )

const unbroken = (words: readonly Word[]): boolean => !words.some((w) => /[^\s“”"‘’]/.test(w.gap))

/** Words looked back for the verb behind "and that", "but that": it announced the clause before too. */
const COORDINATED = 30

/** The verb of saying on which the clause of word `from` hangs, `reach` words back at most; -1 where none does. */
const sayer = (words: readonly Word[], from: number, reach: number, { speech, promises }: Language): number => {
  const says = (w: Word): boolean => speech.verbs.has(w.lower) || speech.participles.has(w.lower)
  const back = words.slice(0, from).findLastIndex(says)
  if (back >= from - reach && unbroken(words.slice(back + 1, from + 2))) return back
  const that = promises.that.has(words[from - 1]?.lower ?? '') && speech.and.has(words[from - 2]?.lower ?? '')
  return that && back >= from - COORDINATED && promises.that.has(words[back + 1]?.lower ?? '') ? back : -1
}

/** Where what was said begins behind the verb at `verb`: past "that". */
const contentOf = (words: readonly Word[], verb: number, { promises }: Language): number =>
  verb + (promises.that.has(words[verb + 1]?.lower ?? '') ? 2 : 1)

interface Helper {
  readonly words: readonly Word[]
  /** the helping verb */
  readonly at: number
  readonly times: readonly Span[]
  readonly language: Language
}
/** What a rule finds: whose verb it is, where the matter begins, and whether a body alone can mean it so. */
type Announces = Pick<Found, 'by' | 'matter' | 'ofBody'>

const rules: readonly {
  readonly name: string
  readonly why: string
  readonly find: (helper: Helper) => Announces | null
}[] = [
  {
    name: 'will do so itself',
    why: '"the council said it would pay", "Brack said her office would appeal"',
    find: ({ words, at, language }) => {
      const width = subject(words, at, language)
      const verb = width > 0 ? sayer(words, at - width, BETWEEN, language) : -1
      // "asked whether he would resign", "said he would resign if"
      if (verb < 0 || words.slice(verb, at + 3).some((w) => language.promises.conditions.has(w.lower))) return null
      const { announces, future } = language.promises
      const act = words.findIndex(
        (w, i) => i > at && !language.speech.adverbs.some((ending) => w.lower.endsWith(ending)),
      )
      if (
        (announces.but.has(words[act]?.lower ?? '') || future.but.has(words[act]?.lower ?? '')) &&
        !announces.verbs.has(words[verb]?.lower ?? '')
      )
        return null
      const own = width > 1 && language.people.possessives.has(words[at - width]?.lower ?? '')
      return { by: own ? verb : at, matter: at + 1 }
    },
  },
  {
    name: 'will be done by a day',
    why: '"said the list would be published by noon"',
    find: ({ words, at, times, language }) => {
      const { announces, participles } = language.promises
      const verb = sayer(words, at, FURTHER, language)
      const passive =
        announces.passive.has(words[at + 1]?.lower ?? '') &&
        !participles.some((ending) => words[at + 2]?.lower.endsWith(ending))
      return verb >= 0 && passive && dated(words, at, times, language)
        ? { by: verb, matter: contentOf(words, verb, language) }
        : null
    },
  },
  {
    name: 'will be given',
    why: '"the railway said passengers would be refunded", "that every family would receive 20,000"',
    find: ({ words, at, language }) => {
      const { announces } = language.promises
      const [next, done] = [words[at + 1]?.lower ?? '', words[at + 2]?.lower ?? '']
      const gets = announces.gets.has(next) || (announces.passive.has(next) && announces.given.has(done))
      const verb = gets ? sayer(words, at, FURTHER, language) : -1
      return verb >= 0 ? { by: verb, matter: contentOf(words, verb, language), ofBody: true } : null
    },
  },
  {
    name: 'there will be',
    why: '"announced that there would be a bench by the pier"',
    find: ({ words, at, language }) => {
      const { announces } = language.promises
      const verb = announces.there.has(words[at - 1]?.lower ?? '') ? sayer(words, at - 1, BETWEEN, language) : -1
      return verb >= 0 && announces.verbs.has(words[verb]?.lower ?? '') ? { by: verb, matter: at - 1 } : null
    },
  },
]

/** What somebody is reported to announce: "the council said it would pay for the rooms", "said the list would be published by noon". */
export const announced = (words: readonly Word[], times: readonly Span[], language: Language): Found[] =>
  words.flatMap((word, at): Found[] => {
    if (!language.promises.announces.helpers.has(word.lower) || !words[at + 1]) return []
    const found = rules.map((r) => r.find({ words, at, times, language })).find((f) => f !== null)
    return found
      ? [{ cue: cue(word.lower), at, next: at + 1, to: [], passive: false, base: false, announced: true, ...found }]
      : []
  })
