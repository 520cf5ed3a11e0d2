import { cutEnd } from '../text/cut-end.ts'
import { messages, SCHEMA } from './prompt.ts'
import type { Question } from './question.ts'

/** An endpoint that speaks as OpenAI's chat completions do: llama.cpp, Ollama, vLLM and others. */
export interface Endpoint {
  /** https://host/v1, or the whole address ending in /chat/completions */
  readonly url: string
  readonly model: string
  /** sent as Authorization: Bearer, where it is not null */
  readonly key: string | null
  /** milliseconds until an answer is late */
  readonly patience?: number
}

/** A small model on a laptop answers within; what takes longer is not waited for. */
const PATIENCE = 60_000
/** More bytes are no answer to such a question. */
const MOST_BYTES = 1_000_000

/** The address that is asked; null where it is none of the web. */
export const addressOf = (url: string): string | null => {
  const parsed = URL.parse(url)
  if (!parsed || !/^https?:$/.test(parsed.protocol)) return null
  const path = cutEnd(parsed.pathname, /\//)
  if (!path.endsWith('/chat/completions')) parsed.pathname = `${path === '' ? '/v1' : path}/chat/completions`
  return parsed.href
}

/** The body of the answer as text, up to a limit, so that an endless one is given up. */
const limited = async (answer: Response): Promise<string> => {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of answer.body ?? []) {
    size += chunk.length
    if (size > MOST_BYTES) throw new Error('it answers without end')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** What the model said in an answer of this form; null where there is nothing. */
export const contentIn = (text: string): string | null => {
  try {
    const { choices } = JSON.parse(text) as { choices?: readonly { message?: { content?: unknown } }[] }
    const content = choices?.[0]?.message?.content
    return typeof content === 'string' ? content : null
  } catch {
    return null
  }
}

/** Asks the endpoint one question and gives what it says, as it says it. Throws where it does not answer, or late. */
export const asked = async (
  { url, model, key, patience = PATIENCE }: Endpoint,
  question: Question,
): Promise<string> => {
  const address = addressOf(url)
  if (address === null) throw new Error(`${url} is no address of the web`)
  const answer = await fetch(address, {
    method: 'POST',
    redirect: 'error',
    signal: AbortSignal.timeout(patience),
    headers: { 'Content-Type': 'application/json', ...(key === null ? {} : { Authorization: `Bearer ${key}` }) },
    body: JSON.stringify({
      model,
      messages: messages(question),
      temperature: 0,
      seed: 1,
      stream: false,
      response_format: { type: 'json_schema', json_schema: { name: 'opinion', strict: true, schema: SCHEMA } },
    }),
  })
  const text = await limited(answer)
  if (!answer.ok) throw new Error(`it answers ${answer.status}`)
  const content = contentIn(text)
  if (content === null) throw new Error('its answer has another form than that of chat completions')
  return content
}
