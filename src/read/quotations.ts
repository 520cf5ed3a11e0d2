import type { Language } from '../lang/index.ts'
import type { Article, Manner, Mention, Quotation, Span, Speaker, Stance } from '../model/index.ts'
import { anchor } from '../text/anchor.ts'
import { hash } from '../text/hash.ts'
import type { Quoted as Piece } from '../text/quoted/quoted.ts'
import { attach } from './quotations/attach.ts'
import type { Cue } from './quotations/cues.ts'
import { type Link, notSpeech } from './quotations/fragments.ts'
import { type Frame, itemAt } from './quotations/frame.ts'
import { type Cued, heardIn } from './quotations/heard.ts'
import { indirectSpans } from './quotations/indirect.ts'
import { type Turn, turnsOf } from './quotations/interview.ts'
import { speakersOf } from './quotations/speakers.ts'
import { stanceOf } from './quotations/stance.ts'
import type { Readable, Reader } from './reader.ts'

/** A piece with the cue it hangs on. */
interface Said {
  readonly piece: Piece
  /** index into the cued frames */
  readonly at: number
  /** index of the piece among the items of its frame */
  readonly item: number
  /** a sentence or more of the speaker's own, not a fragment in the reporter's */
  readonly direct: boolean
  readonly cue: Cue | null
  readonly link: Link
}

