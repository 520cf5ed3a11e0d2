import { type Credits, NO_CREDITS } from '../topics/credits.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const credits: Credits = {
  ...NO_CREDITS,
  outletWords: new Set(
    list('Dagblad Courant Krant Nieuws Nieuwsblad Telegraaf Tijd Morgen Omroep Radio Televisie Handelsblad'),
  ),
  media: new Set(
    list('krant dagblad weekblad tijdschrift omroep zender televisie radio persbureau nieuwssite medium tabloid'),
  ),
  agencyWords: new Set(['persbureau']),
  told: [
    'zei tegen',
    'zegt tegen',
    'verklaarde tegenover',
    'in een interview met',
    'vertelde aan',
    'vertelt aan',
    'geïnterviewd door',
  ],
  reported: ['meldt', 'meldde', 'bericht', 'berichtte', 'schrijft', 'schreef', 'volgens'],
  according: ['volgens', 'aldus', 'gepubliceerd door', 'geciteerd door', 'meldt'],
  pollsters: ['peiling van', 'ondervraagd door'],
  reporting: ['meldt', 'bericht'],
  photo: ['foto', 'beeld', 'beelden', 'getty', 'archief', 'video', 'epa', 'anp'],
  rights: ['alle rechten voorbehouden', 'copyright'],
  by: ['door', 'van'],
  updated: ['bijgewerkt', 'update', 'correctie', 'gecorrigeerd', 'rectificatie'],
  joins: ['en', 'met'],
  beforeReported: ['heeft'],
  nameLinks: ['van', 'de', 'het'],
  articles: ['de', 'het', 'een'],
  channels: [
    {
      name: 'bericht',
      kind: 'speaker',
      words: ['op twitter', 'op facebook', 'op instagram', 'op sociale media', 'in een tweet', 'op telegram'],
    },
    { name: 'persconferentie', kind: 'speaker', words: ['persconferentie', 'tegen journalisten', 'tegenover de pers'] },
    { name: 'verklaring', kind: 'speaker', words: ['in een verklaring', 'in een persbericht'] },
    { name: 'brief', kind: 'paper', words: ['in een brief', 'interne memo'] },
    { name: 'rapport', kind: 'paper', words: ['voorlopig rapport', 'eindrapport', 'een gepubliceerd onderzoek'] },
  ],
}
