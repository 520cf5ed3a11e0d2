import { NO_ANNOUNCES, NO_ANSWERS, type Promises } from '../topics/promises.ts'

const list = (words: string): string[] =>
  words
    .trim()
    .split(/\s+/)
    .filter((w) => w !== '')
    .map((w) => w.replaceAll('_', ' '))
const set = (words: string): ReadonlySet<string> => new Set(list(words))

export const promises: Promises = {
  cues: [
    {
      kind: 'promise',
      forms: list('promete prometió prometieron prometido prometer garantiza garantizó garantizaron jura juró'),
      participles: list('prometido'),
      links: list('que a ~'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'promise',
      forms: list('se_compromete se_comprometió se_comprometieron comprometido acordó aceptó'),
      participles: list(''),
      links: list('a'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'promise',
      forms: list('promesa promesas compromiso compromisos garantía garantías'),
      participles: list(''),
      links: list('de que a'),
      addressee: false,
      noun: true,
    },
    {
      kind: 'demand',
      forms: list('exige exigió exigen exigieron exigido reclama reclamó pide pidió piden pidieron'),
      participles: list('exigido'),
      links: list('que a ~'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'demand',
      forms: list('insta instó instan instaron urge urgió urgieron presiona presionó'),
      participles: list(''),
      links: list('a'),
      addressee: true,
      noun: false,
    },
    {
      kind: 'demand',
      forms: list('exigencia exigencias llamamiento llamado'),
      participles: list(''),
      links: list('de a para'),
      addressee: false,
      noun: true,
    },
    {
      kind: 'offer',
      forms: list('ofrece ofreció ofrecen ofrecieron ofrecido propone propuso'),
      participles: list('ofrecido'),
      links: list('~ a'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'refusal',
      forms: list('se_niega se_negó se_negaron rechaza rechazó rechazaron rechazan'),
      participles: list(''),
      links: list('a ~'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'denial',
      forms: list('niega negó niegan negaron desmiente desmintió desmintieron'),
      participles: list(''),
      links: list('~ que haber'),
      addressee: false,
      noun: false,
    },
  ],
  empty: set('comentar comentarios condolencias declarar detalles'),
  notObject: set('de del por en a con para y o como pero que'),
  that: set('que'),
  passive: set('fue fueron sido ser es son'),
  undone: set('no nunca sin ni'),
  determiners: set('un una el la los las esta este'),
  own: set('yo nosotros nuestro nuestra mi'),
  makes: set('hizo hicieron dio dieron reiteró renovó'),
  participles: [],
  conditions: set('si salvo'),
  claims: set('acusación acusaciones rumor rumores'),
  until: set('antes'),
  by: set('por'),
  helpers: set('ha han había también ya va van'),
  ends: set('mientras que quien cuando pero porque según tras aunque'),
  stops: set('según dijo señaló añadió'),
  outcomes: [
    { status: 'reported kept', words: list('cumplió cumplido cumplieron honró') },
    { status: 'reported broken', words: list('incumplió incumplido rompió violó incumplieron') },
    { status: 'uneven', words: list('desigual parcial parcialmente') },
  ],
  unmet: [['todavía no'], ['aún no'], ['fuera de plazo']],
  takenBack: [['admitió'], ['reconoció'], ['retiró']],
  announces: NO_ANNOUNCES,
  ...NO_ANSWERS,
  about: new Set(),
  nouns: set('promesa promesas compromiso compromisos garantía oferta exigencia'),
}
