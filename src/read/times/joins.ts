import type { Language } from '../../lang/index.ts'
import type { Time } from '../../model/index.ts'

/** Units of the day an ISO value begins with. */
const DAY = 10
/** Units between two times that may still be one: " and ", " to ", "–". */
const MOST_BETWEEN = 12
/** Units looked back for "between" or "from". */
const LOOK_BACK = 10

const lastWord = (s: string): string => /(\p{L}+)\s*$/u.exec(s)?.[1]?.toLowerCase() ?? ''

/** Two times joined into one: "Saturday and Sunday", "from 2010 to 2014", "between May and July"; the parts stay beside it. */
export const joined = (text: string, list: readonly Time[], { calendar }: Language): Time[] => {
  const found: Time[] = []
  for (const [i, a] of list.entries()) {
    const b = list[i + 1]
    if (!b || a.duration || b.duration || b.from - a.to > MOST_BETWEEN || b.from < a.to) continue
    const link = text.slice(a.to, b.from).trim().toLowerCase()
    const opened = calendar.between.has(lastWord(text.slice(Math.max(0, a.from - LOOK_BACK), a.from)))
    const days = calendar.and.has(link) && a.grain === 'day' && b.grain === 'day' && a.end < b.start
    const range = (calendar.to.has(link) || (opened && calendar.and.has(link))) && a.start.length <= b.end.length
    // "vendredi soir à six heures": the hour of that day, no range
    const hourOf = !opened && a.grain !== 'minute' && b.grain === 'minute' && b.start.startsWith(a.start.slice(0, DAY))
    if (!(days || range) || a.start > b.end || hourOf) continue
    found.push({ ...a, to: b.to, text: text.slice(a.from, b.to), end: b.end, bound: 'exact', relation: null })
  }
  return found
}
