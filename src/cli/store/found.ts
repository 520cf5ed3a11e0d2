import { closeSync, openSync, readFileSync, readSync } from 'node:fs'
import { extname } from 'node:path'
import type { Ingested, IngestOptions, Input } from '../../ingest/index.ts'
import type { Isolated } from '../../ingest/worker/isolated.ts'
import { portionsOf } from '../../stream/lines.ts'
import type { Item } from '../extract/paths.ts'
import { unread } from '../folder.ts'

const ENDINGS: ReadonlySet<string> = new Set(['.jsonl', '.ndjson', '.jsonlines'])
const OPENING = 4096

/** The first bytes of a file as text. */
export const opening = (path: string): string => {
  const file = openSync(path, 'r')
  try {
    const bytes = Buffer.alloc(OPENING)
    return bytes.subarray(0, readSync(file, bytes, 0, OPENING, 0)).toString('utf8')
  } finally {
    closeSync(file)
  }
}

const ofStandardInput = async (): Promise<Uint8Array> => {
  const chunks: Uint8Array[] = []
  for await (const chunk of process.stdin) chunks.push(chunk)
  return Buffer.concat(chunks)
}

/** Files of lines come in portions, so that a dump may be larger than the memory; other files whole. "dump.jsonl" goes on as "dump+500.jsonl". */
export async function* inputsOf(item: Item, get: (url: string) => Promise<Input | null>): AsyncGenerator<Input> {
  if (item.kind === 'url') {
    const input = await get(item.path)
    if (input) yield input
  } else if (item.kind === 'stdin') yield { name: 'stdin', bytes: await ofStandardInput() }
  else if (ENDINGS.has(extname(item.path).toLowerCase())) {
    const ending = extname(item.path)
    const stem = item.path.slice(0, -ending.length)
    for await (const { before, bytes } of portionsOf(item.path))
      yield { name: before ? `${stem}+${before}${ending}` : item.path, bytes }
  } else yield { name: item.path, bytes: readFileSync(item.path) }
}

/** What is found in an item: its articles in order, and notices; one where it cannot be had at all. */
export async function* foundIn(
  item: Item,
  reader: Isolated,
  get: (url: string) => Promise<Input | null>,
  options: IngestOptions,
): AsyncGenerator<Ingested> {
  try {
    for await (const input of inputsOf(item, get)) yield* reader.ingest(input, options)
  } catch (error) {
    yield { notice: { article: null, rule: 'unreadable', says: unread(item.path, error).why, where: item.path } }
  }
}
