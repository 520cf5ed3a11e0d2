import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MentionKind } from '../../src/model/index.ts'
import type { Marked, MarkedName } from './marked.ts'

const KINDS: Readonly<Record<string, MentionKind>> = {
  Person: 'person',
  Location: 'place',
  Organisation: 'organisation',
}

interface Row {
  readonly documentId: string
  readonly begin: number
  readonly end: number
  readonly type: string
  readonly value: string
}

const rowsIn = <T>(path: string): T[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as T)

/** Phrases in small letters are marked too: a name is what turns on a word with a capital, its last one before "of" and "in". */
const nameOf = ({ begin, end, type, value }: Row): MarkedName[] => {
  const kind = KINDS[type]
  const core = value.split(/ (?:of|in|for|to|from|and|at|on|who|that) |,|\(/)[0]?.trim() ?? ''
  const head =
    core
      .replace(/[’']s?$/, '')
      .split(/\s+/)
      .at(-1) ?? ''
  if (!kind || !/^\p{Lu}/u.test(head)) return []
  const from = begin + core.lastIndexOf(head)
  return [{ from: begin, to: end, kind, head: { from, to: from + head.length } }]
}

/** The documents under `folder`, a folder a publisher. */
export const re3dIn = (folder: string): Marked[] => {
  if (!existsSync(folder)) return []
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name }) => {
      const rows = rowsIn<Row>(join(folder, name, 'entities.json'))
      return rowsIn<{ _id: string; text: string }>(join(folder, name, 'documents.json')).map(
        ({ _id, text }): Marked => {
          const names = rows.filter((row) => row.documentId === _id).flatMap(nameOf)
          return { id: _id, text, names, title: null }
        },
      )
    })
}
