import type { Speech } from '../topics/speech.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

export const speech: Speech = {
  verbs: new Set(
    list(`sagt sagte sagten sagen gesagt erklärt erklärte erklärten erklären betont betonte betonten berichtet berichtete berichteten teilte teilten
    meint meinte meinten fügte ergänzte ergänzt antwortete antwortet schreibt schrieb schrieben kündigte warnte warnt warnten bestätigte
    bestätigten bestätigt äußerte äußerten versicherte versicherten versichert behauptet behauptete behaupteten kritisierte kritisierten forderte
    forderten fordert verkündete verkündeten räumte gab bekräftigte bekräftigten unterstrich entgegnete erwiderte erläuterte erzählt erzählte
    erzählten fragte fragt rief twitterte zitierte zitiert heißt hieß lautet lautete beklagte beteuerte resümierte urteilte befand konstatierte
    lobte so`),
  ),
  weakVerbs: new Set(
    list(`nannte nannten nennt nennen bezeichnete bezeichneten bezeichnet sprach sprachen spricht sieht sah zeigt zeigte zeigten glaubt glaubte hofft
    hoffte fürchtet fürchtete denkt dachte weiß wusste findet fand wies wiesen verurteilte verurteilten begrüßte begrüßten bedauerte bedauerten
    drohte drohten versprach versprachen verlangte verlangten`),
  ),
  perceives: new Set(),
  clausal: new Set(),
  reckoned: new Set(),
  auxiliaries: new Set(),
  participles: new Set(),
  alsoNouns: new Set(list(`so`)),
  wentOn: new Set(),
  relays: new Set(list(`berichtet berichtete berichteten meldet meldete meldeten zitiert zitierte`)),
  addresses: new Set(),
  asked: new Set(list('gefragt befragt angesprochen darauf')),
  hearers: new Set(list('gegenüber')),
  several: new Set(list('ihnen')),
  so: new Set(list('so')),
  accordingTo: [
    'laut',
    'zufolge',
    'nach angaben von',
    'nach angaben des',
    'nach angaben der',
    'nach worten von',
    'nach den worten von',
  ],
  that: new Set(list(`dass daß ob wie warum was`)),
  between: new Set(
    list(`hat haben hatte hatten wird würde auch später dann zuvor gestern heute bereits erneut weiter noch jedoch aber zudem außerdem am im gegenüber
    der die das dem`),
  ),
  passive: new Set(list(`wird wurde wurden werden worden`)),
  infinitive: new Set(list(`zu`)),
  and: new Set(list(`und oder aber sondern doch`)),
  stops: new Set(
    list(`dass daß weil wenn als während obwohl nachdem bevor seit ob welche welcher welches ist sind war waren wird wurde werden wurden hat haben
    hatte hatten kann konnte muss musste soll sollte will wollte und oder aber er sie es wir ich nicht`),
  ),
  determiners: new Set(
    list(`ein eine einer eines einem einen der die das des dem den sein seine seiner ihr ihre ihrer unser unsere dieser diese dieses mehrere einige
    viele zwei drei vier kein keine`),
  ),
  binds: new Set(list(`von vom für aus bei beim im in am`)),
  loose: new Set(
    list(`in im an am auf bei nach vor seit aus mit zu zum zur über unter gegen durch für um bis während`),
  ),
  soCalled: [
    'sogenannte',
    'sogenannten',
    'sogenannter',
    'sogenanntes',
    'so genannte',
    'so genannten',
    'das wort',
    'der begriff',
    'unter dem titel',
    'mit dem titel',
    'namens',
  ],
  explains: new Set(list(`die der das also`)),
  relatives: new Set(list('der die das dessen deren')),
  judged: new Set(list(`ist sind war waren sei wäre als ein eine einen eines einer sehr so zu ganz ihn sie es`)),
  works: new Set(list(`film buch roman lied song album serie sendung stück gedicht spiel oper zeitschrift`)),
  elided: new Set(list(`n s ne nem nen ner ran raus rein`)),
  possessiveAfter: 'sxz',
  stances: {
    denies: new Set(
      list(
        'leugnet leugnete leugneten bestreitet bestritt bestritten dementiert dementierte dementierten verneint verneinte zurückgewiesen widersprach widersprachen',
      ),
    ),
    corrects: new Set(list('korrigiert korrigierte korrigierten berichtigt berichtigte revidiert revidierte')),
    doubts: new Set(list('bezweifelt bezweifelte bezweifelten zweifelt zweifelte zweifelten')),
    asks: new Set(list('fragt fragte fragten')),
    withholds: new Set(list('weigerte weigerten weigert')),
    negations: new Set(list('nicht nie niemals weder keine kein')),
  },
  objects: new Set(
    list(
      'bestritt bestreitet bestritten dementierte leugnete fordert forderte forderten verlangt verlangte verlangten hofft hoffte hoffen glaubt glaubte',
    ),
  ),
  linked: new Map(),
  phrasal: [],
  ready: new Set(),
  nouns: new Set(list('behauptung vorwurf warnung aussage erklärung mitteilung ansicht meinung')),
  by: new Set(list('von')),
  ends: new Set(list('während wohingegen obwohl')),
  interview: { question: new Set(list('frage f')), answer: new Set(list('antwort a')) },
  times: new Set(),
  adverbs: [],
  mutes: new Set(),
  inverts: true,
  subordinates: new Set(list('bevor nachdem wenn als während weil bis sobald')),
}
