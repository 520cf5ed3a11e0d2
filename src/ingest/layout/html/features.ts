import { type Known, sameText } from './known.ts'
import { ANCESTORS, HINTS } from './markup.ts'
import type { Measure } from './measure.ts'
import type { Frame, Run } from './page.ts'
import type { Surroundings } from './surroundings.ts'

/** All that a feature may look at. */
export interface Place {
  readonly i: number
  readonly run: Run
  readonly m: Measure
  readonly frame: Frame
  readonly s: Surroundings
  readonly known: Known
}
interface Feature {
  readonly name: string
  readonly of: (p: Place) => number
}

const share = (a: number, b: number): number => (b > 0 ? a / b : 0)
const linkShare = (r: Run | undefined): number => (r === undefined ? -1 : Math.min(1, share(r.linked, r.text.length)))
const runAt = (p: Place, i: number): Run | undefined => p.s.page.runs[i]
const wordsAt = (p: Place, i: number): number => p.s.measures[i]?.words ?? -1
const tagAt = (p: Place, i: number): string => p.s.page.frames[runAt(p, i)?.frame ?? -1]?.tag ?? ''
const TAGS = [
  'p',
  'div',
  'li',
  'td',
  'h1',
  'h2',
  'h3',
  'h4',
  'blockquote',
  'figcaption',
  'header',
  'section',
  'article',
  'body',
  'pre',
  'dd',
] as const
const isHeading = (tag: string): boolean => /^h[1-6]$/.test(tag)

const itself: readonly Feature[] = [
  { name: 'words', of: (p) => p.m.words },
  { name: 'link share', of: (p) => linkShare(p.run) },
  { name: 'links', of: (p) => p.run.links },
  { name: 'unlinked words', of: (p) => p.m.words * (1 - linkShare(p.run)) },
  { name: 'sentence ends', of: (p) => p.m.stops },
  { name: 'ends like a sentence', of: (p) => (p.m.ends ? (p.m.colon ? 2 : 1) : 0) },
  { name: 'commas a word', of: (p) => share(p.m.commas, p.m.words) },
  { name: 'commas', of: (p) => p.m.commas },
  { name: 'small-letter words', of: (p) => share(p.m.small, p.m.words) },
  { name: 'capital words', of: (p) => share(p.m.capital, p.m.words) },
  { name: 'number words', of: (p) => share(p.m.numbers, p.m.words) },
  { name: 'short words', of: (p) => share(p.m.short, p.m.words) },
  { name: 'quotation marks', of: (p) => p.m.quotes },
  { name: 'signs', of: (p) => p.m.signs },
  { name: 'letters a word', of: (p) => share(p.m.length, p.m.words) },
  { name: 'bold share', of: (p) => share(p.run.bold, p.run.text.length) },
  { name: 'italic share', of: (p) => share(p.run.italic, p.run.text.length) },
  { name: 'pictures before it', of: (p) => p.run.media },
  { name: 'begins with a link', of: (p) => share(p.run.lead, p.run.text.length) },
  { name: 'ends in an ellipsis', of: (p) => (p.m.ellipsis ? 1 : 0) },
  { name: 'capital letters', of: (p) => p.m.shouting },
  { name: 'line breaks', of: (p) => p.run.text.split('\n').length - 1 },
]

const tree: readonly Feature[] = [
  ...TAGS.map((tag): Feature => ({ name: `<${tag}>`, of: (p) => (p.frame.tag === tag ? 1 : 0) })),
  ...ANCESTORS.map((name, bit): Feature => ({ name: `in ${name}`, of: (p) => (p.frame.inside >> bit) & 1 })),
  { name: 'depth', of: (p) => p.frame.depth },
  { name: 'in the trunk', of: (p) => p.s.under[p.run.frame] ?? 0 },
  {
    name: 'depth under the trunk',
    of: (p) => (p.s.under[p.run.frame] ? p.frame.depth - (p.s.page.frames[p.s.trunk.frame]?.depth ?? 0) : -1),
  },
  { name: 'in table row', of: (p) => (p.run.row > 0 ? 1 : 0) },
]

const hints: readonly Feature[] = HINTS.flatMap(({ name }, h): Feature[] => [
  {
    name: `class hints at ${name}`,
    of: (p) => (p.run.hints & (1 << h) ? -1 : (p.s.distance[p.run.frame * HINTS.length + h] ?? 10)),
  },
])

