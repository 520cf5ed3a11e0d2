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
      forms: list('promet promis promettent promettait promettre'),
      participles: list('promis'),
      links: list('de que ~ à'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'promise',
      forms: list(
        "s'engage s'engagent s'engageait s'est_engagé s'est_engagée garantit garantissent jure jurent assure assurent",
      ),
      participles: list(''),
      links: list('à que de ~'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'promise',
      forms: list('promesse promesses engagement engagements garantie garanties assurance assurances'),
      participles: list(''),
      links: list('de que à'),
      addressee: false,
      noun: true,
    },
    {
      kind: 'demand',
      forms: list('exige exigent exigé exigeait réclame réclament réclamé demande demandent demandé'),
      participles: list('exigé réclamé demandé'),
      links: list('que de ~ à'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'demand',
      forms: list('exhorte exhortent exhorté appelle appellent appelé presse pressent pressé'),
      participles: list(''),
      links: list('à'),
      addressee: true,
      noun: false,
    },
    {
      kind: 'demand',
      forms: list('exigence exigences appel appels'),
      participles: list(''),
      links: list('à de'),
      addressee: false,
      noun: true,
    },
    {
      kind: 'offer',
      forms: list('offre offrent offert propose proposent proposé'),
      participles: list('offert proposé'),
      links: list('de ~'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'refusal',
      forms: list('refuse refusent refusé refusait rejette rejettent rejeté'),
      participles: list('refusé rejeté'),
      links: list('de ~'),
      addressee: false,
      noun: false,
    },
    {
      kind: 'denial',
      forms: list('nie nient nié niait dément démentent démenti conteste contestent'),
      participles: list('nié démenti'),
      links: list('~ que avoir'),
      addressee: false,
      noun: false,
    },
  ],
  empty: set('commenter commentaire condoléances répondre'),
  notObject: set('de du des par dans sur à avec pour et ou comme mais que'),
  that: set('que'),
  passive: set('été est sont était étaient fut'),
  undone: set("pas jamais ne sans n'a n'ont"),
  determiners: set('un une le la les des cette ce'),
  own: set('je nous notre nos mon ma j'),
  makes: set('fait faisait donné donne renouvelé réitéré'),
  participles: [],
  conditions: set('si sauf'),
  claims: set('accusation accusations allégation allégations rumeur rumeurs'),
  until: set('avant'),
  by: set('par'),
  helpers: set('a ont avait aussi déjà va vont également'),
  ends: set('tandis qui que dont alors mais parce selon après'),
  stops: set('selon déclaré dit ajouté'),
  outcomes: [
    { status: 'reported kept', words: list('tenu tenue tenues respecté respectée honoré') },
    { status: 'reported broken', words: list('rompu trahi violé non_tenue pas_tenu') },
    { status: 'uneven', words: list('inégal inégale partiel partiellement') },
  ],
  unmet: [['toujours pas'], ['pas encore'], ['après la date limite']],
  takenBack: [['a admis'], ['a reconnu'], ['a retiré']],
  announces: NO_ANNOUNCES,
  ...NO_ANSWERS,
  about: new Set(),
  nouns: set('promesse promesses engagement engagements garantie offre demande'),
}
