import { VOIDS } from '../../layout/html/markup.ts'

const PREFIX = /<(\/?)[a-z][\w.-]{0,30}:(?=[a-z])/gi
/** In XML an element without content may close itself; to a reader of HTML `<title/>` is open, and all that follows is the title. */
const CLOSED = /<([a-z][\w-]{0,30})((?:\s[^<>]{0,2000})?)\/>/gi

/** A stretch of XML with markup in it, as HTML: prefixes of names left out, CDATA opened, empty elements closed. */
export const asHtml = (xml: string): string =>
  xml
    .replace(/<!\[CDATA\[|\]\]>/g, '')
    .replace(PREFIX, '<$1')
    .replace(CLOSED, (all, name: string, attributes: string) =>
      VOIDS.has(name.toLowerCase()) ? all : `<${name}${attributes}></${name}>`,
    )
