import type { Language } from '../../lang/index.ts'
import { eachLanguage } from '../each-language.ts'
import { type Civil, civil, parseDay } from './civil.ts'

/** Units behind a time of day in which its zone may stand: "local time (GMT+3)". */
const LOOK = 32
/** Months in which the clocks are surely put forward, and in which some are, from April and to October. */
const SUMMER = { first: 4, last: 10 }
const UNSURE = [3, 11]

const escaped = (word: string): string => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** A zone at the end of a time, or right behind it, with a distance where one is told: "GMT+3", "UTC +02:00". */
const patterns = eachLanguage(({ calendar }) => {
  const names = [...calendar.zones.keys()].sort((a, b) => b.length - a.length).map(escaped)
  const local = calendar.elsewhere.map(escaped)
  const zone = `(?<zone>${names.join('|') || '(?!)'})(?!\\p{L})(?: ?(?<sign>[+-]) ?(?<hours>\\d{1,2})(?::?(?<minutes>\\d\\d))?(?!\\d))?`
  return {
    inside: new RegExp(`${zone}$`, 'iu'),
    behind: new RegExp(`^,? ?(?:(?:${local.join('|') || '(?!)'}),? ?)?\\(? ?${zone}`, 'iu'),
  }
})

const isSummer = ({ month }: Civil): boolean | null =>
  UNSURE.includes(month) ? null : month >= SUMMER.first && month <= SUMMER.last

/** Minutes ahead of UTC of the clock that the time of day at `from`..`to` is told by, or null; `day` is its ISO date. */
export const offsetAt = (text: string, from: number, to: number, day: string, language: Language): number | null => {
  const { inside, behind } = patterns(language)
  const groups = (inside.exec(text.slice(from, to)) ?? behind.exec(text.slice(to, to + LOOK)))?.groups
  const zone = language.calendar.zones.get((groups?.['zone'] ?? '').toLowerCase())
  if (!zone) return null
  const [winter, summer] = zone
  const told = groups?.['sign']
    ? (groups['sign'] === '-' ? -1 : 1) * (Number(groups['hours']) * 60 + Number(groups['minutes'] ?? 0))
    : 0
  if (winter === summer) return winter + told
  const at = parseDay(day)
  const forward = at === null ? null : isSummer(civil(at))
  return forward === null ? null : (forward ? summer : winter) + told
}
