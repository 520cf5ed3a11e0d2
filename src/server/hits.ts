import type { Article } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import type { Hit } from './library.ts'

/** Units of text told before and after a hit, as in every anchor. */
const AROUND = 32
/** A stretch without an end of sentence is cut here. */
const LONGEST = 400
/** Hits told of one article among others. */
export const USUAL_HITS = 5

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

/** What people type, taken apart: what stands in quotation marks is one phrase. */
const phrasesIn = (query: string): string[] =>
  [...fold(query).matchAll(/["“„]([^"“”„]*)["”“]|([\p{L}\p{N}]+)/gu)]
    .map((m) => (m[1] ?? m[2] ?? '').trim())
    .filter(Boolean)

/** Hits of one article of which none holds every word. */
const IN_PART = 2
/** At most so many places of one word are looked at. */
const TRIES = 50

/** Sentences of the article that hold words of `query`: those that hold them all; where there is none, those that hold the most. */
export const hitsIn = (article: Article, story: string, query: string, most = USUAL_HITS): Hit[] => {
  const words = [...new Set(phrasesIn(query))]
  const folded = fold(article.text)
  // folding may change lengths in rare scripts; then only plain lower case tells offsets that hold
  const text = folded.length === article.text.length ? folded : article.text.toLowerCase()
  const found = new Map<number, { readonly from: number; readonly to: number; readonly words: readonly string[] }>()
  for (const word of words)
    for (let at = text.indexOf(word), tries = 0; at >= 0 && tries < TRIES; at = text.indexOf(word, at + 1), tries++) {
      const place = stretch(article.text, at)
      const sentence = text.slice(place.from, place.to)
      if (!found.has(place.from)) found.set(place.from, { ...place, words: words.filter((w) => sentence.includes(w)) })
    }
  const best = Math.max(0, ...[...found.values()].map((f) => f.words.length))
  return [...found.values()]
    .filter((f) => f.words.length === best)
    .sort((a, b) => a.from - b.from)
    .slice(0, best === words.length ? most : Math.min(most, IN_PART))
    .map(({ from, to, words: held }) => ({
      article: article.id,
      story,
      outlet: article.outlet,
      title: article.title,
      from,
      to,
      exact: article.text.slice(from, to),
      prefix: article.text.slice(Math.max(0, from - AROUND), from),
      suffix: article.text.slice(to, to + AROUND),
      words: held,
    }))
}
