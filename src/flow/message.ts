/** What a message says in a line of JSON, and bytes along with it. */
export interface Message<Head> {
  readonly head: Head
  readonly parts: readonly Uint8Array[]
}

interface Framed<Head> {
  readonly head: Head
  /** bytes of each part */
  readonly parts: readonly number[]
}

const HEAD = 4

/** The length of the JSON, the JSON, then the parts one behind the other. */
export const encoded = <Head>({ head, parts }: Message<Head>): Uint8Array => {
  const json = Buffer.from(JSON.stringify({ head, parts: parts.map((p) => p.length) } satisfies Framed<Head>))
  const length = Buffer.alloc(HEAD)
  length.writeUInt32LE(json.length)
  return new Uint8Array(Buffer.concat([length, json, ...parts]))
}

/** The message in `bytes`; throws where they hold none. What the head says is the caller's to believe: only workers publish. */
export const decoded = <Head>(bytes: Uint8Array): Message<Head> => {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const json = bytes.length < HEAD ? -1 : view.getUint32(0, true)
  if (json < 0 || HEAD + json > bytes.length) throw new Error('flow/message: it is no message of ours')
  const { head, parts } = JSON.parse(Buffer.from(bytes.subarray(HEAD, HEAD + json)).toString('utf8')) as Framed<Head>
  let at = HEAD + json
  const taken = parts.map((length) => {
    at += length
    return bytes.slice(at - length, at)
  })
  if (at !== bytes.length) throw new Error('flow/message: it is not whole')
  return { head, parts: taken }
}
