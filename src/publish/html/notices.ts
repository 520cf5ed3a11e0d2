import type { Notice } from '../../model/index.ts'
import type { Witnesses } from '../view/sigla.ts'
import { type Markup, words } from './escape.ts'

/** What was wrong or doubtful in the input. */
export const noticesSection = (notices: readonly Notice[], witnesses: Witnesses): Markup => {
  if (!notices.length) return ''
  const items = notices.map((n) => {
    const w = n.article === null ? undefined : witnesses.get(n.article)
    const place = w
      ? `<a href="#article-${w.siglum}"><span class="siglum">${w.siglum}</span> <bdi>${words(w.outlet)}</bdi></a>: `
      : n.where
        ? `${words(n.where)}: `
        : ''
    return `<li>${place}${words(n.says)} <span class="faint">[${words(n.rule)}]</span></li>\n`
  })
  return `<section class="notices" id="notices"><h2>Notices <span class="count">${notices.length}</span></h2>\n<ul>\n${items.join('')}</ul></section>\n`
}
