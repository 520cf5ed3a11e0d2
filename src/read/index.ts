import { type Language, languageOf } from '../lang/index.ts'
import type { Annotations, Article } from '../model/index.ts'
import { documentOf } from '../text/document.ts'
import { commitments } from './commitments.ts'
import { mentions } from './mentions.ts'
import { apart, together } from './parted.ts'
import { quantities } from './quantities.ts'
import { quotations } from './quotations.ts'
import type { Reader } from './reader.ts'
import { sentences } from './sentences.ts'
import { times } from './times.ts'

export type { Readable, Reader } from './reader.ts'

/** Every reader; a new one is one file and one entry here. */
export const readers: readonly Reader[] = [
  sentences,
  mentions,
  quotations,
  quantities,
  times,
  commitments,
] as readonly Reader[]

const NOTHING: Annotations = { sentences: [], mentions: [], quotations: [], quantities: [], times: [], commitments: [] }

/** The readers so ordered that each comes after all it needs. Throws on a circle: that is misuse. */
export const sorted = (list: readonly Reader[]): Reader[] => {
  const done: Reader[] = []
  const waiting = [...list]
  while (waiting.length) {
    const next = waiting.findIndex((r) =>
      r.needs.every((n) => done.some((d) => d.name === n) || !list.some((l) => l.name === n)),
    )
    if (next < 0) throw new Error(`read: the readers ${waiting.map((r) => r.name).join(', ')} need each other`)
    done.push(...waiting.splice(next, 1))
  }
  return done
}

const order = sorted(readers)

const readAll = (article: Article, language: Language): Annotations => {
  const readable = { document: documentOf(article, language), language }
  const soFar: Record<string, unknown> = { ...NOTHING }
  for (const r of order) soFar[r.name] = r.read(readable, soFar as unknown as Annotations)
  return soFar as unknown as Annotations
}

/** Everything the readers find in one article; of one whose marks were set apart by blanks, in what it was before. Pure. */
export const read = (article: Article): Annotations => {
  const language = languageOf(article.language)
  const printed = together(article, language)
  return printed ? apart(readAll(printed.article, language), article, printed.closed) : readAll(article, language)
}
