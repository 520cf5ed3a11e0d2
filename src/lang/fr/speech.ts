import type { Speech } from '../topics/speech.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const speech: Speech = {
  verbs: new Set(
    list(`dit disait disent déclaré déclare déclarait déclarent affirme affirmé affirmait affirment explique expliqué expliquait expliquent ajoute
    ajouté ajoutait ajoutent précise précisé précisait annonce annoncé annonçait annoncent indique indiqué indiquait indiquent souligne souligné
    soulignait assure assuré assurait assurent estime estimé estimait estiment confie confié confiait raconte raconté racontait répond répondu
    répondait écrit écrivait écrivent rapporte rapporté rapportait rapportent rappelle rappelé rappelait poursuit poursuivi conclut concluait
    lance lancé martèle martelé insiste insisté insistait avertit averti prévient prévenu confirme confirmé confirmait reconnaît reconnu
    reconnaissait admet admis demande demandé demandait demandent tweeté tweete twitté témoigne témoigné commente commenté note noté notait
    observe soutient soutenu soutenait lit lâche s’exclame regrette regretté regrettait dénonce dénoncé promet promis jure juré déplore déploré`),
  ),
  weakVerbs: new Set(
    list(`appelle appelé appelait qualifie qualifié qualifiait qualifient nomme nommé voit vu montre montré montrent croit pense pensait espère espéré
    craint parle parlé parlait évoque évoqué évoquait accuse accusé accusait salue salué condamne condamné critique critiqué exige exigé rejette
    rejeté refuse refusé juge jugé jugeait`),
  ),
  perceives: new Set(),
  clausal: new Set(),
  reckoned: new Set(),
  auxiliaries: new Set(),
  participles: new Set(
    list(`disant déclarant affirmant expliquant ajoutant précisant annonçant indiquant soulignant assurant estimant rappelant insistant avertissant
    confirmant demandant qualifiant appelant évoquant dénonçant`),
  ),
  alsoNouns: new Set(list(`note demande lance estime critique juge commente rapporte annonce lit montre observe`)),
  wentOn: new Set(),
  relays: new Set(list(`rapporte rapporté rapportait rapportent`)),
  addresses: new Set(),
  asked: new Set(list('interrogé interrogée interrogés questionné questionnée')),
  hearers: new Set(list('auprès')),
  several: new Set(list('eux elles')),
  so: new Set(),
  accordingTo: ['selon', 'd’après', "d'après", 'de l’avis de', 'aux dires de', 'dans un communiqué de'],
  that: new Set(list(`que qu si pourquoi comment`)),
  between: new Set(
    list(`a ont avait avaient est sont sera aura aussi également ensuite puis encore toujours déjà récemment toutefois cependant notamment ainsi alors
    pourtant hier lundi mardi mercredi jeudi vendredi samedi dimanche n ne pas`),
  ),
  passive: new Set(list(`est sont était étaient été être fut`)),
  infinitive: new Set(list(`à de`)),
  and: new Set(list(`et ou mais puis`)),
  stops: new Set(
    list(`que qu qui dont où quand lorsque parce puisque car comme si alors tandis est sont était étaient a ont avait avaient sera seront peut doit et
    ou mais ne il elle ils elles on nous vous je ce c`),
  ),
  determiners: new Set(
    list(
      `un une le la les l des du son sa ses leur leurs notre nos ce cet cette ces plusieurs deux trois quatre aucun aucune certains certaines`,
    ),
  ),
  binds: new Set(list(`de du des d pour à au aux chez en`)),
  loose: new Set(
    list(`dans en à au aux par pendant durant après avant depuis jusqu sur sous vers avec sans chez pour contre lors`),
  ),
  soCalled: [
    'soi-disant',
    'dit',
    'dite',
    'dits',
    'dites',
    'le mot',
    'le terme',
    'surnommé',
    'surnommée',
    'intitulé',
    'intitulée',
    'baptisé',
    'baptisée',
  ],
  explains: new Set(list(`qui soit`)),
  relatives: new Set(list('qui dont')),
  judged: new Set(list(`est sont était étaient être comme un une très trop si le la`)),
  works: new Set(list(`film livre roman chanson album série émission pièce poème jeu opéra magazine`)),
  elided: new Set(),
  possessiveAfter: '',
  stances: {
    denies: new Set(
      list(
        'nie nié niait nient niaient dément démenti démentait démentent démentaient rejette rejeté rejetait réfute réfuté réfutait conteste contesté contestait',
      ),
    ),
    corrects: new Set(list('corrige corrigé corrigeait rectifie rectifié révise révisé')),
    doubts: new Set(list('doute douté doutait doutent')),
    asks: new Set(list('demande demandé demandait demandent')),
    withholds: new Set(list('refuse refusé refusait refusent')),
    negations: new Set(list('ne n pas jamais ni')),
  },
  objects: new Set(
    list('rejette rejeté dément démenti exige exigé espère espéré craint condamne condamné critique critiqué'),
  ),
  linked: new Map(),
  phrasal: [],
  ready: new Set(),
  nouns: new Set(list('accusation affirmation avertissement déclaration avis opinion promesse')),
  by: new Set(list('de du par')),
  ends: new Set(list('tandis alors')),
  interview: { question: new Set(list('q question')), answer: new Set(list('r réponse')) },
  times: new Set(),
  adverbs: [],
  mutes: new Set(),
  inverts: true,
  subordinates: new Set(list('quand lorsque comme')),
}
