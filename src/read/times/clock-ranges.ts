import type { Language } from '../../lang/index.ts'
import type { Time } from '../../model/index.ts'
import { eachLanguage } from '../each-language.ts'
import { slotsOf } from './slots.ts'

/** Units looked back from a time of day for the one that a range begins with: "between half past". */
const LOOK_BACK = 28
const [HOUR, NOON] = [60, 12]

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
const either = (words: Iterable<string>): string => [...words].map(escaped).join('|')

/** The hour a range begins with, and what joins it to its end, right before a time of day. */
const patterns = eachLanguage((language): RegExp => {
  const { between, to, and } = language.calendar
  const hour = `(?<hour>\\d{1,2}|${slotsOf(language)['hourword']})(?:[:.](?<min>[0-5]\\d))?`
  return new RegExp(
    `(?<![\\p{L}\\p{N}$£€.:-])(?:(?<opener>${either(between)})\\s)?${hour}\\s?(?<link>${either(new Set([...to, ...and]))})\\s?$`,
    'iu',
  )
})

const two = (n: number): string => String(n).padStart(2, '0')
const minutesOf = (iso: string): number => Number(iso.slice(11, 13)) * HOUR + Number(iso.slice(14, 16))

/** "5 to 6 p.m." begins at 17:00, "11 to 1 p.m." at 11:00: the last such hour before the end. */
const beginOf = (said: number, min: number, end: number): number | null => {
  const all = said < NOON ? [said * HOUR + min, (said + NOON) * HOUR + min] : [(said % (2 * NOON)) * HOUR + min]
  return all.findLast((m) => m < end) ?? null
}

/** "between 5 and 6 pm", "from 2 to 2:30 p.m.": the hours from and until which something goes on; the end stands beside it. */
export const clockRanges = (text: string, list: readonly Time[], language: Language): Time[] =>
  list.flatMap((time) => {
    if (time.grain !== 'minute' || time.duration || time.start !== time.end || time.start.length < 16) return []
    const from = Math.max(0, time.from - LOOK_BACK)
    const found = patterns(language).exec(text.slice(from, time.from))
    const { opener, hour = '', min = '0', link = '' } = found?.groups ?? {}
    const { to, between } = language.calendar
    // "9 and 10 am" are two times of day; "between 9 and 10" is one
    if (!found || (!to.has(link.toLowerCase()) && !(opener && between.has(opener.toLowerCase())))) return []
    const said = /^\d/.test(hour) ? Number(hour) : (language.numbers.cardinals.get(hour.toLowerCase()) ?? 2 * NOON)
    const begin = said > 2 * NOON - 1 ? null : beginOf(said, Number(min), minutesOf(time.start))
    if (begin === null) return []
    const start = `${time.start.slice(0, 11)}${two(Math.floor(begin / HOUR))}:${two(begin % HOUR)}`
    const at = from + found.index
    return [{ ...time, from: at, text: text.slice(at, time.to), start, bound: 'exact' as const, relation: null }]
  })
