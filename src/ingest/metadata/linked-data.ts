/** One thing that a page's linked data (JSON-LD) speaks of, with its fields as they stand. */
export type Node = Readonly<Record<string, unknown>>

/** More is a data dump or an attack, not an article's metadata. */
const LONGEST = 1_000_000
const NODES = 400
const DEPTH = 8

// biome-ignore lint/suspicious/noControlCharactersInRegex: raw line ends and tabs inside strings are what makes real linked data invalid
const CONTROL = /[\u0000-\u001f]+/g
const BEFORE = /^(?:<!--|\/\*\s{0,4}<!\[CDATA\[\s{0,4}\*\/|\/\/\s{0,4}<!\[CDATA\[)\s{0,20}/
const AFTER = /\s{0,20}(?:-->|\/\*\s{0,4}\]\]>\s{0,4}\*\/|\/\/\s{0,4}\]\]>);?$|;$/
/** A closing wrapper is no longer than this. */
const TAIL = 60
/** Without the comment or CDATA marks that old pages put around scripts. */
const unwrapped = (data: string): string => {
  const inner = data.trim().replace(BEFORE, '')
  return `${inner.slice(0, -TAIL)}${inner.slice(-TAIL).replace(AFTER, '')}`
}

/** Names that say their vocabulary, "schema:headline" or "https://schema.org/headline", without it. */
const NAMED = /"(?:schema:|https?:\/\/schema\.org\/)(\w{1,60}"\s{0,4}:)/g
const parsed = (given: string): unknown => {
  if (given.length > LONGEST) return null
  const data = given.replace(NAMED, '"$1')
  const mended = (): string => unwrapped(data.replace(CONTROL, ' ')).replace(/,\s{0,20}([}\]])/g, '$1')
  for (const form of [() => data, mended]) {
    try {
      return JSON.parse(form())
    } catch {}
  }
  return null
}

/** What is picked out of linked data that no mending makes JSON, field by field. */
const FIELDS: readonly { readonly field: string; readonly test: RegExp }[] = [
  ...['@type', 'url', 'datePublished', 'dateCreated', 'dateModified'].map((field) => ({
    field,
    test: new RegExp(String.raw`"${field}"\s{0,10}:\s{0,10}"([^"]{1,200})"`),
  })),
  {
    field: 'author',
    test: /"author"\s{0,10}:\s{0,10}(?:[[{\s]{0,20}(?:"@type"\s{0,10}:\s{0,10}"Person"\s{0,10},\s{0,10})?"name"\s{0,10}:\s{0,10})?"([^"]{1,200})"/,
  },
]
/** The simple fields of broken linked data, as one node; null where there are none. */
const salvaged = (data: string): Node | null => {
  if (data.length > LONGEST) return null
  const found = FIELDS.flatMap(({ field, test }) => {
    const value = test.exec(data)?.[1]
    return value === undefined ? [] : [[field, value] as const]
  })
  return found.length > 1 ? Object.fromEntries(found) : null
}

export const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const collect = (value: unknown, depth: number, out: Node[]): void => {
  if (depth > DEPTH || out.length >= NODES) return
  if (Array.isArray(value)) for (const v of value) collect(v, depth + 1, out)
  else if (isNode(value)) {
    out.push(value)
    for (const [key, v] of Object.entries(value))
      if (typeof v === 'object' && key !== '@context') collect(v, depth + 1, out)
  }
}

/** All nodes of the page's linked data, outer ones first. Broken data is mended where line ends or commas are at fault, else left out. */
export const nodes = (linkedData: readonly string[]): readonly Node[] => {
  const out: Node[] = []
  for (const data of linkedData) collect(parsed(data) ?? salvaged(data), 0, out)
  return out
}

