import { Tokenizer } from 'htmlparser2'
import { named, SILENT } from './entities.ts'
import { prefixOf } from './namespaces.ts'

/** Deeper elements are read into their ancestor: no feed nests this far, and nesting costs time and stack. */
export const DEPTH_CAP = 512
/** Elements kept; the largest feed met with has 40,000. */
const MOST_ELEMENTS = 1_000_000
const MOST_ATTRIBUTES = 100

export interface Element {
  /** lower case, with the prefix we know its namespace by: "dc:date", "atom:link", "item" */
  readonly name: string
  /** by name as written, lower case: "href", "xml:base" */
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly (Element | string)[]
  /** half-open stretch of the XML between its tags */
  readonly from: number
  readonly to: number
}

export interface Tree {
  readonly root: Element
  readonly notices: readonly { readonly rule: string; readonly says: string }[]
}

/** Elements of formats without a namespace of their own, whatever they declare. */
const NAMELESS: ReadonlySet<string> = new Set(['rss'])

interface Open {
  raw: string
  name: string
  attributes: Record<string, string>
  children: (Open | string)[]
  from: number
  to: number
  /** default namespace that holds outside of it */
  outside: string | null
}

const open = (raw: string, from: number): Open => ({
  raw,
  name: raw,
  attributes: Object.create(null) as Record<string, string>,
  children: [],
  from,
  to: from,
  outside: '',
})

/**
 * XML as a tree, by a tokenizer that minds no errors: end tags that fit nothing are passed over, elements left open are closed by their parent.
 * Nothing is fetched and no entity is expanded but the predefined, the numeric and HTML's named ones: a document type is passed over.
 */
export const tree = (xml: string): Tree => {
  const root = open('', 0)
  const stack: Open[] = [root]
  const opened = new Map<string, number>()
  const prefixes = new Map<string, string | null>()
  const wrong = { strayEnds: 0, unclosed: 0, deep: 0, dropped: 0 }
  let elements = 0
  let home: string | null = ''
  let element: Open = root
  let kept = 0
  let attribute = ''
  let value: string[] = []
  let tag = ''
  let over = 0
  const top = (): Open => stack[stack.length - 1] ?? root
  const text = (s: string): void => void (s && top().children.push(s))

  /** The name with the prefix we know, by the namespaces declared so far. */
  const resolve = (raw: string): string => {
    const at = raw.indexOf(':')
    const local = raw.slice(at + 1)
    const known = at < 0 ? home : (prefixes.get(raw.slice(0, at)) ?? raw.slice(0, at))
    return known ? `${known}:${local}` : local
  }
  const declare = (name: string, uri: string): void => {
    if (name === 'xmlns') home = prefixOf(uri) ?? ''
    else if (prefixes.size < MOST_ATTRIBUTES) prefixes.set(name.slice(6), prefixOf(uri))
  }
  const close = (end: number): void => {
    const done = stack.pop()
    if (!done) return
    done.to = end
    home = done.outside
    opened.set(done.raw, (opened.get(done.raw) ?? 1) - 1)
  }
  const begun = (end: number): void => {
    element.from = end + 1
    element.to = end + 1
    // RSS has no namespace; one that it declares for all is that of its extensions
    for (const [name, uri] of Object.entries(element.attributes))
      if (name.startsWith('xmlns') && !(name === 'xmlns' && NAMELESS.has(element.raw))) declare(name, uri)
    element.name = resolve(element.raw)
    for (const [name, given] of Object.entries(element.attributes)) {
      // attributes have no default namespace; those whose prefix we know by another name get ours
      const known = name.includes(':') ? prefixes.get(name.slice(0, name.indexOf(':'))) : undefined
      if (known) element.attributes[`${known}:${name.slice(name.indexOf(':') + 1)}`] ??= given
    }
    if (elements++ >= MOST_ELEMENTS) return void wrong.dropped++
    top().children.push(element)
    if (stack.length > DEPTH_CAP) {
      wrong.deep++
      over++
      return
    }
    stack.push(element)
    opened.set(element.raw, (opened.get(element.raw) ?? 0) + 1)
  }
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: true },
    {
      ...SILENT,
      onopentagname: (from, to) => {
        tag = xml.slice(from, to).toLowerCase()
        element = { ...open(tag, to), outside: home }
        kept = 0
      },
      onattribname: (from, to) => {
        attribute = xml.slice(from, to).toLowerCase()
        value = []
      },
      onattribdata: (from, to) => void value.push(xml.slice(from, to)),
      onattribentity: (point) => void value.push(String.fromCodePoint(point)),
      onattribend: () => {
        if (kept++ < MOST_ATTRIBUTES) element.attributes[attribute] ??= named(value.join(''))
      },
      onopentagend: begun,
      onselfclosingtag: (end) => {
        begun(end)
        if (top() === element) close(end + 1)
      },
      onclosetag: (from, to) => {
        const name = xml.slice(from, to).toLowerCase().trim()
        if (over > 0 && name === tag) over--
        else if (!(opened.get(name) ?? 0)) wrong.strayEnds++
        else {
          while (top().raw !== name) {
            wrong.unclosed++
            close(from - 2)
          }
          close(from - 2)
        }
      },
      ontext: (from, to) => text(named(xml.slice(from, to))),
      ontextentity: (point) => text(String.fromCodePoint(point)),
      oncdata: (from, to, offset) => text(xml.slice(from, to - offset)),
    },
  )
  tokenizer.write(xml)
  tokenizer.end()
  wrong.unclosed += stack.length - 1
  while (stack.length > 1) close(xml.length)
  root.to = xml.length
  const notices = [
    {
      n: wrong.strayEnds + wrong.unclosed,
      rule: 'ill-formed',
      says: 'tags that were not closed, or closed twice, were passed over',
    },
    { n: wrong.deep, rule: 'too-deep', says: `elements nested more than ${DEPTH_CAP} deep were flattened` },
    { n: wrong.dropped, rule: 'too-many', says: `more than ${MOST_ELEMENTS} elements: the others are left out` },
  ]
  return { root, notices: notices.filter(({ n }) => n > 0).map(({ rule, says }) => ({ rule, says })) }
}

export const isElement = (node: Element | string): node is Element => typeof node !== 'string'

/** All text in `element`, in order. */
export const textOf = (element: Element): string => {
  const parts: string[] = []
  const walk = (node: Element | string): void => {
    if (isElement(node)) for (const child of node.children) walk(child)
    else parts.push(node)
  }
  walk(element)
  return parts.join('')
}

/** The elements named so that lie directly in `element`. */
export const childrenOf = (element: Element, ...names: readonly string[]): Element[] =>
  element.children.filter(isElement).filter((c) => names.includes(c.name))
/** The first of them, by the order of `names` first. */
export const child = (element: Element, ...names: readonly string[]): Element | null => {
  for (const name of names) for (const c of element.children) if (isElement(c) && c.name === name) return c
  return null
}
/** The outermost elements named so, anywhere in `element`. */
export const descendants = (element: Element, ...names: readonly string[]): Element[] => {
  const found: Element[] = []
  const walk = (node: Element): void => {
    for (const c of node.children) {
      if (!isElement(c)) continue
      if (names.includes(c.name)) found.push(c)
      else walk(c)
    }
  }
  walk(element)
  return found
}
