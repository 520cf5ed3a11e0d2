import type { Article } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import type { Hit } from './library.ts'

/** Units of text told before and after a hit, as in every anchor. */
const AROUND = 32
/** A stretch without an end of sentence is cut here. */
const LONGEST = 400
/** Hits told of one article. */
const MOST = 5

/** The sentence-like stretch around an offset: up to the ends of its line. */
const stretch = (text: string, at: number): { readonly from: number; readonly to: number } => {
  const line = Math.max(text.lastIndexOf('\n', at) + 1, at - LONGEST)
  const end = text.indexOf('\n', at)
  const stop = Math.min(end < 0 ? text.length : end, at + LONGEST)
  const before = text.slice(line, at)
  const cut = Math.max(before.lastIndexOf('. '), before.lastIndexOf('? '), before.lastIndexOf('! '))
  const after = /[.!?]["”’»)]?(?=\s|$)/.exec(text.slice(at, stop))
  return { from: cut < 0 ? line : line + cut + 2, to: after ? at + after.index + after[0].length : stop }
}

/** What people type, without the signs around and between words. */
const wordsIn = (query: string): string[] => fold(query).match(/[\p{L}\p{N}]+/gu) ?? []

/** Sentences of the article that hold words of `query`: those that hold them all; where there is none, the first that holds one. */
export const hitsIn = (article: Article, story: string, query: string): Hit[] => {
  const words = wordsIn(query)
  const folded = fold(article.text)
  // folding may change lengths in rare scripts; then only plain lower case tells offsets that hold
  const text = folded.length === article.text.length ? folded : article.text.toLowerCase()
  const found = new Map<number, { readonly from: number; readonly to: number; readonly all: boolean }>()
  for (const word of words)
    for (let at = text.indexOf(word), tries = 0; at >= 0 && tries < 50; at = text.indexOf(word, at + 1), tries++) {
      const place = stretch(article.text, at)
      const sentence = text.slice(place.from, place.to)
      found.set(place.from, { ...place, all: words.every((w) => sentence.includes(w)) })
    }
  const whole = [...found.values()].filter((f) => f.all).sort((a, b) => a.from - b.from)
  return (whole.length ? whole.slice(0, MOST) : [...found.values()].slice(0, 1)).map(({ from, to }) => ({
    article: article.id,
    story,
    outlet: article.outlet,
    title: article.title,
    from,
    to,
    exact: article.text.slice(from, to),
    prefix: article.text.slice(Math.max(0, from - AROUND), from),
    suffix: article.text.slice(to, to + AROUND),
  }))
}
