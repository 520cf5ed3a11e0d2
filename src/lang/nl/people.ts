import { emptied } from '../emptied.ts'
import { people as english } from '../en/people.ts'
import type { People, Sex } from '../topics/people.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))
const phrases = (words: string): ReadonlySet<string> => new Set(words.split(',').map((phrase) => phrase.trim()))
const sexes = (m: string, f: string): ReadonlyMap<string, Sex> =>
  new Map([...list(m).map((w) => [w, 'm'] as const), ...list(f).map((w) => [w, 'f'] as const)])

const spokes = list('woordvoerder woordvoerster woordvoerders zegsman zegsvrouw vertegenwoordiger')

export const people: People = {
  ...emptied(english),
  titles:
    set(`dhr mevr mr dr prof ir ing gen meneer mevrouw president minister premier staatssecretaris generaal kolonel kapitein burgemeester wethouder senator rechter
    koning koningin prins prinses paus kardinaal bisschop aartsbisschop professor commissaris directeur kanselier`),
  spokes: new Set(spokes),
  roles: new Set([
    ...spokes,
    ...list(`president minister premier staatssecretaris burgemeester wethouder senator kamerlid kamerleden ambtenaar ambtenaren hoofd chef topman topvrouw directeur
    eigenaar oprichter rechter officier advocaat advocate getuige getuigen buurman buurvrouw omwonende omwonenden bewoner bewoners vader moeder zoon dochter broer zus
    echtgenoot man vrouw deskundige deskundigen expert experts analist analisten econoom onderzoeker onderzoekers arts generaal commandant soldaat chauffeur piloot leraar
    leerling student trainer speler auteur journalist activist activisten slachtoffer slachtoffers overlevende agent bron bronnen diplomaat ambassadeur leider voorzitter
    politiewoordvoerder`),
  ]),
  bodies:
    set(`politie regering ministerie agentschap bedrijf onderneming concern groep bank partij leger brandweer raad rechtbank hof commissie comité bond vakbond club
    universiteit school ziekenhuis kerk organisatie vereniging gemeente provincie omroep krant autoriteiten kremlin luchtvaartmaatschappij fabrikant om justitie`),
  documents: set('verklaring mededeling rapport brief bericht studie vonnis tweet document artikel persbericht'),
  bodyNames: set(
    'bank universiteit school raad ministerie partij vereniging bond commissie hof politie leger ziekenhuis instituut stichting groep nv bv',
  ),
  placeNames: set('straat laan plein park luchthaven station rivier meer berg eiland provincie stad brug bos'),
  placeOpeners: set('kaap fort'),
  placeBefore: set('in nabij bij uit naar'),
  places:
    phrases(`nederland, belgië, duitsland, frankrijk, italië, spanje, portugal, verenigd koninkrijk, groot-brittannië, engeland, schotland, ierland, zwitserland, oostenrijk,
    polen, denemarken, zweden, noorwegen, finland, rusland, oekraïne, turkije, griekenland, hongarije, verenigde staten, vs, canada, mexico, brazilië, argentinië, china, japan,
    india, pakistan, afghanistan, iran, irak, syrië, israël, libanon, egypte, libië, marokko, noord-korea, zuid-korea, australië, zuid-afrika, europa, azië, afrika, amerika,
    amsterdam, rotterdam, den haag, utrecht, eindhoven, brussel, antwerpen, gent, londen, parijs, berlijn, rome, madrid, moskou, washington, new york, peking, tokio`),
  peoples:
    set(`nederlander nederlanders nederlandse belg belgen belgische duitser duitsers duitse fransman fransen franse italiaan italianen italiaanse spanjaard spanjaarden
    spaanse brit britten britse rus russen russische oekraïner oekraïners turk turken turkse griek grieken griekse amerikaan amerikanen amerikaanse chinees chinezen chinese
    japanner japanners japanse indiase syriër syriërs israëliër israëliërs palestijn palestijnen europeaan europeanen europese moslim moslims christen christenen jood joden`),
  ranks: set('vice'),
  happenings: set(
    'oorlog wet verdrag akkoord prijs festival beker spelen kampioenschap verkiezing top beurs conferentie dag',
  ),
  particles: set('van de der den ter ten te het el al bin la le di'),
  joins: set('van voor en der den'),
  standIns: set('bedrijf onderneming concern bank omroep organisatie vereniging bond fabrikant luchtvaartmaatschappij'),
  courtesy: set('dhr mevr meneer mevrouw'),
  definite: set('de het zijn haar hun deze dit die'),
  pronouns: new Map<string, Sex | null>([
    ['hij', 'm'],
    ['zij', null],
    ['ze', null],
  ]),
  many: set('mensen lui'),
  unnamed: set('anderen iedereen iemand niemand sommigen velen'),
  plural: set('zij ze'),
  sexes: sexes(
    'meneer vader zoon broer man koning prins woordvoerder',
    'mevrouw moeder dochter zus vrouw koningin prinses woordvoerster',
  ),
  given: sexes(
    'jan piet kees hans willem henk peter johan mark jeroen bas tom dirk rob sander maarten pieter wim frank geert joost thijs',
    'anna maria johanna marieke sanne lisa emma julia sophie eva inge annemarie petra monique femke lotte ingrid margriet els',
  ),
  notNames: set(
    'maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart april mei juni juli augustus september oktober november december pasen kerstmis',
  ),
}
