import type { Script, State } from './state.ts'
import { draft } from './state.ts'

/** Longest text of an element that is kept as metadata. */
export const MARK_LENGTH = 300

export const flush = (s: State): void => {
  const r = s.run
  if (r.length === 0) return
  const text = r.parts.join('').trim()
  if (text !== '') {
    const { linked, bold, italic, links, lead, media } = r
    s.runs.push({
      text,
      frame: s.frame,
      linked,
      bold,
      italic,
      links,
      lead,
      media,
      hints: r.hints === -1 ? 0 : r.hints,
      row: s.row,
    })
    s.run = draft(0)
  } else s.run = draft(r.media)
}

/** Hints of where a word may break, invisible to readers; they would part equal words of two articles. */
const INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/
const ALL_INVISIBLE = /[\u00ad\u200b\u2060\ufeff]/g

/** Text as it is shown: without what is invisible, white space collapsed. */
const shownOf = (raw: string, kept: boolean): string => {
  if (isPlain(raw)) return raw
  const visible = INVISIBLE.test(raw) ? raw.replace(ALL_INVISIBLE, '') : raw
  return kept ? visible : visible.replace(/\s+/g, ' ')
}
/** Nothing but single spaces and characters that are neither invisible nor white space: so is most text, and it needs no change. */
const isPlain = (raw: string): boolean => {
  let before = 0
  for (let i = 0; i < raw.length; i++) {
    const c = raw.charCodeAt(i)
    if (c < 33 && (c !== 32 || before === 32)) return false
    if (c >= 0xa0 && (c === 0xa0 || c === 0xad || (c >= 0x1680 && (c < 0x2010 || c > 0x2027)))) return false
    before = c
  }
  return true
}

/** Adds text to the run; white space is collapsed except in <pre>. */
const addText = (s: State, raw: string): void => {
  for (const at of s.capturing) capture(s, at, raw)
  const r = s.run
  let piece = shownOf(raw, s.pre > 0)
  if (r.space && s.pre === 0 && piece.startsWith(' ')) piece = piece.slice(1)
  if (piece === '') return
  r.parts.push(piece)
  r.length += piece.length
  r.space = piece.endsWith(' ') || piece.endsWith('\n')
  if (piece === ' ') return
  if (s.links > 0) {
    if (r.lead === r.linked && r.lead + 2 >= r.length - piece.length) r.lead += piece.length
    r.linked += piece.length
  }
  if (s.bold > 0) r.bold += piece.length
  if (s.italic > 0) r.italic += piece.length
  const top = s.stack[s.stack.length - 1]
  r.hints &= top === undefined ? 0 : top.hints
}

const capture = (s: State, at: number, raw: string): void => {
  const c = s.captures[at]
  if (c === undefined || c.length >= MARK_LENGTH) return
  const cut = raw.slice(0, MARK_LENGTH - c.length)
  c.parts.push(cut)
  c.length += cut.length
}

export const lineBreak = (s: State): void => {
  const r = s.run
  if (r.length === 0) return
  const last = r.parts[r.parts.length - 1]
  if (last === '\n') flush(s)
  else {
    r.parts.push('\n')
    r.length++
    r.space = true
  }
}

/** What stands before the value of a script that is data and nothing else, or gives such data a name: `window.state = {`, `var state = JSON.parse("{`. */
export const DATA =
  /^\s{0,200}(?:<!--\s{0,20}|\/\/\s{0,4}<!\[CDATA\[\s{0,20})?(?:(?:(?:window|self|globalThis)[.[]|(?:var|let|const)\s)[\w.$"'[\]]{1,80}\s{0,4}=\s{0,4}(?=[{[]|JSON\.parse\(|\(\s?function\s?\()|(?=[{[]))/
const LOOK = 400

/** Keeps a script's text where it is declared as linked data, or begins as data do; any other script is dropped unread. */
const scriptText = (s: State, script: Script, raw: string): void => {
  if (script.linked || script.parts.length > 0 || DATA.test(raw.slice(0, LOOK))) script.parts.push(raw)
  else if (raw.trim() !== '') s.script = null
}

export const onText = (s: State, raw: string): void => {
  if (s.script !== null) scriptText(s, s.script, raw)
  else if (s.unshown > 0 && (s.open.get('title') ?? 0) > 0) {
    if (s.title.length < MARK_LENGTH && (s.open.get('svg') ?? 0) === 0) s.title += raw
  } else if (s.unshown === 0) addText(s, raw)
}
