import { emptied } from '../emptied.ts'
import { speech as english } from '../en/speech.ts'
import type { Speech } from '../topics/speech.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const set = (words: string): ReadonlySet<string> => new Set(list(words))

export const speech: Speech = {
  ...emptied(english),
  verbs:
    set(`zegt zeggen zei zeiden gezegd verklaart verklaren verklaarde verklaarden meldt melden meldde meldden gemeld stelt stelde stelden laat lieten liet vertelt
    vertelde vertelden voegt voegde antwoordt antwoordde schrijft schreef schreven waarschuwt waarschuwde waarschuwden bevestigt bevestigde bevestigden benadrukt
    benadrukte benadrukten beweert beweerde beweerden erkent erkende erkenden geeft gaf deelt deelde deelden maakt maakte kondigt kondigde kondigden legt legde
    meent meende vindt vond vonden vraagt vroeg vroegen reageert reageerde herhaalt herhaalde onthult onthulde twittert twitterde aldus bericht berichtte`),
  weakVerbs:
    set(`noemt noemde noemden beschrijft beschreef ziet zag denkt dacht dachten gelooft geloofde hoopt hoopte hopen vreest vreesde toont toonde toonden
    veroordeelt veroordeelde veroordeelden beschuldigt beschuldigde eist eiste eisten verwerpt verwierp spreekt sprak spraken belooft beloofde`),
  alsoNouns: set('bericht melden vond legt stelt maakt geeft gaf laat liet aldus'),
  relays: set('meldt meldde meldden bericht berichtte'),
  asked: set('gevraagd ondervraagd'),
  several: set('hen'),
  so: set('aldus'),
  accordingTo: ['volgens', 'aldus', 'naar eigen zeggen van', 'in de woorden van'],
  that: set('dat of hoe waarom wat'),
  between: set(
    'heeft hebben had hadden wordt zou ook later toen dan eerder gisteren vandaag maandag dinsdag woensdag donderdag vrijdag zaterdag zondag opnieuw nog echter bovendien daarnaast op in weten tegen',
  ),
  passive: set('wordt worden werd werden geworden'),
  infinitive: set('te'),
  and: set('en of maar'),
  stops: set(
    'dat omdat als wanneer terwijl hoewel nadat voordat sinds of die wie waar is zijn was waren wordt werd worden werden heeft hebben had hadden kan kon moet moest zal zou wil wilde en maar hij zij ze het we ik niet',
  ),
  determiners: set('een de het zijn haar hun onze deze dit die verschillende enkele vele twee drie vier geen'),
  binds: set('van voor uit bij in'),
  loose: set('in op aan bij na voor sinds uit met naar te over onder tegen door tot tijdens'),
  soCalled: ['zogenaamde', 'zogeheten', 'zogenoemde', 'het woord', 'de term', 'bijgenaamd', 'getiteld', 'met de titel'],
  explains: set('die dat ofwel'),
  relatives: set('die dat wiens wier'),
  judged: set('is zijn was waren als een heel erg zo te hem haar het'),
  works: set('film boek roman lied nummer album serie programma opera gedicht spel tijdschrift'),
  stances: {
    denies: set('ontkent ontkende ontkenden ontkennen weerspreekt weersprak weerspraken verwerpt verwierp verwierpen'),
    corrects: set('corrigeert corrigeerde corrigeerden herziet herzag'),
    doubts: set('betwijfelt betwijfelde betwijfelden twijfelt twijfelde'),
    asks: set('vraagt vroeg vroegen'),
    withholds: set('weigert weigerde weigerden'),
    negations: set('niet nooit geen'),
  },
  objects: set('ontkent ontkende eist eiste eisten hoopt hoopte hopen gelooft verwerpt verwierp'),
  nouns: set('bewering beschuldiging waarschuwing verklaring mening belofte'),
  by: set('van door'),
  ends: set('terwijl hoewel'),
  interview: { question: set('v vraag'), answer: set('a antwoord') },
  inverts: true,
  subordinates: set('voordat nadat toen als terwijl omdat tot zodra'),
}
