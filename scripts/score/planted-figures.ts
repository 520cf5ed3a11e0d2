/** A small story told in English and in another language, with one figure that is not the same in both. */
interface Planted {
  readonly language: string
  readonly about: string
  readonly articles: readonly {
    readonly id: string
    readonly title: string
    readonly published: string
    readonly text: string
  }[]
  readonly figures: readonly [number, number]
}

const DAY = '2023-04-12'

const EN = {
  blast: {
    id: 'en',
    title: 'Blast at Torvik chemical works leaves four dead',
    published: DAY,
    text: 'An explosion at a chemical works in Torvik killed four people on Tuesday, police said.\nTwelve others were injured, three of them seriously.\nThe mayor, Karin Holm, said the cause was not yet known.',
  },
  fire: {
    id: 'en',
    title: 'Forest fire near Torvik',
    published: DAY,
    text: 'A forest fire broke out near Torvik on Monday evening.\nMore than 40 homes burned, and 200 firefighters are fighting the flames, the fire service said.\nAround 1,500 residents had to leave their homes.',
  },
  arrests: {
    id: 'en',
    title: 'Police arrest 31 at Torvik protest',
    published: DAY,
    text: 'Police arrested 31 people at a protest in Torvik on Tuesday.\nAbout 4,000 people took part in the march against the new airport.\nThe repairs will cost 2.5 million euros, the town council said.',
  },
} as const

const story = (
  language: string,
  about: string,
  en: Planted['articles'][number],
  title: string,
  text: string,
  figures: readonly [number, number],
): Planted => ({
  language,
  about,
  articles: [en, { id: language, title, published: DAY, text }],
  figures,
})

