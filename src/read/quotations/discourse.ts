import type { Sex } from '../../lang/topics/people.ts'
import { type Anaphor, type Antecedent, antecedentOf } from './coreference.ts'
import type { Frame } from './frame.ts'

/** Somebody who may speak. */
export interface Who {
  readonly name: string
  /** a person or body that the article names, or tells by an office: not any noun before a verb */
  readonly known: boolean
  readonly body: boolean
  readonly named: boolean
  /** told by a pronoun */
  readonly pronoun: boolean
  readonly many: boolean
  readonly sex: Sex | null
}

interface Place {
  readonly paragraph: number
  readonly sentence: number
}

/** Who was named so far, and who spoke, as an article is read on. */
export interface Discourse {
  readonly name: (who: Who, place: Place, subject: boolean) => void
  readonly speak: (who: Who, place: Place, frame: Frame) => void
  /** who spoke last, where that is not long ago */
  readonly speaker: (paragraph: number) => Antecedent | null
  /** the words of the sentence in which somebody spoke last */
  readonly words: (who: Antecedent) => ReadonlySet<string>
  readonly resolve: (anaphor: Anaphor) => Antecedent | null
}

/** Cap of cost: so many are remembered, those named last; a pronoun does not reach further. */
const REMEMBERED = 40
/** Who spoke at most so many paragraphs ago may be meant by "the statement" and "one of them". */
const NEAR = 4

/** An empty one. */
export const discourse = (): Discourse => {
  const known = new Map<string, Antecedent>()
  const spokeIn = new Map<string, Frame>()
  let last: string | null = null
  const keep = (a: Antecedent): void => {
    // the order of the map is the order of the last naming
    known.delete(a.name)
    known.set(a.name, a)
    for (const oldest of known.keys()) {
      if (known.size <= REMEMBERED) break
      known.delete(oldest)
      spokeIn.delete(oldest)
    }
  }
  const named = (who: Who, { paragraph, sentence }: Place, subject: boolean): Antecedent => {
    const before = known.get(who.name)
    const same = before?.sentence === sentence
    return {
      ...who,
      named: who.named || (before?.named ?? false),
      sex: who.sex ?? before?.sex ?? null,
      paragraph,
      sentence,
      subject: subject || (same && before.subject),
      spoke: before?.spoke ?? -1,
      spokeIn: before?.spokeIn ?? -1,
      namings: (before?.namings ?? 0) + (same ? 0 : 1),
    }
  }
  return {
    name: (who, place, subject) => keep(named(who, place, subject)),
    speak: (who, place, frame) => {
      keep({ ...named(who, place, false), spoke: place.sentence, spokeIn: place.paragraph })
      spokeIn.set(who.name, frame)
      last = who.name
    },
    speaker: (paragraph) => {
      const a = last === null ? undefined : known.get(last)
      return a && paragraph - a.spokeIn <= NEAR ? a : null
    },
    words: (who) => new Set(spokeIn.get(who.name)?.items.map((i) => i.lower)),
    resolve: (anaphor) => antecedentOf(anaphor, known.values()),
  }
}
