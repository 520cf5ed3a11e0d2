import type { Bound } from '../../model/index.ts'
import { emptied } from '../emptied.ts'
import { calendar as english } from '../en/calendar.ts'
import type { Calendar, TimeUnit } from '../topics/calendar.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))
const each = <T>(value: T, words: string): [string, T][] => list(words).map((w) => [w.replaceAll('_', ' '), value])

const months = list(
  'gennaio|gen febbraio|feb marzo|mar aprile|apr maggio|mag giugno|giu luglio|lug agosto|ago settembre|sett|set ottobre|ott novembre|nov dicembre|dic',
).map((m) => m.split('|'))
const weekdays = list('lunedì martedì mercoledì giovedì venerdì sabato domenica').map((d) => d.split('|'))

export const calendar: Calendar = {
  ...emptied(english),
  months,
  weekdays,
  monthOpeners: set('in a di da dal nel'),
  names: new Set([...months.flat(), ...weekdays.flat()]),
  units: new Map<string, TimeUnit>([
    ...each<TimeUnit>('minute', 'minuto minuti'),
    ...each<TimeUnit>('hour', 'ora ore'),
    ...each<TimeUnit>('day', 'giorno giorni'),
    ...each<TimeUnit>('week', 'settimana settimane'),
    ...each<TimeUnit>('month', 'mese mesi'),
    ...each<TimeUnit>('quarter', 'trimestre trimestri'),
    ...each<TimeUnit>('year', 'anno anni'),
    ...each<TimeUnit>('decade', 'decennio decenni'),
    ...each<TimeUnit>('century', 'secolo secoli'),
  ]),
  severalUnits: set('giorni settimane mesi anni ore'),
  turns: new Map([
    ...each(0, "questo questa quest'"),
    ...each(-1, 'scorso scorsa scorsi scorse ultimo ultima ultimi ultime precedente'),
    ...each(1, 'prossimo prossima prossimi prossime seguente'),
  ]),
  rolling: set('ultimo ultima'),
  contextual: set('precedente seguente'),
  days: new Map([...each(0, 'oggi stasera stamattina'), ...each(-1, 'ieri'), ...each(1, 'domani'), ...each(-2, "l'altro_ieri"), ...each(2, 'dopodomani')]),
  parts: list('mattina mattino pomeriggio sera notte'),
  lateParts: set('pomeriggio sera notte'),
  night: 'notte',
  ordinals: new Map([...each(1, 'primo'), ...each(2, 'secondo'), ...each(3, 'terzo'), ...each(4, 'quarto ultimo')]),
  seasons: new Map<string, readonly [number, number]>([
    ['primavera', [3, 5]],
    ['estate', [6, 8]],
    ['autunno', [9, 11]],
    ['inverno', [12, 2]],
  ]),
  holidays: new Map([
    ['capodanno', '01-01'],
    ['natale', '12-25'],
    ['ferragosto', '08-15'],
  ]),
  clockWords: new Map([
    ['mezzogiorno', '12:00'],
    ['mezzanotte', '00:00'],
  ]),
  elsewhere: ['ora locale', 'ore locali'],
  few: new Map([...each(1, "un uno una un'")]),
  forms: [
    { kind: 'date', form: '{year}-{isomonth}-{isoday}', example: '2016-11-09' },
    { kind: 'date', form: "(?:{weekday},? )?(?:l['’])?{day}°? {month} {year}", example: '9 ottobre 2021' },
    { kind: 'date', form: "(?:{weekday},? )?(?:l['’])?{day}°? {month}", example: '9 ottobre' },
    { kind: 'date', form: '{mm}/{dd}/{year}', example: '09/10/2021' },
    { kind: 'day-range', form: '{day} (?:e|al|-) {day2} {month}(?: {year})?', example: '9 e 10 ottobre' },
    { kind: 'month', form: '{month}(?: del)? {year}', example: 'marzo 2015' },
    { kind: 'month', form: '{month} {turn}', example: 'ottobre scorso' },
    { kind: 'month', form: '{month}', example: 'in agosto' },
    { kind: 'year', form: '{year}', example: '2012' },
    { kind: 'year-range', form: '{year} ?[-–/] ?(?<yy>\\d\\d)(?![-–/\\d])', example: '2012-13' },
    { kind: 'decade', form: 'anni (?:{decade})', example: 'anni 1970' },
    { kind: 'weekday', form: '{weekday} {turn}', example: 'venerdì scorso' },
    { kind: 'weekday', form: '{turn} {weekday}', example: 'lo scorso venerdì' },
    { kind: 'weekday', form: '{weekday}(?: {part})?', example: 'mercoledì mattina' },
    { kind: 'unit', form: "(?:il |la |l['’])?{unit} {turn}", example: 'la settimana scorsa' },
    { kind: 'unit', form: '(?:il |la |lo )?{turn} ?{unit}', example: "quest'anno" },
    { kind: 'span', form: '(?:gli |i |le )?{turn} {n} {unit}', example: 'gli ultimi tre anni' },
    { kind: 'span', form: '(?:gli |i |le )?{n} {turn} {unit}', example: 'i tre ultimi mesi' },
    { kind: 'ago', form: '{n} {unit} fa', example: 'due settimane fa' },
    { kind: 'ahead', form: '(?:tra|fra|entro) {n} {unit}', example: 'tra due giorni' },
    { kind: 'later', form: '{n} {unit} dopo', example: 'tre giorni dopo' },
    { kind: 'day', form: '{word}(?: {part})?', example: 'ieri sera' },
    { kind: 'clock', form: '(?:ore |alle |alle ore |dalle |le ){hour}(?:[:.,]{min})?(?![.,]\\d|%)', example: 'alle 17:30' },
    { kind: 'clock', form: '{hour}:{min}', example: '05:10' },
    { kind: 'clock-word', form: '{clockword}', example: 'mezzogiorno' },
    { kind: 'quarter', form: '{q} trimestre(?: (?:del )?{year})?', example: 'terzo trimestre 2017' },
    { kind: 'season', form: '{season} {turn}', example: 'estate scorsa' },
    { kind: 'season', form: '{season} (?:del )?{year}', example: 'estate 2016' },
    { kind: 'holiday', form: '{holiday}(?: {year})?', example: 'Natale' },
    { kind: 'duration', form: '(?:per|durante|da|in) {n} {unit}', example: 'per otto anni' },
  ],
  repeats: set('ogni'),
  bounds: new Map<string, Bound>([
    ...each<Bound>('at-least', 'dal dalla da'),
    ...each<Bound>('at-most', 'fino entro'),
    ...each<Bound>('less-than', 'prima'),
    ...each<Bound>('more-than', 'dopo'),
    ...each<Bound>('about', 'verso circa'),
  ]),
  relations: new Map([
    ...each('since' as const, 'dal dalla da'),
    ...each('until' as const, 'fino'),
    ...each('by' as const, 'entro'),
    ...each('before' as const, 'prima'),
    ...each('after' as const, 'dopo'),
  ]),
  zones: new Map<string, readonly [number, number]>([...each([0, 0] as const, 'gmt utc')]),
  fillers: set('il lo la l di del della a al alla'),
  edges: new Map<string, 'start' | 'end'>([
    ['fine di', 'end'],
    ['fine del', 'end'],
    ['inizio di', 'start'],
    ['inizio del', 'start'],
  ]),
  and: set('e'),
  to: set('a al - –'),
  between: set('tra fra dal da'),
  future: set('sarà saranno dovrà dovranno previsto prevista previsti prevede'),
  past: set('ha hanno era erano fu furono aveva avevano è stato stata'),
  pastEnding: /(?:ato|ata|ati|ate|uto|uta|uti|ute|ito|iti)$/,
  order: 'dmy',
}