/** Of the frame `up` levels above the run's own. */
const above = (p: Place, up: number): number => {
  let f = p.run.frame
  for (let k = 0; k < up && f > 0; k++) f = p.s.page.frames[f]?.parent ?? 0
  return f
}
const kin = (up: number, called: string): readonly Feature[] => [
  { name: `words in ${called}`, of: (p) => p.s.words[above(p, up)] ?? 0 },
  { name: `link share of ${called}`, of: (p) => share(p.s.linked[above(p, up)] ?? 0, p.s.chars[above(p, up)] ?? 0) },
  { name: `blocks in ${called}`, of: (p) => p.s.count[above(p, up)] ?? 0 },
  { name: `prose blocks in ${called}`, of: (p) => p.s.strongs[above(p, up)] ?? 0 },
  {
    name: `share of the good text in ${called}`,
    of: (p) => share(p.s.trunk.mass[above(p, up)] ?? 0, p.s.trunk.mass[p.s.trunk.frame] ?? 0),
  },
]
const branchOf = (p: Place): number => p.s.branch[p.run.frame] ?? 0
const branch: readonly Feature[] = [
  { name: 'words in its branch', of: (p) => p.s.words[branchOf(p)] ?? 0 },
  { name: 'link share of its branch', of: (p) => share(p.s.linked[branchOf(p)] ?? 0, p.s.chars[branchOf(p)] ?? 0) },
  { name: 'prose blocks in its branch', of: (p) => p.s.strongs[branchOf(p)] ?? 0 },
  {
    name: 'share of the good text in its branch',
    of: (p) => share(p.s.trunk.mass[branchOf(p)] ?? 0, p.s.trunk.mass[p.s.trunk.frame] ?? 0),
  },
]

const around: readonly Feature[] = [-2, -1, 1, 2].flatMap((d): Feature[] => [
  { name: `words of the block at ${d}`, of: (p) => wordsAt(p, p.i + d) },
  { name: `link share of the block at ${d}`, of: (p) => linkShare(runAt(p, p.i + d)) },
  { name: `prose at ${d}`, of: (p) => p.s.strong[p.i + d] ?? -1 },
  { name: `heading at ${d}`, of: (p) => (isHeading(tagAt(p, p.i + d)) ? 1 : 0) },
  {
    name: `words of furniture at ${d}`,
    of: (p) => (p.s.wordings[p.i + d]?.furniture ?? 0) + (p.s.wordings[p.i + d]?.teaser ?? 0),
  },
  { name: `same frame as the block at ${d}`, of: (p) => sameFrame(p, p.i + d) },
])
/** 2 for the same frame, 1 for sisters, 0 else. */
const sameFrame = (p: Place, j: number): number => {
  const r = runAt(p, j)
  if (r === undefined) return -1
  if (r.frame === p.run.frame) return 2
  const f = p.s.page.frames[r.frame]
  return f?.parent === p.frame.parent ? (f.path === p.frame.path ? 2 : 1) : 0
}

const gap = (from: number, to: number): number => (from < 0 || to < 0 ? 99 : Math.min(99, to - from))
const order: readonly Feature[] = [
  { name: 'place on the page', of: (p) => share(p.i, p.s.page.runs.length) },
  { name: 'blocks since prose', of: (p) => gap(p.s.before[p.i] ?? -1, p.i) },
  { name: 'blocks until prose', of: (p) => gap(p.i, p.s.after[p.i] ?? -1) },
  { name: 'is prose', of: (p) => p.s.strong[p.i] ?? 0 },
  { name: 'tree distance to the prose before', of: (p) => apart(p, p.s.before[p.i] ?? -1) },
  { name: 'tree distance to the prose after', of: (p) => apart(p, p.s.after[p.i] ?? -1) },
  { name: 'tree distance to the headline', of: (p) => apart(p, p.s.headline) },
  { name: 'tree distance to most of the prose', of: (p) => steps(p, p.s.cluster) },
  { name: 'share of the topic', of: (p) => p.s.topical[p.i] ?? 0 },
  { name: 'share of the topic a word', of: (p) => share(100 * (p.s.topical[p.i] ?? 0), p.m.words) },
  {
    name: 'blocks since the headline',
    of: (p) => (p.s.headline < 0 ? 0 : Math.max(-50, Math.min(200, p.i - p.s.headline))),
  },
  { name: 'blocks since a heading', of: (p) => gap(p.s.heading[p.i] ?? -1, p.i) },
  {
    name: 'prose since a heading',
    of: (p) => ((p.s.heading[p.i] ?? -1) >= 0 && (p.s.before[p.i] ?? -1) > (p.s.heading[p.i] ?? -1) ? 1 : 0),
  },
  { name: 'tree distance to the heading before', of: (p) => apart(p, p.s.heading[p.i] ?? -1) },
  { name: 'prose of the same template', of: (p) => share(p.s.byPath.get(p.frame.path) ?? 0, p.s.strongWords) },
]
/** Steps up from the run's frame to the nearest frame that holds run `j` too, up to 12. */
const apart = (p: Place, j: number): number => {
  const r = runAt(p, j)
  return r === undefined ? 12 : steps(p, r.frame)
}
const steps = (p: Place, frame: number): number => {
  const frames = p.s.page.frames
  let a = p.run.frame
  let b = frame
  let n = 0
  while (a !== b && n < 12) {
    if ((frames[a]?.depth ?? 0) >= (frames[b]?.depth ?? 0)) {
      a = frames[a]?.parent ?? 0
      n++
    } else b = frames[b]?.parent ?? 0
  }
  return n
}

