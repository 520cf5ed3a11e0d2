import { fold } from '../../text/fold.ts'

const MEMO = new Map<string, ReadonlyMap<string, number>>()

const styles: readonly Intl.DateTimeFormatOptions[] = [
  { month: 'long' },
  { month: 'short' },
  { month: 'long', day: 'numeric' },
  { month: 'short', day: 'numeric' },
]

/** Month names of `language` (ISO 639-1) as the platform knows them, folded, without a final stop, to 1..12. English ones are always understood. */
export const months = (language: string): ReadonlyMap<string, number> => {
  const known = MEMO.get(language)
  if (known) return known
  const names = new Map<string, number>()
  for (const code of [language, 'en']) {
    for (const style of styles) {
      let format: Intl.DateTimeFormat
      try {
        format = new Intl.DateTimeFormat(code, { ...style, timeZone: 'UTC' })
      } catch {
        continue
      }
      for (let m = 0; m < 12; m++) {
        const part = format.formatToParts(new Date(Date.UTC(2021, m, 15))).find((p) => p.type === 'month')
        const name = fold(part?.value ?? '').replace(/\.$/, '')
        if (/^\p{L}{3,}$/u.test(name) && !names.has(name)) names.set(name, m + 1)
      }
    }
  }
  // four letters are as common as three
  if (!names.has('sept')) names.set('sept', 9)
  MEMO.set(language, names)
  return names
}

/** The months' names as a pattern over folded text, longest first. */
export const monthPattern = (language: string): string => [...months(language).keys()].sort((a, b) => b.length - a.length).join('|')
