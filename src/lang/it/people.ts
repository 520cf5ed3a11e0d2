import { emptied } from '../emptied.ts'
import { people as english } from '../en/people.ts'
import type { People, Sex } from '../topics/people.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))
const phrases = (words: string): ReadonlySet<string> => new Set(words.split(',').map((phrase) => phrase.trim()))
const sexes = (m: string, f: string): ReadonlyMap<string, Sex> =>
  new Map([...list(m).map((w) => [w, 'm'] as const), ...list(f).map((w) => [w, 'f'] as const)])

const spokes = list('portavoce portavoci rappresentante rappresentanti')

export const people: People = {
  ...emptied(english),
  titles:
    set(`sig sigra dott dottssa prof avv ing gen signor signora presidente ministro ministra generale colonnello capitano sindaco sindaca senatore senatrice
    deputato giudice procuratore papa re regina principe principessa cardinale vescovo arcivescovo professore dottor dottore commissario direttore direttrice
    cancelliere segretario premier`),
  spokes: new Set(spokes),
  roles: new Set([
    ...spokes,
    ...list(`presidente ministro ministra premier sindaco sindaca senatore senatrice deputato deputata funzionario funzionari capo direttore direttrice
    amministratore proprietario fondatore giudice procuratore avvocato avvocata testimone testimoni vicino vicini residente residenti padre madre figlio figlia
    fratello sorella marito moglie uomo donna esperto esperta esperti analista analisti economista ricercatore ricercatrice ricercatori medico generale comandante soldato
    autista pilota insegnante studente allenatore giocatore autore giornalista attivista attivisti vittima vittime sopravvissuto agente fonte fonti diplomatico
    ambasciatore leader dirigente soccorritori inquirenti investigatori`),
  ]),
  bodies:
    set(`polizia governo ministero agenzia azienda società compagnia gruppo banca partito esercito carabinieri vigili pompieri consiglio tribunale corte
    commissione comitato federazione sindacato club università scuola ospedale chiesa organizzazione associazione procura comune regione emittente quotidiano
    giornale autorità cremlino prefettura protezione`),
  documents: set(
    'comunicato rapporto relazione lettera messaggio studio sentenza tweet documento testo articolo dichiarazione nota',
  ),
  bodyNames: set(
    'banca università scuola consiglio ministero agenzia associazione federazione partito comitato commissione corte polizia esercito ospedale istituto fondazione società gruppo spa',
  ),
  placeNames: set(
    'via viale piazza parco aeroporto stazione fiume lago monte isola provincia regione città ponte bosco',
  ),
  placeOpeners: set('monte capo lago porto forte'),
  placeBefore: set('in a vicino da verso'),
  places:
    phrases(`italia, francia, germania, spagna, portogallo, regno unito, inghilterra, scozia, irlanda, svizzera, austria, belgio, olanda, paesi bassi, polonia, russia,
    ucraina, turchia, grecia, stati uniti, usa, canada, messico, brasile, argentina, cile, colombia, venezuela, cuba, cina, giappone, india, pakistan, afghanistan, iran, iraq,
    siria, israele, libano, egitto, libia, marocco, algeria, tunisia, corea del nord, corea del sud, australia, europa, asia, africa, america, roma, milano, napoli,
    torino, firenze, genova, bologna, venezia, palermo, londra, parigi, berlino, madrid, mosca, bruxelles, washington, new york, pechino, tokyo`),
  peoples:
    set(`italiano italiani italiana tedesco tedeschi francese francesi spagnolo spagnoli britannico britannici russo russi ucraino ucraini turco turchi greco greci
    statunitense statunitensi americano americani cinese cinesi giapponese indiano siriano siriani iraniano israeliano israeliani palestinese palestinesi europeo europei
    musulmano musulmani cristiano cristiani ebreo ebrei cattolico`),
  ranks: set('primo prima vice'),
  happenings: set(
    'guerra legge accordo trattato premio festival coppa giochi campionato elezione vertice fiera conferenza giorno',
  ),
  particles: set('di de del della dei degli da dal van von bin al el la lo'),
  joins: set('di del della dei degli per e'),
  standIns: set('azienda società compagnia gruppo banca agenzia emittente organizzazione associazione sindacato club'),
  courtesy: set('sig sigra signor signora dott'),
  definite: set('il lo la i gli le suo sua suoi sue questo questa'),
  pronouns: new Map<string, Sex | null>([
    ['lui', 'm'],
    ['lei', 'f'],
    ['egli', 'm'],
    ['ella', 'f'],
    ['loro', null],
  ]),
  many: set('gente'),
  unnamed: set('altri altre qualcuno nessuno tutti alcuni molti'),
  plural: set('loro essi'),
  sexes: sexes(
    'signor padre figlio fratello marito uomo re principe direttore senatore',
    'signora madre figlia sorella moglie donna regina principessa direttrice senatrice sindaca ministra',
  ),
  given: sexes(
    'marco luca matteo giovanni giuseppe antonio mario paolo pietro carlo alberto roberto stefano andrea alessandro francesco lorenzo davide simone fabio giorgio enrico massimo',
    'maria anna giulia francesca chiara sara laura elena paola silvia federica valentina alessandra martina giorgia elisa roberta lucia teresa caterina',
  ),
  notNames: set(
    'lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre natale pasqua',
  ),
}
