import { type Furniture, phrases } from '../topics/furniture.ts'

export const furniture: Furniture = {
  alone: new Set(
    phrases(`
    lire egalement
    nos lecteurs ont lu ensuite
    sur le meme sujet :
    pour aller plus loin
    recommande pour vous
    contenus sponsorises
    publicite
    annonce
    lire aussi
    a lire aussi
    lire la suite
    lire plus
    en savoir plus
    voir aussi
    voir plus
    sur le meme sujet
    sur le meme theme
    articles lies
    articles similaires
    a decouvrir aussi
    a ne pas manquer
    les plus lus
    partager
    partager cet article
    imprimer
    commentaires
    commenter
    reagir
    s'abonner
    abonnez-vous
    s'inscrire
    se connecter
    newsletter
    retour en haut
    haut de page
    accueil
    derniere minute
    urgent
    photo
    photos
    video
    videos
    diaporama
    infographie
    mentions legales
    tous droits reserves`),
  ),
  lists: new Set(
    phrases(`
    pour aller plus loin
    recommande pour vous
    lire egalement
    sur le meme sujet
    sur le meme theme
    articles lies
    articles similaires
    a lire aussi
    a decouvrir aussi
    les plus lus
    les articles les plus lus
    dernieres nouvelles
    dans la meme rubrique`),
  ),
  opens: phrases(`
    copyright 1
    copyright 2
    © 1
    © 2
    tous droits reserves
    inscrivez-vous a notre
    recevez notre newsletter
    abonnez-vous a
    suivez-nous sur
    cliquez ici
    cet article est reserve aux abonnes
    cet article a ete publie initialement
    nous utilisons des cookies`),
  polls: ['sondage:', 'sondage :', 'quiz:', 'quiz :'],
  labelWords: new Set('a lire aussi voir ecouter sur le meme sujet plus encore'.split(' ')),
  labelVerbs: new Set('lire voir ecouter'.split(' ')),
  links: phrases(`
    pour aller plus loin
    a decouvrir
    notre dossier
    nos articles
    lire aussi
    a lire aussi
    lire egalement
    a lire egalement
    lire la suite
    voir aussi
    a voir aussi
    en savoir plus
    sur le meme sujet
    video :
    video.
    en images
    diaporama
    tags :`),
  holds: [['tous droits reserves']],
  banners: [
    ['traduit automatiquement'],
    ['traduction automatique'],
    ['cookies', 'accept'],
    ['cookies', 'consentement'],
    ['newsletter', 'inscri'],
    ['newsletter', 'abonne'],
    ['javascript', 'navigateur', 'activ'],
    ['liens affilies', 'commission'],
    ['commission', 'achat', 'lien'],
    ['soutenez', 'journalisme'],
    ['journalisme', 'independant', 'don'],
    ['faites un don'],
    ['votre soutien', 'independan'],
    ['cookies', 'utilisons'],
    ['newsletter', 'boite mail'],
  ],
  readers: ['vous', 'votre', 'vos', 'nous', 'notre', 'nos'],
  bylines: [
    'par',
    'article de',
    'texte de',
    'propos recueillis par',
    'texte :',
    'texte:',
    'auteur :',
    'auteur:',
    'ecrit par',
  ],
  afterNames: ['classe dans', 'dans ', 'publie', 'mis a jour'],
  roles: new Set('journaliste redacteur redactrice correspondant correspondante reporter chroniqueur'.split(' ')),
  desks: new Set(['redaction']),
  accounts: new Set(['administrateur', 'invite']),
  staff: ['redige par', 'edite par', 'version francaise', 'avec la contribution de', 'reportage de'],
  captions: phrases(`
    photo :
    photo d'archives
    photo d'illustration
    image d'illustration
    image d'archives
    legende :`),
  shows: phrases(`
    cette photo
    cette image
    sur cette photo
    sur cette image
    capture d'ecran`),
  pictures: [
    "photo d'archives",
    "photo d'illustration",
    "image d'illustration",
    "image d'archives",
    '(a gauche)',
    '(a droite)',
    '(au centre)',
    '(illustration)',
  ],
  credit: ['photo', 'photos', 'credit', 'credit photo', 'image', 'illustration', 'infographie', 'video'],
  appeared: ['publie le', 'publie', 'mis en ligne le', 'mis en ligne', 'poste le', 'paru le', 'cree le', 'le', 'date'],
  changed: ['mis a jour le', 'mis a jour', 'mise a jour le', 'mise a jour', 'modifie le', 'actualise le'],
  outlets: new Set(
    'journal courrier depeche figaro monde presse nouvelles quotidien gazette echos tribune parisien matin soir magazine actualites info infos radio television'.split(
      ' ',
    ),
  ),
}
