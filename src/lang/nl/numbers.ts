import type { Bound } from '../../model/index.ts'
import { compoundNumbers } from '../compound-numbers.ts'
import { currencySigns } from '../currencies.ts'
import { emptied } from '../emptied.ts'
import { numbers as english } from '../en/numbers.ts'
import type { Numbers } from '../topics/numbers.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))
const each = <T>(value: T, words: string): [string, T][] => list(words).map((w) => [w.replaceAll('_', ' '), value])
const bound = (bound: Bound, side: 'before' | 'after', words: string) =>
  list(words).map((w) => ({ words: w.replaceAll('_', ' '), bound, side }))

const small = list(
  'nul één twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien',
)
const tens = list('twintig dertig veertig vijftig zestig zeventig tachtig negentig')
const joinedOnes = list('een twee drie vier vijf zes zeven acht negen')
/** Dutch writes twenty-two as one word, with a trema behind two and three: tweeëntwintig. */
const below100 = new Map([
  ...small.map((w, i): [string, number] => [w, i]),
  ...tens.flatMap((t, i): [string, number][] => [
    [t, 20 + 10 * i],
    ...joinedOnes.map((o, j): [string, number] => [
      `${o}${o.endsWith('e') || o.endsWith('ie') ? 'ën' : 'en'}${t}`,
      21 + 10 * i + j,
    ]),
  ]),
])

