import { createHmac } from 'node:crypto'
import type { Change, Library } from '../library.ts'

type NewsChange = Extract<Change, { kind: 'news' }>

export interface WebhookOptions {
  /** addresses that whoever runs the server has named; they may be private ones */
  readonly urls: readonly string[]
  /** what each message is signed with, so that the receiver knows whom it is from; null for no signature */
  readonly secret: string | null
  /** what could not be delivered */
  readonly onFault: (line: string) => void
  /** milliseconds before each further attempt */
  readonly waits?: readonly number[]
}

/** A receiver that takes longer is asked again later. */
const DEADLINE = 10_000
/** Before each further attempt: a receiver that restarts is back within a minute. */
const WAITS = [1_000, 10_000, 60_000]

/** Header that holds the signature, as GitHub's webhooks made usual. */
const signature = (secret: string, body: string): string =>
  `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

const post = async (url: string, body: string, secret: string | null): Promise<void> => {
  const answer = await fetch(url, {
    method: 'POST',
    body,
    redirect: 'error',
    signal: AbortSignal.timeout(DEADLINE),
    headers: {
      'Content-Type': 'application/json',
      'User-Agent': 'variorum',
      ...(secret === null ? {} : { 'X-Variorum-Signature': signature(secret, body) }),
    },
  })
  await answer.body?.cancel()
  if (!answer.ok) throw new Error(`it answers ${answer.status}`)
}

const later = (milliseconds: number): Promise<void> =>
  new Promise((done) => void setTimeout(done, milliseconds).unref())

const delivered = async (
  url: string,
  body: string,
  { secret, onFault, waits = WAITS }: WebhookOptions,
): Promise<void> => {
  for (let attempt = 0; ; attempt++) {
    try {
      return await post(url, body, secret)
    } catch (error) {
      const wait = waits[attempt]
      if (wait === undefined)
        return onFault(
          `webhook ${URL.parse(url)?.host ?? url}: not delivered: ${error instanceof Error ? error.message : error}`,
        )
      await later(wait)
    }
  }
}

/** Posts what is new in a story to every address, each in its order; an address that does not answer is tried again and then told. */
export const webhooks = (
  library: Pick<Library, 'listen'>,
  options: WebhookOptions,
): { readonly close: () => Promise<void> } => {
  const last = new Map<string, Promise<void>>()
  const send = ({ story, title, news }: NewsChange): void => {
    const body = JSON.stringify({ story, title, news })
    for (const url of options.urls)
      last.set(
        url,
        (last.get(url) ?? Promise.resolve()).then(() => delivered(url, body, options)),
      )
  }
  const stop = library.listen((change) => {
    if (change.kind === 'news') send(change)
  })
  return {
    close: async () => {
      stop()
      await Promise.race([Promise.all(last.values()), later(DEADLINE)])
    },
  }
}
