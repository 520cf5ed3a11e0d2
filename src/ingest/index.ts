import type { Article, Notice } from '../model/index.ts'
import { finish } from './finish.ts'
import { type Draft, formatOf, type IngestOptions, type Input } from './formats/index.ts'

export type { IngestOptions, Input } from './formats/index.ts'

export type Ingested = { readonly article: Article } | { readonly notice: Notice }

/** An article lies in a record in a gzip member in an archive in an archive: four; twice that is no honest nesting. */
const DEPTH = 8
/** As much as a large crawl file unfolds to. */
const BYTES = 2_000_000_000

/** What is left of the allowance for one input and all that lies within it. */
interface Budget {
  bytes: number
}

/** What the outer input knows wins over what the article says of itself; dates of both are candidates. */
const merge = (draft: Draft, known: Partial<Draft> = {}): Draft => ({
  ...draft,
  ...known,
  text: draft.text,
  ...(draft.blocks ? { blocks: draft.blocks } : {}),
  dates: [...(known.dates ?? []), ...(draft.dates ?? [])],
  fields: { ...draft.fields, ...known.fields },
  notices: [...(draft.notices ?? []), ...(known.notices ?? [])],
})

/** What `finish` makes of one draft; should it fail, that is a notice of its own and the next draft is read. */
const finished = (draft: Draft, where: string, options: IngestOptions): readonly Ingested[] => {
  try {
    return [...finish(draft, where, options)]
  } catch (error) {
    return [
      { notice: { article: null, rule: 'unreadable', says: `${draft.name}: ${String(error)}`.slice(0, 300), where } },
    ]
  }
}

async function* unfold(
  input: Input,
  where: string,
  depth: number,
  budget: Budget,
  options: IngestOptions,
): AsyncGenerator<Ingested> {
  const tell = (rule: string, says: string): Ingested => ({ notice: { article: null, rule, says, where } })
  if (depth < 0) return yield tell('too-deep', `inputs lie more than ${options.depth ?? DEPTH} deep within each other`)
  budget.bytes -= input.bytes.length
  if (budget.bytes < 0)
    return yield tell('too-large', `it unfolds to more than ${options.bytes ?? BYTES} bytes; the rest is not read`)
  try {
    for await (const found of formatOf(input).read(input, options)) {
      if ('notice' in found) yield { notice: { where, ...found.notice } }
      else if ('article' in found) yield* finished(merge(found.article, input.known), where, options)
      else
        yield* unfold(
          { ...found.input, known: { ...input.known, ...found.input.known } },
          found.input.name === input.name ? where : `${where} > ${found.input.name}`,
          depth - 1,
          budget,
          options,
        )
      if (budget.bytes < 0) return
    }
  } catch (error) {
    yield tell('unreadable', `${error instanceof Error ? error.message : String(error)}`.slice(0, 300))
  }
}

/**
 * The articles in `input`, and notices of what is wrong with it. Bytes in; articles with blocks, date, language and id out, in the order of the input.
 * Never throws for what the bytes hold: whatever a format throws becomes a notice that names the input.
 */
export async function* ingest(input: Input, options: IngestOptions = {}): AsyncGenerator<Ingested> {
  yield* unfold(input, input.name, options.depth ?? DEPTH, { bytes: options.bytes ?? BYTES }, options)
}
