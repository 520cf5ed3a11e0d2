import { media } from '../../lang/agencies.ts'
import { type Clues, linked, metas } from './clues.ts'

/** A field that names more than this is prose. */
const LONGEST = 200

const holds = (text: string, form: string): boolean => {
  const at = text.indexOf(form)
  if (at < 0) return false
  const before = text.charAt(at - 1)
  const after = text.charAt(at + form.length)
  return !/[\p{L}\p{N}]/u.test(before) && !/[\p{L}\p{N}]/u.test(after)
}

/** The news agency that a field or the byline credits: "Reuters", "dpa"; null where none is. */
export const agency = (c: Clues): string | null => {
  const credits = [
    ...linked(c, 'sourceOrganization'),
    ...linked(c, 'provider'),
    ...linked(c, 'author'),
    ...linked(c, 'creator'),
    ...linked(c, 'copyrightHolder'),
    ...metas(c, 'agency', 'source', 'author', 'dc.source', 'syndication-source', 'article:author'),
    ...c.blocks
      .filter((b) => b.role === 'byline' || b.role === 'dateline')
      .map((b) => c.text.slice(b.from, Math.min(b.to, b.from + LONGEST))),
  ]
  for (const credit of credits) {
    const known =
      credit.length <= LONGEST
        ? media.find((a) => a.kind === 'agency' && a.forms.some((f) => holds(credit, f)))
        : undefined
    if (known) return known.name
  }
  return null
}
