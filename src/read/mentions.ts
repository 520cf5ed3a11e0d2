import type { Mention, Sentence } from '../model/index.ts'
import type { Document } from '../text/document.ts'
import { tokensIn } from '../text/token.ts'
import { entitiesOf } from './mentions/entities.ts'
import { namingsIn } from './mentions/namings.ts'
import { isHeadline, type Lexed, writingOf } from './mentions/writing.ts'
import type { Readable, Reader } from './reader.ts'

/** A sentence longer than this many units is no sentence: it is read in parts, so that no text makes reading slow. */
const LONGEST = 3000

const parts = (text: string, s: Sentence): Sentence[] => {
  const found: Sentence[] = []
  for (let from = s.from; from < s.to; ) {
    const cut = s.to - from <= LONGEST ? s.to : Math.max(text.lastIndexOf(' ', from + LONGEST), from + LONGEST / 2)
    found.push({ ...s, from, to: cut })
    from = cut
  }
  return found
}

interface Cut extends Lexed {
  readonly index: number
}

const cutOf = ({ text, sentences, compounds }: Document): Cut[] =>
  sentences.flatMap((s, index) =>
    parts(text, s).map((part) => {
      const all = tokensIn(compounds, part)
      return { index, all, headline: isHeadline(all) }
    }),
  )

/** People with their roles, bodies and places; each with the fullest name the article gives. */
export const mentionsOf = ({ document, language }: Readable): Mention[] => {
  const cut = cutOf(document)
  const read = cut.filter((s) => !s.headline)
  const inNames = new Set([...language.people.particles, ...language.people.joins])
  for (const { all } of read) for (const t of all) if (t.capital) inNames.add(t.lower)
  const writing = writingOf(document.text, cut, inNames)
  const namings = read.flatMap(({ index, all }) => namingsIn({ document, language, writing, index, all }))
  const entities = entitiesOf(namings, language)
  return namings.map((n, i) => ({
    from: n.from,
    to: n.to,
    kind: n.pronoun || n.head !== null ? n.kind : (entities[i]?.kind ?? n.kind),
    text: n.text,
    entity: entities[i]?.name ?? n.name,
    role: n.role,
  }))
}

export const mentions: Reader<'mentions'> = { name: 'mentions', needs: [], read: mentionsOf }
