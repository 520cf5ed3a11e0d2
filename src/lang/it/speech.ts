import { emptied } from '../emptied.ts'
import { speech as english } from '../en/speech.ts'
import type { Speech } from '../topics/speech.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

export const speech: Speech = {
  ...emptied(english),
  verbs:
    set(`dice dicono disse dissero detto diceva afferma affermano affermò affermato dichiara dichiarano dichiarò dichiarato spiega spiegano spiegò spiegato
    aggiunge aggiungono aggiunse aggiunto annuncia annunciano annunciò annunciato riferisce riferiscono riferì riferito comunica comunicò comunicato conferma
    confermano confermò confermato sostiene sostengono sostenne sostenuto sottolinea sottolineano sottolineò sottolineato precisa precisano precisò precisato
    ricorda ricordò ricordato avverte avvertono avvertì avvertito racconta raccontano raccontò raccontato risponde rispose risposto scrive scrivono scrisse
    scritto commenta commentò commentato conclude concluse ribadisce ribadì ribadito ammette ammise ammesso assicura assicurano assicurò assicurato osserva osservò
    osservato rivela rivelò rivelato chiede chiese chiesto replica replicò replicato denuncia denunciò denunciato segnala segnalato informa informato rende reso`),
  weakVerbs:
    set(`definisce definì definito descrive descrisse descritto chiama chiamò chiamato ritiene ritengono ritenuto crede credono pensa pensano spera sperano
    teme temono mostra mostrano accusa accusano accusò accusato critica criticano criticò criticato condanna condannano condannò condannato respinge respingono
    respinto esige esigono parla parlano parlò parlato`),
  clausal: new Set(),
  reckoned: new Set(),
  auxiliaries: new Set(),
  participles: set(
    'dicendo affermando dichiarando spiegando aggiungendo annunciando riferendo confermando sostenendo sottolineando precisando ricordando avvertendo definendo',
  ),
  alsoNouns: set(
    'comunicato denuncia critica accusa conferma risposta replica detto scritto commento ricorda precisa informa segnala chiama condanna',
  ),
  relays: set('riferisce riferiscono riferì riferito riporta riportano riportato'),
  asked: set('interpellato interpellata interrogato interrogata'),
  several: set('loro'),
  accordingTo: [
    'secondo',
    'a detta di',
    'a detta del',
    'a detta della',
    'stando a',
    'stando al',
    'stando alla',
    'stando alle',
    'a giudizio di',
    'ad avviso di',
    'nelle parole di',
  ],
  that: set('che se perché come'),
  between: set(
    'ha hanno aveva avevano è sono anche poi inoltre già ancora sempre mai oggi ieri lunedì martedì mercoledì giovedì venerdì sabato domenica però infine non si gli le lo',
  ),
  passive: set('è sono era erano viene vengono stato stata stati state essere'),
  infinitive: set('a di'),
  and: set('e ed o ma'),
  stops: set(
    'che chi cui dove quando perché anche mentre come se è sono era erano ha hanno aveva avevano può deve e ed o ma non lui lei loro si lo',
  ),
  determiners: set(
    "un uno una un' il lo la i gli le l' suo sua suoi sue questo questa questi queste quel quella quei nostro nostra vari varie due tre quattro alcuni alcune nessun nessuna",
  ),
  binds: set("di del dello della dell' dei degli delle per in a al alla"),
  loose: set(
    'in a al alla per durante dopo prima da dal dalla fino su sul sulla sotto verso con senza contro tra fra nel nella',
  ),
  soCalled: [
    'cosiddetto',
    'cosiddetta',
    'cosiddetti',
    'cosiddette',
    'il termine',
    'la parola',
    'soprannominato',
    'soprannominata',
    'intitolato',
    'intitolata',
    'dal titolo',
  ],
  explains: set('che ossia cioè'),
  relatives: set('che chi cui'),
  judged: set('è sono era erano essere come un uno una molto così troppo lo la'),
  works: set('film libro romanzo canzone album disco serie programma opera poesia gioco rivista'),
  stances: {
    denies: set(
      'nega negano negò negarono negato smentisce smentiscono smentì smentirono smentito respinge respingono respinse respinto esclude escludono escluse escluso',
    ),
    corrects: set('corregge corresse corretto rettifica rettificò rettificato'),
    doubts: set('dubita dubitano dubitò dubitato'),
    asks: set('chiede chiedono chiese chiesero domanda domandò'),
    withholds: set('rifiutato rifiuta rifiutò evitato evita'),
    negations: set('non mai né'),
  },
  objects: set('respinge respinto esige chiede condanna condannò criticò spera teme nega smentisce'),
  nouns: set('affermazione accusa avvertimento dichiarazione parere opinione promessa denuncia'),
  by: set('di del della da dal dalla'),
  ends: set('mentre sebbene'),
  interview: { question: set('d domanda'), answer: set('r risposta') },
  inverts: true,
  subordinates: set('quando mentre come'),
}
