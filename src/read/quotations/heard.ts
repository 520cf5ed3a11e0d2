import type { Language } from '../../lang/index.ts'
import type { Mention, Span } from '../../model/index.ts'
import type { Document } from '../../text/document.ts'
import { type Cue, cuesIn, introduction } from './cues.ts'
import { type Frame, framesOf, isPiece } from './frame.ts'
import { innerCuesIn } from './inner-cues.ts'
import { mentionsAt } from './speakers.ts'
import type { MentionAt } from './subjects.ts'

/** A sentence with the cues in it. */
export interface Cued {
  readonly frame: Frame
  readonly cues: readonly Cue[]
  /** those found for indirect speech alone */
  readonly inner: readonly Cue[]
}

export interface Heard {
  readonly cued: readonly Cued[]
  readonly at: MentionAt
}

/** He left “for my health”: what holds "I" or "my" in marks is said by whom the sentence is about. */
const saysI = ({ text, quoted }: Document, { items, aside }: Frame, { promises }: Language): boolean =>
  aside === null &&
  items.some(({ piece }) => piece !== null && wordsOf(text, quoted[piece]).some((word) => promises.own.has(word)))

const wordsOf = (text: string, span: Span | undefined): string[] =>
  span
    ? text
        .slice(span.from, span.to)
        .toLowerCase()
        .replaceAll('’', "'")
        .split(/[^\p{L}']+/u)
    : []

/** The reporter's sentences of an article, each with the cues in it. */
export const heardIn = (document: Document, mentions: readonly Mention[], language: Language): Heard => {
  const at = mentionsAt(mentions)
  const frames = framesOf(document)
  const cued = frames.map((frame, i): Cued => {
    const cues = cuesIn(frame, at, language)
    const next = frames[i + 1]
    const leads =
      next?.paragraph === frame.paragraph && isPiece(next.items, 0) && frame.items.every((x) => x.piece === null)
    const intro =
      (leads || saysI(document, frame, language)) && !cues.some((c) => c.subject)
        ? introduction(frame, at, language)
        : null
    return { frame, cues: intro ? [...cues, intro] : cues, inner: innerCuesIn(frame, cues, at, language) }
  })
  return { cued, at }
}
