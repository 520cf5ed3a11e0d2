import type { People, Sex } from '../topics/people.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const phrases = (words: string): readonly string[] => words.split(',').map((phrase) => phrase.trim())
const sexes = (m: string, f: string): ReadonlyMap<string, Sex> =>
  new Map([...list(m).map((w) => [w, 'm'] as const), ...list(f).map((w) => [w, 'f'] as const)])

const spokes = list(`porte-parole représentant représentante`)

export const people: People = {
  titles: new Set(
    list(`m mm mme mmes mlle dr pr me gén st ste monsieur madame président présidente ministre général colonel capitaine maire sénateur député députée
    juge procureur pape roi reine prince princesse cardinal évêque professeur docteur commissaire directeur directrice chancelier chancelière
    secrétaire`),
  ),
  spokes: new Set(spokes),
  roles: new Set([
    ...spokes,
    ...list(`président présidente ministre ministres premier maire sénateur député députée responsable responsables chef directeur directrice patron
    patronne fondateur juge procureur avocat avocate avocats témoin témoins habitant habitants voisin voisins voisine père mère fils fille frère
    soeur sœur mari femme épouse homme expert experts experte analyste analystes économiste chercheur chercheurs chercheuse médecin général
    commandant soldat conducteur pilote professeur élève étudiant entraîneur joueur auteur journaliste militant militants victime victimes
    survivant policier policiers source sources diplomate diplomates ambassadeur dirigeant dirigeants préfet élu élus syndicaliste`),
  ]),
  bodies: new Set(
    list(`police gouvernement ministère agence entreprise société groupe banque parti armée militaires pompiers conseil tribunal cour commission comité
    fédération syndicat club université école hôpital église organisation association parquet préfecture mairie compagnie chaîne journal
    quotidien elysée kremlin`),
  ),
  documents: new Set(list(`communiqué rapport lettre message étude jugement tweet document texte article déclaration`)),
  bodyNames: new Set(
    list(`banque université école conseil ministère agence association fédération parti comité commission cour bureau police armée hôpital institut
    fondation société groupe sa sarl presse`),
  ),
  placeNames: new Set(
    list(`rue avenue place parc aéroport gare rivière lac montagne île province région ville pont forêt`),
  ),
  placeOpeners: new Set(list(`mont cap lac port fort col`)),
  placeBefore: new Set(list(`à en au aux dans près vers chez`)),
  places: new Set(
    phrases(`france, allemagne, italie, espagne, suisse, belgique, pays-bas, royaume-uni, angleterre, écosse, irlande, portugal, pologne, russie, ukraine,
    turquie, grèce, suède, norvège, danemark, finlande, états-unis, canada, mexique, brésil, argentine, chine, japon, inde, pakistan,
    afghanistan, iran, irak, syrie, israël, liban, égypte, libye, algérie, maroc, tunisie, mali, sénégal, corée du nord, corée du sud, australie,
    europe, asie, afrique, amérique, paris, marseille, lyon, toulouse, nice, nantes, strasbourg, bordeaux, lille, londres, berlin, rome, madrid,
    moscou, bruxelles, genève, washington, new york, pékin, tokyo`),
  ),
  peoples: new Set(
    list(
      `français française françaises allemand allemands italien italiens espagnol espagnols britannique britanniques russe russes ukrainien ukrainiens turc turcs grec grecs américain américains chinois japonais indien syrien syriens iranien israélien israéliens palestinien palestiniens européen européens musulman musulmans chrétien chrétiens juif juifs catholique`,
    ),
  ),
  ranks: new Set(list(`premier première`)),
  happenings: new Set(
    list(`guerre loi accord traité prix festival coupe jeux championnat élection sommet salon conférence journée`),
  ),
  afterHyphen: new Set(),
  particles: new Set(list(`de du des d la le les von van al el ben bin`)),
  joins: new Set(list(`de du des la et pour d’`)),
  standIns: new Set(
    list(`entreprise société groupe banque agence compagnie chaîne organisation association syndicat club`),
  ),
  courtesy: new Set(list(`m mm mme mlle dr pr me monsieur madame`)),
  definite: new Set(list(`le la les l son sa ses leur leurs ce cet cette`)),
  pronouns: new Map<string, Sex | null>([
    ['il', 'm'],
    ['elle', 'f'],
    ['ils', null],
    ['elles', 'f'],
    ['on', null],
  ]),
  possessives: new Map<string, string>([
    ['leur', 'ils'],
    ['leurs', 'ils'],
  ]),
  many: new Set(list('gens')),
  unnamed: new Set(list("autres chacun quelqu'un personne certains d'autres plusieurs")),
  plural: new Set(list('ils elles')),
  sexes: sexes(
    `m monsieur père fils frère mari homme roi prince directeur président avocat`,
    `mme mlle madame mère fille sœur soeur épouse femme reine princesse directrice présidente avocate`,
  ),
  given: sexes(
    `jean pierre michel philippe alain bernard jacques françois laurent nicolas emmanuel olivier christophe thierry éric patrick pascal stéphane
    julien antoine marc paul louis henri guillaume`,
    `marie nathalie isabelle sylvie catherine martine christine françoise valérie sandrine anne sophie julie claire camille céline aurélie
    brigitte marine ségolène`,
  ),
  notNames: new Set(
    list(`lundi mardi mercredi jeudi vendredi samedi dimanche janvier février mars avril mai juin juillet août septembre octobre novembre décembre noël
    pâques`),
  ),
}
