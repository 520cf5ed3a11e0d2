import type { Bound } from '../../model/index.ts'
import type { Calendar, TimeUnit } from '../topics/calendar.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))
const each = <T>(value: T, words: string): [string, T][] => list(words).map((w) => [w.replaceAll('_', ' '), value])

const months = list(
  'januar|jänner|jan februar|feb märz|mär april|apr mai juni|jun juli|jul august|aug september|sept|sep oktober|okt november|nov dezember|dez',
).map((m) => m.split('|'))
const weekdays = list('montag|mo dienstag|di mittwoch|mi donnerstag|do freitag|fr samstag|sonnabend|sa sonntag|so').map((d) => d.split('|'))

export const calendar: Calendar = {
  months,
  weekdays,
  capitals: true,
  ambiguous: set(''),
  monthOpeners: set('im in seit'),
  names: new Set([...months.flat(), ...weekdays.flat()]),
  units: new Map<string, TimeUnit>([
    ...each<TimeUnit>('minute', 'minute minuten'),
    ...each<TimeUnit>('hour', 'stunde stunden'),
    ...each<TimeUnit>('day', 'tag tage tagen'),
    ...each<TimeUnit>('week', 'woche wochen'),
    ...each<TimeUnit>('weekend', 'wochenende wochenenden'),
    ...each<TimeUnit>('month', 'monat monate monaten'),
    ...each<TimeUnit>('quarter', 'quartal quartale'),
    ...each<TimeUnit>('year', 'jahr jahre jahren jahres'),
    ...each<TimeUnit>('decade', 'jahrzehnt jahrzehnte jahrzehnten'),
    ...each<TimeUnit>('century', 'jahrhundert jahrhunderte'),
  ]),
  turns: new Map([
    ...each(0, 'dieser diese dieses diesem diesen'),
    ...each(-1, 'letzter letzte letztes letztem letzten vergangener vergangene vergangenes vergangenem vergangenen vorige voriges vorigen'),
    ...each(1, 'nächster nächste nächstes nächstem nächsten kommender kommende kommendes kommenden'),
  ]),
  rolling: set(''),
  contextual: set(''),
  days: new Map([...each(0, 'heute'), ...each(-1, 'gestern'), ...each(1, 'morgen'), ...each(-2, 'vorgestern'), ...each(2, 'übermorgen')]),
  parts: list('morgen vormittag mittag nachmittag abend nacht früh'),
  ordinals: new Map([
    ...each(1, 'erste ersten erstes'),
    ...each(2, 'zweite zweiten zweites'),
    ...each(3, 'dritte dritten drittes'),
    ...each(4, 'vierte vierten viertes letzte letzten'),
  ]),
  seasons: new Map<string, readonly [number, number]>([
    ['frühling', [3, 5]],
    ['frühjahr', [3, 5]],
    ['sommer', [6, 8]],
    ['herbst', [9, 11]],
    ['winter', [12, 2]],
  ]),
  holidays: new Map([
    ['silvester', '12-31'],
    ['neujahr', '01-01'],
    ['heiligabend', '12-24'],
    ['weihnachten', '12-25'],
  ]),
  clockWords: new Map([
    ['mittags', '12:00'],
    ['mitternacht', '00:00'],
  ]),
  afternoon: set(''),
  few: new Map([...each(1, 'einem einer einen')]),
  forms: [
    { kind: 'date', form: '{year}-{isomonth}-{isoday}', example: '2016-11-09' },
    { kind: 'date', form: '(?:{weekday},? (?:den |dem )?)?{day}\\. ?{month}\\.? {year}', example: '9. Oktober 2021' },
    { kind: 'date', form: '(?:{weekday},? (?:den |dem )?)?{day}\\. ?{month}', example: '9. Oktober' },
    { kind: 'date', form: '{mm}\\. ?{dd}\\. ?{year}', example: '9.10.2021' },
    { kind: 'day-range', form: '{day}\\. ?(?:-|–|bis|und) ?{day2}\\. {month}(?: {year})?', example: '9. bis 10. Oktober' },
    { kind: 'month', form: '{month} {year}', example: 'März 2015' },
    { kind: 'month', form: '{turn} {month}', example: 'letzten Oktober' },
    { kind: 'month', form: '{month}', example: 'im August' },
    { kind: 'year', form: '{year}', example: '2012' },
    { kind: 'decade', form: '{decade}er(?: Jahren?)?', example: '1970er Jahre' },
    { kind: 'weekday', form: '{turn} {weekday}', example: 'letzten Freitag' },
    { kind: 'weekday', form: '{weekday}(?:{part})?(?: {part})?', example: 'Mittwochmorgen' },
    { kind: 'unit', form: '(?:der |die |das |im |in der |am )?{turn} {unit}', example: 'letzte Woche' },
    { kind: 'span', form: '(?:die |den |der )?{turn} {n} {unit}', example: 'den letzten drei Jahren' },
    { kind: 'ago', form: 'vor {n} {unit}', example: 'vor zwei Wochen' },
    { kind: 'day', form: '{word}(?: {part})?', example: 'gestern' },
    { kind: 'clock', form: '{hour}(?:[:.]{min})? Uhr', example: '5.10 Uhr' },
    { kind: 'clock-word', form: '{clockword}', example: 'Mitternacht' },
    { kind: 'quarter', form: '{q} Quartal(?: {year})?', example: 'dritten Quartal 2017' },
    { kind: 'season', form: '{turn} {season}', example: 'letzten Sommer' },
    { kind: 'holiday', form: '{holiday}(?: {year})?', example: 'Silvester' },
    { kind: 'duration', form: '{n}[\\s-]{unit} lang', example: 'acht Jahre lang' },
    { kind: 'duration', form: '(?:seit|für|während|nach|innerhalb von) {n} {unit}', example: 'seit drei Tagen' },
  ],
  repeats: set('jeden jede jedes jeder'),
  bounds: new Map<string, Bound>([
    ...each<Bound>('at-least', 'seit ab'),
    ...each<Bound>('at-most', 'bis'),
    ...each<Bound>('less-than', 'vor'),
    ...each<Bound>('more-than', 'nach'),
    ...each<Bound>('about', 'gegen etwa um rund'),
  ]),
  fillers: set('dem der den am im kurz früh spät'),
  edges: new Map<string, 'start' | 'end'>([
    ['ende', 'end'],
    ['anfang', 'start'],
    ['beginn', 'start'],
  ]),
  and: set('und oder'),
  to: set('bis - –'),
  between: set('zwischen von'),
  future: set('wird werden würde soll sollen will wollen möchte plant planen geplant kommenden'),
  past: set('sagte war waren hatte hatten wurde wurden teilte erklärte kam starb starben gab ging fand'),
  pastEnding: /\p{Ll}{2}(?:te|ten)$/u,
  be: set('werden'),
  infinitive: set('zu'),
  order: 'dmy',
}
