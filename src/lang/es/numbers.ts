import type { Bound } from '../../model/index.ts'
import type { Numbers } from '../topics/numbers.ts'

const list = (words: string): string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))
const each = <T>(value: T, words: string): [string, T][] => list(words).map((w) => [w.replaceAll('_', ' '), value])
const bound = (bound: Bound, side: 'before' | 'after', words: string) => list(words).map((w) => ({ words: w.replaceAll('_', ' '), bound, side }))

export const numbers: Numbers = {
  decimal: ',',
  group: '. \\u00a0\\u202f',
  cardinals: new Map([
    ...list(
      'cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve',
    ).map((w, i): [string, number] => [w, i]),
    ...list('treinta cuarenta cincuenta sesenta setenta ochenta noventa').map((w, i): [string, number] => [w, 30 + 10 * i]),
    ...list('cien doscientos trescientos cuatrocientos quinientos seiscientos setecientos ochocientos novecientos').map((w, i): [string, number] => [
      w,
      100 * (i + 1),
    ]),
    ...each(1, 'un una'),
  ]),
  scales: new Map([...each(1e2, 'ciento'), ...each(1e3, 'mil'), ...each(1e6, 'millón millones'), ...each(1e12, 'billón billones'), ...each(12, 'docena')]),
  shortScales: new Map([...each(1e6, 'm')]),
  fractions: new Map([
    ...each(1 / 2, 'mitad medio media'),
    ...each(1 / 3, 'tercio tercios'),
    ...each(1 / 4, 'cuarto cuartos'),
    ...each(1 / 5, 'quinto'),
    ...each(1 / 10, 'décimo'),
  ]),
  articles: set('un una la el los las'),
  and: set('y'),
  collectives: new Map([...each(2, 'par pareja dúo'), ...each(3, 'trío'), ...each(10, 'decena'), ...each(20, 'veintena'), ...each(100, 'centenar')]),
  none: set('ningún ninguna ninguno'),
  vague: new Map<string, readonly [number, number | null]>([
    ...each([20, null] as const, 'decenas'),
    ...each([24, null] as const, 'docenas'),
    ...each([200, null] as const, 'cientos centenares'),
    ...each([2000, null] as const, 'miles'),
    ...each([20_000, null] as const, 'decenas_de_miles'),
    ...each([200_000, null] as const, 'cientos_de_miles'),
    ...each([3, null] as const, 'varios varias numerosos numerosas muchos muchas'),
    ...each([2, null] as const, 'algunos algunas unos_cuantos'),
    ...each([0, null] as const, 'pocos pocas'),
  ]),
  bounds: [
    ...bound('at-least', 'before', 'al_menos por_lo_menos no_menos_de como_mínimo cuando_menos'),
    ...bound('more-than', 'before', 'más_de'),
    ...bound('at-most', 'before', 'hasta como_máximo no_más_de a_lo_sumo'),
    ...bound('less-than', 'before', 'menos_de'),
    ...bound('about', 'before', 'unos unas cerca_de alrededor_de aproximadamente casi en_torno_a'),
    ...bound('at-least', 'after', 'o_más'),
    ...bound('about', 'after', 'aproximadamente'),
  ],
  duringWords: set(''),
  lasting: set('duró dura durado durante tras después de'),
  rangeOpeners: set('entre de'),
  rangeJoiners: set('a - –'),
  rangeMiddles: set('y a'),
  alternatives: set('o'),
  changes: set('pasó pasa pasar subió sube bajó baja aumentó aumenta cayó redujo reducir'),
  outOf: ['de cada'],
  percent: ['%', 'por ciento', 'porciento'],
  currencies: new Map([
    ...each('EUR', '€ eur euro euros'),
    ...each('USD', '$ us$ usd dólar dólares'),
    ...each('GBP', '£ gbp libras'),
    ...each('MXN', 'pesos peso'),
    ...each('JPY', '¥ yenes'),
    ...each('BRL', 'reales'),
  ]),
  units: new Map([
    ...each('year', 'año años'),
    ...each('month', 'mes meses'),
    ...each('week', 'semana semanas'),
    ...each('day', 'día días'),
    ...each('hour', 'hora horas'),
    ...each('minute', 'minuto minutos'),
    ...each('second', 'segundo segundos'),
    ...each('decade', 'década décadas'),
    ...each('km', 'km kilómetro kilómetros'),
    ...each('m', 'm metro metros'),
    ...each('cm', 'cm centímetro centímetros'),
    ...each('mile', 'milla millas'),
    ...each('hectare', 'hectárea hectáreas ha'),
    ...each('kg', 'kg kilo kilos kilogramos'),
    ...each('tonne', 'tonelada toneladas'),
    ...each('litre', 'litro litros'),
    ...each('km/h', 'kmh'),
    ...each('degree', 'grado grados °'),
  ]),
  unitsBefore: new Map([
    ['magnitud', 'magnitude'],
    ['categoría', 'category'],
  ]),
  timeUnits: set('year month week day hour minute second decade'),
  of: set('de del'),
  inside: set('en'),
  fillers: set('otros otras más'),
  enders: set('lunes martes miércoles jueves viernes sábado domingo ayer hoy mañana según'),
  noNoun: /(?:ad[oa]s?|id[oa]s?|ando|iendo|mente)$/,
  nouns: 'plural',
  plural: /[^iu]s$/,
  people:
    set(`persona personas hombre hombres mujer mujeres niño niños niña niñas joven jóvenes adolescente adolescentes adulto adultos alumno alumnos estudiante estudiantes muerto muertos herido heridos víctima víctimas desaparecido desaparecidos
    fallecido fallecidos superviviente supervivientes sobreviviente sobrevivientes pasajero pasajeros piloto pilotos conductor conductores turista turistas soldado soldados militar militares policía policías agente agentes combatiente combatientes
    civil civiles ciudadano ciudadanos habitante habitantes vecino vecinos refugiado refugiados migrante migrantes rehén rehenes preso presos trabajador trabajadores empleado empleados cliente clientes usuario usuarios manifestante manifestantes
    activista activistas periodista periodistas médico médicos enfermera paciente pacientes bombero bomberos rescatista rescatistas hijo hijos hermano hermanos padres familiares sospechoso sospechosos testigo testigos miembro miembros diputado diputados
    senador votante votantes juez abogado experto expertos investigador espectadores estadounidenses españoles mexicanos`),
  peopleEndings: /^$/,
  harms: set('muertos murieron murió matado mató heridos resultaron detenidos arrestados evacuados rescatados desaparecidos fallecieron'),
  old: set('edad'),
  aged: set('edad'),
  singulars: new Map(),
  plurals: [
    [/([rlndj])es$/, '$1'],
    [/([aeo])s$/, '$1'],
  ],
  nounsToo: set(''),
  notCounted: set(''),
  designators: set('vuelo habitación artículo capítulo página número línea vía fase nivel tipo'),
  streets: set('calle avenida plaza'),
  ordinal: /^(?:º|ª|er|ro|do|to)$/,
  notVague: set('tan cuántos como'),
  oneBefore: set('el la otro cada'),
  oneAfter: set('de del'),
  ago: set('hace después antes'),
}
