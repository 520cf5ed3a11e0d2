import type { Language } from '../../lang/index.ts'
import type { Time } from '../../model/index.ts'
import { eachLanguage } from '../each-language.ts'
import { parseDay } from './civil.ts'
import { shifted } from './resolve.ts'
import { countOf, unitOf } from './resolved.ts'
import { slotsOf, sourceOf } from './slots.ts'

/** Units looked back from a time for what is counted from it: "twenty-five months before". */
const LOOK_BACK = 40

const patterns = eachLanguage((language) => {
  const slots = slotsOf(language)
  return language.calendar.countedFrom.map(({ form, back }) => ({
    pattern: new RegExp(`(?<![\\p{L}\\p{N}])(?:${sourceOf(form, slots)})$`, 'iu'),
    back,
  }))
})

/** Times counted from a day: "two days after the 12th", "three weeks before Christmas"; they stand beside the day itself. */
export const counted = (text: string, list: readonly Time[], language: Language): Time[] =>
  list.flatMap((time) => {
    const day = time.duration || time.start !== time.end ? null : parseDay(time.start)
    if (day === null || time.start.length > 10) return []
    const from = Math.max(0, time.from - LOOK_BACK)
    const before = text.slice(from, time.from)
    for (const { pattern, back } of patterns(language)) {
      const found = pattern.exec(before)
      if (!found) continue
      const context = { reference: day, near: day, year: null, tense: null, relation: null, language }
      const [unit, count] = [unitOf(found.groups ?? {}, context), countOf(found.groups ?? {}, context)]
      const at = unit && count ? shifted(day, back ? -count : count, unit) : null
      if (!at) continue
      const start = from + found.index
      return [
        {
          ...time,
          from: start,
          text: text.slice(start, time.to),
          start: at.start,
          end: at.end,
          grain: at.grain,
          bound: 'exact' as const,
          relation: null,
        },
      ]
    }
    return []
  })
