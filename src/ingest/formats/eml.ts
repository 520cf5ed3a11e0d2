import type { Address, Attachment, Email } from 'postal-mime'
import { isPerson } from '../metadata/names.ts'
import type { Draft, Format, Found, Input, Watch } from './format.ts'
import { stem } from './name.ts'
import { loaded } from './optional.ts'

const LOOK = 4096
/** A mail begins with its headers; two of these among the first lines make it one. */
const HEADERS =
  /^(?:return-path|received|delivered-to|message-id|mime-version|from|to|subject|date|content-type|reply-to|list-id|dkim-signature|x-[\w-]{1,40}):\s/i
const TELLING = /^(?:from|subject|date|message-id|mime-version):\s/i
const LEAST = { headers: 3, telling: 2 } as const
/** A mail within a mail is read for its text where not more than so many are named; where more are, each is an input of its own, for a level reads all that lies within it anew. */
const MOST_WITHIN = 20
/** Documents on a mail that are read: a press release has a handful. */
const MOST_ATTACHED = 200
/** Parts of a mail that may be articles. */
const READABLE =
  /^(?:application\/pdf|application\/vnd\.openxmlformats-officedocument\.wordprocessingml\.document|message\/rfc822)$/

const isMail = (bytes: Uint8Array): boolean => {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, LOOK)).replace(/^From \S.*\r?\n/, '')
  const lines = (head.split(/\r?\n\r?\n/, 1)[0] ?? '').split(/\r?\n(?![ \t])/)
  return (
    lines.filter((l) => HEADERS.test(l)).length >= LEAST.headers &&
    lines.filter((l) => TELLING.test(l)).length >= LEAST.telling &&
    lines.every((l, i) => l === '' || /^[\w-]{1,60}:/.test(l) || i === lines.length - 1)
  )
}

const nameOf = (address: Address | undefined): string => address?.name?.replace(/^["']|["']$/g, '').trim() ?? ''
const known = (mail: Email, name: string): Omit<Draft, 'text'> => {
  const from = nameOf(mail.from)
  return {
    name,
    ...(mail.subject ? { title: mail.subject } : {}),
    ...(from ? (isPerson(from) ? { byline: from } : { outlet: from }) : {}),
    dates: mail.date ? [{ value: mail.date, from: 'field', evidence: `Date ${mail.date}`, kind: 'published' }] : [],
    fields: mail.messageId ? { messageId: mail.messageId } : {},
  }
}

const within = (a: Attachment, name: string): Found[] => {
  if (!READABLE.test(a.mimeType)) return []
  const bytes = typeof a.content === 'string' ? new TextEncoder().encode(a.content) : new Uint8Array(a.content)
  return [{ input: { name: a.filename ?? name, bytes, mediaType: a.mimeType } }]
}

/** How often `words` stand in `bytes`. */
const countOf = (bytes: Uint8Array, words: string): number => {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let count = 0
  for (let at = file.indexOf(words); at >= 0; at = file.indexOf(words, at + words.length)) count++
  return count
}

async function* readMail(input: Input, watch: Watch): AsyncGenerator<Found> {
  const tell = (rule: string, says: string): Found => ({ notice: { article: null, rule, says, where: input.name } })
  const loads = await loaded('a mail', input.name, () => import('postal-mime'), watch)
  if ('notice' in loads) return yield loads
  const { default: PostalMime } = loads.got
  const nested = countOf(input.bytes, 'message/rfc822') > MOST_WITHIN
  const mail = await PostalMime.parse(input.bytes, nested ? { maxRfc822NestingDepth: 0 } : {})
  const draft = known(mail, stem(input.name))
  const { html, text } = mail
  if (html)
    yield {
      input: {
        name: `${input.name}#html`,
        bytes: new TextEncoder().encode(html),
        mediaType: 'text/html',
        charset: 'utf-8',
        known: draft,
      },
    }
  else if (text?.trim()) yield { article: { ...draft, text } }
  else yield tell('no-text', 'this mail has no text in it')
  const { attachments } = mail
  for (const [i, a] of attachments.slice(0, MOST_ATTACHED).entries()) yield* within(a, `${input.name}#${i + 1}`)
  if (attachments.length > MOST_ATTACHED)
    yield tell('first-part', `only the first ${MOST_ATTACHED} of the ${attachments.length} documents on it were read`)
}

/** A mail (RFC 5322): newsletters and press releases come so. Documents that hang on it are read too. */
export const eml: Format = {
  name: 'eml',
  detect: ({ bytes, mediaType, name }) =>
    isMail(bytes) ? (mediaType === 'message/rfc822' || /\.eml$/i.test(name) ? 0.98 : 0.94) : 0,
  read: readMail,
}
