import { digits, figures, names, ordinals, times } from './edit-values.ts'
import {
  added,
  excluded,
  heads,
  hedged,
  moved,
  negation,
  opposites,
  particles,
  rivals,
  small,
  turned,
} from './edit-words.ts'
import { type Effect, ofKind, type Side, type Slot, textOf } from './side.ts'

/** One difference between two passages laid side by side, with what it comes to. */
export interface Edit {
  readonly effect: Effect
  readonly a: string
  readonly b: string
  /** the rule that spoke */
  readonly by: string
  /** more than one thing is exchanged at once: a verb with its figure */
  readonly several: boolean
  /** names a time that the other passage does not */
  readonly dated: boolean
}

interface Rule {
  readonly name: string
  readonly effect: (slot: Slot) => Effect | null
}

/** What an edit comes to; the first rule that holds speaks. What none explains is open. */
const RULES: readonly Rule[] = [
  { name: 'moved', effect: moved },
  { name: 'negation', effect: negation },
  { name: 'figures', effect: figures },
  { name: 'times', effect: times },
  { name: 'names', effect: names },
  { name: 'terms of one kind', effect: rivals },
  { name: 'ordinals', effect: ordinals },
  { name: 'small words', effect: small },
  { name: 'digits', effect: digits },
  { name: 'opposites', effect: opposites },
  { name: 'words', effect: heads },
  { name: 'excluded', effect: excluded },
  { name: 'direction', effect: turned },
  { name: 'hedged', effect: hedged },
  { name: 'added', effect: added },
  { name: 'particles', effect: particles },
]

/** A figure or a name with another telling word beside it that is exchanged too. */
const severalIn = ({ a, b, lined }: Slot): boolean => {
  const typed = (s: Side): boolean =>
    s.telling.some((i) => s.passage.words[i]?.kind === 'figure' || s.passage.words[i]?.kind === 'time')
  if (!typed(a) || !typed(b)) return false
  const loose = (s: Side): boolean =>
    s.telling.some(
      (i) =>
        s.passage.words[i]?.kind === 'content' &&
        !lined.alignment.pairs.some((p) => (s === a ? p.a : p.b) === i && p.link === 'same'),
    )
  return loose(a) && loose(b)
}

const datedIn = ({ a, b }: Slot): boolean => ofKind(a, 'time').length !== ofKind(b, 'time').length

/** What is told in a sentence that has nothing in common with the other's answers another question: "vowed to go by 3 May", "vowed to go. A fire broke out on 5 May." */
const ofTwoSentences = ({ a, b, lined }: Slot): boolean => {
  const [x, y] = [a, b].map((s) => s.passage.words[s.telling.at(-1) ?? -1]?.sentence)
  if (x === undefined || y === undefined || (x === 0 && y === 0)) return false
  return !lined.alignment.pairs.some(
    (p) =>
      (p.link === 'same' || p.link === 'synonym') &&
      lined.a.words[p.a]?.kind !== 'function' &&
      lined.a.words[p.a]?.sentence === x &&
      lined.b.words[p.b]?.sentence === y,
  )
}

export const editOf = (slot: Slot): Edit => {
  const found = { a: textOf(slot.a), b: textOf(slot.b), several: severalIn(slot), dated: datedIn(slot) }
  for (const rule of RULES) {
    const effect = rule.effect(slot)
    if (effect === 'rival' && ofTwoSentences(slot)) return { ...found, effect: 'open', by: 'another sentence' }
    if (effect) return { ...found, effect, by: rule.name }
  }
  return { ...found, effect: 'open', by: 'none' }
}
