import { automaton } from './automaton.ts'
import {
  BARRIERS,
  BLOCKS,
  bitOf,
  COMMENTS,
  CONSENT,
  DIALOG,
  DIALOGS,
  FOREIGN,
  HINTS,
  MASTHEAD,
  MASTHEADS,
  UNSHOWN,
} from './markup.ts'
import { type Attributes, ROOT, type State } from './state.ts'
import { flush } from './text-runs.ts'

/** Deeper elements are read but not nested further: no real page needs them, and nesting costs time. */
export const DEPTH_CAP = 512
/** Longest class + id that hints are looked for in; longer ones are generated. */
const HINT_LENGTH = 160
/** Types under which linked data comes: with a charset behind it, or under another name of JSON-LD. */
const LINKED_DATA = /^[a-z]{1,20}\/(?:ld\+json|json\+ld|jsonld)\s{0,4}(?:;|$)/i
/** What linked data is known by, whatever type its script declares. */
const LINKED = /"@(?:type|context|graph)"\s{0,4}:/
const LINKED_LOOK = 2000
const BOLD = new Set(['b', 'strong'])
const ITALIC = new Set(['i', 'em', 'cite'])
export const MEDIA = new Set(['img', 'picture', 'video', 'iframe', 'audio', 'svg', 'amp-img', 'object', 'canvas'])
/** Inline elements whose class can say what their text is. */
const HINTED_INLINE = new Set(['span', 'a', 'time', 'small', 'cite', 'em', 'i', 'strong', 'b', 'font', 'label'])
const HIDING = /display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden/i
const HIDDEN_HINT = 1 << HINTS.findIndex((h) => h.name === 'hidden')

const hintsIn = automaton(HINTS.map((h) => h.test))
/** Behind the bits of HINTS: the words name readers' comments. */
const NAMES_COMMENTS = 1 << HINTS.length
/** Behind that: they name what asks for consent. */
const NAMES_CONSENT = NAMES_COMMENTS << 1
/** Behind that: they name the masthead. */
const NAMES_MASTHEAD = NAMES_CONSENT << 1
const HINT_BITS = NAMES_COMMENTS - 1

/** Hints of a class, id or role, as bits of HINTS, and NAMES_COMMENTS. */
const hintsOf = (s: State, words: string): number => {
  const known = s.hintCache.get(words)
  if (known !== undefined) return known
  const cut = words.slice(0, HINT_LENGTH)
  const bits =
    hintsIn(cut) |
    (COMMENTS.test(cut) ? NAMES_COMMENTS : 0) |
    (CONSENT.test(cut) ? NAMES_CONSENT : 0) |
    (MASTHEADS.test(cut) ? NAMES_MASTHEAD : 0)
  s.hintCache.set(words, bits)
  return bits
}

const hashed = (seed: number, words: string): number => {
  let h = seed
  for (let i = 0; i < words.length; i++) h = (Math.imul(h, 31) + words.charCodeAt(i)) | 0
  return h
}

export const pop = (s: State): void => {
  const e = s.stack.pop()
  if (e === undefined) return
  const { tag } = e
  s.open.set(tag, (s.open.get(tag) ?? 1) - 1)
  if (e.capture >= 0) {
    s.capturing.splice(s.capturing.indexOf(e.capture), 1)
  }
  if (e.frame >= 0) {
    flush(s)
    s.frame = s.frames[e.frame]?.parent ?? 0
  }
  if (UNSHOWN.has(tag)) s.unshown--
  if (FOREIGN.has(tag)) s.foreign--
  if (tag === 'a') s.links--
  else if (BOLD.has(tag)) s.bold--
  else if (ITALIC.has(tag)) s.italic--
  else if (tag === 'pre') s.pre--
  else if (tag === 'tr') s.row = 0
  else if (tag === 'script') endScript(s)
}

