import type { Notice } from '../../model/index.ts'
import type { Input } from './format.ts'

/** How far into the bytes a declaration of the encoding is looked for; HTML asks for the first 1024 bytes, real pages put it later. */
const HEAD = 4096
const MARKS: readonly { readonly bytes: readonly number[]; readonly charset: string }[] = [
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
]
const XML = /^\s{0,16}<\?xml\s[^>]{0,200}?encoding\s{0,4}=\s{0,4}["']([\w.:-]{1,40})["']/i
const META = /<meta\s[^>]{0,200}?charset\s{0,4}=\s{0,4}["']?\s{0,4}([\w.:-]{1,40})/i
/** Characters that no text holds: control characters but tab and line feed, and lone surrogates' stand-ins are kept. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is removed
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/g

export interface Decoded {
  readonly text: string
  /** as the Encoding Standard names it: "utf-8", "windows-1252" */
  readonly charset: string
  readonly notices: readonly Omit<Notice, 'article'>[]
}

/** The text as published, but with LF for line ends and without control characters other than tab and line feed. */
export const clean = (text: string): string => text.replace(/\r\n?/g, '\n').replace(CONTROL, '')

const decoder = (charset: string, fatal = false): InstanceType<typeof TextDecoder> | null => {
  try {
    return new TextDecoder(charset, { fatal })
  } catch {
    return null
  }
}
const startsWith = (bytes: Uint8Array, mark: readonly number[]): boolean => mark.every((b, i) => bytes[i] === b)

/** UTF-16 without a mark shows as a zero in every other byte of Latin text. */
const zeros = (bytes: Uint8Array): string | null => {
  const n = Math.min(bytes.length, HEAD) & ~1
  const at = [0, 0]
  for (let i = 0; i < n; i++) if (bytes[i] === 0) at[i & 1] = (at[i & 1] ?? 0) + 1
  const [even = 0, odd = 0] = at
  if (n < 8 || even + odd < n * 0.3) return null
  return odd > even * 20 ? 'utf-16le' : even > odd * 20 ? 'utf-16be' : null
}

/** The declared encoding, in order of trust: byte order mark, what the server or archive says, what the page says. */
const declared = (input: Input): string | null => {
  const mark = MARKS.find((m) => startsWith(input.bytes, m.bytes))
  if (mark) return mark.charset
  if (input.charset && decoder(input.charset)) return input.charset
  const head = new TextDecoder('latin1').decode(input.bytes.subarray(0, HEAD))
  const page = (XML.exec(head) ?? META.exec(head))?.[1]
  // a page that could be read to find "utf-16" in it is not UTF-16
  const charset = page && /^utf-?16/i.test(page) ? 'utf-8' : page
  return (charset && decoder(charset) ? charset : null) ?? zeros(input.bytes)
}

const REPLACEMENT = '\ufffd'
const count = (text: string, what: string): number => text.split(what).length - 1
/** Encodings of one byte a character, which take any bytes: a declaration of one is often left over from a template. */
const SINGLE_BYTE = /^(?:windows-125\d|iso-8859-\d{1,2}|macintosh|x-mac-cyrillic|koi8-[ru]|ibm866|windows-874)$/
/** The text as UTF-8 where bytes that a single-byte encoding was declared for are valid UTF-8, with characters beyond ASCII among them; by accident they never are. */
const meantUtf8 = (bytes: Uint8Array, charset: string): Decoded | null => {
  if (!SINGLE_BYTE.test(charset)) return null
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    if (text.length === bytes.length) return null
    return {
      text: clean(text),
      charset: 'utf-8',
      notices: [
        { rule: 'guessed-encoding', says: `the bytes are declared as ${charset} but are valid UTF-8; read as that` },
      ],
    }
  } catch {
    return null
  }
}

/** Encodings of Cyrillic, tried where nothing is declared; which one it is shows in its small letters, for text is hardly ever in capitals. */
const CYRILLIC = ['windows-1251', 'koi8-r', 'ibm866'] as const
const SMALL = /[\u0430-\u045f]{3,}/g
const OTHERS = /[^\n -~]/g
/**
 * Share of the characters beyond ASCII that stand in such rows of small Cyrillic letters in a text that is Cyrillic: the template and the scripts of a page are ASCII mostly, and letters with
 * accents stand one by one.
 */
const MOSTLY = 0.5
const cyrillic = (bytes: Uint8Array): string | null => {
  const share = (charset: string): number => {
    const text = new TextDecoder(charset).decode(bytes)
    const small = text.match(SMALL)?.reduce((sum, row) => sum + row.length, 0) ?? 0
    return small / Math.max(1, text.match(OTHERS)?.length ?? 0)
  }
  const best = CYRILLIC.map((charset) => ({ charset, is: share(charset) })).reduce((a, b) => (b.is > a.is ? b : a))
  return best.is > MOSTLY ? best.charset : null
}

/** Bytes that are not valid UTF-8: a torn file keeps its good characters, a file in an older encoding is read as windows-1252. */
const broken = (input: Input, saidUtf8: boolean): Decoded => {
  const text = new TextDecoder().decode(input.bytes)
  const bad = count(text, REPLACEMENT)
  const good = text.match(/[\u0080-\ufffc]/g)?.length ?? 0
  if (saidUtf8 || good > bad) {
    const says = `${bad} stretch${bad === 1 ? '' : 'es'} of bytes are not valid UTF-8; they are shown as ${REPLACEMENT}`
    return { text: clean(text), charset: 'utf-8', notices: [{ rule: 'invalid-bytes', says }] }
  }
  const charset = cyrillic(input.bytes) ?? 'windows-1252'
  const says = `the bytes are not valid UTF-8 and no encoding is declared; read as ${charset}`
  return {
    text: clean(new TextDecoder(charset).decode(input.bytes)),
    charset,
    notices: [{ rule: 'guessed-encoding', says }],
  }
}

/** The text of `input` by its byte order mark, its declared encoding, else UTF-8, else windows-1252; with a notice where bytes are not valid. */
export const decode = (input: Input): Decoded => {
  const charset = declared(input)
  const name = decoder(charset ?? 'utf-8')?.encoding ?? 'utf-8'
  const meant = meantUtf8(input.bytes, name)
  if (meant) return meant
  try {
    return { text: clean(new TextDecoder(name, { fatal: true }).decode(input.bytes)), charset: name, notices: [] }
  } catch {
    if (name === 'utf-8') return broken(input, charset !== null && MARKS.some((m) => startsWith(input.bytes, m.bytes)))
    const says = `bytes that are not valid ${name} are shown as ${REPLACEMENT}`
    return {
      text: clean(new TextDecoder(name).decode(input.bytes)),
      charset: name,
      notices: [{ rule: 'invalid-bytes', says }],
    }
  }
}
