import { decode } from './decode.ts'
import type { Format, Found, Input } from './format.ts'
import { stem } from './name.ts'
import { type Fields, isFields } from './record.ts'

/** Where an export must show what it is. */
const HEAD = 65_536
const LIST = /"(?:annotations|rows)"\s{0,20}:\s{0,20}\[/
const MARKED = /"(?:TextQuoteSelector|hypothesis_version|export_userid|client_version)"/

const words = (value: unknown): string => (typeof value === 'string' ? value.trim() : '')
const listOf = (value: unknown): readonly Fields[] => (Array.isArray(value) ? value.filter(isFields) : [])

/** What was marked in a page: its words, where they stand in it, and what somebody noted beside them. */
interface Annotation {
  readonly uri: string
  readonly title: string
  readonly exact: string
  readonly start: number
  readonly note: Fields
}

const selectorsOf = (annotation: Fields): readonly Fields[] =>
  listOf(annotation['target']).flatMap((target) => listOf(target['selector']))

const titleOf = ({ document }: Fields): string => {
  const title = isFields(document) ? document['title'] : null
  return words(Array.isArray(title) ? title[0] : title)
}

const annotationOf = (annotation: Fields): Annotation => {
  const selectors = selectorsOf(annotation)
  const of = (type: string): Fields => selectors.find((s) => s['type'] === type) ?? {}
  const start = of('TextPositionSelector')['start']
  const exact = words(of('TextQuoteSelector')['exact'])
  const { user, created, text, tags } = annotation
  return {
    uri: words(annotation['uri']),
    title: titleOf(annotation),
    exact,
    start: typeof start === 'number' ? start : Number.POSITIVE_INFINITY,
    note: {
      by: words(user),
      created: words(created),
      note: words(text),
      tags: Array.isArray(tags) ? tags : [],
      words: exact,
    },
  }
}

/** The passages that were marked in one page, in its order, each once; what was noted goes along. */
const articleOf = (uri: string, own: readonly Annotation[], name: string): Found => {
  const passages = [...new Set([...own].sort((a, b) => a.start - b.start).flatMap((a) => a.exact || []))]
  if (!passages.length)
    return {
      notice: {
        article: null,
        rule: 'no-passage',
        says: 'the page was noted, but no words of it were marked',
        where: uri,
      },
    }
  const title = own.find((a) => a.title)?.title ?? null
  const says = 'these are the passages that somebody marked, not the whole text'
  return {
    article: {
      name,
      text: passages.join('\n\n'),
      title,
      url: uri,
      fields: { annotations: own.map((a) => a.note) },
      notices: [{ rule: 'excerpts', says, where: uri }],
    },
  }
}

const head = ({ bytes }: Input): string => new TextDecoder().decode(bytes.subarray(0, HEAD))

/** Annotations of Hypothesis, as its client exports them or its API gives them: an article a page, made of the passages that were marked. */
export const hypothesis: Format = {
  name: 'hypothesis',
  detect: (input) => {
    const text = head(input)
    return LIST.test(text) && MARKED.test(text) ? 0.96 : 0
  },
  *read(input): Generator<Found> {
    const { text, notices } = decode(input)
    for (const n of notices) yield { notice: { article: null, where: input.name, ...n } }
    const value: unknown = JSON.parse(text)
    const list = isFields(value) ? listOf(value['annotations'] ?? value['rows']) : []
    const pages = Map.groupBy(list.map(annotationOf), (a) => a.uri)
    for (const [i, [uri, own]] of [...pages].entries()) yield articleOf(uri, own, `${stem(input.name)}-${i + 1}`)
  },
}
