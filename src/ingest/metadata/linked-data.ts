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

const parsed = (data: string): unknown => {
  if (data.length > LONGEST) return null
  const mended = (): string => unwrapped(data.replace(CONTROL, ' ')).replace(/,\s{0,20}([}\]])/g, '$1')
  for (const form of [() => data, mended]) {
    try {
      return JSON.parse(form())
    } catch {}
  }
  return null
}

export const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && !Array.isArray(value)

const collect = (value: unknown, depth: number, out: Node[]): void => {
  if (depth > DEPTH || out.length >= NODES) return
  if (Array.isArray(value)) for (const v of value) collect(v, depth + 1, out)
  else if (isNode(value)) {
    out.push(value)
    for (const [key, v] of Object.entries(value)) if (typeof v === 'object' && key !== '@context') collect(v, depth + 1, out)
  }
}

/** All nodes of the page's linked data, outer ones first. Broken data is mended where line ends or commas are at fault, else left out. */
export const nodes = (linkedData: readonly string[]): readonly Node[] => {
  const out: Node[] = []
  for (const data of linkedData) collect(parsed(data), 0, out)
  return out
}

export const typesOf = (node: Node): readonly string[] => {
  const type = node['@type']
  return (Array.isArray(type) ? type : [type]).filter((t): t is string => typeof t === 'string').map((t) => t.replace(/^.*[/:#]/, ''))
}

const ARTICLE = /Article$|^(?:BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Recipe|Review|ClaimReview|DiscussionForumPosting)$/
const PAGE = /^(?:WebPage|ItemPage|AboutPage|CreativeWork|VideoObject)$/

/** The node of the page's article: the first article that has a headline and a date, else any article, else the page itself. */
export const articleNode = (all: readonly Node[]): Node | null => {
  const articles = all.filter((n) => typesOf(n).some((t) => ARTICLE.test(t)))
  return (
    articles.find((n) => n['headline'] !== undefined && n['datePublished'] !== undefined) ??
    articles[0] ??
    all.find((n) => typesOf(n).some((t) => PAGE.test(t)) && n['datePublished'] !== undefined) ??
    null
  )
}

const BODIES = /Organization$|^(?:WebSite|Brand|Corporation)$/
/** Names in a field that are not people's: of organisations, of the site. */
export const organisationsIn = (value: unknown, all: readonly Node[]): readonly string[] =>
  (Array.isArray(value) ? value.slice(0, 20) : [value]).filter(isNode).flatMap((v) => {
    const meant = v['@type'] === undefined && typeof v['@id'] === 'string' ? (all.find((n) => n['@id'] === v['@id'] && n['@type'] !== undefined) ?? v) : v
    return typesOf(meant).some((t) => BODIES.test(t)) ? namesIn(meant, all) : []
  })

/** Names in a field: a string, a node with a name, or a list of such. References ("@id") are looked up. */
export const namesIn = (value: unknown, all: readonly Node[], depth = 0): readonly string[] => {
  if (depth > 3) return []
  if (typeof value === 'string') return [value]
  if (Array.isArray(value)) return value.slice(0, 20).flatMap((v) => namesIn(v, all, depth + 1))
  if (!isNode(value)) return []
  const name = value['name']
  if (name !== undefined) return namesIn(name, all, depth + 1)
  const id = value['@id']
  const meant = typeof id === 'string' ? all.find((n) => n['@id'] === id && n['name'] !== undefined) : undefined
  return meant ? namesIn(meant['name'], all, depth + 1) : []
}