export const numbers: Numbers = {
  ...emptied(english),
  decimal: ',',
  cardinals: new Map([
    ...compoundNumbers({ below100, one: [''], hundred: 'honderd', thousand: 'duizend' }),
    ...below100,
    ...each(1000, 'duizend'),
  ]),
  scales: new Map([
    ...each(1e3, 'duizend'),
    ...each(1e6, 'miljoen mln'),
    ...each(1e9, 'miljard mld'),
    ...each(1e12, 'biljoen'),
    ...each(12, 'dozijn'),
  ]),
  bareScales: set('duizend'),
  fractions: new Map([
    ...each(1 / 2, 'helft halve half'),
    ...each(1 / 3, 'derde'),
    ...each(1 / 4, 'kwart'),
    ...each(1 / 5, 'vijfde'),
    ...each(1 / 10, 'tiende'),
  ]),
  minus: set('min'),
  parts: set('deel'),
  articles: set('een de het'),
  and: set('en'),
  collectives: new Map([
    ...each(2, 'paar duo'),
    ...each(3, 'trio'),
    ...each(10, 'tiental'),
    ...each(12, 'dozijn'),
    ...each(100, 'honderdtal'),
  ]),
  looseCollectives: set('tiental honderdtal'),
  none: set('geen'),
  nobody: ['niemand'],
  both: set('beide'),
  vague: new Map<string, readonly [number, number | null]>([
    ...each([20, null] as const, 'tientallen'),
    ...each([200, null] as const, 'honderden'),
    ...each([2000, null] as const, 'duizenden'),
    ...each([200, null] as const, 'een_paar_honderd enkele_honderden paar_honderd'),
    ...each([2000, null] as const, 'een_paar_duizend enkele_duizenden paar_duizend'),
    ...each([20_000, null] as const, 'tienduizenden'),
    ...each([200_000, null] as const, 'honderdduizenden'),
    ...each([2e6, null] as const, 'miljoenen'),
    ...each([3, null] as const, 'verschillende meerdere talrijke veel'),
    ...each([2, null] as const, 'enkele enige een_paar'),
    ...each([1, null] as const, 'sommige'),
    ...each([2e9, null] as const, 'miljarden'),
    ...each([0, null] as const, 'weinig'),
  ]),
  bounds: [
    ...bound('at-least', 'before', 'minstens ten_minste tenminste zeker minimaal niet_minder_dan'),
    ...bound('more-than', 'before', 'meer_dan ruim'),
    ...bound('at-most', 'before', 'hoogstens maximaal tot tot_wel ten_hoogste niet_meer_dan'),
    ...bound('less-than', 'before', 'minder_dan onder_de beneden_de'),
    ...bound('about', 'before', "ongeveer circa ca zowat bijna rond zo’n zo'n rond_de om_en_nabij"),
    ...bound('at-least', 'after', 'of_meer'),
  ],
  lasting: set('duurde duurt na van met'),
  rangeOpeners: set('tussen van'),
  rangeJoiners: set('tot - –'),
  rangeMiddles: set('en tot naar'),
  alternatives: set('of'),
  changes: set(
    'steeg stijgt stegen gestegen daalde daalt daalden gedaald groeide groeit gegroeid zakte verhoogd verhoogde verlaagd verlaagde ging',
  ),
  directions: new Map([
    ...each('up' as const, 'steeg stijgt stegen gestegen groeide groeit gegroeid verhoogd verhoogde'),
    ...each('down' as const, 'daalde daalt daalden gedaald zakte gezakt verlaagd verlaagde kromp'),
  ]),
  motions: set(
    'steeg stijgt stegen gestegen ging gingen daalde daalt daalden gedaald zakte zakten gezakt groeide groeit gegroeid kelderde opgelopen verhoogd verlaagd verhoogde verlaagde teruggebracht',
  ),
  changeNouns: new Map([
    ...each('up' as const, 'stijging toename groei verhoging'),
    ...each('down' as const, 'daling afname verlaging'),
  ]),
  by: set('met'),
  comparatives: new Map([...each('up' as const, 'meer hoger'), ...each('down' as const, 'minder lager')]),
  than: set('dan'),
  fromLevel: set('van'),
  states: set('is zijn was waren bedroeg bedraagt bedroegen bereikte telde telt duurde duurt duurden kostte kostten'),
  levelWords: set('tot naar met van op'),
  to: set('tot naar'),
  adverbs: set('nu al nog slechts'),
  helpers: set('heeft hebben had hadden werd werden niet'),
  pronouns: set('hij zij ze het dit deze'),
  personVerbs: set('stemden stemde'),
  contests: new Map([...each('vote', 'stemmen stemden'), ...each('point', 'won wonnen verloor')]),
  formerBefore: ['vergeleken met', 'tegenover', 'in plaats van'],
  formerAfter: ['een jaar eerder', 'een jaar geleden'],
  formerOpeners: set('voorheen aanvankelijk'),
  per: set('per elke /'),
  perFar: set('per elke'),
  rates: new Map([...each('day', 'dagelijks dagelijkse'), ...each('year', 'jaarlijks jaarlijkse')]),
  partBefore: ['onder wie', 'waaronder', 'van wie', 'waarvan'],
  partAfter: ['van hen', 'van wie', 'daarvan'],
  wholeBefore: ['in totaal', 'een totaal van'],
  wholeAfter: ['in totaal'],
  denials: set('niet'),
  outOf: ['op', 'van de'],
  percent: ['%', 'procent'],
  currencies: new Map([
    ...currencySigns,
    ...each('EUR', 'euro'),
    ...each('USD', 'dollar dollars amerikaanse_dollar amerikaanse_dollars'),
    ...each('AUD', 'australische_dollar australische_dollars'),
    ...each('CAD', 'canadese_dollar canadese_dollars'),
    ...each('NZD', 'nieuw-zeelandse_dollar'),
    ...each('HKD', 'hongkongse_dollar'),
    ...each('SGD', 'singaporese_dollar'),
    ...each('GBP', 'pond britse_pond'),
    ...each('CHF', 'frank zwitserse_frank'),
    ...each('JPY', 'yen'),
    ...each('CNY', 'yuan'),
    ...each('RUB', 'roebel'),
    ...each('INR', 'roepie'),
  ]),
  gluedUnits: new Map([
    ['C', 'celsius'],
    ['F', 'fahrenheit'],
  ]),
  units: new Map([
    ...each('year', 'jaar jaren'),
    ...each('month', 'maand maanden'),
    ...each('week', 'week weken'),
    ...each('day', 'dag dagen'),
    ...each('hour', 'uur uren'),
    ...each('minute', 'minuut minuten'),
    ...each('second', 'seconde seconden'),
    ...each('decade', 'decennium decennia'),
    ...each('km', 'km kilometer kilometers'),
    ...each('m', 'm meter meters'),
    ...each('cm', 'cm centimeter centimeters'),
    ...each('mile', 'mijl mijlen'),
    ...each('hectare', 'hectare hectaren'),
    ...each('kg', 'kg kilo kilogram'),
    ...each('tonne', 'ton'),
    ...each('litre', 'liter liters'),
    ...each('km/h', 'km/u'),
    ...each('degree', 'graad graden °'),
    ...each('inch', 'inch'),
    ...each('foot', 'voet'),
    ...each('GB', 'gb gigabyte'),
    ...each('percentage point', 'procentpunt procentpunten'),
    ...each('point', 'punt punten'),
    ...each('vote', 'stem stemmen'),
  ]),
  timeUnits: set('year month week day hour minute second decade'),
  of: set('van'),
  inside: set('aan'),
  fillers: set('andere nieuwe'),
  enders: set('maandag dinsdag woensdag donderdag vrijdag zaterdag zondag gisteren vandaag morgen volgens'),
  nouns: 'plural',
  plural: /(?:en|s|eren|'s)$/,
  noNoun: /(?:lijk|end)$/,
  people: set(
    `mens mensen persoon personen man mannen vrouw vrouwen kind kinderen jongen jongens meisje meisjes jongeren volwassenen leerling leerlingen student studenten dode doden slachtoffer slachtoffers gewonde gewonden vermiste vermisten overlevenden
    passagier passagiers inzittenden piloot piloten bestuurder toerist toeristen soldaat soldaten militair militairen agent agenten politieagenten burger burgers inwoner inwoners bewoners vluchtelingen migranten gijzelaars gevangenen
    werknemer werknemers arbeiders medewerkers klanten gebruikers betogers demonstranten arts artsen patiënten brandweerlieden brandweermannen zoon zonen broers zussen ouders verdachte verdachten getuigen leden kamerleden kiezers`,
  ),
  harms: set(
    'gedood doodde omgekomen overleden gestorven stierven gewond raakten verwond gearresteerd aangehouden vermist geëvacueerd gered',
  ),
  old: set('oud jarige'),
  aged: set('leeftijd'),
  singulars: new Map([
    ['mensen', 'mens'],
    ['kinderen', 'kind'],
  ]),
  plurals: [
    [/en$/, ''],
    [/s$/, ''],
  ],
  designators: set('vlucht kamer artikel hoofdstuk pagina nummer nr lijn spoor fase niveau type'),
  streets: set('straat laan plein weg'),
  ordinal: /^(?:e|de|ste)$/,
  oneAfter: set('van die dat'),
  notVague: set('hoe zo te'),
  ago: set('geleden'),
}
