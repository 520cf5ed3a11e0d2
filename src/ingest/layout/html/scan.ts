import { Tokenizer } from 'htmlparser2'
import { BARRIERS, BLOCKS, bitOf, CLOSES, COMMENTS, HINTS, UNSHOWN, VOIDS } from './markup.ts'
import type { Frame, Mark, Page, Run } from './page.ts'

/** Deeper elements are read but not nested further: no real page needs them, and nesting costs time. */
export const DEPTH_CAP = 512
/** Longest class + id that hints are looked for in; longer ones are generated. */
const HINT_LENGTH = 160
const MARK_LENGTH = 300
/** Longest attribute value kept; a description or a list of keywords is shorter. */
const VALUE_LENGTH = 4000
const LINKED_DATA = 'application/ld+json'

/** Attributes that are looked at: of most elements, and of those that carry metadata. The rest is never cut out of the page. */
const WANTED = new Set(['class', 'id', 'itemprop', 'role', 'rel', 'datetime', 'content', 'style', 'hidden', 'aria-hidden'])
const WANTED_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['meta', new Set(['name', 'property', 'itemprop', 'content'])],
  ['link', new Set(['rel', 'href'])],
  ['script', new Set(['type'])],
  ['html', new Set(['lang'])],
  ['img', new Set()],
])
const LONGEST_WANTED = 11
const MEDIA = new Set(['img', 'picture', 'video', 'iframe', 'audio', 'svg', 'amp-img', 'object', 'canvas'])
const CLOSE_P = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
)
const BOLD = new Set(['b', 'strong'])
const ITALIC = new Set(['i', 'em', 'cite'])
/** Inline elements whose class can say what their text is. */
const HINTED_INLINE = new Set(['span', 'a', 'time', 'small', 'cite', 'em', 'i', 'strong', 'b', 'font', 'label'])
const HIDING = /display\s{0,2}:\s{0,2}none|visibility\s{0,2}:\s{0,2}hidden/i

interface Open {
  readonly tag: string
  readonly frame: number
  readonly capture: number
  readonly hints: number
}
type Attributes = Record<string, string>

/** Everything the event pass holds while it runs. */
interface State {
  readonly html: string
  readonly stack: Open[]
  readonly open: Map<string, number>
  readonly frames: Frame[]
  readonly runs: Run[]
  readonly marks: Mark[]
  readonly captures: { kind: string; name: string; value: string; parts: string[]; length: number; run: number; done: boolean }[]
  readonly capturing: number[]
  readonly hintCache: Map<string, number>
  readonly linkedData: string[]
  tag: string
  attributes: Attributes
  wanted: ReadonlySet<string>
  attribute: string
  value: string
  frame: number
  unshown: number
  links: number
  bold: number
  italic: number
  pre: number
  row: number
  rows: number
  title: string
  script: string[] | null
  language: string
  tooDeep: boolean
  run: Draft
}
interface Draft {
  parts: string[]
  length: number
  space: boolean
  linked: number
  bold: number
  italic: number
  links: number
  /** linked characters before the first that is not */
  lead: number
  media: number
  /** hints that held for every shown character so far; -1 before the first */
  hints: number
}
const draft = (media: number): Draft => ({ parts: [], length: 0, space: true, linked: 0, bold: 0, italic: 0, links: 0, lead: 0, media, hints: -1 })

const ROOT: Frame = { parent: -1, tag: 'html', depth: 0, inside: 0, hints: 0, path: 7 }

/** Hints of a class, id or role, as bits of HINTS. */
const hintsOf = (s: State, words: string): number => {
  const known = s.hintCache.get(words)
  if (known !== undefined) return known
  const cut = words.slice(0, HINT_LENGTH)
  let bits = 0
  for (let i = 0; i < HINTS.length; i++) if (HINTS[i]?.test.test(cut)) bits |= 1 << i
  s.hintCache.set(words, bits)
  return bits
}

const hashed = (seed: number, words: string): number => {
  let h = seed
  for (let i = 0; i < words.length; i++) h = (Math.imul(h, 31) + words.charCodeAt(i)) | 0
  return h
}

const flush = (s: State): void => {
  const r = s.run
  if (r.length === 0) return
  const text = r.parts.join('').trim()
  if (text !== '') {
    const { linked, bold, italic, links, lead, media } = r
    s.runs.push({ text, frame: s.frame, linked, bold, italic, links, lead, media, hints: r.hints === -1 ? 0 : r.hints, row: s.row })
    s.run = draft(0)
  } else s.run = draft(r.media)
}

