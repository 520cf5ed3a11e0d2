/** The keys of a noun in the order they are written, and the shapes of what lies under them. */
export interface Shape {
  readonly keys: readonly string[]
  readonly under: Readonly<Record<string, Shape>>
}

const shape = (keys: string, under: Readonly<Record<string, Shape>> = {}): Shape => ({ keys: keys.split(' '), under })

const SPAN = shape('from to')
const ANCHOR = shape('article from to exact prefix suffix')
const MEMBER = shape('article from to exact prefix suffix origin speaker stance')

const ARTICLE = shape('id name title byline outlet language url published text blocks fields', {
  published: shape('value evidence rejected', { rejected: shape('value why') }),
  blocks: shape('from to role why'),
})

const STORY = shape('id title articles origins reuse quotations sayings quantities times facts timeline commitments', {
  origins: shape('id name kind articles evidence', { evidence: ANCHOR }),
  reuse: shape('from to kind share direction passages', { passages: shape('a b likeness', { a: ANCHOR, b: ANCHOR }) }),
  quotations: shape('id article spans text manner speaker cue said stance', {
    spans: SPAN,
    speaker: shape('name at', { at: ANCHOR }),
    cue: ANCHOR,
  }),
  sayings: shape('id members outlets origins speakers'),
  quantities: shape('id article from to text low high bound unit counts figure change former per of extent denied', {
    figure: SPAN,
  }),
  times: shape('article from to text start end bound grain duration offset relation'),
  facts: shape('id about kind verdict reason why certainty outlets origins speakers versions relations', {
    versions: shape('value low high unit start end asOf members', { members: MEMBER }),
    relations: shape('a b verdict reason why'),
  }),
  timeline: shape('start end what members', { members: ANCHOR }),
  commitments: shape('by to kind what due status evidence', { what: ANCHOR, evidence: ANCHOR }),
})

/** The account as the contract has it (docs/reference/account.md). */
export const ACCOUNT = shape('variorum articles stories notices', {
  articles: ARTICLE,
  stories: STORY,
  notices: shape('article rule says where from to'),
})

const isObject = (x: unknown): x is Readonly<Record<string, unknown>> => typeof x === 'object' && x !== null

/** `value` with its keys in the order of `shape`; a key the shape does not know comes after those, by the alphabet, so that nothing is lost. */
export const ordered = (value: unknown, { keys, under }: Shape): unknown => {
  if (Array.isArray(value)) return value.map((v) => ordered(v, { keys, under }))
  if (!isObject(value)) return value
  const others = Object.keys(value)
    .filter((k) => !keys.includes(k))
    .sort()
  const present = [...keys.filter((k) => Object.hasOwn(value, k)), ...others]
  return Object.fromEntries(present.map((k) => [k, under[k] ? ordered(value[k], under[k]) : value[k]]))
}
