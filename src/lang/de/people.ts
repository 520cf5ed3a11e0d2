import type { People, Sex } from '../topics/people.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const phrases = (words: string): readonly string[] => words.split(',').map((phrase) => phrase.trim())
const sexes = (m: string, f: string): ReadonlyMap<string, Sex> =>
  new Map([...list(m).map((w) => [w, 'm'] as const), ...list(f).map((w) => [w, 'f'] as const)])

const spokes = list(`sprecher sprecherin sprechern vertreter vertreterin`)

export const people: People = {
  titles: new Set(
    list(`hr herr frau fr dr prof st gen dipl graf papst könig königin prinz prinzessin kardinal bischof präsident präsidentin bundespräsident
    bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin außenminister außenministerin innenminister innenministerin
    verteidigungsminister finanzminister ministerpräsident ministerpräsidentin regierungschef staatschef senator bürgermeister oberbürgermeister
    richter richterin general oberst major hauptmann kommissar direktor direktorin professor doktor trainer polizeisprecher regierungssprecher`),
  ),
  spokes: new Set(spokes),
  roles: new Set([
    ...spokes,
    ...list(`präsident präsidentin kanzler kanzlerin minister ministerin außenminister innenminister ministerpräsident chef chefin vorsitzende
    vorsitzender direktor direktorin leiter leiterin bürgermeister botschafter diplomat diplomaten beamte beamter abgeordnete abgeordneter
    politiker politikerin richter staatsanwalt anwalt anwältin zeuge zeugen augenzeuge augenzeugen anwohner nachbar nachbarn vater mutter sohn
    tochter bruder schwester ehemann ehefrau mann frau experte experten expertin analyst analysten forscher wissenschaftler arzt ärztin general
    kommandeur soldat fahrer pilot lehrer schüler student trainer spieler autor journalist reporter kritiker aktivist aktivisten mitarbeiter
    insider verantwortliche polizeisprecher polizeisprecherin regierungssprecher regierungssprecherin feuerwehrsprecher ministeriumssprecher
    unternehmenssprecher konzernchef außenamtssprecher`),
  ]),
  bodies: new Set(
    list(`polizei regierung ministerium außenministerium innenministerium verteidigungsministerium behörde behörden unternehmen firma konzern bank
    partei armee militär bundeswehr feuerwehr rat gericht ausschuss kommission verband gewerkschaft verein universität schule klinik kirche
    organisation staatsanwaltschaft zeitung sender agentur nachrichtenagentur fluggesellschaft hersteller betreiber bundesregierung kreml`),
  ),
  documents: new Set(
    list(
      `erklärung mitteilung bericht brief stellungnahme studie urteil beitrag tweet dokument nachricht statement artikel`,
    ),
  ),
  bodyNames: new Set(
    list(`ag gmbh kg bank universität hochschule ministerium partei union verband rat kommission gericht gesellschaft verein stiftung institut polizei
    zeitung kirche gruppe agentur amt`),
  ),
  placeNames: new Set(
    list(`straße platz park flughafen bahnhof fluss see berg insel provinz bezirk kreis stadt brücke tunnel wald`),
  ),
  placeOpeners: new Set(list(`bad sankt kap`)),
  placeBefore: new Set(list(`in nahe bei aus nach um`)),
  places: new Set(
    phrases(`deutschland, frankreich, italien, spanien, österreich, schweiz, polen, niederlande, belgien, dänemark, schweden, norwegen, finnland,
    großbritannien, england, schottland, irland, russland, ukraine, türkei, griechenland, ungarn, tschechien, usa, kanada, mexiko, brasilien,
    argentinien, china, japan, indien, pakistan, afghanistan, iran, irak, syrien, israel, libanon, ägypten, libyen, nordkorea, südkorea,
    australien, südafrika, europa, asien, afrika, amerika, berlin, hamburg, münchen, köln, frankfurt, stuttgart, düsseldorf, leipzig, dresden,
    wien, zürich, genf, bern, paris, london, rom, madrid, moskau, kiew, brüssel, washington, new york, peking, tokio, istanbul, ankara`),
  ),
  peoples: new Set(
    list(
      `deutsche deutscher deutschen franzose franzosen italiener spanier brite briten russe russen ukrainer türke türken grieche griechen amerikaner chinese chinesen japaner inder syrer iraner iraker israeli israelis palästinenser europäer muslim muslime christ christen jude juden katholik katholiken`,
    ),
  ),
  ranks: new Set(),
  happenings: new Set(
    list(
      `krieg kriege gesetz vertrag abkommen preis fest festival cup pokal spiele olympiade meisterschaft wahl gipfel messe konferenz tag`,
    ),
  ),
  afterHyphen: new Set(list(`nah weit frei`)),
  particles: new Set(list(`von vom zu zur van de der den del di bin al el la le`)),
  joins: new Set(list(`für und der des von`)),
  standIns: new Set(
    list(
      `unternehmen firma konzern bank behörde sender hersteller betreiber fluggesellschaft organisation verband verein`,
    ),
  ),
  courtesy: new Set(list(`hr herr frau fr dr prof`)),
  definite: new Set(list(`der die das dem den des sein seine ihr ihre dieser diese`)),
  pronouns: new Map<string, Sex | null>([
    ['er', 'm'],
    ['sie', null],
    ['es', null],
  ]),
  possessives: new Map<string, string>([
    ['sein', 'er'],
    ['seine', 'er'],
    ['seiner', 'er'],
    ['seinem', 'er'],
  ]),
  many: new Set(list('leute menschen')),
  unnamed: new Set(list('andere anderen jeder jemand niemand alle viele manche einige')),
  plural: new Set(list('sie')),
  sexes: sexes(
    `herr vater sohn bruder ehemann mann könig prinz sprecher präsident kanzler minister`,
    `frau mutter tochter schwester ehefrau königin prinzessin sprecherin präsidentin kanzlerin ministerin außenministerin`,
  ),
  given: sexes(
    `hans klaus peter jürgen wolfgang stefan thomas michael andreas martin frank uwe bernd markus christian matthias sebastian jens lars sven olaf
    friedrich karl heinz robert jan felix lukas`,
    `anna maria angela ursula sabine monika petra claudia susanne birgit heike julia katrin christine annalena nicole sandra stefanie ingrid
    renate lena laura`,
  ),
  notNames: new Set(
    list(`montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar märz april mai juni juli august september oktober
    november dezember ostern weihnachten`),
  ),
}
