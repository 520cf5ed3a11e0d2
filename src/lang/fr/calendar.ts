import type { Bound } from '../../model/index.ts'
import type { Calendar, TimeUnit } from '../topics/calendar.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))
const each = <T>(value: T, words: string): [string, T][] => list(words).map((w) => [w.replaceAll('_', ' '), value])

const months = list('janvier|janv février|févr mars avril|avr mai juin juillet|juil août septembre|sept octobre|oct novembre|nov décembre|déc').map((m) =>
  m.split('|'),
)
const weekdays = list('lundi mardi mercredi jeudi vendredi samedi dimanche').map((d) => d.split('|'))

export const calendar: Calendar = {
  months,
  weekdays,
  capitals: false,
  ambiguous: set('mars'),
  monthOpeners: set('en de depuis fin début mi'),
  names: new Set([...months.flat(), ...weekdays.flat()]),
  units: new Map<string, TimeUnit>([
    ...each<TimeUnit>('minute', 'minute minutes'),
    ...each<TimeUnit>('hour', 'heure heures'),
    ...each<TimeUnit>('day', 'jour jours'),
    ...each<TimeUnit>('week', 'semaine semaines'),
    ...each<TimeUnit>('weekend', 'week-end week-ends weekend'),
    ...each<TimeUnit>('month', 'mois'),
    ...each<TimeUnit>('quarter', 'trimestre trimestres'),
    ...each<TimeUnit>('year', 'an ans année années'),
    ...each<TimeUnit>('decade', 'décennie décennies'),
    ...each<TimeUnit>('century', 'siècle siècles'),
  ]),
  turns: new Map([
    ...each(0, 'ce cet cette'),
    ...each(-1, 'dernier dernière derniers dernières passé passée'),
    ...each(1, 'prochain prochaine prochains prochaines'),
  ]),
  rolling: set(''),
  contextual: set(''),
  days: new Map([...each(0, "aujourd'hui"), ...each(-1, 'hier'), ...each(1, 'demain'), ...each(-2, 'avant-hier'), ...each(2, 'après-demain')]),
  parts: list('matin midi après-midi soir nuit'),
  ordinals: new Map([...each(1, 'premier 1er première'), ...each(2, 'deuxième second 2e'), ...each(3, 'troisième 3e'), ...each(4, 'quatrième dernier 4e')]),
  seasons: new Map<string, readonly [number, number]>([
    ['printemps', [3, 5]],
    ['été', [6, 8]],
    ['automne', [9, 11]],
    ['hiver', [12, 2]],
  ]),
  holidays: new Map([
    ['saint-sylvestre', '12-31'],
    ["jour de l'an", '01-01'],
    ['noël', '12-25'],
  ]),
  clockWords: new Map([
    ['midi', '12:00'],
    ['minuit', '00:00'],
  ]),
  afternoon: set(''),
  few: new Map([...each(1, 'un une')]),
  forms: [
    { kind: 'date', form: '{year}-{isomonth}-{isoday}', example: '2016-11-09' },
    { kind: 'date', form: '(?:{weekday} )?{day}(?:er)? {month} {year}', example: '9 octobre 2021' },
    { kind: 'date', form: '(?:{weekday} )?{day}(?:er)? {month}', example: '9 octobre' },
    { kind: 'date', form: '{mm}/{dd}/{year}', example: '09/10/2021' },
    { kind: 'day-range', form: '{day} (?:et|au|-) {day2} {month}(?: {year})?', example: '9 et 10 octobre' },
    { kind: 'month', form: '{month} {year}', example: 'mars 2015' },
    { kind: 'month', form: '{month} {turn}', example: 'octobre dernier' },
    { kind: 'month', form: '{month}', example: 'en août' },
    { kind: 'year', form: '{year}', example: '2012' },
    { kind: 'decade', form: 'années {decade}', example: 'années 1970' },
    { kind: 'weekday', form: '{weekday} {turn}', example: 'vendredi dernier' },
    { kind: 'weekday', form: '{weekday}(?: {part})?', example: 'mercredi matin' },
    { kind: 'unit', form: '(?:le |la |les )?{unit} {turn}', example: 'la semaine dernière' },
    { kind: 'unit', form: '{turn} {unit}', example: 'cette année' },
    { kind: 'span', form: '(?:les |des |ces )?{n} {turn} {unit}', example: 'les trois dernières années' },
    { kind: 'ago', form: 'il y a {n} {unit}', example: 'il y a deux semaines' },
    { kind: 'day', form: '{word}(?: {part})?', example: 'hier soir' },
    { kind: 'clock', form: '{hour} ?(?:h|heures?)(?: ?{min})?', example: '5h10' },
    { kind: 'clock-word', form: '{clockword}', example: 'midi' },
    { kind: 'quarter', form: '{q} trimestre(?: {year})?', example: 'troisième trimestre 2017' },
    { kind: 'season', form: '{season} {turn}', example: 'été dernier' },
    { kind: 'holiday', form: '{holiday}(?: {year})?', example: 'Noël' },
    { kind: 'duration', form: '(?:pendant|depuis|durant|après) {n} {unit}', example: 'pendant huit ans' },
  ],
  repeats: set('chaque tous'),
  bounds: new Map<string, Bound>([
    ...each<Bound>('at-least', 'depuis dès'),
    ...each<Bound>('at-most', "jusqu'au jusqu'à jusqu'en"),
    ...each<Bound>('less-than', 'avant'),
    ...each<Bound>('more-than', 'après'),
    ...each<Bound>('about', 'vers environ'),
  ]),
  fillers: set('le la les en au peu'),
  edges: new Map<string, 'start' | 'end'>([
    ['fin', 'end'],
    ['la fin de', 'end'],
    ["la fin de l'", 'end'],
    ['début', 'start'],
    ['le début de', 'start'],
  ]),
  and: set('et ou'),
  to: set('à au - –'),
  between: set('entre de du'),
  future: set('sera seront va vont devrait devraient doit doivent prévu prévue aura auront pourra'),
  past: set('a ont était étaient avait avaient été fut'),
  pastEnding: /\p{Ll}{3}(?:é|ée|és|ées|ait|aient)$/u,
  be: set('être'),
  infinitive: set('de'),
  order: 'dmy',
}