const wordsIn = (s: string): string[] => s.match(/[\p{L}\p{N}]+(?:['’.,-][\p{L}\p{N}]+)*/gu) ?? []

/** Whether the piece stands as a sentence of its own and not within the reporter's. */
const isDirect = (text: string, piece: Piece, { frame, cues }: Cued, item: number): boolean => {
  const before = frame.items[item - 1]
  const after = frame.items[item + 1]
  const words = text.slice(piece.from, piece.to)
  if (!/^[^\p{L}\p{N}]*(?:\p{Lu}|\p{N})/u.test(words)) return before?.text === ':' && /[.!?]$/.test(words)
  const ends = /[.!?,…–—-]$/.test(words)
  if (
    !ends &&
    after?.piece === null &&
    after.kind === 'word' &&
    !after.capital &&
    !cues.some((c) => c.verb.first === item + 1 || c.subject?.first === item + 1)
  )
    return false
  if (before === undefined || (before.piece === null && /^[:,–—.?!-]$/.test(before.text)) || before.piece !== null)
    return true
  return (
    cues.some((c) => c.verb.last === item - 1 || c.subject?.last === item - 1) || (ends && wordsIn(words).length >= 8)
  )
}

/** The cue that stands alone behind the piece: `“We won.” Smith said.` */
const aloneBehind = (next: Cued | undefined, paragraph: number): Cue | null => {
  if (!next || next.frame.paragraph !== paragraph) return null
  const cue = next.cues.find((c) => c.strength !== 'colon' && Math.min(c.verb.first, c.subject?.first ?? 99) === 0)
  return cue && next.frame.items.length - cue.verb.last <= 3 ? cue : null
}

/** The piece that `s` goes on with: the last one left open with marks of the same family. */
const opened = (before: readonly Said[], s: Said): Said | undefined =>
  before.findLast((b) => !b.piece.closed && b.piece.family === s.piece.family)

/** The cue of a piece that has none in its own sentence, from what stands around it. */
const inherit = (said: readonly Said[], i: number, cued: readonly Cued[]): { cue: Cue; link: Link } | null => {
  const s = said[i]
  if (!s) return null
  const { paragraph } = s.piece
  const previous = said[i - 1]
  const opener = s.piece.continues ? opened(said.slice(Math.max(0, i - 4), i), s) : undefined
  if (opener?.cue) return { cue: opener.cue, link: 'goes on' }
  const behind = aloneBehind(cued[s.at + 1], paragraph)
  if (behind && s.direct) return { cue: behind, link: 'after' }
  if (s.direct && previous?.direct && previous.piece.paragraph === paragraph && previous.cue)
    return { cue: previous.cue, link: 'goes on' }
  const own = s.direct
    ? undefined
    : cued[s.at]?.cues.find((c) => c.strength === 'colon' && c.subject !== null && c.subject.last < s.item)
  if (own) return { cue: own, link: 'goes on' }
  const next = said[i + 1]
  if (s.direct && next?.direct && next.piece.paragraph === paragraph && next.link === 'after' && next.cue)
    return { cue: next.cue, link: 'goes on' }
  for (let k = s.at - 1; k >= 0; k--) {
    const c = cued[k]
    if (!c || c.frame.aside === 'title' || paragraph - c.frame.paragraph > 2) return null
    const cue = c.cues.findLast(
      (x) => (x.strength === 'strong' || x.strength === 'colon') && x.subject !== null && !(x.relays && !x.phrase),
    )
    if (cue) return { cue, link: 'goes on' }
  }
  return null
}

const saidIn = (text: string, pieces: readonly Piece[], cued: readonly Cued[], language: Language): Said[] => {
  const said: Said[] = []
  if (!pieces.length) return said
  for (const [at, c] of cued.entries())
    for (let item = 0; item < c.frame.items.length; item++) {
      const piece = pieces[itemAt(c.frame.items, item).piece ?? -1]
      if (!piece) continue
      const direct = isDirect(text, piece, c, item)
      said.push({ piece, at, item, direct, ...attach(c.frame, item, c.cues, direct, language) })
    }
  // backwards first, so that a piece can take the cue of the next one; then forwards
  for (let i = 0; i < said.length; i++) {
    const s = said[i]
    if (!s || (s.cue && !(s.piece.continues && s.link !== 'after'))) continue
    const found = inherit(said, i, cued)
    if (found) said[i] = { ...s, ...found }
  }
  return said
}

const speech = (text: string, s: Said, cued: readonly Cued[], language: Language): boolean => {
  const items = cued[s.at]?.frame.items ?? []
  const content = text.slice(s.piece.from, s.piece.to)
  const words = wordsIn(content)
  if (words.length === 0) return false
  if (s.piece.continues) return true
  return (
    notSpeech(
      {
        items,
        at: s.item,
        text: content,
        words,
        link: s.link,
        cue: s.cue,
        reported: cued[s.at]?.cues.some((c) => c.strength === 'strong' && c.verb.first < s.item) ?? false,
        sentence: s.direct && (words.length > 2 || s.link !== 'none'),
      },
      language,
    ) === null
  )
}

/** Whether `b` goes on with `a` in the same breath. */
const goesOn = (a: Said, b: Said, speakers: ReadonlyMap<Cue, Speaker | null>): boolean => {
  if (!a.direct || a.piece.paragraph !== b.piece.paragraph) return false
  if (a.cue !== null && a.cue === b.cue) return b.direct || b.link !== 'before' || a.link === 'after'
  const same = a.cue && b.cue && speakers.get(a.cue)?.name === speakers.get(b.cue)?.name
  return Boolean(same && b.direct && b.link === 'goes on')
}

/** The pieces of one quotation together. */
const groupsOf = (said: readonly Said[], speakers: ReadonlyMap<Cue, Speaker | null>): Said[][] => {
  const groups: Said[][] = []
  for (const s of said) {
    const opener = s.piece.continues
      ? opened(
          groups.slice(-4).flatMap((g) => g.slice(-1)),
          s,
        )
      : undefined
    const home = opener ? groups.findLast((g) => g.at(-1) === opener) : groups.at(-1)
    const last = home?.at(-1)
    if (home && last && (opener || goesOn(last, s, speakers))) home.push(s)
    else groups.push([s])
  }
  return groups
}

/** The frame that holds `cue`, looked for around frame `at`. */
const homeOf = (cue: Cue, cued: readonly Cued[], at: number): Frame | undefined =>
  cued.slice(Math.max(0, at - 40), at + 2).find((c) => c.cues.includes(cue) || c.inner.includes(cue))?.frame

const anchorOf = (article: Article, cue: Cue | null, cued: readonly Cued[], at: number): Quotation['cue'] => {
  if (!cue) return null
  const items = homeOf(cue, cued, at)?.items
  const first = items?.[cue.verb.first]
  const last = items?.[cue.verb.last]
  // a sentence that merely leads to the quotation holds no cue
  const none = cue.strength === 'colon' && first?.text !== ':'
  return first && last && !none ? anchor(article, { from: first.from, to: last.to }) : null
}

const inOrder = (cues: readonly Cue[]): Cue[] => [...cues].sort((a, b) => a.verb.first - b.verb.first)

/** A turn of an interview as a quotation: direct, though without marks. */
const turnQuotation = (article: Article, { said, label }: Turn, speaker: string): Quotation => ({
  id: hash('quotation', article.id, 'direct', said.from, said.to),
  article: article.id,
  spans: [said],
  text: [article.text.slice(said.from, said.to)],
  manner: 'direct',
  speaker: { name: speaker, at: anchor(article, label) },
  cue: anchor(article, { from: label.to, to: article.text.indexOf(':', label.to) + 1 }),
  said: null,
  stance: 'asserts',
})

/** What people and bodies are told to have said: in quotation marks (direct, mixed) and without (indirect), with who said it. */
export const quotationsOf = ({ document, language }: Readable, mentions: readonly Mention[]): Quotation[] => {
  const { article, text } = document
  const { cued, at } = heardIn(document, mentions, language)
  const speakers = speakersOf(
    article,
    cued.map(({ frame, cues, inner }) => ({ frame, cues: inOrder([...cues, ...inner]) })),
    mentions,
    at,
    language,
  )
  const said = saidIn(text, document.quoted, cued, language).filter((s) => speech(text, s, cued, language))

  const stance = (cue: Cue | null, from: number): Stance => {
    const frame = cue && homeOf(cue, cued, from)
    return frame ? stanceOf(frame, cue, language) : 'asserts'
  }
  const make = (spans: readonly Span[], manner: Manner, cue: Cue | null, from: number): Quotation => ({
    id: hash('quotation', article.id, manner, ...spans.flatMap((s) => [s.from, s.to])),
    article: article.id,
    spans,
    text: spans.map((s) => text.slice(s.from, s.to)),
    manner,
    speaker: cue ? (speakers.get(cue) ?? null) : null,
    cue: anchorOf(article, cue, cued, from),
    said: null,
    stance: stance(cue, from),
  })

  const found: Quotation[] = []
  const used = new Set<Cue>()
  for (const group of groupsOf(said, speakers)) {
    const first = group[0]
    if (!first) continue
    const cue = group.find((s) => s.cue)?.cue ?? null
    if (cue && (first.direct || cue.strength === 'weak')) used.add(cue)
    const spans = group.map(({ piece }) => ({ from: piece.from, to: piece.to }))
    found.push(make(spans, first.direct ? 'direct' : 'mixed', cue, first.at))
  }
  for (const turn of turnsOf(text, document.tokens, document.paragraphs, mentions, language))
    if (turn.speaker !== null) found.push(turnQuotation(article, turn, turn.speaker))
  const all = cued.map(({ frame, cues, inner }) => ({ frame, cues: inOrder([...cues, ...inner]) }))
  for (const [k, { frame, cues }] of all.entries())
    for (const cue of cues) {
      if (used.has(cue)) continue
      const spans = indirectSpans(frame, cue, cues, language)
      if (spans.length > 0) found.push(make(spans, 'indirect', cue, k))
    }
  // two cues may lead to one clause: it was said once
  const distinct = [...new Map(found.map((q) => [q.id, q])).values()]
  return distinct.sort((a, b) => (a.spans[0]?.from ?? 0) - (b.spans[0]?.from ?? 0))
}

export const quotations: Reader<'quotations'> = {
  name: 'quotations',
  needs: ['sentences', 'mentions'],
  read: (readable, { mentions }) => quotationsOf(readable, mentions),
}
