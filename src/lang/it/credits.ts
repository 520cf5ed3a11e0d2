import { type Credits, NO_CREDITS } from '../topics/credits.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const credits: Credits = {
  ...NO_CREDITS,
  outletWords: new Set(
    list('Giornale Corriere Gazzetta Repubblica Stampa Messaggero Mattino Tempo Radio Televisione Notizie'),
  ),
  media: new Set(
    list('quotidiano settimanale rivista emittente televisione radio canale agenzia testata sito tabloid'),
  ),
  agencyWords: new Set(['agenzia']),
  told: [
    'ha detto a',
    'ha detto al',
    'ha detto alla',
    'ha dichiarato a',
    'ha dichiarato al',
    'ha dichiarato alla',
    'in un’intervista a',
    "in un'intervista a",
    'intervistato da',
  ],
  reported: ['riferisce', 'ha riferito', 'riporta', 'ha riportato', 'scrive', 'secondo'],
  according: ['secondo', 'citato da', 'pubblicato da', 'citando', 'riporta', 'riferisce'],
  pollsters: ['sondaggio di', 'intervistati da'],
  reporting: ['riferisce', 'riporta'],
  photo: ['foto', 'immagine', 'immagini', 'getty', 'archivio', 'video', 'epa', 'ansa'],
  rights: ['tutti i diritti riservati', 'riproduzione riservata', 'copyright'],
  by: ['di', 'a cura di'],
  updated: ['aggiornato', 'aggiornamento', 'correzione', 'corretto', 'errata corrige'],
  joins: ['e', 'con', 'agenzie'],
  beforeReported: ['ha', 'hanno'],
  elided: ["l'", 'l’'],
  nameLinks: ['di', 'del', 'della'],
  articles: ['il', 'lo', 'la', 'i', 'gli', 'le', 'un', 'una', 'del', 'della', 'di', 'al'],
  channels: [
    {
      name: 'messaggio',
      kind: 'speaker',
      words: ['su twitter', 'su facebook', 'su instagram', 'sui social', 'in un tweet', 'su telegram'],
    },
    { name: 'conferenza stampa', kind: 'speaker', words: ['conferenza stampa', 'ai giornalisti', 'ai cronisti'] },
    { name: 'comunicato', kind: 'speaker', words: ['in un comunicato', 'in una nota', 'in una dichiarazione'] },
    { name: 'lettera', kind: 'paper', words: ['in una lettera', 'nota interna'] },
    { name: 'rapporto', kind: 'paper', words: ['rapporto preliminare', 'rapporto finale', 'uno studio pubblicato'] },
  ],
}
