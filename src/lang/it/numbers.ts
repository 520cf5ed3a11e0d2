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
  'zero uno due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
)
const tens = list('venti trenta quaranta cinquanta sessanta settanta ottanta novanta')
/** Before one and eight the tens lose their last vowel: ventuno, ventotto. */
const joined = (ten: string, one: string): string => (/^[aeiou]/.test(one) ? ten.slice(0, -1) : ten) + one
const below100 = new Map([
  ...small.map((w, i): [string, number] => [w, i]),
  ...tens.flatMap((t, i): [string, number][] => [
    [t, 20 + 10 * i],
    ...small.slice(1, 10).map((o, j): [string, number] => [joined(t, o), 21 + 10 * i + j]),
    [`${t}tré`, 23 + 10 * i],
  ]),
])

export const numbers: Numbers = {
  ...emptied(english),
  decimal: ',',
  cardinals: new Map([
    ...compoundNumbers({ below100, one: [''], hundred: 'cento', thousand: 'mila' }),
    ...below100,
    ...each(1000, 'mille'),
  ]),
  scales: new Map([
    ...each(1e3, 'mila'),
    ...each(1e6, 'milione milioni mln'),
    ...each(1e9, 'miliardo miliardi mld'),
    ...each(12, 'dozzina'),
  ]),
  fractions: new Map([
    ...each(1 / 2, 'metà mezzo mezza'),
    ...each(1 / 3, 'terzo terzi'),
    ...each(1 / 4, 'quarto quarti'),
    ...each(1 / 5, 'quinto quinti'),
    ...each(1 / 10, 'decimo'),
  ]),
  andHalf: set('mezzo mezza'),
  elisions: set("l' d' un' dell' all' dall' nell' sull' quest' c'"),
  wholes: set('la il dei delle degli'),
  parts: set('parte'),
  articles: set("un uno una un' il lo la i gli le l'"),
  and: set('e'),
  collectives: new Map([
    ...each(2, 'paio coppia'),
    ...each(3, 'trio'),
    ...each(10, 'decina'),
    ...each(12, 'dozzina'),
    ...each(15, 'quindicina'),
    ...each(20, 'ventina'),
    ...each(30, 'trentina'),
    ...each(50, 'cinquantina'),
    ...each(100, 'centinaio'),
    ...each(1000, 'migliaio'),
  ]),
  looseCollectives: set('decina quindicina ventina trentina cinquantina centinaio migliaio'),
  none: set('nessun nessuno nessuna'),
  both: set('entrambi entrambe'),
  vague: new Map<string, readonly [number, number | null]>([
    ...each([20, null] as const, 'decine'),
    ...each([200, null] as const, 'centinaia'),
    ...each([2000, null] as const, 'migliaia'),
    ...each([200, null] as const, 'qualche_centinaio alcune_centinaia'),
    ...each([2000, null] as const, 'qualche_migliaio alcune_migliaia'),
    ...each([20, null] as const, 'qualche_decina alcune_decine'),
    ...each([20_000, null] as const, 'decine_di_migliaia'),
    ...each([200_000, null] as const, 'centinaia_di_migliaia'),
    ...each([3, null] as const, 'diversi diverse numerosi numerose molti molte parecchi'),
    ...each([1, null] as const, 'alcuni alcune'),
    ...each([2, null] as const, 'qualche pochi_altri'),
    ...each([2e6, null] as const, 'milioni'),
    ...each([2e9, null] as const, 'miliardi'),
    ...each([0, null] as const, 'pochi poche'),
  ]),
  bounds: [
    ...bound('at-least', 'before', 'almeno non_meno_di minimo'),
    ...bound(
      'more-than',
      'before',
      'più_di oltre oltre_i oltre_le al_di_sopra_di al_di_sopra_dei sopra_i superiore_a superiori_a',
    ),
    ...bound('at-most', 'before', 'fino_a fino_al fino_ai al_massimo non_più_di un_massimo_di'),
    ...bound(
      'less-than',
      'before',
      'meno_di sotto_i sotto_gli sotto_quota al_di_sotto_di al_di_sotto_dei inferiore_a inferiori_a',
    ),
    ...bound('about', 'before', 'circa quasi intorno_a attorno_a approssimativamente'),
    ...bound('at-least', 'after', 'o_più'),
    ...bound('about', 'after', 'circa'),
  ],
  lasting: set('durato dura durò dopo per di'),
  rangeOpeners: set('tra fra da dal'),
  rangeJoiners: set('a - –'),
  rangeMiddles: set('e a al'),
  alternatives: set('o'),
  changes: set(
    'salito salita saliti sale salì aumentato aumentata aumenta aumentò cresciuto cresce crebbe sceso scesa scende scese calato cala calò diminuito ridotto passato passa passò',
  ),
  directions: new Map([
    ...each(
      'up' as const,
      'salito salita saliti sale salì aumentato aumentata aumenta aumentò cresciuto cresciuta cresce',
    ),
    ...each('down' as const, 'sceso scesa scesi scende scese calato calata cala calò diminuito ridotto perso'),
  ]),
  motions: set(
    'passato passa passò salito salita saliti sale salì sceso scesa scesi scende scese calato calata cala calò aumentato aumenta aumentò cresciuto cresce arriva arrivò arrivato portato crollato crollata ridotto',
  ),
  changeNouns: new Map([
    ...each('up' as const, 'aumento crescita rialzo incremento'),
    ...each('down' as const, 'calo diminuzione riduzione ribasso'),
  ]),
  by: set('del di'),
  comparatives: new Map([...each('up' as const, 'più'), ...each('down' as const, 'meno')]),
  than: set('rispetto di che'),
  fromLevel: set('da dal dai'),
  states: set(
    'è sono era erano fu furono ha hanno raggiunge raggiunto conta contava costa costato durato dura stato stati',
  ),
  levelWords: set('a al ai da dal del di'),
  to: set('a al'),
  adverbs: set('ora già ancora solo'),
  helpers: set('ha hanno aveva avevano è sono stato stati stata state'),
  pronouns: set('esso essa essi lui lei loro questo'),
  personVerbs: set('votato votarono astenuti dimesso dimessi'),
  contests: new Map([...each('vote', 'voti votato'), ...each('point', 'vinto battuto sconfitto')]),
  formerBefore: ['rispetto a', 'contro', 'invece di'],
  formerAfter: ['un anno prima', 'un anno fa'],
  formerOpeners: set('inizialmente precedentemente'),
  per: set('per al alla ogni a /'),
  perFar: set('per ogni'),
  rates: new Map([
    ...each('day', 'giornalieri giornaliere quotidiani'),
    ...each('year', 'annui annue annuali'),
    ...each('each', 'ciascuno ciascuna'),
  ]),
  partBefore: ['tra cui', 'fra cui', 'di cui', 'compresi', 'comprese', 'inclusi'],
  partAfter: ['di loro', 'di essi', 'di cui'],
  wholeBefore: ['in totale', 'un totale di', 'complessivamente'],
  wholeAfter: ['in totale', 'in tutto'],
  denials: set('non'),
  outOf: ['su'],
  percent: ['%', 'per cento', 'percento'],
  currencies: new Map([
    ...currencySigns,
    ...each('EUR', 'euro'),
    ...each('USD', 'dollaro dollari dollari_statunitensi dollari_americani dollari_usa'),
    ...each('AUD', 'dollari_australiani'),
    ...each('CAD', 'dollari_canadesi'),
    ...each('NZD', 'dollari_neozelandesi'),
    ...each('HKD', 'dollari_di_hong_kong'),
    ...each('SGD', 'dollari_di_singapore'),
    ...each('GBP', 'sterlina sterline'),
    ...each('CHF', 'franchi franchi_svizzeri'),
    ...each('JPY', 'yen'),
    ...each('CNY', 'yuan'),
    ...each('RUB', 'rubli'),
    ...each('INR', 'rupie'),
    ...each('ITL', 'lire'),
  ]),
  gluedUnits: new Map([
    ['C', 'celsius'],
    ['F', 'fahrenheit'],
  ]),
  units: new Map([
    ...each('year', 'anno anni'),
    ...each('month', 'mese mesi'),
    ...each('week', 'settimana settimane'),
    ...each('day', 'giorno giorni giornata giornate'),
    ...each('hour', 'ora ore'),
    ...each('minute', 'minuto minuti'),
    ...each('second', 'secondo secondi'),
    ...each('decade', 'decennio decenni'),
    ...each('km', 'km chilometro chilometri'),
    ...each('m', 'm metro metri'),
    ...each('cm', 'cm centimetro centimetri'),
    ...each('mile', 'miglio miglia'),
    ...each('hectare', 'ettaro ettari'),
    ...each('kg', 'kg chilo chili chilogrammi'),
    ...each('tonne', 'tonnellata tonnellate'),
    ...each('litre', 'litro litri'),
    ...each('km/h', 'kmh km/h'),
    ...each('degree', 'grado gradi °'),
    ...each('inch', 'pollice pollici'),
    ...each('foot', 'piede piedi'),
    ...each('GB', 'gb gigabyte'),
    ...each('percentage point', 'punto_percentuale punti_percentuali'),
    ...each('point', 'punto punti'),
    ...each('vote', 'voto voti'),
  ]),
  unitsBefore: new Map([['magnitudo', 'magnitude']]),
  timeUnits: set('year month week day hour minute second decade'),
  of: set("di dei delle degli del della d' dell'"),
  inside: set('in'),
  fillers: set('altri altre nuovi nuove'),
  enders: set(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica ieri oggi domani secondo circa oltre anche sempre come ancora insieme',
  ),
  nouns: 'plural',
  plural: /(?:i|e|tà|ù)$/,
  noNoun: /(?:ato|ati|ata|ate|uto|uti|mente|ando|endo)$/,
  people: set(
    `persona persone uomo uomini donna donne bambino bambini bambina bambine ragazzo ragazzi ragazza ragazze giovani adulti studente studenti morto morti morta vittima vittime ferito feriti disperso dispersi superstiti sopravvissuti
    passeggero passeggeri pilota piloti autista turista turisti soldato soldati militari poliziotto poliziotti agenti carabinieri cittadino cittadini abitanti residenti profughi migranti ostaggi prigionieri detenuti lavoratore lavoratori dipendenti impiegati
    clienti utenti manifestanti medico medici infermieri pazienti pompieri figlio figli fratello fratelli sorelle genitori sospetti testimoni membri deputati senatori elettori`,
  ),
  harms: set(
    'ucciso uccisi uccisa uccide uccidendo morto morti morte ferito feriti ferita arrestato arrestati evacuati dispersi salvati',
  ),
  aged: set('età'),
  singulars: new Map([
    ['persone', 'persona'],
    ['uomini', 'uomo'],
  ]),
  plurals: [
    [/i$/, 'o'],
    [/e$/, 'a'],
  ],
  designators: set('volo camera articolo capitolo pagina numero n linea via binario fase livello tipo'),
  streets: set('via viale piazza corso'),
  oneAfter: set("dei delle degli di che d'"),
  notVague: set('così troppo molto'),
  ago: set('fa'),
}
