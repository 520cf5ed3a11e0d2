import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { MentionKind } from '../../src/model/index.ts'
import type { Marked, MarkedName } from './marked.ts'

/** A token of the marked corpus. */
interface Word {
  readonly text: string
  /** part of speech: NP and NPS are proper names */
  readonly tag: string
  /** printed without a blank behind the one before */
  readonly glued: boolean
  /** index of its line: a paragraph or a heading */
  readonly line: number
  readonly heading: boolean
}

const KINDS: Readonly<Record<string, MentionKind>> = { person: 'person', place: 'place', organization: 'organisation' }

const unescaped = (s: string): string =>
  s
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')

/** How newspapers print: the corpus sets a blank between all tokens, but for those within `<w>`. */
const GLUED = /^(?:[,.;:!?%)\]’”]|n't|n’t|['’](?:s|re|ve|ll|d|m)?|\.\.\.|…)$/i
const GLUES_NEXT = /^[([$£€“‘#]$/

const wordsIn = (xml: string): Word[] => {
  const words: Word[] = []
  let [line, heading, within, first] = [0, false, 0, false]
  /** tags of opening marks: `` and '' say which side */
  for (const row of xml.split('\n')) {
    const tag = /^<(\/?)(\w+)/.exec(row)
    if (tag) {
      const [, close, name] = tag
      if (name === 'w') [within, first] = [close ? 0 : 1, true]
      if (['p', 'head', 'sp', 'item', 'caption', 'l'].includes(name ?? '')) line++
      if (name === 'head') heading = !close
      continue
    }
    const [text, pos] = row.split('\t')
    if (!text || !pos) continue
    const before = words.at(-1)
    const opened = before !== undefined && (GLUES_NEXT.test(before.text) || before.tag === '``')
    const glued = (within > 0 && !first) || opened || pos === "''" || GLUED.test(unescaped(text))
    words.push({ text: unescaped(text), tag: pos, glued: glued && before?.line === line, line, heading })
    first = false
  }
  return words
}

interface Entity {
  readonly kind: string
  readonly first: number
  last: number
}

/** What is marked, by the numbers of the tokens. */
const entitiesIn = (tsv: string): Entity[] => {
  const found = new Map<string, Entity>()
  let index = 0
  for (const row of tsv.split('\n')) {
    const cells = row.split('\t')
    if (!/^\d+-\d+$/.test(cells[0] ?? '')) continue
    for (const [, kind = '', id] of (cells[3] ?? '').matchAll(/([a-z]+)(?:\[(\d+)\])?/g)) {
      const key = id ?? `at ${index}`
      const known = found.get(key)
      if (known) known.last = index
      else found.set(key, { kind, first: index, last: index })
    }
    index++
  }
  return [...found.values()]
}

/** The word a phrase turns on: the last one before whatever follows its core. */
const headOf = (words: readonly Word[], { first, last }: Entity): number => {
  let at = first
  for (let i = first; i <= last; i++) {
    const tag = words[i]?.tag ?? ''
    if (
      i > first &&
      /^(?:IN|TO|W|,|\(|:|V|CC|PP$)/.test(tag) &&
      words[at]?.tag !== 'POS' &&
      /^N|^CD|^J/.test(words[at]?.tag ?? '')
    )
      break
    if (tag !== 'POS' || i < last) at = i
  }
  return at
}

const isName = (word: Word | undefined): boolean => word !== undefined && /^NPS?$/.test(word.tag)

const textOf = (words: readonly Word[]): { text: string; at: readonly number[] } => {
  let text = ''
  const at = words.map((word, i) => {
    const before = words[i - 1]
    if (before && before.line !== word.line) text += '\n\n'
    else if (before && !word.glued) text += ' '
    const from = text.length
    text += word.text
    return from
  })
  return { text, at }
}

const marked = (id: string, xml: string, tsv: string): Marked => {
  const words = wordsIn(xml)
  const { text, at } = textOf(words)
  const names = entitiesIn(tsv).flatMap((e): MarkedName[] => {
    const head = headOf(words, e)
    const kind = KINDS[e.kind]
    if (!kind || !isName(words[head])) return []
    const to = (i: number): number => (at[i] ?? 0) + (words[i]?.text.length ?? 0)
    return [{ from: at[e.first] ?? 0, to: to(e.last), kind, head: { from: at[head] ?? 0, to: to(head) } }]
  })
  const headings = words.flatMap((w, i) =>
    w.heading && !words[i - 1]?.heading ? [{ from: at[i] ?? 0, to: text.indexOf('\n', at[i]) }] : [],
  )
  return { id, text, names, title: headings[0] ?? null }
}

/** The documents of the corpus in `folder` whose names are marked: XML with parts of speech, and `tsv/` with what things are. */
export const gumIn = (folder: string): Marked[] => {
  if (!existsSync(join(folder, 'tsv'))) return []
  return readdirSync(join(folder, 'tsv'))
    .filter((file) => file.endsWith('.tsv'))
    .map((file) => {
      const id = file.slice(0, -4)
      return marked(
        id,
        readFileSync(join(folder, `${id}.xml`), 'utf8'),
        readFileSync(join(folder, 'tsv', file), 'utf8'),
      )
    })
}
