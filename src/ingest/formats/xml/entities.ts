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

/** The text of a short piece of HTML, such as a title: tags left out, entities read. Text without either comes back as it is. */
export const plain = (html: string): string => {
  if (!/[<&]/.test(html)) return html
  const parts: string[] = []
  const tokenizer = new Tokenizer(
    { decodeEntities: true },
    { ...SILENT, ontext: (from, to) => void parts.push(html.slice(from, to)), ontextentity: (point) => void parts.push(String.fromCodePoint(point)) },
  )
  tokenizer.write(html)
  tokenizer.end()
  return parts.join('')
}

const NAMED = /&[A-Za-z][A-Za-z0-9]{1,31};/g

/** HTML's named entities in text that an XML reader left alone (`&eacute;`, `&nbsp;`). Entities that a file defines for itself stay as they are written. */
export const named = (text: string): string => (text.includes('&') ? text.replace(NAMED, plain) : text)