const own = (p: Place): string => p.known.normals[p.i] ?? ''
/** The block repeats what the page calls itself. */
export const isTitle = (p: Place): boolean => p.known.title !== '' && sameText(own(p), p.known.title)

const known: readonly Feature[] = [
  { name: 'is the title', of: (p) => (isTitle(p) ? 1 : 0) },
  {
    name: 'is the description',
    of: (p) => (p.known.description !== '' && sameText(own(p), p.known.description) ? 1 : 0),
  },
  { name: 'stands in the linked data', of: (p) => p.s.quoted[p.i] ?? -1 },
  { name: 'stands above', of: (p) => p.s.copies.above[p.i] ?? 0 },
  { name: 'stands below', of: (p) => p.s.copies.below[p.i] ?? 0 },
  { name: 'stood above before', of: (p) => p.s.again[p.i] ?? 0 },
  { name: 'repeats', of: (p) => p.known.repeats.get(own(p)) ?? 1 },
]

const wordings: readonly Feature[] = (['furniture', 'teaser', 'byline', 'staff', 'caption'] as const).map((kind) => ({
  name: `words of a ${kind}`,
  of: (p) => p.s.wordings[p.i]?.[kind] ?? 0,
}))
/** The nearest heading above and what it says. */
const headed: readonly Feature[] = [
  { name: 'under words of furniture', of: (p) => headingIs(p, 'furniture') },
  { name: 'under words of a teaser', of: (p) => headingIs(p, 'teaser') },
  { name: 'words of the heading above', of: (p) => wordsAt(p, p.s.heading[p.i] ?? -1) },
]
const headingIs = (p: Place, kind: 'furniture' | 'teaser'): number => p.s.wordings[p.s.heading[p.i] ?? -1]?.[kind] ?? 0

/** What the blocks of one template (same tags and classes from the page down) have in common. */
const template: readonly Feature[] = [
  { name: 'blocks of the same template', of: (p) => p.s.templates.get(p.frame.path)?.count ?? 0 },
  {
    name: 'words a block of the same template',
    of: (p) => share(p.s.templates.get(p.frame.path)?.words ?? 0, p.s.templates.get(p.frame.path)?.count ?? 0),
  },
  {
    name: 'link share of the same template',
    of: (p) => share(p.s.templates.get(p.frame.path)?.linked ?? 0, p.s.templates.get(p.frame.path)?.chars ?? 0),
  },
  {
    name: 'sentences a block of the same template',
    of: (p) => share(p.s.templates.get(p.frame.path)?.ends ?? 0, p.s.templates.get(p.frame.path)?.count ?? 0),
  },
]
const window = (p: Place, reach: number, of: (i: number) => number): number => {
  let sum = 0
  for (let i = Math.max(0, p.i - reach); i <= p.i + reach && i < p.s.page.runs.length; i++) sum += of(i)
  return sum
}
const wide: readonly Feature[] = [
  { name: 'good words within 3 blocks', of: (p) => window(p, 3, (i) => p.s.trunk.good[i] ?? 0) },
  { name: 'good words within 8 blocks', of: (p) => window(p, 8, (i) => p.s.trunk.good[i] ?? 0) },
  { name: 'prose within 5 blocks', of: (p) => window(p, 5, (i) => p.s.strong[i] ?? 0) },
  { name: 'links within 3 blocks', of: (p) => window(p, 3, (i) => (linkShare(runAt(p, i)) > 0.5 ? 1 : 0)) },
  { name: 'prose passed', of: (p) => share(p.s.passed[p.i] ?? 0, p.s.strongWords) },
  { name: 'words of prose on the page', of: (p) => p.s.strongWords },
  { name: 'length beside the usual prose', of: (p) => share(p.m.words * p.s.strongCount, p.s.strongWords) },
]

/** Every feature, in the order of the model's columns. */
export const FEATURES: readonly Feature[] = [
  ...itself,
  ...tree,
  ...hints,
  ...kin(0, 'its element'),
  ...kin(1, 'its parent'),
  ...kin(2, 'its grandparent'),
  ...branch,
  ...around,
  ...order,
  ...known,
  ...wordings,
  ...headed,
  ...template,
  ...wide,
]

/** The features of block `i`, in the order of FEATURES. */
export const featuresOf = (s: Surroundings, known: Known, i: number, out: Float64Array): Float64Array => {
  const run = s.page.runs[i]
  const m = s.measures[i]
  const frame = s.page.frames[run?.frame ?? -1]
  if (run === undefined || m === undefined || frame === undefined) return out
  const place: Place = { i, run, m, frame, s, known }
  for (let k = 0; k < FEATURES.length; k++) out[k] = FEATURES[k]?.of(place) ?? 0
  return out
}
