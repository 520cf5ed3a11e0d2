import { type Credits, NO_CREDITS } from '../topics/credits.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const credits: Credits = {
  ...NO_CREDITS,
  outletWords: new Set(
    list(
      'Zeitung Nachrichten Tageblatt Tagblatt Anzeiger Rundschau Kurier Post Bote Blatt Presse Allgemeine Merkur Abendblatt Morgenpost Spiegel Stern Radio Rundfunk Fernsehen Online Magazin Echo Welt',
    ),
  ),
  media: new Set(
    list(
      'zeitung tageszeitung wochenzeitung boulevardzeitung zeitschrift magazin nachrichtenmagazin sender fernsehsender radiosender nachrichtenagentur agentur portal nachrichtenportal blatt boulevardblatt webseite',
    ),
  ),
  agencyWords: new Set(['agentur', 'nachrichtenagentur']),
  told: [
    'sagte',
    'sagte der',
    'sagte dem',
    'sagte gegenüber',
    'gegenüber',
    'gegenüber der',
    'gegenüber dem',
    'im gespräch mit',
    'im interview mit',
    'erklärte gegenüber',
  ],
  reported: ['berichtete', 'berichtet', 'berichteten', 'meldete', 'meldet', 'schrieb', 'schreibt', 'zitierte', 'zufolge'],
  according: [
    'laut',
    'nach angaben von',
    'nach angaben der',
    'wie',
    'einem bericht von',
    'einem bericht der',
    'einem bericht des',
    'berichten von',
    'berichtet von',
    'nach informationen von',
    'nach informationen der',
    'nach informationen des',
    'unter berufung auf',
  ],
  pollsters: ['umfrage von', 'befragt von', 'umfrage des instituts'],
  reporting: ['berichtet', 'berichtete', 'sagte', 'sagt', 'meldet'],
  photo: ['foto', 'fotos', 'bild', 'bilder', 'getty', 'archiv', 'archivfoto', 'symbolbild', 'video', 'via', 'imago', 'epa', 'quelle'],
  rights: ['alle rechte vorbehalten', 'copyright', 'nachdruck'],
  signOff: ['bericht von', 'mit material von', 'redaktion'],
  by: ['von'],
  contributed: ['mit material von', 'mit informationen von', 'mit agenturmaterial', 'mit agenturen'],
  updated: ['aktualisiert', 'update', 'korrektur', 'berichtigung', 'korrigiert'],
  joins: ['und', 'mit', 'agenturen'],
  nameLinks: ['der', '&'],
  articles: ['der', 'die', 'das', 'dem', 'den', 'des', 'ein', 'eine', 'einem', 'einer', 'staatlichen', 'staatliche', 'amtlichen', 'amtliche'],
  channels: [
    {
      name: 'Beitrag',
      kind: 'speaker',
      words: ['auf twitter', 'twitterte', 'auf facebook', 'auf instagram', 'in den sozialen medien', 'auf x', 'in einem tweet', 'auf telegram'],
    },
    { name: 'Pressekonferenz', kind: 'speaker', words: ['pressekonferenz', 'vor journalisten', 'vor der presse'] },
    {
      name: 'Erklärung',
      kind: 'speaker',
      words: ['in einer erklärung', 'in einer mitteilung', 'in einer stellungnahme', 'teilte mit', 'pressemitteilung', 'in einer aussendung'],
    },
    { name: 'Brief', kind: 'paper', words: ['in einem brief', 'in einem schreiben', 'internes schreiben'] },
    { name: 'Anklageschrift', kind: 'document', words: ['anklageschrift', 'gerichtsunterlagen', 'gerichtsakten', 'polizeibericht', 'haftbefehl'] },
    {
      name: 'Bericht',
      kind: 'paper',
      words: ['vorläufiger bericht', 'zwischenbericht', 'abschlussbericht', 'studie zufolge', 'börsenmitteilung', 'pflichtmitteilung'],
    },
  ],
}
