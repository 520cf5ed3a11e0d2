import type { Language } from '../../lang/index.ts'
import type { Cue } from '../../lang/topics/promises.ts'
import { eachLanguage } from '../each-language.ts'
import type { Found } from './cues.ts'
import type { Word } from './words.ts'

/** The verbs of denial of a language, by their forms of one word; participles apart. */
const denying = eachLanguage(({ promises }) => {
  const cues = promises.cues.filter((c) => c.kind === 'denial' && !c.noun)
  const forms = (of: (c: Cue) => readonly string[]): ReadonlyMap<string, Cue> =>
    new Map(cues.flatMap((c) => of(c).map((f) => [f, c] as const)))
  return { forms: forms((c) => (c.of === undefined ? c.forms : [])), participles: forms((c) => c.participles) }
})

/** A denial in so many words: "Not so, says the council". */
const SAID: Cue = { kind: 'denial', forms: [], participles: [], links: [], addressee: false, noun: false }
/** Words looked back for the "were" of "were later dismissed". */
const HELPERS = 2

const base = { to: [], passive: false, announced: false, base: false }

/** "Police denied that." What they denied stands in the next sentence, in their own words. */
export const pointing = (words: readonly Word[], language: Language): Found[] => {
  const [i, last] = [words.length - 2, words.at(-1)]
  const cue = denying(language).forms.get(words[i]?.lower ?? '')
  return cue && last && language.promises.pointing.has(last.lower)
    ? [{ ...base, cue, at: i, next: i + 1, matter: i + 1, by: i }]
    : []
}

/** "Rumours that the mill was sold were dismissed by Anna Brack." */
const dismissed = (words: readonly Word[], language: Language): Found[] => {
  const { claims, passive, that } = language.promises
  const claim = words.findIndex((w, i) => claims.has(w.lower) && that.has(words[i + 1]?.lower ?? ''))
  if (claim < 0) return []
  const at = words.findIndex(
    (w, i) =>
      i > claim &&
      denying(language).participles.has(w.lower) &&
      words.slice(i - HELPERS, i).some((h) => passive.has(h.lower)),
  )
  const cue = denying(language).participles.get(words[at]?.lower ?? '')
  const be = words.slice(0, at).findLastIndex((w) => passive.has(w.lower))
  return cue && be > claim + 2
    ? [
        {
          ...base,
          cue: { ...cue, kind: 'denial' },
          at,
          next: at + 1,
          matter: claim + 2,
          by: at,
          passive: true,
          what: [claim + 2, be - 1],
        },
      ]
    : []
}

/** "Not so, says the council": the phrase opens the sentence, a verb of saying follows. */
const notSo = (words: readonly Word[], { promises, speech }: Language): Found[] => {
  const phrase = promises.denials.map((d) => d.split(' ')).find((d) => d.every((w, i) => words[i]?.lower === w))
  const verb = phrase?.length ?? 0
  const says = words[verb]
  return phrase && says?.gap.includes(',') && speech.verbs.has(says.lower)
    ? [{ ...base, cue: SAID, at: 0, next: verb, matter: 0, by: verb, what: [0, verb - 1] }]
    : []
}

/** Denials that stand before their verb. */
export const turned = (words: readonly Word[], language: Language): Found[] => [
  ...dismissed(words, language),
  ...notSo(words, language),
]
