import { Tokenizer } from 'htmlparser2'
import { readMarks } from './marks.ts'
import { BLOCKS, BREAKING, CLOSES, FOREIGN, INTEGRATING, UNSHOWN, VOIDS } from './markup.ts'
import type { Mark, Page } from './page.ts'
import { imply, MEDIA, onClose, pop, push } from './stack.ts'
import { begin, DATA_DATE, type State } from './state.ts'
import { flush, lineBreak, onText } from './text-runs.ts'

/** Longest attribute value kept; a description or a list of keywords is shorter. */
const VALUE_LENGTH = 4000
/** Attributes that are looked at: of most elements, and of those that carry metadata. The rest is never cut out of the page. */
const WANTED = new Set([
  'class',
  'id',
  'itemprop',
  'role',
  'rel',
  'datetime',
  'content',
  'style',
  'hidden',
  'aria-hidden',
  'title',
  'aria-label',
  'property',
])
const WANTED_OF: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['meta', new Set(['name', 'property', 'itemprop', 'content'])],
  ['link', new Set(['rel', 'href'])],
  ['a', new Set([...WANTED, 'href'])],
  ['script', new Set(['type'])],
  ['html', new Set(['lang', 'xml:lang'])],
  ['img', new Set()],
])
const LONGEST_WANTED = 11
const CLOSE_P = new Set(
  'address article aside blockquote center details dialog dir div dl fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
)
const P = new Set(['p'])
const HEAD = new Set(['head'])

/** Within SVG or MathML: their elements are no text of the page, and what closes itself there is closed. */
const isForeign = (s: State): boolean => s.foreign > 0
const integrates = (s: State): boolean => [...INTEGRATING].some((tag) => (s.open.get(tag) ?? 0) > 0)
/** Closes what was left open of SVG or MathML, so that it does not swallow the rest of the page. */
const leaveForeign = (s: State): void => {
  while (isForeign(s) && s.stack.length > 0) pop(s)
}

const onOpen = (s: State, selfClosing: boolean): void => {
  const { tag, attributes: a } = s
  if (isForeign(s) && !FOREIGN.has(tag)) {
    if (!BREAKING.has(tag)) return void (selfClosing || !INTEGRATING.has(tag) || push(s, tag, {}, -1))
    if (integrates(s)) return
    leaveForeign(s)
  }
  if (tag === 'html') s.language = (a['lang'] || a['xml:lang'] || '').trim() || s.language
  if (tag === 'html' || (tag === 'body' && (s.open.get('body') ?? 0) > 0)) return
  if (s.unshown > 0 && BLOCKS.has(tag) && (s.open.get('head') ?? 0) > 0) imply(s, HEAD)
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

/** Control characters have no place in a text, however they are written. */
const character = (code: number): string =>
  code < 32 || (code >= 127 && code < 160) ? ' ' : String.fromCodePoint(code)

/** Names that pages are full of, so that each is one string and is compared at a glance. */
const NAMES: ReadonlyMap<string, string> = new Map(
  [
    ...BLOCKS,
    ...VOIDS,
    ...UNSHOWN,
    ...MEDIA,
    ...'a b body center cite code em font i label s small span strike strong sub sup time tt u'.split(' '),
  ].map((n) => [n, n]),
)
const nameOf = (html: string, from: number, to: number): string => {
  const name = html.slice(from, to)
  const known = NAMES.get(name)
  if (known !== undefined) return known
  const small = name.toLowerCase()
  return NAMES.get(small) ?? small
}

/** "data-" opens most attributes of some pages. */
const isData = (html: string, from: number): boolean =>
  html.charCodeAt(from) === 100 && html.charCodeAt(from + 4) === 45 && html.startsWith('data-', from)
const LONGEST_DATA = 40
const DATED = /date|time|stamp|publi|posted|created|epoch|unix|utc|-ts$/i

const callbacks = (s: State) => {
  const { html } = s
  return {
    ontext: (from: number, to: number) => {
      if (s.unshown === 0 || s.script !== null || (s.open.get('title') ?? 0) > 0) onText(s, html.slice(from, to))
    },
    ontextentity: (code: number) => onText(s, character(code)),
    onopentagname: (from: number, to: number) => {
      s.tag = nameOf(html, from, to)
      s.attributes = {}
      s.wanted = WANTED_OF.get(s.tag) ?? WANTED
    },
    onattribname: (from: number, to: number) => {
      if (isData(html, from))
        s.attribute = to - from <= LONGEST_DATA && DATED.test(html.slice(from, to)) ? DATA_DATE : ''
      else {
        const name = to - from > LONGEST_WANTED ? '' : html.slice(from, to).toLowerCase()
        s.attribute = s.wanted.has(name) ? name : ''
      }
      s.value = ''
    },
    onattribdata: (from: number, to: number) => {
      if (s.attribute !== '' && s.value.length < VALUE_LENGTH)
        s.value += html.slice(from, Math.min(to, from + VALUE_LENGTH))
    },
    onattribentity: (code: number) => {
      if (s.attribute !== '' && s.value.length < VALUE_LENGTH) s.value += character(code)
    },
    onattribend: () => {
      if (s.attribute !== '' && s.attributes[s.attribute] === undefined) s.attributes[s.attribute] = s.value
    },
    onopentagend: () => onOpen(s, false),
    onselfclosingtag: () => onOpen(s, true),
    onclosetag: (from: number, to: number) => onClose(s, nameOf(html, from, Math.min(to, from + 40))),
    isInForeignContext: () => isForeign(s),
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
  const captured = s.captures.map(
    (c): Mark => ({
      kind: c.kind,
      name: c.name,
      value: c.value,
      text: c.parts.join('').replace(/\s+/g, ' ').trim(),
      run: c.run,
    }),
  )
  const { runs, frames, language, linkedData, states, tooDeep } = s
  return {
    runs,
    frames,
    marks: [...s.marks, ...captured],
    title: s.title.replace(/\s+/g, ' ').trim(),
    language,
    linkedData,
    states,
    tooDeep,
  }
}
