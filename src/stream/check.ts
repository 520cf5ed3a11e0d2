import type { Anchor, Annotations, Article, Span } from '../model/index.ts'
import type { Store } from '../store/index.ts'
import { wordsOf } from './prepare.ts'

export interface Checked {
  readonly articles: number
  /** places in texts that were read again */
  readonly places: number
  /** what is wrong, in plain sentences; empty where nothing is */
  readonly faults: readonly string[]
}

/** Sentences of one kind that are told; a damaged file would give millions. */
const MOST = 100

const inside = ({ from, to }: Span, { text }: Article): boolean => from >= 0 && from <= to && to <= text.length
const holds = (a: Anchor, article: Article): boolean =>
  a.article === article.id && article.text.slice(a.from, a.to) === a.exact

/** Every anchor and every span in what was read, with what it is of. */
const placesOf = ({ sentences, mentions, quotations, quantities, times, commitments }: Annotations) => ({
  spans: [...sentences, ...mentions, ...quantities, ...times, ...quotations.flatMap((q) => q.spans)],
  anchors: [
    ...quotations.flatMap((q) => [...(q.speaker ? [q.speaker.at] : []), ...(q.cue ? [q.cue] : [])]),
    ...commitments.flatMap((c) => [c.what, ...c.evidence]),
  ],
  /** spans that repeat their words */
  worded: [
    ...mentions,
    ...times,
    ...quotations.flatMap((q) => q.spans.map((s, i) => ({ ...s, text: q.text[i] ?? '' }))),
  ],
})

/** Reads every article again and holds every place in it against its text; asks the engine about its file. */
export const checked = (store: Store): Checked => {
  const faults: string[] = [...store.faults(wordsOf)]
  const tell = (says: string): void => {
    if (faults.length < MOST) faults.push(says)
  }
  let articles = 0
  let places = 0
  const look = (id: string): void => {
    const article = store.article(id)
    const annotations = store.annotations(id)
    if (!article || !annotations) {
      tell(`article ${id} is damaged: it cannot be read`)
      return
    }
    const { spans, anchors, worded } = placesOf(annotations)
    places += spans.length + anchors.length + article.blocks.length
    const wrong = [...spans, ...article.blocks].filter((s) => !inside(s, article)).length
    const lost = anchors.filter((a) => !holds(a, article)).length
    const other = worded.filter((w) => article.text.slice(w.from, w.to) !== w.text).length
    if (wrong) tell(`article ${id}: ${wrong} places lie outside its text`)
    if (lost) tell(`article ${id}: ${lost} anchors do not stand on their words`)
    if (other) tell(`article ${id}: ${other} places have other words than were read there`)
  }
  for (const { id } of store.rows()) {
    articles++
    try {
      look(id)
    } catch (error) {
      tell(`article ${id} cannot be unpacked: ${error instanceof Error ? error.message : error}`)
    }
  }
  for (const what of store.damaged()) tell(`${what} is damaged and is left out`)
  return { articles, places, faults: [...new Set(faults)] }
}
