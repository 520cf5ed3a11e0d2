import { type Credits, NO_CREDITS } from '../topics/credits.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const credits: Credits = {
  ...NO_CREDITS,
  outletWords: new Set(
    list(
      'Journal Presse Dépêche Voix Courrier Quotidien Télé Radio Télévision Monde Écho Gazette Tribune Républicain Progrès Nouvelles Info Matin Soir Libre',
    ),
  ),
  media: new Set(
    list('journal quotidien hebdomadaire magazine chaîne radio télévision site agence média portail tabloïd'),
  ),
  agencyWords: new Set(['agence']),
  told: [
    'a déclaré à',
    'a dit à',
    'ont déclaré à',
    'a indiqué à',
    'a confié à',
    'a affirmé à',
    'a expliqué à',
    'auprès de',
    'interrogé par',
    'dans un entretien à',
    'au micro de',
    'déclaré à',
    "à l'",
  ],
  reported: ['rapporte', 'a rapporté', 'rapportait', 'indique', 'écrit', 'affirme', 'révèle', 'a annoncé'],
  according: ['selon', "d'après", 'rapporté par', 'cité par', 'citée par', 'consulté par', 'vu par', 'relayé par'],
  pollsters: ['sondage de', 'sondage réalisé par', 'interrogés par'],
  reporting: ['rapporte', 'raconte', 'explique', 'indique'],
  photo: ['photo', 'photographie', 'image', 'images', 'getty', 'archives', 'vidéo', 'via', 'crédit', 'epa'],
  rights: ['tous droits réservés', 'copyright', 'reproduction interdite'],
  signOff: ['avec'],
  by: ['par'],
  contributed: ["avec l'", 'avec agences', 'avec'],
  updated: ['mis à jour', 'mise à jour', 'correction', 'rectificatif'],
  joins: ['et', 'avec', 'agences'],
  elided: ["l'", "d'"],
  nameLinks: ['de', 'du', 'la', 'le'],
  articles: ['le', 'la', 'les', 'un', 'une', 'du', 'de', 'des', "l'", "d'", 'officielle', 'officiel', "d'état"],
  channels: [
    {
      name: 'message',
      kind: 'speaker',
      words: [
        'sur twitter',
        'tweeté',
        'sur facebook',
        'sur instagram',
        'sur les réseaux sociaux',
        'sur x',
        'dans un tweet',
        'sur telegram',
      ],
    },
    {
      name: 'conférence de presse',
      kind: 'speaker',
      words: ['conférence de presse', 'point de presse', 'devant la presse', 'aux journalistes'],
    },
    {
      name: 'communiqué',
      kind: 'speaker',
      words: ['dans un communiqué', 'communiqué de presse', 'dans une déclaration', 'par communiqué'],
    },
    { name: 'lettre', kind: 'paper', words: ['dans une lettre', 'dans un courrier', 'note interne'] },
    {
      name: "acte d'accusation",
      kind: 'document',
      words: ["acte d'accusation", 'documents judiciaires', 'procès-verbal', "mandat d'arrêt"],
    },
    {
      name: 'rapport',
      kind: 'paper',
      words: ['rapport préliminaire', "rapport d'étape", 'rapport final', 'une étude publiée'],
    },
  ],
}
