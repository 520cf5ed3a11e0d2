import { bitOf, MASTHEAD } from './markup.ts'
import type { Page } from './page.ts'

/** Why a line there is no day of publication; dating knows it by these words. */
export const TODAY = 'the day in the masthead of the page'

const NAV = bitOf('nav')
const CONTENT = bitOf('article') | bitOf('main')

/** For each frame whether it is a masthead: the header of the page (outside of its article, with a menu in it), or what is named so; and all that is in one. */
const memo = new WeakMap<Page, Uint8Array>()
const mastheads = (page: Page): Uint8Array => {
  const known = memo.get(page)
  if (known) return known
  const { frames } = page
  const menus = new Uint8Array(frames.length)
  for (let f = frames.length - 1; f > 0; f--) {
    const frame = frames[f]
    if (frame && (menus[f] || frame.inside & NAV)) menus[frame.parent] = 1
  }
  const made = new Uint8Array(frames.length)
  frames.forEach((frame, f) => {
    const isHeader = frame.tag === 'header' && (frame.inside & CONTENT) === 0 && menus[f] === 1
    if (isHeader || (frame.inside & MASTHEAD) !== 0 || (frame.parent >= 0 && made[frame.parent])) made[f] = 1
  })
  memo.set(page, made)
  return made
}

/** Whether run `i` stands in the masthead of its page, above the headline: a day there is that of the reader. A header that holds the headline too is that of the article. */
export const inMasthead = (page: Page, headline: number, i: number): boolean => {
  const made = mastheads(page)
  const at = (run: number): boolean => made[page.runs[run]?.frame ?? 0] === 1
  return i < headline && at(i) && !at(headline)
}
