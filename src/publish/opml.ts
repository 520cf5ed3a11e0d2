import { xml as escaped } from './xml.ts'

/** A list of feeds as OPML 2.0, which feed readers take in. */
export const opml = (feeds: readonly { readonly url: string; readonly title: string | null }[]): string => {
  const outlines = feeds.map(
    ({ url, title }) => `    <outline type="rss" text="${escaped(title ?? url)}" title="${escaped(title ?? url)}" xmlUrl="${escaped(url)}"/>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>Feeds followed by Variorum</title>\n  </head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`
}