/** Adds text to the run; white space is collapsed except in <pre>. */
const addText = (s: State, raw: string): void => {
  for (const at of s.capturing) capture(s, at, raw)
  const r = s.run
  let piece = s.pre > 0 ? raw : raw.replace(/\s+/g, ' ')
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

const lineBreak = (s: State): void => {
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

const onText = (s: State, raw: string): void => {
  if (s.script !== null) s.script.push(raw)
  else if (s.tag === 'title' && s.unshown > 0 && (s.open.get('title') ?? 0) > 0) {
    if (s.title.length < MARK_LENGTH && (s.open.get('svg') ?? 0) === 0) s.title += raw
  } else if (s.unshown === 0) addText(s, raw)
}

const pop = (s: State): void => {
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
  if (tag === 'a') s.links--
  else if (BOLD.has(tag)) s.bold--
  else if (ITALIC.has(tag)) s.italic--
  else if (tag === 'pre') s.pre--
  else if (tag === 'tr') s.row = 0
  else if (tag === 'script') endScript(s)
}

const endScript = (s: State): void => {
  if (s.script !== null) s.linkedData.push(s.script.join(''))
  s.script = null
}

/** Closes the nearest of `tags` that is open above any barrier, with all that is in it. */
const imply = (s: State, tags: ReadonlySet<string>): void => {
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
const P = new Set(['p'])

const isBlock = (tag: string): boolean => BLOCKS.has(tag) || (tag.includes('-') && !MEDIA.has(tag))

const isHidden = (a: Attributes): boolean =>
  'hidden' in a || a['aria-hidden'] === 'true' || (a['style'] !== undefined && HIDING.test(a['style'].slice(0, HINT_LENGTH)))

const words = (a: Attributes): string =>
  a['class'] || a['id'] || a['itemprop'] || a['role'] ? `${a['class'] ?? ''} ${a['id'] ?? ''} ${a['itemprop'] ?? ''} ${a['role'] ?? ''}` : ''

const openFrame = (s: State, tag: string, a: Attributes): number => {
  flush(s)
  const parent = s.frames[s.frame] ?? ROOT
  const named = tag === 'body' || tag === 'html' ? '' : words(a)
  const inside =
    parent.inside |
    bitOf(tag) |
    (isHidden(a) ? bitOf('hidden') : 0) |
    (named !== '' && tag !== 'article' && tag !== 'main' && COMMENTS.test(named.slice(0, HINT_LENGTH)) ? bitOf('comments') : 0) |
    bitOf(a['role'] === 'navigation' ? 'nav' : a['role'] === 'main' ? 'main' : '')
  const path = hashed(hashed(parent.path, tag), a['class'] ?? '')
  s.frames.push({ parent: s.frame, tag, depth: parent.depth + 1, inside, hints: named === '' ? 0 : hintsOf(s, named), path })
  s.frame = s.frames.length - 1
  return s.frame
}

/** The metadata an element carries; gives the index of a capture of its text, or -1. */
const readMarks = (s: State, tag: string, a: Attributes): number => {
  const put = (kind: string, name: string, value: string): void => {
    s.marks.push({ kind, name: name.toLowerCase(), value, text: '', run: s.runs.length })
  }
  if (tag === 'meta') {
    const value = a['content'] ?? ''
    for (const key of ['name', 'property', 'itemprop']) if (a[key]) put(key === 'itemprop' ? 'itemprop' : 'meta', a[key] ?? '', value)
    return -1
  }
  if (tag === 'link') {
    if (a['rel'] && a['href']) put('link', a['rel'], a['href'])
    return -1
  }
  const kind = a['itemprop'] ? 'itemprop' : tag === 'time' ? 'time' : a['rel'] === 'author' ? 'rel' : ''
  if (kind === '' || VOIDS.has(tag) || s.capturing.length > 20) return -1
  const name = (a['itemprop'] ?? (kind === 'rel' ? 'author' : (a['class'] ?? ''))).toLowerCase()
  s.captures.push({ kind, name, value: a['datetime'] ?? a['content'] ?? '', parts: [], length: 0, run: s.runs.length, done: false })
  return s.captures.length - 1
}

const onOpen = (s: State, selfClosing: boolean): void => {
  const { tag, attributes: a } = s
  if (s.unshown > 0 && (s.open.get('svg') ?? 0) > 0 && (selfClosing || tag !== 'svg')) return
  if (tag === 'html' && a['lang']) s.language = a['lang'].toLowerCase()
  if (tag === 'html' || (tag === 'body' && (s.open.get('body') ?? 0) > 0)) return
  if (s.unshown > 0 && BLOCKS.has(tag) && (s.open.get('head') ?? 0) > 0) imply(s, new Set(['head']))
  if (CLOSE_P.has(tag) && (s.open.get('p') ?? 0) > 0) imply(s, P)
  const closes = CLOSES.get(tag)
  if (closes !== undefined) imply(s, closes)
  if (MEDIA.has(tag)) s.run.media++
  if (tag === 'br') lineBreak(s)
  const mark = readMarks(s, tag, a)
  if (VOIDS.has(tag)) {
    if (tag === 'hr') flush(s)
    return
  }
  push(s, tag, a, mark)
}

const push = (s: State, tag: string, a: Attributes, mark: number): void => {
  if (s.stack.length >= DEPTH_CAP) {
    s.tooDeep = true
    if (isBlock(tag)) flush(s)
    return
  }
  const block = isBlock(tag)
  const above = s.stack[s.stack.length - 1]
  const hidden = !block && isHidden(a) ? 1 << 18 : 0
  const hints = block ? 0 : (above?.hints ?? 0) | hidden | (HINTED_INLINE.has(tag) && (a['class'] || a['itemprop'] || a['id']) ? hintsOf(s, words(a)) : 0)
  if (mark >= 0) s.capturing.push(mark)
  const frame = block ? openFrame(s, tag, a) : -1
  s.stack.push({ tag, frame, capture: mark, hints })
  s.open.set(tag, (s.open.get(tag) ?? 0) + 1)
  enter(s, tag, a)
}

const enter = (s: State, tag: string, a: Attributes): void => {
  if (UNSHOWN.has(tag)) s.unshown++
  if (tag === 'a') {
    s.links++
    s.run.links++
  } else if (BOLD.has(tag)) s.bold++
  else if (ITALIC.has(tag)) s.italic++
  else if (tag === 'pre') s.pre++
  else if (tag === 'tr') s.row = ++s.rows
  else if (tag === 'script' && (a['type'] ?? '').trim().toLowerCase() === LINKED_DATA) s.script = []
}

const onClose = (s: State, tag: string): void => {
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

const begin = (html: string): State => ({
  html,
  stack: [],
  open: new Map(),
  frames: [ROOT],
  runs: [],
  marks: [],
  captures: [],
  capturing: [],
  hintCache: new Map(),
  linkedData: [],
  tag: '',
  attributes: {},
  wanted: WANTED,
  attribute: '',
  value: '',
  frame: 0,
  unshown: 0,
  links: 0,
  bold: 0,
  italic: 0,
  pre: 0,
  row: 0,
  rows: 0,
  title: '',
  script: null,
  language: '',
  tooDeep: false,
  run: draft(0),
})

/** Control characters have no place in a text, however they are written. */
const character = (code: number): string => (code < 32 || (code >= 127 && code < 160) ? ' ' : String.fromCodePoint(code))

const callbacks = (s: State) => {
  const { html } = s
  return {
    ontext: (from: number, to: number) => {
      if (s.unshown === 0 || s.script !== null || (s.open.get('title') ?? 0) > 0) onText(s, html.slice(from, to))
    },
    ontextentity: (code: number) => onText(s, character(code)),
    onopentagname: (from: number, to: number) => {
      s.tag = html.slice(from, to).toLowerCase()
      s.attributes = {}
      s.wanted = WANTED_OF.get(s.tag) ?? WANTED
    },
    onattribname: (from: number, to: number) => {
      const name = to - from > LONGEST_WANTED ? '' : html.slice(from, to).toLowerCase()
      s.attribute = s.wanted.has(name) ? name : ''
      s.value = ''
    },
    onattribdata: (from: number, to: number) => {
      if (s.attribute !== '' && s.value.length < VALUE_LENGTH) s.value += html.slice(from, Math.min(to, from + VALUE_LENGTH))
    },
    onattribentity: (code: number) => {
      if (s.attribute !== '' && s.value.length < VALUE_LENGTH) s.value += character(code)
    },
    onattribend: () => {
      if (s.attribute !== '' && s.attributes[s.attribute] === undefined) s.attributes[s.attribute] = s.value
    },
    onopentagend: () => onOpen(s, false),
    onselfclosingtag: () => onOpen(s, true),
    onclosetag: (from: number, to: number) => onClose(s, html.slice(from, Math.min(to, from + 40)).toLowerCase()),
    oncdata: () => {},
    oncomment: () => {},
    ondeclaration: () => {},
    onprocessinginstruction: () => {},
    onend: () => {},
  }
}

/** Reads a page in one pass, in time linear in its length, whatever its nesting. */
export const scan = (html: string): Page => {
  const s = begin(html)
  const tokenizer = new Tokenizer({ decodeEntities: true }, callbacks(s))
  tokenizer.write(html)
  tokenizer.end()
  while (s.stack.length > 0) pop(s)
  flush(s)
  const captured = s.captures.map((c): Mark => ({ kind: c.kind, name: c.name, value: c.value, text: c.parts.join('').replace(/\s+/g, ' ').trim(), run: c.run }))
  const { runs, frames, language, linkedData, tooDeep } = s
  return { runs, frames, marks: [...s.marks, ...captured], title: s.title.replace(/\s+/g, ' ').trim(), language, linkedData, tooDeep }
}