export const typesOf = (node: Node): readonly string[] => {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type])
    .filter((t): t is string => typeof t === 'string')
    .map((t) => t.replace(/^.*[/:#]/, ''))
}

const ARTICLE =
  /Article$|^(?:BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Recipe|Review|ClaimReview|DiscussionForumPosting)$/
const PAGE = /^(?:WebPage|ItemPage|AboutPage|CreativeWork|VideoObject)$/

/** Fields that hold other things than the page is about: lists of articles, entries of a live blog, comments. */
const OTHERS: ReadonlySet<string> = new Set(
  'itemListElement liveBlogUpdate hasPart mentions citation comment relatedLink isRelatedTo isBasedOn significantLink review blogPost subjectOf'.split(
    ' ',
  ),
)
/** The nodes that hang below a field of OTHERS. */
const othersIn = (all: readonly Node[]): ReadonlySet<Node> => {
  const others = new Set<Node>()
  const add = (value: unknown, other: boolean, depth: number): void => {
    if (depth > DEPTH) return
    if (Array.isArray(value)) for (const v of value) add(v, other, depth + 1)
    else if (isNode(value)) {
      if (other) others.add(value)
      for (const [key, v] of Object.entries(value))
        if (typeof v === 'object') add(v, other || OTHERS.has(key), depth + 1)
    }
  }
  for (const node of all) if (!others.has(node)) add(node, false, 0)
  return others
}

/** What a page is known by: its titles, and its addresses. */
export interface Own {
  readonly titles: readonly string[]
  readonly urls: readonly string[]
}
const plain = (s: string): string => s.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')
const pathOf = (url: string): string => (URL.parse(url)?.pathname ?? url).replace(/\/$/, '')
/** Shorter titles are in others by accident. */
const TITLE = 10
const isTitled = (node: Node, { titles }: Own): boolean => {
  const own = typeof node['headline'] === 'string' ? plain(node['headline']) : ''
  return (
    own.length >= TITLE &&
    titles.some((t) => plain(t).includes(own) || (plain(t).length >= TITLE && own.includes(plain(t))))
  )
}
const isAddressed = (node: Node, { urls }: Own): boolean => {
  const own = [node['url'], node['@id'], ...namesOf(node['mainEntityOfPage'])]
    .filter((v): v is string => typeof v === 'string')
    .map(pathOf)
  return own.some((path) => path.length > 1 && urls.some((u) => pathOf(u) === path))
}
const namesOf = (value: unknown): readonly unknown[] => (isNode(value) ? [value['@id'], value['url']] : [value])

/** Why a node is that of the page's article: each is worth its points; the first of equals is taken. */
const SIGNS: readonly {
  readonly name: string
  readonly points: number
  readonly test: (n: Node, own: Own) => boolean
}[] = [
  { name: 'its headline is the title of the page', points: 4, test: isTitled },
  { name: 'its address is that of the page', points: 4, test: isAddressed },
  {
    name: 'it has a headline and a date',
    points: 2,
    test: (n) => n['headline'] !== undefined && DATED.some((d) => n[d] !== undefined),
  },
]
const DATED = ['datePublished', 'coverageStartTime'] as const

/** The node of the page's article: of the articles that no list, live blog or comment holds the one with the most signs, else the page itself. */
export const articleNode = (all: readonly Node[], own: Own): Node | null => {
  const others = othersIn(all)
  const points = (n: Node): number => SIGNS.reduce((sum, s) => sum + (s.test(n, own) ? s.points : 0), 0)
  const articles = all.filter(
    (n) => typesOf(n).some((t) => ARTICLE.test(t)) && (!others.has(n) || isTitled(n, own) || isAddressed(n, own)),
  )
  const best = articles
    .map((n) => ({ n, sum: points(n) }))
    .reduce<{ n: Node; sum: number } | null>((a, b) => (a && a.sum >= b.sum ? a : b), null)
  return (
    best?.n ??
    all.find((n) => !others.has(n) && typesOf(n).some((t) => PAGE.test(t)) && n['datePublished'] !== undefined) ??
    null
  )
}

const BODIES = /Organization$|^(?:WebSite|Brand|Corporation)$/
/** Names in a field that are not people's: of organisations, of the site. */
export const organisationsIn = (value: unknown, all: readonly Node[]): readonly string[] =>
  (Array.isArray(value) ? value.slice(0, 20) : [value]).filter(isNode).flatMap((v) => {
    const meant =
      v['@type'] === undefined && typeof v['@id'] === 'string'
        ? (all.find((n) => n['@id'] === v['@id'] && n['@type'] !== undefined) ?? v)
        : v
    return typesOf(meant).some((t) => BODIES.test(t)) ? namesIn(meant, all) : []
  })

/** Names in a field: a string, a node with a name, or a list of such. References ("@id") are looked up. */
export const namesIn = (value: unknown, all: readonly Node[], depth = 0): readonly string[] => {
  if (depth > 3) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((v) => namesIn(v, all, depth + 1))
  if (!isNode(value)) return []
  const name = value['name'] ?? value['@value']
  if (name !== undefined) return namesIn(name, all, depth + 1)
  const id = value['@id']
  const meant = typeof id === 'string' ? all.find((n) => n['@id'] === id && n['name'] !== undefined) : undefined
  return meant ? namesIn(meant['name'], all, depth + 1) : []
}
