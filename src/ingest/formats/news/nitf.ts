import { bare } from '../../metadata/names.ts'
import { feedDate } from '../feed/feed-date.ts'
import type { DateCandidate, Draft } from '../format.ts'
import { plain } from '../xml/entities.ts'
import { child, descendants, type Element, isElement, textOf } from '../xml/xml.ts'
import { joined, type Part } from './parts.ts'

const squeeze = (text: string): string => text.replace(/\s+/g, ' ').trim()
const first = (element: Element, name: string): Element | null => descendants(element, name)[0] ?? null
const wordsOf = (element: Element | null): string | null => (element ? squeeze(textOf(element)) || null : null)

/** What NITF calls the pieces of a story; `null` is looked into. */
const ROLES: Readonly<Record<string, Omit<Part, 'text'>>> = {
  p: { role: 'body', why: 'NITF: p' },
  hl2: { role: 'body', why: 'NITF: hl2, a headline between paragraphs' },
  li: { role: 'body', why: 'NITF: li' },
  tr: { role: 'body', why: 'NITF: row of a table' },
  pre: { role: 'body', why: 'NITF: pre' },
  credit: { role: 'caption', why: 'NITF: credit' },
  'media-caption': { role: 'caption', why: 'NITF: media-caption' },
  'media-producer': { role: 'caption', why: 'NITF: media-producer' },
  note: { role: 'furniture', why: 'NITF: a note to editors' },
  'ed-msg': { role: 'furniture', why: 'NITF: a message to editors' },
  tagline: { role: 'furniture', why: 'NITF: tagline' },
  bibliography: { role: 'furniture', why: 'NITF: bibliography' },
}
const UNSHOWN: ReadonlySet<string> = new Set(['media-reference', 'media-metadata', 'media-object'])

const partsOf = (element: Element): Part[] =>
  element.children.flatMap((node): Part[] => {
    if (!isElement(node)) return node.trim() ? [{ role: 'body', why: 'NITF: text between elements', text: node }] : []
    const known = ROLES[node.name]
    if (UNSHOWN.has(node.name)) return []
    // cells and lines of a block are told apart by a blank
    if (known)
      return [
        {
          ...known,
          text: node.children
            .map((c) => (isElement(c) ? ` ${textOf(c)}`.replace(/^ /, node.name === 'tr' ? ' ' : '') : c))
            .join(''),
        },
      ]
    return node.children.some(isElement)
      ? partsOf(node)
      : textOf(node).trim()
        ? [{ role: 'body', why: `NITF: ${node.name}`, text: textOf(node) }]
        : []
  })

const dates = (nitf: Element): DateCandidate[] =>
  (
    [
      ['date.issue', 'published'],
      ['date.release', 'published'],
      ['story.date', 'published'],
    ] as const
  ).flatMap(([name, kind]) => {
    const element = first(nitf, name)
    const norm = element?.attributes['norm'] ?? (element ? squeeze(textOf(element)) : '')
    return norm ? [{ value: feedDate(norm) ?? norm, from: 'field' as const, evidence: `${name} ${norm}`, kind }] : []
  })

/** An article in NITF 3 (News Industry Text Format). */
export const nitfArticle = (nitf: Element, name: string): Draft => {
  const head = first(nitf, 'body.head')
  const content = first(nitf, 'body.content')
  const end = first(nitf, 'body.end')
  const headline = wordsOf(head && first(head, 'hl1')) ?? wordsOf(first(nitf, 'title'))
  const byline = wordsOf(head && child(head, 'byline'))
  const dateline = wordsOf(head && child(head, 'dateline'))
  const abstract = head && child(head, 'abstract')
  const parts: Part[] = [
    ...(headline ? [{ role: 'title' as const, why: 'NITF: hl1', text: headline }] : []),
    ...(byline ? [{ role: 'byline' as const, why: 'NITF: byline', text: byline }] : []),
    ...(dateline ? [{ role: 'dateline' as const, why: 'NITF: dateline', text: dateline }] : []),
    ...(abstract ? partsOf(abstract).map((p) => ({ ...p, role: 'furniture' as const, why: 'NITF: abstract' })) : []),
    ...(content ? partsOf(content) : []),
    ...(end ? partsOf(end).map((p) => ({ ...p, role: 'furniture' as const, why: 'NITF: body.end' })) : []),
  ]
  const id = first(nitf, 'doc-id')?.attributes['id-string']
  const outlet = first(nitf, 'doc.copyright')?.attributes['holder'] ?? wordsOf(head && first(head, 'distributor'))
  const language = nitf.attributes['xml:lang'] ?? first(nitf, 'body')?.attributes['xml:lang']
  const keywords = descendants(nitf, 'keyword').flatMap((k) => k.attributes['key'] ?? [])
  return {
    name: id ?? name,
    ...joined(parts),
    title: headline ? plain(headline) : null,
    ...(byline ? { byline: bare(byline) || byline } : {}),
    ...(outlet ? { outlet } : {}),
    ...(language ? { language } : {}),
    dates: dates(nitf),
    fields: keywords.length ? { keywords } : {},
  }
}
