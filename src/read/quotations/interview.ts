import type { Language } from '../../lang/index.ts'
import type { Mention, Span } from '../../model/index.ts'
import type { Paragraph } from '../../text/paragraphs.ts'
import { at, indexAt, type Token } from '../../text/token.ts'

/** One turn of an interview that is printed without quotation marks. */
export interface Turn {
  /** what is said */
  readonly said: Span
  /** the words that stand for who says it: "Q", "A", a name; without its colon */
  readonly label: Span
  /** null where the paper itself asks */
  readonly speaker: string | null
}

type Side = 'question' | 'answer' | 'name'

interface Labelled {
  readonly paragraph: Paragraph
  readonly label: Span
  readonly from: number
  readonly side: Side
  readonly name: string | null
}

/** Tokens of a name before its colon: "Professor Amina Keller:". */
const LABEL = 5
/** Paragraphs with such a label that make an interview; one alone may be any list. */
const TURNS = 2

const labelOf = (
  tokens: readonly Token[],
  paragraph: Paragraph,
  mentions: readonly Mention[],
  { speech }: Language,
): Labelled | null => {
  const first = indexAt(tokens, paragraph.from)
  const colon = tokens.slice(first, first + LABEL + 1).findIndex((t) => t.text === ':')
  const behind = at(tokens, first + colon + 1)
  if (colon < 1 || behind.kind === 'edge' || behind.from >= paragraph.to) return null
  const [begin, end] = [at(tokens, first), at(tokens, first + colon - 1)]
  const label = { from: begin.from, to: end.to }
  const base = { paragraph, label, from: behind.from }
  if (colon === 1 && speech.interview.question.has(begin.lower)) return { ...base, side: 'question', name: null }
  if (colon === 1 && speech.interview.answer.has(begin.lower)) return { ...base, side: 'answer', name: null }
  const named = mentions.slice(indexAt(mentions, label.from)).find((m) => m.from >= label.from)
  return named && named.from === label.from && named.to === label.to && named.kind !== 'place'
    ? { ...base, side: 'name', name: named.entity }
    : null
}

/** Whom the paper speaks with: the last person named before the first question. */
const guest = (mentions: readonly Mention[], before: number): string | null => {
  const told = mentions.slice(0, indexAt(mentions, before))
  return told.findLast((m) => m.kind === 'person')?.entity ?? told.findLast((m) => m.kind === 'role')?.entity ?? null
}

const quoted = (text: string, from: number): boolean => /^[“”„«»"'‘]/.test(text.slice(from, from + 1))

/** The turns of an interview: "Q: … A: …", or each under the name of who speaks; none where only one paragraph looks like it. */
export const turnsOf = (
  text: string,
  tokens: readonly Token[],
  paragraphs: readonly Paragraph[],
  mentions: readonly Mention[],
  language: Language,
): Turn[] => {
  const labelled = paragraphs.flatMap((p) => (p.role === 'body' ? (labelOf(tokens, p, mentions, language) ?? []) : []))
  const interview = labelled.filter((l) => !quoted(text, l.from))
  const sides = new Set(interview.map((l) => `${l.side} ${l.name}`))
  if (interview.length < TURNS || sides.size < 2) return []
  const answers = guest(mentions, interview[0]?.label.from ?? 0)
  return interview.map(({ label, from, paragraph, side, name }) => ({
    label,
    said: { from, to: from + text.slice(from, paragraph.to).trimEnd().length },
    speaker: side === 'name' ? name : side === 'answer' ? answers : null,
  }))
}
