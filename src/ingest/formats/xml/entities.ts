import { Tokenizer, type TokenizerCallbacks } from 'htmlparser2'

const ignore = (): void => {}
/** A tokenizer's callbacks that do nothing; what is wanted is laid over them. */
export const SILENT: TokenizerCallbacks = {
  onattribdata: ignore,
  onattribentity: ignore,
  onattribend: ignore,
  onattribname: ignore,
  oncdata: ignore,
  onclosetag: ignore,
  oncomment: ignore,
  ondeclaration: ignore,
  onend: ignore,
  onopentagend: ignore,
  onopentagname: ignore,
  onprocessinginstruction: ignore,
  onselfclosingtag: ignore,
  ontext: ignore,
  ontextentity: ignore,
}

const UNSHOWN: ReadonlySet<string> = new Set(['script', 'style'])

/** The text of a short piece of HTML, such as a title: tags left out, entities read. Text without either comes back as it is. */
export const plain = (html: string): string => {
  if (!/[<&]/.test(html)) return html
  const parts: string[] = []
  // what stands in a script or a style is no text
  let unshown = ''
  const nameOf = (from: number, to: number): string => html.slice(from, to).toLowerCase()
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    {
      ...SILENT,
      onopentagname: (from, to) => {
        if (!unshown && UNSHOWN.has(nameOf(from, to))) unshown = nameOf(from, to)
      },
      onclosetag: (from, to) => {
        if (nameOf(from, to) === unshown) unshown = ''
      },
      ontext: (from, to) => void (unshown || parts.push(html.slice(from, to))),
      ontextentity: (point) => void (unshown || parts.push(String.fromCodePoint(point))),
    },
  )
  tokenizer.write(html)
  tokenizer.end()
  return parts.join('')
}

const NAMED = /&[A-Za-z][A-Za-z0-9]{1,31};/g

/** HTML's named entities in text that an XML reader left alone (`&eacute;`, `&nbsp;`). Entities that a file defines for itself stay as they are written. */
export const named = (text: string): string => (text.includes('&') ? text.replace(NAMED, plain) : text)
