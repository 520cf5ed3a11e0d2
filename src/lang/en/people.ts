import type { People, Sex } from '../topics/people.ts'
import { afterHyphen, buildings, happenings, peoples, regions } from './peoples.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)
const phrases = (words: string): readonly string[] =>
  words
    .split(',')
    .map((phrase) => phrase.trim())
    .filter((w) => w !== '')
const sexes = (m: string, f: string): ReadonlyMap<string, Sex> =>
  new Map([...list(m).map((w) => [w, 'm'] as const), ...list(f).map((w) => [w, 'f'] as const)])

const spokes = list('spokesman spokeswoman spokesperson spokesmen spokespeople spokespersons')

export const people: People = {
  titles: new Set(
    list(`mr mrs ms miss mx dr prof rev hon st sr jr fr gen lt col sgt capt cmdr adm maj pvt cpl gov sen rep pres supt insp det const sec amb atty messrs
    sir dame lord lady baroness baron count prince princess king queen duke duchess emperor pope cardinal bishop archbishop father sister brother rabbi imam
    mullah ayatollah sheikh sheik maulana president vice-president premier chancellor minister secretary senator congressman congresswoman representative
    governor mayor mayoress ambassador judge justice professor doctor general colonel major captain lieutenant sergeant admiral commander inspector superintendent
    constable detective officer chief chairman chairwoman chairperson director ceo coach manager analyst spokesman spokeswoman spokesperson prosecutor
    lawyer attorney sheriff deputy commissioner councillor mp secretary-general director-general attorney-general governor-general editor-in-chief undersecretary`),
  ),
  spokes: new Set(spokes),
  roles: new Set([
    ...spokes,
    ...list(`representative representatives rep official officials minister ministers president presidents premier chancellor secretary senator senators lawmaker lawmakers politician politicians
    congressman congresswoman governor mayor mayoress ambassador diplomat diplomats envoy envoys leader leaders chief chiefs head chairman chairwoman chairperson chair
    director directors manager managers executive executives ceo cfo boss bosses founder co-founder owner owners coach captain player players striker driver drivers
    judge judges prosecutor prosecutors lawyer lawyers attorney attorneys solicitor barrister defendant defendants plaintiff plaintiffs suspect suspects victim victims
    survivor survivors witness witnesses eyewitness eyewitnesses resident residents neighbor neighbors neighbour neighbours passenger passengers passerby
    relative relatives family families father mother parent parents son sons daughter daughters brother brothers sister sisters husband wife widow widower uncle aunt cousin
    nephew niece grandfather grandmother grandson granddaughter friend friends colleague colleagues partner girlfriend boyfriend fiance fiancee
    man men woman women boy girl child children teenager teen student students pupil teacher teachers professor scientist scientists researcher researchers
    expert experts analyst analysts economist economists strategist adviser advisers advisor advisors aide aides consultant investigator investigators
    detective detectives inspector superintendent commissioner constable officer officers policeman policewoman firefighter firefighters paramedic paramedics
    doctor doctors nurse nurses surgeon general colonel major lieutenant sergeant admiral commander commanders soldier soldiers pilot pilots
    author writer journalist reporter reporters correspondent editor columnist commentator commentators critic critics historian biographer blogger user users
    activist activists campaigner campaigners protester protesters organizer organizers organiser organisers member members source sources insider insiders
    worker workers employee employees employer staff staffer customer customers consumer investor investors trader traders farmer farmers fisherman
    actor actress singer star producer filmmaker artist musician athlete champion
    priest bishop archbishop cardinal pope rabbi imam cleric pastor reverend king queen prince princess duke duchess sheriff coroner mp mps candidate spokesgroup
    model models comedian rapper footballer skipper presenter host celebrity personality shopkeeper shopkeepers baker vet mechanic builder waiter waitress barman electrician spectator spectators onlooker onlookers bystander bystanders
    one others everyone somebody someone both vice-president undersecretary secretary-general director-general attorney-general governor-general ally allies
    mediator mediators negotiator negotiators arbitrator delegate delegates magistrate magistrates ombudsman treasurer architect archaeologist biologist chemist physicist psychologist
    operator operators provider contractor scholar engineer engineers technician meteorologist forecaster forecasters seismologist geologist
    authority authorities rescuers militants rebels opponents supporters fans locals villagers regulators shareholders bankers tourists visitors migrants refugees`),
  ]),
  bodies: new Set(
    list(`police government ministry department agency agencies company enterprise firm group bank party army military navy force forces administration council court committee commission
    board union club team university school hospital church charity organisation organization association federation league embassy consulate office bureau
    service services airline airlines assembly retailer manufacturer maker giant automaker carmaker network station channel newspaper paper magazine website outlet
    authority authorities regulator watchdog brigade ambulance kremlin pentagon palace house parliament senate congress cabinet coalition opposition
    foundation institute institution society trust corporation conglomerate business start-up startup publisher broadcaster prosecution defence defense media
    country nation state city town fund lender insurer developer studio label band brand chain utility railway`),
  ),
  documents: new Set(
    list(
      'statement report post tweet letter filing email e-mail memo message document documents complaint indictment lawsuit affidavit ruling study survey note article story release advisory bulletin notice warning website sign notification headline caption message findings figures data results paper text',
    ),
  ),
  bodyNames: new Set(
    list(`inc ltd co corp plc llc llp ag gmbh sa group bank university college school council ministry department agency association federation union party committee
    commission court office bureau service services police army force forces guard hospital institute foundation society club united city fc trust church congress senate parliament
    house times post news herald tribune journal guardian telegraph mail press agency broadcasting network airlines airways air motors energy oil gas board authority administration
    organization organisation fund company companies corporation industries systems technologies partners capital holdings securities brothers bros center centre league
    line lines shipping logistics railways rail coatings chemicals foods stores hotels mills pharmaceuticals laboratories labs electronics software insurance properties construction engineering steel mining studios entertainment
    team center academy library museum brigade department organization coalition alliance front movement treasury watch nations`),
  ),
  placeNames: new Set([
    ...buildings,
    ...list(
      `street st road rd avenue ave lane square park airport station river lake mountain mountains mount island islands peninsula county province district region state city town village valley beach bay sea ocean coast bridge tunnel forest desert hill hills strip bank border`,
    ),
  ]),
  placeOpeners: new Set(list('mount mt cape fort lake port point loch camp')),
  placeBefore: new Set(list('in at near from across outside around throughout toward towards to off')),
  places: new Set([
    ...regions,
    ...phrases(`afghanistan, africa, albania, algeria, america, americas, antarctica, argentina, armenia, asia, australia, austria, azerbaijan, bahrain, bangladesh, belarus, belgium, bolivia,
    bosnia, brazil, britain, bulgaria, burma, cambodia, cameroon, canada, caribbean, chad, chile, china, colombia, congo, costa rica, croatia, cuba, cyprus, czech republic, denmark, dominican republic,
    ecuador, egypt, el salvador, england, estonia, ethiopia, europe, finland, france, georgia, germany, ghana, greece, greenland, guatemala, haiti, honduras, hong kong, hungary, iceland, india, indonesia,
    iran, iraq, ireland, israel, italy, ivory coast, jamaica, japan, jordan, kazakhstan, kenya, kosovo, kuwait, laos, latvia, lebanon, liberia, libya, lithuania, luxembourg, malaysia, mali, malta, mexico,
    moldova, mongolia, montenegro, morocco, mozambique, myanmar, namibia, nepal, netherlands, new zealand, nicaragua, niger, nigeria, north korea, northern ireland, norway, oman, pakistan, palestine,
    panama, paraguay, peru, philippines, poland, portugal, puerto rico, qatar, romania, russia, rwanda, saudi arabia, scotland, senegal, serbia, sierra leone, singapore, slovakia, slovenia, somalia,
    south africa, south korea, south sudan, spain, sri lanka, sudan, sweden, switzerland, syria, taiwan, tajikistan, tanzania, thailand, tibet, tunisia, turkey, uganda, ukraine, united arab emirates,
    united kingdom, united states, us, u.s, uk, u.k, usa, u.s.a, uae, uruguay, uzbekistan, venezuela, vietnam, wales, yemen, zambia, zimbabwe, crimea, chechnya, catalonia, bavaria, quebec, ontario, gaza, west bank,
    middle east, far east, latin america, new york, new york city, los angeles, san francisco, chicago, boston, houston, dallas, miami, philadelphia, seattle, atlanta, detroit, denver, phoenix, las vegas, new orleans,
    san diego, washington, texas, florida, california, ohio, georgia, virginia, alaska, hawaii, london, paris, berlin, madrid, rome, moscow, beijing, tokyo, seoul, pyongyang, delhi, new delhi, mumbai, islamabad,
    karachi, kabul, tehran, baghdad, damascus, beirut, jerusalem, tel aviv, cairo, tripoli, tunis, algiers, nairobi, lagos, abuja, johannesburg, cape town, pretoria, sydney, melbourne, canberra, toronto, ottawa,
    montreal, vancouver, mexico city, havana, caracas, bogota, lima, santiago, buenos aires, brasilia, rio de janeiro, sao paulo, istanbul, ankara, athens, vienna, brussels, amsterdam, copenhagen, stockholm, oslo,
    helsinki, warsaw, prague, budapest, kiev, kyiv, minsk, geneva, zurich, milan, barcelona, lisbon, dublin, edinburgh, glasgow, cardiff, belfast, manchester, liverpool, birmingham, leeds, bristol, munich, hamburg,
    frankfurt, shanghai, hong kong, bangkok, manila, jakarta, kuala lumpur, hanoi, taipei, riyadh, doha, dubai, abu dhabi`),
  ]),
  peoples,
  ranks: new Set(
    list(`prime vice deputy foreign home first acting shadow chief executive interior finance defence defense justice attorney general state interim former senior
    assistant associate health education transport trade energy environment press majority minority leader police district crown managing`),
  ),
  happenings,
  afterHyphen,
  particles: new Set(
    list('van von der den de del della di da dos du la le al el bin ibn ben abu ter ten y e o’ af bint'),
  ),
  joins: new Set(list(`of for and the`)),
  standIns: new Set(
    list(
      `company firm enterprise group bank agency retailer manufacturer maker giant automaker carmaker network airline airlines club union regulator watchdog lender insurer organization organisation charity broadcaster publisher start-up startup corporation`,
    ),
  ),
  courtesy: new Set(list(`mr mrs ms miss mx messrs dr prof rev sir dame jr sr`)),
  definite: new Set(list(`the this that his her their its`)),
  pronouns: new Map<string, Sex | null>([
    ['he', 'm'],
    ['she', 'f'],
    ['it', null],
    ['they', null],
    ['who', null],
    ['which', null],
  ]),
  possessives: new Map<string, string>([
    ['his', 'he'],
    ['him', 'he'],
    ['her', 'she'],
    ['its', 'it'],
    ['their', 'they'],
    ['them', 'they'],
  ]),
  many: new Set(list('people men women children policemen firemen fishermen spokespeople')),
  unnamed: new Set(list('others everyone everybody somebody someone anyone anybody nobody')),
  plural: new Set(['they']),
  sexes: sexes(
    'mr sir lord father husband son brother uncle nephew grandfather boyfriend spokesman chairman congressman policeman king prince duke actor man boy widower grandson fisherman fiance imam pope rabbi',
    'mrs ms miss dame lady mother wife daughter sister aunt niece grandmother girlfriend spokeswoman chairwoman congresswoman policewoman queen princess duchess actress woman girl widow mayoress headmistress granddaughter fiancee baroness',
  ),
  given: sexes(
    `james john robert michael william david richard joseph thomas charles christopher daniel matthew anthony mark donald steven paul andrew joshua kenneth kevin brian george
    timothy ronald edward jason jeffrey ryan jacob gary nicholas eric jonathan stephen larry justin scott brandon benjamin samuel gregory alexander frank patrick raymond jack dennis
    jerry tyler aaron jose adam nathan henry peter zachary kyle walter harold jeremy ethan carl keith roger gerald christian terry sean arthur austin noah lawrence jesse joe bryan
    billy jordan albert dylan bruce willie gabriel alan juan logan wayne ralph roy eugene randy vincent russell louis philip bobby johnny bradley martin simon ian neil graham nigel
    colin stuart tony tim tom jim bob mike dave steve dan ben sam nick rob greg chris matt alex luke liam oliver harry oscar hugo max felix mohammed muhammad ahmed ali hassan hussein
    omar ibrahim khalid abdullah yusuf mustafa vladimir sergei dmitry ivan igor luis carlos miguel pedro jorge pablo diego javier antonio manuel francisco pierre jean jacques michel
    francois hans klaus jürgen wolfgang stefan lars erik sven giovanni marco luca paolo ned boris barack emmanuel narendra xi`,
    `mary patricia jennifer linda elizabeth barbara susan jessica sarah karen lisa nancy betty margaret sandra ashley kimberly emily donna michelle carol amanda dorothy melissa deborah
    stephanie rebecca sharon laura cynthia kathleen amy angela shirley anna brenda pamela emma nicole helen samantha katherine christine debra rachel carolyn janet catherine maria heather
    diane ruth julie olivia joyce virginia victoria kelly lauren christina joan evelyn judith megan andrea cheryl hannah jacqueline martha gloria teresa ann sara madison frances kathryn
    janice jean abigail alice julia judy sophia grace denise amber doris marilyn danielle beverly isabella theresa diana natalie brittany charlotte marie kayla alexis lori jane kate
    claire fiona nicola joanne tracy louise lucy zoe chloe sophie theresa hillary angela ursula christine natasha olga irina svetlana fatima aisha khadija zainab leila yasmin carmen
    rosa ana lucia elena sofia isabel monica veronica ingrid heidi greta astrid birgit francesca giulia chiara marine brigitte nathalie valerie amina malala pam tamara irene`,
  ),
  notNames: new Set(
    list(
      `monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
      mon tue tues wed thu thurs fri sat sun jan feb mar apr jun jul aug sept sep oct nov dec christmas easter ramadan thanksgiving
      i i’m i'm i’ve i've copyright photo file breaking news related read share click advertisement slideshow image images video correction updated update media`,
    ),
  ),
}
