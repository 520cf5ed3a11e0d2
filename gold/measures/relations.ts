import { f1, type Measure, type Measured, type Sheet, shareOf } from '../sheet.ts'
import { contained, likeness, sameName } from '../words.ts'

/** Which articles hold a statement of each marked origin. */
export const origins: Measure = ({ all, expected, listed, nameOf }) => {
  const marks = expected.origins ?? []
  if (marks.length === 0) return []
  const told = all('origins').map(({ name, articles }) => ({ name, names: articles.map(nameOf), ids: articles }))
  const count = { tp: 0, fp: 0, fn: 0 }
  const misses: string[] = []
  for (const mark of marks) {
    const wanted = new Set(mark.articles)
    const fit = (o: (typeof told)[number]) =>
      likeness(o.name, mark.name) +
      o.names.filter((name) => wanted.has(name)).length / Math.max(1, new Set([...o.names, ...wanted]).size)
    const named = told.filter((o) => sameName(o.name, [mark.name, ...(mark.nameAlso ?? [])]))
    const best = named.sort((a, b) => fit(b) - fit(a))[0]
    const got = new Set(best?.names)
    const missed = [...wanted].filter((name) => !got.has(name))
    const wrongly = new Set(
      (best?.ids ?? [])
        .filter(listed)
        .map(nameOf)
        .filter((name) => !wanted.has(name)),
    )
    count.tp += wanted.size - missed.length
    count.fn += missed.length
    count.fp += wrongly.size
    misses.push(
      ...missed.map((name) => `${mark.name}: ${name} missed`),
      ...[...wrongly].map((name) => `${mark.name}: ${name} wrongly`),
    )
  }
  return [{ name: 'origins', row: f1(count.tp, count.fp, count.fn), misses }]
}

const pairKey = (a: string, b: string): string => [a, b].sort().join(' ~ ')
const ends = (mark: NonNullable<Sheet['expected']['reuse']>[number]): readonly [string, string] =>
  'from' in mark ? [mark.from, mark.to] : [mark.a, mark.b]

/** For each article those it is tied to by marked reuse, near or far: told or not, such a pair is neither right nor wrong. */
const kinOf = (names: readonly string[], links: readonly (readonly [string, string])[]): Map<string, Set<string>> => {
  const kin = new Map(names.map((name) => [name, new Set([name])]))
  for (const [a, b] of links) {
    const both = new Set([...(kin.get(a) ?? [a]), ...(kin.get(b) ?? [b])])
    for (const name of both) kin.set(name, both)
  }
  return kin
}

/** Which articles go back to which, how, and which way round. */
export const reuse: Measure = ({ all, expected, listed, nameOf }) => {
  const marks = expected.reuse ?? []
  if (marks.length === 0) return []
  const wanted = Map.groupBy(marks, (mark) => pairKey(...ends(mark)))
  const told = new Map(
    all('reuse').map((r) => [pairKey(nameOf(r.from), nameOf(r.to)), { ...r, from: nameOf(r.from), to: nameOf(r.to) }]),
  )
  const kin = kinOf(expected.story.articles, marks.map(ends))
  const found = [...wanted].flatMap(([key, of]) => {
    const got = told.get(key)
    return got ? [{ key, of, got, from: of.flatMap((mark) => ('from' in mark ? [mark.from] : []))[0] }] : []
  })
  const extra = [...told].filter(
    ([key, r]) => !wanted.has(key) && listed(r.from) && listed(r.to) && !kin.get(r.from)?.has(r.to),
  )
  const missed = [...wanted.keys()].filter((key) => !told.has(key))
  const whole: Measured = {
    name: 'reuse',
    row: f1(found.length, extra.length, missed.length),
    misses: [
      ...missed.map((key) => `missed ${key}`),
      ...extra.map(([key, r]) => `extra ${key} (${r.kind}, share ${r.share})`),
    ],
  }
  const kinds = shareOf(
    'reuse kinds',
    found,
    ({ of, got }) => of.some((mark) => mark.kind === got.kind),
    ({ key, of, got }) => `${key}: ${got.kind} instead of ${of.map((mark) => mark.kind).join('/')}`,
  )
  const directed = found.filter(({ from }) => from !== undefined)
  const direction = shareOf(
    'reuse direction',
    directed,
    ({ got, from }) => got.from === from,
    ({ key }) => `${key}: wrong way`,
  )
  return [whole, ...(found.length > 0 ? [kinds] : []), ...(directed.length > 0 ? [direction] : [])]
}

/** Promises, demands, offers, refusals and denials that are found. */
export const commitments: Measure = ({ all, expected, nameOf }) => {
  if (!expected.commitments?.length) return []
  const told = all('commitments')
  return [
    shareOf(
      'commitments',
      expected.commitments,
      (mark) => told.some((c) => nameOf(c.what.article) === mark.article && contained(c.what.exact, mark.what) >= 0.7),
      (mark) => `${mark.article}: missed ${mark.by} - ${mark.what.slice(0, 70)}`,
    ),
  ]
}