/** Of our own invention, in each language that is read. */
export const PLANTED: readonly Planted[] = [
  story(
    'de',
    'dead',
    EN.blast,
    'Fünf Tote bei Explosion in Chemiewerk in Torvik',
    'Bei einer Explosion in einem Chemiewerk in Torvik sind am Dienstag fünf Menschen ums Leben gekommen, wie die Polizei mitteilte.\nZwölf weitere wurden verletzt, drei davon schwer.\nDie Ursache sei noch unklar, sagte Bürgermeisterin Karin Holm.',
    [4, 5],
  ),
  story(
    'fr',
    'dead',
    EN.blast,
    'Une explosion dans une usine chimique de Torvik fait cinq morts',
    'Une explosion dans une usine chimique de Torvik a fait cinq morts mardi, a annoncé la police.\nDouze autres personnes ont été blessées, dont trois grièvement.\nLa cause n’est pas encore connue, a déclaré la maire, Karin Holm.',
    [4, 5],
  ),
  story(
    'es',
    'dead',
    EN.blast,
    'Cinco muertos en una explosión en una planta química de Torvik',
    'Una explosión en una planta química de Torvik causó el martes la muerte de cinco personas, informó la policía.\nOtras doce personas resultaron heridas, tres de ellas de gravedad.\nLa alcaldesa, Karin Holm, dijo que aún se desconoce la causa.',
    [4, 5],
  ),
  story(
    'it',
    'dead',
    EN.blast,
    'Esplosione in un impianto chimico a Torvik, cinque morti',
    'Un’esplosione in un impianto chimico di Torvik ha ucciso martedì cinque persone, ha riferito la polizia.\nAltre dodici persone sono rimaste ferite, tre delle quali gravemente.\nLa causa non è ancora nota, ha detto la sindaca Karin Holm.',
    [4, 5],
  ),
  story(
    'nl',
    'dead',
    EN.blast,
    'Vijf doden bij explosie in chemische fabriek in Torvik',
    'Bij een explosie in een chemische fabriek in Torvik zijn dinsdag vijf mensen om het leven gekomen, meldt de politie.\nTwaalf anderen raakten gewond, van wie drie ernstig.\nDe oorzaak is nog niet bekend, zei burgemeester Karin Holm.',
    [4, 5],
  ),
  story(
    'de',
    'firefighters',
    EN.fire,
    'Waldbrand bei Torvik',
    'Am Montagabend ist in der Nähe von Torvik ein Waldbrand ausgebrochen.\nMehr als 40 Häuser brannten ab, und 250 Feuerwehrleute kämpfen gegen die Flammen, teilte die Feuerwehr mit.\nRund 1500 Bewohner mussten ihre Häuser verlassen.',
    [200, 250],
  ),
  story(
    'fr',
    'firefighters',
    EN.fire,
    'Feu de forêt près de Torvik',
    'Un feu de forêt s’est déclaré lundi soir près de Torvik.\nPlus de 40 maisons ont brûlé et 250 pompiers luttent contre les flammes, selon les services de secours.\nEnviron 1 500 habitants ont dû quitter leur domicile.',
    [200, 250],
  ),
  story(
    'es',
    'firefighters',
    EN.fire,
    'Incendio forestal cerca de Torvik',
    'Un incendio forestal se declaró el lunes por la noche cerca de Torvik.\nMás de 40 casas ardieron y 250 bomberos luchan contra las llamas, según los servicios de emergencia.\nAlrededor de 1.500 vecinos tuvieron que abandonar sus casas.',
    [200, 250],
  ),
  story(
    'it',
    'firefighters',
    EN.fire,
    'Incendio boschivo vicino a Torvik',
    'Un incendio boschivo è divampato lunedì sera vicino a Torvik.\nPiù di 40 case sono bruciate e 250 vigili del fuoco lottano contro le fiamme, secondo i soccorritori.\nCirca 1.500 residenti hanno dovuto lasciare le loro case.',
    [200, 250],
  ),
  story(
    'nl',
    'firefighters',
    EN.fire,
    'Bosbrand bij Torvik',
    'Bij Torvik is maandagavond een bosbrand uitgebroken.\nMeer dan 40 huizen brandden af en 250 brandweerlieden bestrijden de vlammen, aldus de brandweer.\nZo’n 1500 bewoners moesten hun huis verlaten.',
    [200, 250],
  ),
  story(
    'de',
    'arrested',
    EN.arrests,
    '43 Festnahmen bei Protest in Torvik',
    'Die Polizei hat am Dienstag bei einem Protest in Torvik 43 Menschen festgenommen.\nEtwa 4000 Menschen beteiligten sich an dem Marsch gegen den neuen Flughafen.\nDie Reparaturen kosten nach Angaben der Stadt 2,5 Millionen Euro.',
    [31, 43],
  ),
  story(
    'fr',
    'arrested',
    EN.arrests,
    'Quarante-trois arrestations lors d’une manifestation à Torvik',
    'La police a arrêté 43 personnes mardi lors d’une manifestation à Torvik.\nEnviron 4 000 personnes ont participé à la marche contre le nouvel aéroport.\nLes réparations coûteront 2,5 millions d’euros, selon la mairie.',
    [31, 43],
  ),
  story(
    'es',
    'arrested',
    EN.arrests,
    'La policía detiene a 43 personas en una protesta en Torvik',
    'La policía detuvo el martes a 43 personas en una protesta en Torvik.\nUnas 4.000 personas participaron en la marcha contra el nuevo aeropuerto.\nLas reparaciones costarán 2,5 millones de euros, según el ayuntamiento.',
    [31, 43],
  ),
  story(
    'it',
    'arrested',
    EN.arrests,
    'Quarantatré arresti alla protesta di Torvik',
    'La polizia ha arrestato martedì 43 persone durante una protesta a Torvik.\nCirca 4.000 persone hanno partecipato alla marcia contro il nuovo aeroporto.\nLe riparazioni costeranno 2,5 milioni di euro, secondo il comune.',
    [31, 43],
  ),
  story(
    'nl',
    'arrested',
    EN.arrests,
    'Politie houdt 43 mensen aan bij protest in Torvik',
    'De politie heeft dinsdag 43 mensen aangehouden bij een protest in Torvik.\nOngeveer 4000 mensen namen deel aan de mars tegen de nieuwe luchthaven.\nDe reparaties kosten volgens de gemeente 2,5 miljoen euro.',
    [31, 43],
  ),
]
