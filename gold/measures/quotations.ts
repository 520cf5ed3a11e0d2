import type { Quotation } from '../../src/model/index.ts'
import type { Expected } from '../expected.ts'
import { f1, type Measure, type Measured, type Sheet } from '../sheet.ts'
import { contained, contentWords, likeness, overlap, words } from '../words.ts'

type Mark = NonNullable<Expected['quotations']>[number]

const said = (quotation: Quotation): string => quotation.text.join(' ')

/** Direct and mixed quotations: what stands in quotation marks. */
export const spoken = ({ all, listed }: Sheet): Quotation[] =>
  all('quotations').filter((q) => q.manner !== 'indirect' && listed(q.article))

/** A split quotation may come whole or in its pieces; half of a piece of some length still counts. */
const answers = (quotation: Quotation, mark: Mark): boolean => {
  const text = said(quotation)
  const half = (piece: string) =>
    words(text).length >= 4 && contained(text, piece) >= 0.95 && likeness(text, piece) >= 0.5
  return (
    likeness(text, mark.text.join(' ')) >= 0.8 || mark.text.some((piece) => likeness(text, piece) >= 0.8 || half(piece))
  )
}

/** Half of the shorter name is shared, and the last word of one stands in the other. */
const namesSpeaker = (got: string | undefined, mark: Mark): boolean => {
  const told = contentWords(got)
  if (told.length === 0) return false
  return [mark.speaker ?? '', ...(mark.speakerAlso ?? [])].some((name) => {
    const wanted = contentWords(name)
    const both = overlap(wanted, told)
    return (
      both > 0 &&
      both / Math.min(wanted.length, told.length) >= 0.5 &&
      (told.includes(wanted.at(-1) ?? '') || wanted.includes(told.at(-1) ?? ''))
    )
  })
}

export const quotations: Measure = (sheet) => {
  const marks = sheet.expected.quotations
  if (!marks) return []
  const pool = spoken(sheet)
  const hits = marks.map((mark) => pool.filter((q) => sheet.nameOf(q.article) === mark.article && answers(q, mark)))
  const used = new Set(hits.flat())
  const extra = pool.filter((q) => !used.has(q))
  const missed = marks.filter((_, i) => hits[i]?.length === 0)
  const found: Measured = {
    name: 'quotations',
    row: f1(marks.length - missed.length, extra.length, missed.length),
    misses: [
      ...missed.map((mark) => `${mark.article}: missed "${mark.text.join(' ').slice(0, 90)}"`),
      ...extra.map((q) => `${sheet.nameOf(q.article)}: extra "${said(q).slice(0, 90)}"`),
    ],
  }
  const asked = marks.flatMap((mark, i) =>
    mark.speaker && hits[i]?.[0] ? [{ mark, got: hits[i][0].speaker?.name }] : [],
  )
  if (asked.length === 0) return [found]
  const wrong = asked.filter(({ mark, got }) => !namesSpeaker(got, mark))
  const misses = wrong.map(
    ({ mark, got }) =>
      `${mark.article}: "${mark.text.join(' ').slice(0, 50)}" by ${got ?? 'nobody'} instead of ${mark.speaker}`,
  )
  return [
    found,
    { name: 'speakers', row: { share: (asked.length - wrong.length) / asked.length, of: asked.length }, misses },
  ]
}

/** Which pairs of quotations from two articles are one saying. */
export const sayings: Measure = (sheet) => {
  const groups = sheet.expected.sameSaying ?? []
  if (groups.length === 0) return []
  const pool = spoken(sheet)
  const told = sheet.account.stories.flatMap((story) =>
    story.sayings.map((saying) => ({ key: `${story.id}/${saying.id}`, members: saying.members })),
  )
  const toldKey = new Map(told.flatMap(({ key, members }) => members.map((id) => [id, key] as const)))
  const standFor = (mark: { article: string; text: readonly string[] }) =>
    pool.filter(
      (q) =>
        sheet.nameOf(q.article) === mark.article &&
        (likeness(said(q), mark.text.join(' ')) >= 0.6 || contained(said(q), mark.text.join(' ')) >= 0.95),
    )
  const marked = groups.map(({ name, members }) => ({
    name,
    members: members.map((mark) => ({ article: mark.article, hits: standFor(mark) })),
  }))
  const goldName = new Map(
    marked.flatMap(({ name, members }) => members.flatMap(({ hits }) => hits.map((q) => [q, name] as const))),
  )
  const joined = (a: readonly Quotation[], b: readonly Quotation[]) =>
    a.some((x) => b.some((y) => toldKey.has(x.id) && toldKey.get(x.id) === toldKey.get(y.id)))
  const across = marked.flatMap(({ name, members }) =>
    pairs(members, (m) => m.article).map(([a, b]) => ({ name, a, b, ok: joined(a.hits, b.hits) })),
  )
  const apart = across.filter((pair) => !pair.ok)
  const byId = new Map(pool.map((q) => [q.id, q]))
  const wrong = told.flatMap(({ members }) => {
    const known = members.flatMap((id) => byId.get(id) ?? []).filter((q) => goldName.has(q))
    return pairs(known, (q) => q.article).filter(([a, b]) => goldName.get(a) !== goldName.get(b))
  })
  const misses = [
    ...apart.map(({ name, a, b }) => `${name}: ${a.article} and ${b.article} not joined`),
    ...wrong.map(([a, b]) => `joined wrongly: "${said(a).slice(0, 40)}" with "${said(b).slice(0, 40)}"`),
  ]
  return [{ name: 'same saying', row: f1(across.length - apart.length, wrong.length, apart.length), misses }]
}

/** All pairs of `list` from two different articles. */
const pairs = <T>(list: readonly T[], articleOf: (item: T) => string): [T, T][] =>
  list.flatMap((a, i) => list.slice(i + 1).flatMap((b): [T, T][] => (articleOf(a) === articleOf(b) ? [] : [[a, b]])))
