import { xml as escaped } from './xml.ts'

interface Listed {
  readonly url: string
  readonly title: string | null
  readonly folder?: string
}

/** A list of feeds as OPML 2.0, which feed readers take in; those of one folder stand together. */
export const opml = (feeds: readonly Listed[]): string => {
  const outline = ({ url, title }: Listed): string =>
    `    <outline type="rss" text="${escaped(title ?? url)}" title="${escaped(title ?? url)}" xmlUrl="${escaped(url)}"/>\n`
  const outlines = [...Map.groupBy(feeds, (f) => f.folder ?? '')].map(([folder, own]) => {
    const inside = own.map(outline).join('')
    return folder
      ? `    <outline text="${escaped(folder)}" title="${escaped(folder)}">\n${inside}    </outline>\n`
      : inside
  })
  return `<?xml version="1.0" encoding="UTF-8"?>\n<opml version="2.0">\n  <head>\n    <title>Feeds followed by Variorum</title>\n  </head>\n  <body>\n${outlines.join('')}  </body>\n</opml>\n`
}
