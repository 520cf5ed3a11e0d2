import { type Furniture, phrases } from '../topics/furniture.ts'

export const furniture: Furniture = {
  alone: new Set(
    phrases(`
    auch lesenswert
    lesenswert
    das konnte dich auch interessieren
    das konnte dich interessieren
    das konnte sie interessieren
    zum weiterlesen
    passend zum thema
    mehr aus der rubrik
    zuruck zur ubersicht
    gefallt ihnen dieser artikel?
    anzeige
    werbung
    weiterlesen
    jetzt lesen
    mehr lesen
    mehr erfahren
    weitere informationen
    weiterfuhrende links
    kontakt
    pressekontakt
    ansprechpartner
    mehr zum thema
    mehr dazu
    lesen sie auch
    lesen sie mehr
    lesen sie mehr zum thema
    auch interessant
    das konnte sie auch interessieren
    verwandte artikel
    ahnliche artikel
    weitere artikel
    weitere nachrichten
    themen
    eilmeldung
    nach oben
    zum seitenanfang
    zur startseite
    startseite
    teilen
    artikel teilen
    drucken
    kommentare
    kommentieren
    kommentar schreiben
    abonnieren
    jetzt abonnieren
    newsletter
    anmelden
    registrieren
    impressum
    datenschutz
    bild
    bilder
    foto
    fotos
    video
    videos
    bildergalerie
    fotostrecke
    infografik
    empfohlener externer inhalt
    meistgelesen
    die meistgelesenen artikel`),
  ),
  lists: new Set(
    phrases(`
    das konnte dich auch interessieren
    das konnte sie interessieren
    zum weiterlesen
    passend zum thema
    auch lesenswert
    mehr zum thema
    verwandte artikel
    ahnliche artikel
    weitere artikel
    weitere nachrichten
    weitere themen
    das konnte sie auch interessieren
    auch interessant
    lesen sie auch
    meistgelesen
    meistgelesene artikel
    die meistgelesenen artikel
    neueste nachrichten`),
  ),
  opens: phrases(`
    abonnieren sie jetzt
    jetzt kostenlos
    folgen sie uns
    folge uns
    unterstutzen sie uns
    unterstutze uns
    copyright 1
    copyright 2
    © 1
    © 2
    alle rechte vorbehalten
    melden sie sich fur unseren newsletter
    abonnieren sie unseren
    folgen sie uns auf
    dieser artikel erschien zuerst
    hier klicken
    wir verwenden cookies
    an dieser stelle finden sie externe inhalte`),
  polls: ['umfrage:', 'quiz:', 'abstimmung:'],
  labelWords: new Set('zu lesen lesen auch mehr zum thema dazu hier weiter sehen siehe horen'.split(' ')),
  labelVerbs: new Set('lesen mehr sehen siehe horen'.split(' ')),
  links: phrases(`
    das konnte sie
    das konnte dich
    das konnte euch
    lies auch
    lest auch
    zum weiterlesen
    passend dazu
    auch lesenswert
    mehr lesen
    mehr zu diesem thema
    interessiert am thema
    hier geht es zu
    hier geht es zum
    hier geht es zur
    siehe auch
    lesen sie auch
    lesen sie hier
    lesen sie mehr
    mehr zum thema
    mehr dazu
    auch interessant
    weiterlesen
    video:
    fotostrecke:
    bildergalerie:
    thema:
    themen:
    schlagworte:
    zum thema:`),
  holds: [
    ['alle rechte vorbehalten'],
    ['^affiliate-link'],
    ['beitrag enthalt werbung'],
    ['artikel enthalt werbung'],
    ['^zitiervorschlag'],
    ['^zitierweise'],
    ['^empfohlene zitierung'],
  ],
  banners: [
    ['automatisch ubersetzt'],
    ['maschinell ubersetzt'],
    ['cookies', 'zustimm'],
    ['cookies', 'akzeptier'],
    ['newsletter', 'anmeld'],
    ['newsletter', 'abonnier'],
    ['datenschutzerklarung', 'newsletter'],
    ['javascript', 'browser', 'aktivier'],
    ['externer inhalt', 'personenbezogene daten'],
    ['affiliate-link', 'provision'],
    ['provision', 'link', 'kauf'],
    ['unterstutz', 'journalismus', 'spende'],
    ['unabhangigen journalismus', 'unterstutz'],
    ['ihre spende'],
    ['cookies', 'einwillig'],
    ['cookies', 'speichern'],
    ['cookies', 'verwende'],
    ['newsletter', 'postfach'],
    ['whatsapp-kanal'],
    ['telegram-kanal'],
  ],
  readers: [
    'sie',
    'ihr',
    'ihre',
    'ihren',
    'ihrer',
    'wir',
    'uns',
    'unser',
    'unsere',
    'unserem',
    'unseren',
    'du',
    'dein',
    'deine',
  ],
  bylines: [
    'von',
    'ein bericht von',
    'ein beitrag von',
    'beitrag von',
    'gastbeitrag von',
    'text von',
    'text:',
    'autor:',
    'autorin:',
    'autoren:',
    'geschrieben von',
    'verfasst von',
  ],
  afterNames: ['abgelegt unter', 'veroffentlicht', 'aktualisiert', 'in der kategorie', 'in ', 'am ', 'kategorie'],
  roles: new Set(
    'redakteur redakteurin korrespondent korrespondentin reporter reporterin autor autorin mitarbeiter volontar volontarin'.split(
      ' ',
    ),
  ),
  desks: new Set(['redaktion', 'team']),
  accounts: new Set(['gast', 'administrator', 'benutzer']),
  staff: [
    'bearbeitet von',
    'redigiert von',
    'bericht von',
    'reporter:',
    'redaktion:',
    'mitarbeit:',
    'unter mitarbeit von',
  ],
  captions: phrases(`
    bild:
    foto:
    archivbild
    archivfoto
    symbolbild
    bildunterschrift`),
  shows: phrases(`
    auf diesem foto
    auf diesem bild
    dieses foto
    dieses bild
    das foto zeigt
    das bild zeigt`),
  pictures: [
    'archivbild',
    'archivfoto',
    'symbolbild',
    'symbolfoto',
    '(im bild)',
    '(links)',
    '(rechts)',
    '(mitte)',
    '(l.)',
    '(r.)',
  ],
  credit: ['foto', 'fotos', 'bild', 'bilder', 'quelle', 'grafik', 'video', 'foto von', 'bild von'],
  appeared: [
    'veroffentlicht am',
    'veroffentlicht',
    'erstellt am',
    'erstellt',
    'stand',
    'vom',
    'datum',
    'erschienen am',
    'publiziert',
  ],
  changed: ['aktualisiert am', 'aktualisiert', 'zuletzt aktualisiert', 'geandert am', 'update'],
  outlets: new Set(
    'zeitung nachrichten tagblatt tageblatt anzeiger kurier rundschau allgemeine presse bote post merkur morgenpost abendblatt spiegel stern welt zeit magazin online'.split(
      ' ',
    ),
  ),
}
