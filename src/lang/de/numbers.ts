import type { Bound } from '../../model/index.ts'
import { compoundNumbers } from '../compound-numbers.ts'
import { currencySigns } from '../currencies.ts'
import type { Numbers } from '../topics/numbers.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)
const set = (words = ''): ReadonlySet<string> => new Set(words ? list(words) : [])
const each = <T>(value: T, words: string): [string, T][] => list(words).map((w) => [w.replaceAll('_', ' '), value])
const bound = (bound: Bound, side: 'before' | 'after', words: string) =>
  list(words).map((w) => ({ words: w.replaceAll('_', ' '), bound, side }))

const ones = list(
  'null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn',
)
const tens = list('zwanzig dreißig vierzig fünfzig sechzig siebzig achtzig neunzig')
const joinedOnes = list('ein zwei drei vier fünf sechs sieben acht neun')

/** Twenty-one is one word: einundzwanzig. */
const below100 = new Map([
  ...ones.map((w, i): [string, number] => [w, i]),
  ...tens.map((w, i): [string, number] => [w, 20 + 10 * i]),
  ...tens.flatMap((t, i) => joinedOnes.map((o, j): [string, number] => [`${o}und${t}`, 20 + 10 * i + j + 1])),
])

export const numbers: Numbers = {
  decimal: ',',
  cardinals: new Map([
    ...below100,
    ...compoundNumbers({ below100, one: ['ein', ''], hundred: 'hundert', thousand: 'tausend' }).filter(
      ([word]) => word !== 'hundert',
    ),
    ...each(1, 'ein eine einen einem einer'),
    ...each(2, 'zwo'),
  ]),
  scales: new Map([
    ...each(1e2, 'hundert'),
    ...each(1e3, 'tausend tsd'),
    ...each(1e6, 'million millionen mio'),
    ...each(1e9, 'milliarde milliarden mrd'),
    ...each(1e12, 'billion billionen'),
    ...each(12, 'dutzend'),
  ]),
  shortScales: new Map([
    ['mio', 1e6],
    ['mrd', 1e9],
  ]),
  fractions: new Map([
    ...each(1 / 2, 'hälfte halbe'),
    ...each(1 / 3, 'drittel'),
    ...each(1 / 4, 'viertel'),
    ...each(1 / 5, 'fünftel'),
    ...each(1 / 10, 'zehntel'),
  ]),
  articles: set('ein eine einen einem einer die der das den'),
  and: set('und'),
  collectives: new Map([...each(2, 'paar duo'), ...each(3, 'trio'), ...each(4, 'quartett')]),
  none: set('kein keine keinen keinem keiner'),
  vague: new Map<string, readonly [number, number | null]>([
    ...each([24, null] as const, 'dutzende dutzenden'),
    ...each([200, null] as const, 'hunderte hunderten'),
    ...each([2000, null] as const, 'tausende tausenden'),
    ...each([200, null] as const, 'ein_paar_hundert einige_hundert'),
    ...each([2000, null] as const, 'ein_paar_tausend einige_tausend'),
    ...each([20_000, null] as const, 'zehntausende zehntausenden'),
    ...each([200_000, null] as const, 'hunderttausende hunderttausenden'),
    ...each([3, null] as const, 'mehrere mehreren zahlreiche zahlreichen viele vielen'),
    ...each([2, null] as const, 'einige einigen ein_paar'),
    ...each([0, null] as const, 'wenige wenigen'),
    ...each([2e6, null] as const, 'millionen'),
    ...each([2e9, null] as const, 'milliarden'),
  ]),
  bounds: [
    ...bound('at-least', 'before', 'mindestens wenigstens zumindest nicht_weniger_als'),
    ...bound('more-than', 'before', 'mehr_als über gut oberhalb_von über_die'),
    ...bound('at-most', 'before', 'höchstens bis_zu maximal nicht_mehr_als'),
    ...bound('less-than', 'before', 'weniger_als unter unterhalb_von knapp_unter unter_die'),
    ...bound('about', 'before', 'etwa rund ungefähr circa ca ca_. fast knapp beinahe schätzungsweise gegen um_die'),
    ...bound('at-least', 'after', 'oder_mehr und_mehr +'),
    ...bound('at-most', 'after', 'oder_weniger'),
  ],
  closely: set('gut knapp'),
  duringWords: set('über'),
  lasting: set('dauerte dauert dauerten gedauert seit nach von mit'),
  rangeOpeners: set('zwischen von'),
  rangeJoiners: set('bis - –'),
  rangeMiddles: set('und bis auf'),
  alternatives: set('oder'),
  changes: set(
    'stieg steigt steigen gestiegen sank sinkt gesunken fiel fällt gefallen senkte senken gesenkt erhöht erhöhte erhöhen wuchs gewachsen',
  ),
  bareScales: set('hundert tausend'),
  scores: set(),
  tensGrow: new Set<number>([]),
  andAfterTens: false,
  andHalf: set(),
  elisions: set(),
  minus: set('minus'),
  wholes: set(),
  parts: set('teil'),
  allBut: ['alle bis auf'],
  looseCollectives: set(),
  nobody: ['niemand', 'keiner'],
  both: set('beide beiden'),
  states: set(
    'ist sind war waren betrug betrugen beträgt erreichte erreichten lag liegt lagen dauerte dauerten kostete kosteten zählte zählten umfasst',
  ),
  levelWords: set('auf um von bei'),
  to: set('auf zu'),
  adverbs: set('jetzt nur bereits noch derzeit inzwischen'),
  helpers: set('hat haben hatte hatten worden nicht'),
  pronouns: set('er sie es dies diese'),
  personVerbs: set('stimmten stimmte enthielten traten sagten'),
  contests: new Map<string, string>([
    ...each('vote', 'stimmen stimmten votierten'),
    ...each('point', 'siegte gewann verlor'),
  ]),
  directions: new Map<string, 'up' | 'down'>([
    ...each(
      'up' as const,
      'stieg steigt steigen stiegen gestiegen erhöht erhöhte erhöhen wuchs wächst gewachsen zugelegt kletterte legte plus',
    ),
    ...each(
      'down' as const,
      'sank sinkt sinken sanken gesunken fiel fällt fielen gefallen senkte senken gesenkt schrumpfte reduziert verringert verringerte gab minus',
    ),
  ]),
  motions: set(
    'steigt stieg steigen stiegen gestiegen klettert kletterte fällt fiel fallen fielen gefallen sinkt sank sanken gesunken geht ging',
  ),
  changeNouns: new Map<string, 'up' | 'down'>([
    ...each('up' as const, 'anstieg zuwachs plus erhöhung steigerung'),
    ...each('down' as const, 'rückgang minus senkung abnahme verlust'),
  ]),
  by: set('um'),
  comparatives: new Map<string, 'up' | 'down'>([
    ...each('up' as const, 'mehr höher'),
    ...each('down' as const, 'weniger niedriger'),
  ]),
  than: set('als'),
  fromLevel: set('von'),
  formerBefore: ['gegenüber', 'nach zuvor', 'statt', 'im vergleich zu', 'zuvor', 'ursprünglich'],
  formerAfter: ['im vorjahr', 'ein jahr zuvor', 'zuvor'],
  formerOpeners: set('zuvor bisher ursprünglich anfangs'),
  per: set('pro je /'),
  perFar: set('pro je'),
  rates: new Map([
    ...each('day', 'täglich'),
    ...each('week', 'wöchentlich'),
    ...each('month', 'monatlich'),
    ...each('year', 'jährlich'),
  ]),
  partBefore: ['darunter', 'davon', 'einschließlich', 'unter ihnen'],
  partAfter: ['davon', 'von ihnen'],
  wholeBefore: ['insgesamt', 'zusammen'],
  wholeAfter: ['insgesamt', 'zusammen'],
  denials: set('nicht'),
  outOf: ['von'],
  percent: ['%', 'prozent', 'prozentpunkte', 'prozentpunkten'],
  currencies: new Map([
    ...currencySigns,
    ...each('EUR', 'euro euros'),
    ...each('USD', 'dollar us-dollar'),
    ...each('AUD', 'australische_dollar australischen_dollar'),
    ...each('CAD', 'kanadische_dollar kanadischen_dollar'),
    ...each('NZD', 'neuseeländische_dollar'),
    ...each('HKD', 'hongkong-dollar'),
    ...each('SGD', 'singapur-dollar'),
    ...each('GBP', 'pfund'),
    ...each('CHF', 'franken'),
    ...each('JPY', 'yen'),
    ...each('CNY', 'yuan'),
    ...each('RUB', 'rubel'),
    ...each('INR', 'rupien'),
    ...each('cent', 'cent'),
  ]),
  gluedUnits: new Map([
    ['C', 'celsius'],
    ['F', 'fahrenheit'],
  ]),
  units: new Map([
    ...each('year', 'jahr jahre jahren jahres'),
    ...each('month', 'monat monate monaten'),
    ...each('week', 'woche wochen'),
    ...each('day', 'tag tage tagen'),
    ...each('hour', 'stunde stunden'),
    ...each('minute', 'minute minuten'),
    ...each('second', 'sekunde sekunden'),
    ...each('decade', 'jahrzehnt jahrzehnte jahrzehnten'),
    ...each('km', 'km kilometer kilometern'),
    ...each('m', 'm meter metern'),
    ...each('cm', 'cm zentimeter'),
    ...each('mm', 'mm millimeter'),
    ...each('mile', 'meile meilen'),
    ...each('hectare', 'hektar ha'),
    ...each('kg', 'kg kilo kilogramm'),
    ...each('g', 'gramm'),
    ...each('tonne', 'tonne tonnen'),
    ...each('litre', 'liter litern'),
    ...each('km/h', 'kmh stundenkilometer stundenkilometern'),
    ...each('degree', 'grad °'),
    ...each('MW', 'megawatt'),
  ]),
  weights: new Map(each('pound', 'pfund')),
  unitsBefore: new Map([
    ['stärke', 'magnitude'],
    ['kategorie', 'category'],
  ]),
  timeUnits: set('year month week day hour minute second decade'),
  of: set('der des von'),
  inside: set('an'),
  fillers: set('weitere weiteren andere anderen mehr'),
  enders: set('heute gestern morgen laut'),
  noNoun: /^$/,
  nouns: 'capital',
  plural: /(?:en|er|e|n|s)$/,
  people:
    set(`mensch menschen person personen mann männer männern frau frauen kind kinder kindern junge jungen mädchen jugendliche jugendlichen erwachsene schüler schülern lehrer studenten
    tote toten todesopfer opfer opfern verletzte verletzten vermisste vermissten verwundete überlebende überlebenden getötete insassen passagiere passagieren fahrgäste fahrgästen fahrer pilot piloten
    soldat soldaten polizist polizisten beamte beamten kämpfer zivilisten bürger bürgern einwohner einwohnern bewohner bewohnern anwohner touristen flüchtlinge flüchtlingen migranten gefangene geiseln
    arbeiter arbeitern mitarbeiter mitarbeitern beschäftigte beschäftigten angestellte kunden verbraucher nutzer nutzern anhänger demonstranten aktivisten journalisten ärzte pfleger patienten retter feuerwehrleute einsatzkräfte
    söhne töchter brüder schwestern eltern angehörige verdächtige angreifer täter zeugen mitglieder abgeordnete wähler senatoren richter anwälte experten forscher zuschauer besucher teilnehmer amerikaner deutsche franzosen briten`),
  peopleEndings: /^\p{Lu}\p{L}{3,16}(?:aner|anern|iker|esen|inen|isten)$/u,
  harms: set(
    'getötet tötete verletzt verletzte verwundet starben gestorben ums festgenommen gerettet evakuiert vermisst',
  ),
  old: set('alt jährige jähriger jährigen'),
  aged: set('alter'),
  singulars: new Map(),
  plurals: [],
  nounsToo: set(''),
  notCounted: set(''),
  designators: set('flug zimmer artikel paragraf kapitel seite nummer nr linie gleis tor platz phase stufe typ klasse'),
  streets: set('straße str platz allee'),
  ordinal: /^$/,
  notVague: set('wie so zu'),
  oneBefore: set('nicht noch'),
  oneAfter: set('der die das von'),
  ago: set('vor später zuvor'),
}