const endScript = (s: State): void => {
  const { script } = s
  s.script = null
  if (script === null || script.parts.length === 0) return
  const text = script.parts.join('')
  if (script.linked || (/^\s{0,200}[{[]/.test(text) && LINKED.test(text.slice(0, LINKED_LOOK)))) s.linkedData.push(text)
  else s.states.push(text)
}

/** Closes the nearest of `tags` that is open above any barrier, with all that is in it. */
export const imply = (s: State, tags: ReadonlySet<string>): void => {
  for (let i = s.stack.length - 1; i >= 0; i--) {
    const tag = s.stack[i]?.tag ?? ''
    if (tags.has(tag)) {
      while (s.stack.length > i) pop(s)
      if (tag === 'td' || tag === 'th' || tag === 'dt') continue
      return
    }
    if (BARRIERS.has(tag)) return
  }
}

export const isBlock = (tag: string): boolean => BLOCKS.has(tag) || (tag.includes('-') && !MEDIA.has(tag))

const isHidden = (a: Attributes): boolean =>
  'hidden' in a ||
  a['aria-hidden'] === 'true' ||
  (a['style'] !== undefined && HIDING.test(a['style'].slice(0, HINT_LENGTH)))

const words = (a: Attributes): string =>
  a['class'] || a['id'] || a['itemprop'] || a['role']
    ? `${a['class'] ?? ''} ${a['id'] ?? ''} ${a['itemprop'] ?? ''} ${a['role'] ?? ''}`
    : ''

/** An article or the main part of a page is none, whatever it is called. */
const isDialog = (tag: string, a: Attributes, hints: number): boolean =>
  tag === 'dialog' ||
  DIALOGS.has(a['role'] ?? '') ||
  ((hints & NAMES_CONSENT) !== 0 && tag !== 'article' && tag !== 'main')

const openFrame = (s: State, tag: string, a: Attributes): number => {
  flush(s)
  const parent = s.frames[s.frame] ?? ROOT
  const named = tag === 'body' || tag === 'html' ? '' : words(a)
  const hints = named === '' ? 0 : hintsOf(s, named)
  const inside =
    parent.inside |
    bitOf(tag) |
    (isDialog(tag, a, hints) ? DIALOG : 0) |
    (hints & NAMES_MASTHEAD ? MASTHEAD : 0) |
    (isHidden(a) ? bitOf('hidden') : 0) |
    (hints & NAMES_COMMENTS && tag !== 'article' && tag !== 'main' ? bitOf('comments') : 0) |
    bitOf(a['role'] === 'navigation' ? 'nav' : a['role'] === 'main' ? 'main' : '')
  const path = hashed(hashed(parent.path, tag), a['class'] ?? '')
  s.frames.push({ parent: s.frame, tag, depth: parent.depth + 1, inside, hints: hints & HINT_BITS, path })
  s.frame = s.frames.length - 1
  return s.frame
}

export const push = (s: State, tag: string, a: Attributes, mark: number): void => {
  if (s.stack.length >= DEPTH_CAP) {
    s.tooDeep = true
    if (isBlock(tag)) flush(s)
    return
  }
  const block = isBlock(tag)
  const above = s.stack[s.stack.length - 1]
  const hidden = !block && isHidden(a) ? HIDDEN_HINT : 0
  const hints = block
    ? 0
    : (above?.hints ?? 0) |
      hidden |
      (HINTED_INLINE.has(tag) && (a['class'] || a['itemprop'] || a['id']) ? hintsOf(s, words(a)) & HINT_BITS : 0)
  if (mark >= 0) s.capturing.push(mark)
  const frame = block ? openFrame(s, tag, a) : -1
  s.stack.push({ tag, frame, capture: mark, hints })
  s.open.set(tag, (s.open.get(tag) ?? 0) + 1)
  enter(s, tag, a)
}

const enter = (s: State, tag: string, a: Attributes): void => {
  if (UNSHOWN.has(tag)) s.unshown++
  if (FOREIGN.has(tag)) s.foreign++
  if (tag === 'a') {
    s.links++
    s.run.links++
  } else if (BOLD.has(tag)) s.bold++
  else if (ITALIC.has(tag)) s.italic++
  else if (tag === 'pre') s.pre++
  else if (tag === 'tr') s.row = ++s.rows
  else if (tag === 'script') s.script = { linked: LINKED_DATA.test((a['type'] ?? '').trim().slice(0, 80)), parts: [] }
}

export const onClose = (s: State, tag: string): void => {
  if ((s.open.get(tag) ?? 0) === 0) {
    if (isBlock(tag)) flush(s)
    return
  }
  while (s.stack.length > 0) {
    const top = s.stack[s.stack.length - 1]?.tag
    // </b> or </span> never closes a block that was opened inside it and is still open
    if (top !== tag && !isBlock(tag) && !UNSHOWN.has(tag) && top !== undefined && isBlock(top)) return
    pop(s)
    if (top === tag) return
  }
}
