import type { Speech } from '../topics/speech.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const speech: Speech = {
  verbs: new Set(
    list(`dice dijo dijeron dicen decía afirma afirmó afirmaron afirman declara declaró declararon explica explicó explicaron añade añadió añadieron
    agrega agregó agregaron señala señaló señalaron indica indicó indicaron asegura aseguró aseguraron manifiesta manifestó manifestaron anuncia
    anunció anunciaron informa informó informaron confirma confirmó confirmaron sostiene sostuvo sostuvieron subraya subrayó destaca destacó
    destacaron insiste insistió insistieron recuerda recordó recordaron advierte advirtió advirtieron cuenta contó contaron relata relató
    responde respondió respondieron escribe escribió escribieron comenta comentó comentaron concluye concluyó precisa precisó reitera reiteró
    reconoce reconoció admite admitió apunta apuntó alega alegó pregunta preguntó pide pidió pidieron tuiteó expresa expresó expresaron opina
    opinó considera consideró exclamó lamenta lamentó lamentaron denuncia denunció promete prometió revela reveló`),
  ),
  weakVerbs: new Set(
    list(`llama llamó llamaron califica calificó calificaron tacha tachó describe describió cree creyó piensa pensó espera teme ve vio habla habló
    muestra mostró muestran condena condenó acusa acusó rechaza rechazó exige exigió critica criticó`),
  ),
  perceives: new Set(),
  clausal: new Set(),
  reckoned: new Set(),
  auxiliaries: new Set(),
  participles: new Set(
    list(`diciendo afirmando declarando explicando añadiendo agregando señalando indicando asegurando anunciando confirmando subrayando destacando
    insistiendo recordando advirtiendo calificando llamando`),
  ),
  alsoNouns: new Set(
    list(`cuenta apunta informa denuncia precisa considera critica califica comenta espera condena declara`),
  ),
  wentOn: new Set(),
  relays: new Set(list(`informa informó informaron reporta reportó`)),
  addresses: new Set(),
  asked: new Set(list('preguntado preguntada interrogado interrogada consultado')),
  hearers: new Set(),
  several: new Set(list('ellos ellas')),
  so: new Set(),
  accordingTo: ['según', 'de acuerdo con', 'a juicio de', 'en palabras de'],
  that: new Set(list(`que si por qué cómo`)),
  between: new Set(
    list(
      `ha han había habían también luego después además ya aún todavía siempre nunca hoy ayer recientemente sin embargo entonces no se le les lo`,
    ),
  ),
  passive: new Set(list(`es son era fue fueron sido ser`)),
  infinitive: new Set(list(`a de`)),
  and: new Set(list(`y e o u pero`)),
  stops: new Set(
    list(`que quien quienes cual donde cuando porque aunque mientras como si es son era eran fue fueron está están ha han había habían puede debe y e o
    pero no él ella ellos ellas se lo`),
  ),
  determiners: new Set(
    list(`un una unos unas el la los las su sus este esta estos estas ese esa nuestro nuestra varios varias dos tres cuatro ningún ninguna algunos
    algunas`),
  ),
  binds: new Set(list(`de del para en a al`)),
  loose: new Set(list(`en a al por durante tras después antes desde hasta sobre bajo hacia con sin ante contra entre`)),
  soCalled: [
    'llamado',
    'llamada',
    'llamados',
    'llamadas',
    'denominado',
    'denominada',
    'la palabra',
    'el término',
    'apodado',
    'apodada',
    'titulado',
    'titulada',
    'así llamado',
  ],
  explains: new Set(list(`que o`)),
  relatives: new Set(list('que quien cuyo cuya cuyos cuyas')),
  judged: new Set(list(`es son era eran fue ser como un una muy tan demasiado lo la`)),
  works: new Set(list(`película libro novela canción álbum disco serie programa obra poema juego ópera revista`)),
  elided: new Set(),
  possessiveAfter: '',
  stances: {
    denies: new Set(
      list(
        'niega negó negaron niegan negaba desmiente desmintió desmintieron rechaza rechazó rechazaron refuta refutó descarta descartó descartaron',
      ),
    ),
    corrects: new Set(list('corrige corrigió corrigieron rectifica rectificó revisó revisaron')),
    doubts: new Set(list('duda dudó dudaron dudan cuestiona cuestionó cuestionaron')),
    asks: new Set(list('pregunta preguntó preguntaron')),
    withholds: new Set(list('negarse evitó evitaron rehusó rehusaron')),
    negations: new Set(list('no nunca jamás ni tampoco')),
  },
  objects: new Set(list('rechaza rechazó exige exigió condena condenó critica criticó espera teme')),
  linked: new Map(),
  phrasal: [],
  ready: new Set(),
  nouns: new Set(list('afirmación acusación advertencia declaración opinión promesa denuncia')),
  by: new Set(list('de del por')),
  ends: new Set(list('mientras aunque')),
  interview: { question: new Set(list('p pregunta')), answer: new Set(list('r respuesta')) },
  times: new Set(),
  adverbs: [],
  mutes: new Set(),
  inverts: true,
  subordinates: new Set(list('cuando mientras como')),
}
