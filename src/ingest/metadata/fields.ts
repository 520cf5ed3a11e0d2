import { type Clues, linked, links, metas, props } from './clues.ts'

const absolute = (value: string | undefined, base: string | null): string | null => {
  const url = value === undefined ? null : URL.parse(value, base ?? undefined)
  return url !== null && /^https?:$/.test(url.protocol) ? url.href : null
}
const isFront = (url: string): boolean => (URL.parse(url)?.pathname ?? '/') === '/'

/** The page's own address: canonical link, og:url, linked data, else where it was fetched. A canonical link to the front page is a mistake and not believed. */
export const address = (c: Clues): string | null => {
  const given = [
    links(c, 'canonical')[0],
    metas(c, 'og:url', 'twitter:url')[0],
    linked(c, 'url')[0],
    linked(c, 'mainEntityOfPage')[0],
  ]
  const urls = given.flatMap((v) => absolute(v, c.url) ?? [])
  return urls.find((u) => !isFront(u)) ?? c.url ?? urls[0] ?? null
}

/** A name of a site longer than this is a slogan. */
const LONGEST_OUTLET = 80
/** Who published it: the linked data's publisher, the site's name, other names the page gives itself. */
export const outlet = (c: Clues): string | null => {
  const site = c.nodes.find((n) => n['@type'] === 'WebSite')?.['name']
  const names = [
    ...metas(c, 'og:site_name'),
    ...linked(c, 'publisher'),
    ...(typeof site === 'string' ? [site] : []),
    ...metas(c, 'application-name', 'al:android:app_name', 'publisher', 'dc.publisher', 'cre', 'source'),
    ...props(c, 'publisher'),
  ]
  return names.find((n) => n.length <= LONGEST_OUTLET && !/^https?:/.test(n)) ?? null
}

const CODE = /^([a-z]{2,3})(?:[-_][a-z0-9]{2,8}){0,3}$/i
/** The language the page declares, as declared: "de-AT". */
export const language = (c: Clues): string | null => {
  const said = [
    c.page.language,
    ...linked(c, 'inLanguage'),
    ...metas(c, 'og:locale', 'content-language', 'language', 'dc.language'),
  ]
  const codes = said.filter((v) => CODE.test(v)).map((v) => v.replace('_', '-'))
  const [first] = codes
  // "en" of the template, and "en-GB" further down
  const closer = first?.includes('-')
    ? undefined
    : codes.find((v) => v.toLowerCase().startsWith(`${first?.toLowerCase()}-`))
  return closer ?? first ?? null
}

/** The part of the outlet it stands in. */
export const section = (c: Clues): string | null =>
  [
    ...linked(c, 'articleSection'),
    ...metas(c, 'article:section', 'section', 'parsely-section', 'cxenseparse:recs:articlesection'),
    ...props(c, 'articlesection'),
  ][0] ?? null
