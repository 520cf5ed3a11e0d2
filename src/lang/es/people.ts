import type { People, Sex } from '../topics/people.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const phrases = (words: string): readonly string[] => words.split(',').map((phrase) => phrase.trim())
const sexes = (m: string, f: string): ReadonlyMap<string, Sex> =>
  new Map([...list(m).map((w) => [w, 'm'] as const), ...list(f).map((w) => [w, 'f'] as const)])

const spokes = list(`portavoz portavoces vocero vocera voceros representante`)

export const people: People = {
  titles: new Set(
    list(`sr sra srta d dª dr dra lic ing gral don doña señor señora presidente presidenta ministro ministra general coronel capitán alcalde alcaldesa
    senador senadora diputado juez jueza fiscal papa rey reina príncipe princesa cardenal obispo profesor doctor comisario director directora
    canciller secretario`),
  ),
  spokes: new Set(spokes),
  roles: new Set([
    ...spokes,
    ...list(`presidente presidenta ministro ministra primer alcalde alcaldesa senador senadora diputado diputada funcionario funcionarios jefe jefa
    director directora dueño fundador juez jueza fiscal abogado abogada testigo testigos vecino vecinos vecina padre madre hijo hija hermano
    hermana marido esposo esposa hombre mujer experto expertos analista analistas economista investigador investigadores médico general
    comandante soldado conductor piloto profesor alumno estudiante entrenador jugador autor periodista activista activistas víctima víctimas
    superviviente sobreviviente policía policías fuente fuentes diplomático embajador líder líderes dirigente`),
  ]),
  bodies: new Set(
    list(`policía gobierno ministerio agencia empresa compañía grupo banco partido ejército militares bomberos consejo tribunal corte comisión comité
    federación sindicato club universidad escuela hospital iglesia organización asociación fiscalía ayuntamiento aerolínea cadena diario
    periódico autoridades kremlin`),
  ),
  documents: new Set(
    list(`comunicado informe carta mensaje estudio sentencia tuit documento texto artículo declaración nota`),
  ),
  bodyNames: new Set(
    list(`banco universidad escuela consejo ministerio agencia asociación federación partido comité comisión corte policía ejército hospital instituto
    fundación sociedad grupo sa prensa`),
  ),
  placeNames: new Set(
    list(`calle avenida plaza parque aeropuerto estación río lago montaña isla provincia región ciudad puente bosque`),
  ),
  placeOpeners: new Set(list(`monte cabo lago puerto cerro`)),
  placeBefore: new Set(list(`en a cerca desde hacia`)),
  places: new Set(
    phrases(`españa, francia, alemania, italia, portugal, reino unido, inglaterra, escocia, irlanda, suiza, bélgica, holanda, países bajos, polonia,
    rusia, ucrania, turquía, grecia, estados unidos, ee.uu, canadá, méxico, brasil, argentina, chile, colombia, venezuela, perú, ecuador,
    bolivia, uruguay, paraguay, cuba, costa rica, panamá, guatemala, honduras, el salvador, nicaragua, china, japón, india, pakistán, afganistán,
    irán, irak, siria, israel, líbano, egipto, libia, marruecos, argelia, corea del norte, corea del sur, australia, europa, asia, áfrica,
    américa, madrid, barcelona, valencia, sevilla, bilbao, londres, parís, berlín, roma, moscú, bruselas, washington, nueva york, buenos aires,
    bogotá, caracas, lima, la habana, ciudad de méxico`),
  ),
  peoples: new Set(
    list(
      `español españoles española alemán alemanes francés franceses italiano italianos británico británicos ruso rusos ucraniano ucranianos turco turcos griego griegos estadounidense estadounidenses chino chinos japonés indio sirio sirios iraní israelí israelíes palestino palestinos europeo europeos musulmán musulmanes cristiano cristianos judío judíos católico`,
    ),
  ),
  ranks: new Set(list(`primer primera`)),
  happenings: new Set(
    list(`guerra ley acuerdo tratado premio festival copa juegos campeonato elección cumbre feria conferencia día`),
  ),
  afterHyphen: new Set(),
  particles: new Set(list(`de del la las los y el al van von bin`)),
  joins: new Set(list(`de del la y para`)),
  standIns: new Set(
    list(`empresa compañía grupo banco agencia cadena organización asociación sindicato club aerolínea`),
  ),
  courtesy: new Set(list(`sr sra srta d dª don doña dr dra señor señora`)),
  definite: new Set(list(`el la los las su sus este esta`)),
  pronouns: new Map<string, Sex | null>([
    ['él', 'm'],
    ['ella', 'f'],
    ['ellos', null],
    ['ellas', 'f'],
  ]),
  possessives: new Map<string, string>([]),
  many: new Set(list('gente')),
  unnamed: new Set(list('otros otras alguien nadie todos algunos muchos')),
  plural: new Set(list('ellos ellas')),
  sexes: sexes(
    `sr señor don padre hijo hermano marido esposo hombre rey príncipe director presidente ministro`,
    `sra srta señora doña madre hija hermana esposa mujer reina princesa directora presidenta ministra`,
  ),
  given: sexes(
    `josé juan luis carlos antonio manuel francisco javier miguel pedro jorge pablo diego alejandro fernando rafael sergio andrés ricardo roberto
    eduardo mariano nicolás hugo`,
    `maría carmen ana isabel laura cristina marta lucía elena paula sofía rosa pilar teresa beatriz patricia silvia andrea alejandra gabriela
    verónica claudia`,
  ),
  notNames: new Set(
    list(`lunes martes miércoles jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre
    navidad`),
  ),
}
