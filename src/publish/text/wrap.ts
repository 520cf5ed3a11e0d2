import type { Paint, Tone } from './paint.ts'
import { charWidth, widthOf } from './width.ts'

/** A run of words in one tone. */
export interface Run {
  readonly text: string
  readonly tone?: Tone
}

interface Word {
  readonly text: string
  readonly tone: Tone
  /** stands right after the word before it, without a space */
  readonly glued: boolean
}

/** A word too long for a line, cut into pieces that fit. */
const broken = (word: string, columns: number): string[] => {
  const parts: string[] = []
  let part = ''
  let n = 0
  for (const char of word) {
    const w = charWidth(char)
    if (n + w > columns && part) {
      parts.push(part)
      part = ''
      n = 0
    }
    part += char
    n += w
  }
  return part ? [...parts, part] : parts
}

const wordsOf = (runs: readonly Run[], columns: number): Word[] => {
  const words: Word[] = []
  let open = false
  for (const { text, tone = 'plain' } of runs) {
    if (!text) continue
    text.split(/ +/).forEach((w, i) => {
      if (!w) return
      const glued = i === 0 && open && !text.startsWith(' ')
      for (const [k, part] of broken(w, columns).entries()) words.push({ text: part, tone, glued: glued && k === 0 })
    })
    open = !text.endsWith(' ')
  }
  return words
}

/** Words that stand together without a space, which no line may part. */
const clusters = (words: readonly Word[], columns: number): Word[][] => {
  const out: Word[][] = []
  for (const w of words) {
    const last = out.at(-1)
    const fits = last && last.reduce((n, l) => n + widthOf(l.text), 0) + widthOf(w.text) <= columns
    if (last && fits && w.glued) last.push(w)
    else out.push([w])
  }
  return out
}

/** Runs of one tone painted together, the spaces between them too. */
const painted = (line: readonly Word[][], paint: Paint): string => {
  let out = ''
  let run = ''
  let tone: Tone = 'plain'
  for (const [i, cluster] of line.entries()) {
    for (const [k, w] of cluster.entries()) {
      const space = i > 0 && k === 0 ? ' ' : ''
      if (w.tone === tone) run += space + w.text
      else {
        out += paint(run, tone) + space
        run = w.text
        tone = w.tone
      }
    }
  }
  return out + paint(run, tone)
}

/**
 * Lines of at most `width` columns, broken between words; a word longer than a line is broken inside.
 * `first` begins the first line and `indent` all others. The text holds no line feeds (see `visible`).
 */
export const wrap = (
  runs: readonly Run[],
  { width, first = '', indent = '', paint }: { width: number; first?: string; indent?: string; paint: Paint },
): string[] => {
  const columns = Math.max(8, width - Math.max(widthOf(first), widthOf(indent)))
  const lines: Word[][][] = [[]]
  let n = 0
  for (const cluster of clusters(wordsOf(runs, columns), columns)) {
    const w = cluster.reduce((sum, word) => sum + widthOf(word.text), 0)
    const line = lines.at(-1) ?? []
    if (line.length && n + 1 + w > columns) {
      lines.push([cluster])
      n = w
    } else {
      n += w + (line.length ? 1 : 0)
      line.push(cluster)
    }
  }
  return lines.map((line, i) => (i === 0 ? first : indent) + painted(line, paint))
}
