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
      forms: list('verspricht versprach versprechen versprochen'),
      participles: list('versprochen'),
      links: list('~ zu dass'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'promise',
      forms: list('sagt_zu sagte_zu zugesagt gelobte garantiert garantierte verpflichtet verpflichtete'),
      participles: list('zugesagt'),
      links: list('~ zu dass'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'promise',
      forms: list('versprechen zusage zusagen zusicherung zusicherungen garantie garantien'),
      participles: list(''),
      links: list('zu dass der von'),
      addressee: false,
      noun: true,
    },
    {
      kind: 'demand',
      forms: list('fordert forderte fordern gefordert verlangt verlangte verlangen'),
      participles: list('gefordert'),
      links: list('~ dass von'),
      addressee: false,
      noun: false,
    },
    { kind: 'demand', forms: list('drängt drängte drängen pocht pochte'), participles: list(''), links: list('auf'), addressee: false, noun: false },
    { kind: 'demand', forms: list('ruft rief rufen appelliert appellierte'), participles: list(''), links: list('auf zu an'), addressee: false, noun: false },
    { kind: 'demand', forms: list('forderung forderungen appell'), participles: list(''), links: list('nach zu dass'), addressee: false, noun: true },
    { kind: 'offer', forms: list('bietet bot bieten angeboten'), participles: list(''), links: list('~ an'), addressee: false, noun: false },
    { kind: 'offer', forms: list('angebot angebote'), participles: list(''), links: list('zu der von'), addressee: false, noun: true },
    { kind: 'refusal', forms: list('weigert weigerte weigern'), participles: list(''), links: list('sich zu'), addressee: false, noun: false },
    {
      kind: 'refusal',
      forms: list('lehnt lehnte ablehnt ablehnte abgelehnt verweigert verweigerte'),
      participles: list('abgelehnt'),
      links: list('~'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'denial',
      forms: list('bestreitet bestritt bestreiten dementiert dementierte leugnet leugnete'),
      participles: list(''),
      links: list('~ dass'),
      addressee: false,
      noun: false,
    },
  ],
  empty: set('stellungnahme angaben kommentar beileid'),
  notObject: set('von zu dass in an bei mit für und oder als aber wegen wenn'),
  that: set('dass'),
  passive: set('wurde wurden wird werden worden'),
  undone: set('nicht nie kein keine ohne'),
  determiners: set('der die das ein eine dem den kein keine'),
  own: set('ich wir unser unsere mein meine'),
  makes: set('machte machten gab gaben gibt wiederholte erneuerte'),
  participles: [],
  conditions: set('wenn falls sofern ob'),
  claims: set('vorwurf vorwürfe behauptung behauptungen gerücht gerüchte bericht berichte'),
  until: set('bis binnen'),
  by: set('von durch'),
  helpers: set('hat haben hatte auch erneut bereits wird würde'),
  ends: set('während der die das weil obwohl nachdem wie'),
  stops: set('sagte sagt teilte erklärte'),
  outcomes: [
    { status: 'reported kept', words: list('eingehalten erfüllt eingelöst') },
    { status: 'reported broken', words: list('gebrochen verletzt missachtet nicht_eingehalten') },
    { status: 'uneven', words: list('teilweise uneinheitlich lückenhaft') },
  ],
  unmet: [['noch immer nicht'], ['immer noch nicht'], ['erst nach ablauf'], ['frist', 'verstrichen']],
  takenBack: [['räumte', 'ein'], ['gab zu'], ['zog', 'zurück']],
  announces: NO_ANNOUNCES,
  ...NO_ANSWERS,
  about: new Set(),
  nouns: set('versprechen zusage zusagen zusicherung garantie angebot forderung'),
}
