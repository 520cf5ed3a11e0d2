import type { Language } from '../../lang/index.ts'
import type { Annotations, Span } from '../../model/index.ts'
import type { Document } from '../../text/document.ts'
import { nameFor } from '../../text/phrase-head.ts'
import { indexAt } from '../../text/token.ts'
import type { Cue } from '../quotations/cues.ts'
import { type Item, itemAt } from '../quotations/frame.ts'
import { type Cued, type Heard, heardIn } from '../quotations/heard.ts'
import { whosOf } from '../quotations/speakers.ts'
import { type Clause, subjectOf } from './subject.ts'

/** A cue of the reporter's, by its place in the article. */
export interface Asked {
  readonly at: Span
  /** the verb or noun whose owner is asked for */
  readonly by: Span
  /** the uninflected form of the verb */
  readonly base: boolean
  readonly noun: boolean
  /** behind "was" the agent follows the verb: "was urged by the union to" */
  readonly passive: boolean
  /** a body alone can mean it so */
  readonly ofBody: boolean
}

/** Where an item that begins at `from` lies among the sentences. */
const placeOf = (
  cued: readonly Cued[],
  firsts: readonly Span[],
  from: number,
): { readonly sentence: number; readonly item: number } | null => {
  const sentence = indexAt(firsts, from + 1) - 1
  const item = cued[sentence]?.frame.items.findIndex((i: Item) => i.from === from && i.piece === null) ?? -1
  return item < 0 ? null : { sentence, item }
}

/** What the agent of a cue is asked by: a cue that reports nothing itself. */
const asking = (clause: Clause): Cue => ({
  strength: 'weak',
  verb: { first: clause.verb, last: clause.verb },
  subject: clause.subject,
  inverted: false,
  relays: true,
  phrase: false,
})

/** The words of a subject as they stand. */
const phraseOf = (text: string, cued: Cued | undefined, { subject }: Cue): string => {
  const [first, last] = [cued?.frame.items[subject?.first ?? -1], cued?.frame.items[subject?.last ?? -1]]
  return first && last ? text.slice(first.from, last.to) : ''
}

/**
 * Who binds himself, or asks, at each cue: a person or body that the article names and whose the verb is; pronouns are resolved as those of speakers are.
 * Cues without such an agent have no entry.
 */
export const agentsOf = <A extends Asked>(
  document: Document,
  language: Language,
  asked: readonly A[],
  soFar: Annotations,
): Map<A, string> => {
  const { cued, at }: Heard = heardIn(document, soFar.mentions, language)
  const firsts = cued.map(({ frame }) => ({ from: itemAt(frame.items, 0).from ?? 0, to: frame.items.at(-1)?.to ?? 0 }))
  const extra = new Map<number, Cue[]>()
  const cues = new Map<A, Cue>()
  for (const a of asked) {
    const place = placeOf(cued, firsts, a.by.from)
    const home = place && cued[place.sentence]
    if (!place || !home) continue
    const clause = subjectOf(home, place.item, a, at, language)
    // "Not so, says the council": the verb is a cue of its own, and knows its subject
    const own = clause ? undefined : home.cues.find((c) => c.verb.first === place.item && c.subject !== null)
    const cue = clause ? asking(clause) : own
    if (!cue) continue
    cues.set(a, cue)
    if (clause) extra.set(place.sentence, [...(extra.get(place.sentence) ?? []), cue])
  }
  if (cues.size === 0) return new Map()
  const all = cued.map(({ frame, cues }, i) => ({
    frame,
    cues: [...cues, ...(extra.get(i) ?? [])].sort((a, b) => a.verb.first - b.verb.first),
  }))
  const whos = whosOf(document.article, all, soFar.mentions, at, language)
  return new Map(
    [...cues].flatMap(([a, cue]) => {
      const who = whos.get(cue)
      const place = placeOf(cued, firsts, a.by.from)
      if (!who?.known || !(who.named || who.body || !who.pronoun) || (a.ofBody && !who.body)) return []
      return [
        [a, nameFor(phraseOf(document.article.text, cued[place?.sentence ?? -1], cue), who.name, language)] as const,
      ]
    }),
  )
}
