import type { Relations } from '../topics/relations.ts'
import { concepts } from './concepts.ts'
import { nationalities } from './words.ts'

const list = (phrases: string): readonly string[] => phrases.split('|').map((p) => p.trim())
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

export const relations: Relations = {
  lexicon: new URL('./lexicon.txt', import.meta.url),
  concepts,
  opposites: [
    ['accept', 'reject'],
    ['agree', 'dispute'],
    ['rise', 'fall'],
    ['open', 'close'],
    ['begin', 'end'],
    ['in force', 'lifted'],
    ['impose', 'lifted'],
    ['hold', 'release'],
    ['hold', 'at large'],
    ['survive', 'die'],
    ['survive', 'fatal'],
    ['unhurt', 'injure'],
    ['unhurt', 'die'],
    ['win', 'lose'],
    ['guilty', 'acquit'],
    ['convict', 'acquit'],
    ['confirm', 'deny'],
    ['known', 'unknown'],
    ['missing', 'find'],
    ['stay in office', 'leave office'],
    ['resign', 'dismiss'],
    ['delay', 'on schedule'],
    ['cancel', 'go ahead'],
    ['allow', 'ban'],
    ['say', 'say nothing'],
    ['succeed', 'fail'],
    ['advance', 'retreat'],
    ['arrive', 'depart'],
    ['join', 'leave'],
    ['accident', 'on purpose'],
    ['support', 'oppose'],
    ['strike', 'back to work'],
    ['safe', 'dangerous'],
    ['empty', 'occupied'],
    ['profit', 'loss'],
    ['better', 'worse'],
    ['import', 'export'],
    ['public', 'secret'],
    ['legal', 'illegal'],
    ['true', 'false'],
    ['working', 'broken'],
    ['calm', 'violence'],
    ['full', 'empty'],
    ['planned', 'spontaneous'],
    ['touched', 'untouched'],
    ['together', 'separate'],
    ['by hand', 'by itself'],
    ['first', 'last'],
    ['before', 'after'],
    ['pay', 'free of charge'],
    ['guilty plea', 'innocent plea'],
    ['burning', 'put out'],
    ['supplied', 'cut off'],
    ['intact', 'destroy'],
    ['positive', 'negative'],
    ['strong', 'weak'],
    ['many', 'few'],
    ['increase size', 'decrease size'],
    ['near', 'far'],
    ['big', 'small'],
    ['glad', 'sad'],
    ['voluntary', 'forced'],
    ['alone', 'accompanied'],
    ['insured', 'uninsured'],
    ['armed', 'unarmed'],
    ['warned', 'unwarned'],
  ],
  rivals: [
    list('north | northern | northwards'),
    list('red | blue | green | yellow | black | white | brown | grey | orange | purple | pink | silver | golden'),
    list(
      'train | tram | bus | lorry | van | car | taxi | helicopter | airplane | boat | ferry | ship | motorcycle | bicycle | parachute | drone',
    ),
    list(
      'bomb | gas leak | gas | lightning | arson | short circuit | cigarette | fault | fog | ice | earthquake | flood | sabotage | human error | spark | wind | storm',
    ),
    list('sabotage | attack | accident | technical fault | human error | natural causes | lightning'),
    list('mayor | governor | president | prime minister | premier | king | queen | ambassador | senator | chancellor'),
    list(
      'foreign minister | interior minister | finance minister | defence minister | health minister | justice minister | education minister | labour minister | transport minister',
    ),
    list('chief executive | finance director | chairman | spokesman | treasurer | secretary'),
    list(
      'father | mother | son | daughter | brother | sister | uncle | aunt | cousin | nephew | niece | husband | wife | grandfather | grandmother',
    ),
    list('cash | shares | loan | bonds | gift'),
    list('gold | silver | bronze'),
    list('theft | murder | fraud | arson | assault | bribery | kidnapping | smuggling | robbery | manslaughter'),
    list('gun | knife | bomb | poison | axe | hammer | rifle | pistol'),
    list('quarterfinal | semifinal | final'),
    list('morning | noon | afternoon | evening | night | midnight | dawn | dusk'),
    list('spring | summer | autumn | winter'),
    list('resign | dismiss | retire'),
    list('helicopter | ladder | ropes | boats'),
    list(
      'sea | lake | river | field | forest | mountain | roof | street | airport | station | school | hospital | hotel | church | prison | harbour | quarry | tunnel | bridge',
    ),
    list('roof | basement | ground floor | attic | cellar | kitchen | bathroom | bedroom'),
    list('heart attack | stroke | cancer | drowning | burns | poisoning | exposure | pneumonia'),
    list(
      'teacher | doctor | nurse | driver | pilot | engineer | lawyer | farmer | fisherman | miner | soldier | policeman | fireman | gardener | cook | baker',
    ),
    list('football | rugby | tennis | cricket | hockey | basketball | baseball | golf'),
    list('left | right'),
    list(
      'wood | brick | stone | glass | plastic | bronze | cement | concrete | steel | iron | sand | marble | clay | paper | leather | rubber | copper | aluminium',
    ),
    list(
      'kitchen | bathroom | bedroom | living room | dining room | common room | classroom | hallway | garage | office | prison cell | basement | attic | balcony',
    ),
    list(
      'beer | wine | vodka | whisky | whiskey | gin | rum | tequila | champagne | cider | coke | coffee | tea | milk | juice | water | lemonade | hot chocolate',
    ),
    list('guitar | piano | violin | flute | trumpet | drum | saxophone | cello | clarinet | harp | organ'),
    list('dog | cat | horse | cow | sheep | goat | pig | chicken | goose | wolf | bear | fox'),
    [...Object.keys(nationalities)],
    list('rain | snow | hail | fog | sunshine'),
    list('upper house | lower house | senate | lower chamber'),
  ],
  rivalParticles: [
    list('before | after | until | since'),
    list('up | down'),
    list('upwards | downwards'),
    list('in front of | behind'),
    list('inside | outside'),
    list('over | under'),
    list('above | below'),
    list('all | every | some | most | few | none | no'),
    list('same | other | different'),
    list('near | far from | far away from'),
    list('with | without'),
    list('for | against'),
    list('his | her'),
    list('boy | girl'),
    list('man | woman'),
    list('young | old'),
    list('first | last | next'),
    list('moon | sun'),
    list('sunny | cloudy | rainy'),
    list('forwards | backwards'),
    list('off | on'),
    list('into | out of'),
    list('to | from'),
    list(
      'health | defence | justice | transport | foreign | interior | finance | education | labour | agriculture | culture | environment | energy | trade',
    ),
  ],
  ordinals: new Map(
    list(
      'first | second | third | fourth | fifth | sixth | seventh | eighth | ninth | tenth | eleventh | twelfth | thirteenth | fourteenth | fifteenth | sixteenth | seventeenth | eighteenth | nineteenth | twentieth',
    ).map((w, i): [string, number] => [w, i + 1]),
  ),
  negators: list(
    `not | no | never | none | nobody | nothing | neither | nor | without | cannot | n't | isn't | aren't | wasn't | weren't | don't | doesn't | didn't | won't | wouldn't
    | can't | couldn't | hasn't | haven't | hadn't | fail to | failed to | decline to | refuse to | unable to | no one | far from | hardly | rather than | instead of
    | deny | denial | rule out | except | barely | free of | lack | stop short of | yet to | avoid | prevent | unlikely | impossible | in no way | no longer`,
  ),
  negationEnds: set('but although though while because'),
  negativePrefix: /^(?:un(?=[bcdfghjlmprstw][a-z]{4})|non-?)/,
  hedges: list(
    `thought to | believed to | appear | apparently | probably | possibly | may have | might | could have | could be | suspected | suspect | is said to | alleged | allegedly | reportedly
    | feared | fear | likely | seem | seemingly | presumably | presumed | perhaps | assume | assumed | maybe | estimate | expected to | unconfirmed | rumour | as far as is known | it looks as if
    | in all likelihood | suggest | indications | possible`,
  ),
  certain: list(
    `confirm | established | definitely | beyond doubt | no doubt | in no doubt | certain | proven | proved | settled | is now clear | has shown | now known | without a doubt | for certain | positively | official | undisputed`,
  ),
  universal: list(
    'all | every | everyone | everybody | everything | entire | whole | each | none | nobody | no one | nothing | both | any | throughout | always | whatever | without exception | completely',
  ),
  restricted: list(
    'only | alone | merely | just | solely | exclusively | limited to | apart from | except | with the exception of | but for | nothing but | no more than | other than | save for | all but | half | some | most | a few | part of | partly | remaining | the rest',
  ),
  corrections: list(
    `correction | corrects | corrected | correcting | an earlier version | earlier report | put right | wrongly | mistakenly | erroneously | typing error | in error | misstated | by mistake
    | had been transposed | not as stated | given out earlier | as stated | as reported | initially said | initially reported | previously said | previously reported | amended | clarified | retracted | withdrew its statement | misprint | mix-up of figures | we regret | apologise`,
  ),
  denials: list(
    `deny | denied | denial | dismissing | dismissed as | baseless | untrue | false | no truth | flatly rejected | insisted that no | invention | fabricated | fabrication | contradicted | contrary to | rejected reports | rejected the reports | pure fiction
    | nothing of the sort | no such | not a word | refuted | unfounded | groundless | a lie | lies | invented | had no part | never happened | never took place | there was no | there had been no | not a single | not a cent | not one`,
  ),
  contrasts: list(
    'instead | rather than | not but | and not | but not | on the contrary | it was | was what | were what | is what | is where | was where | is who | what was | nothing else | nothing but | herself | himself | itself | not until | only after | had nothing to do | in fact | in reality | for her part | for his part | not the',
  ),
  orders: list(
    'before | after | first | already | only then | afterwards | then | later | until | earlier | following | once | having | subsequently | preceded | no sooner | by the time | not until | only after',
  ),
  lasting: list(
    'still | remain | in force | continue | go on | kept | stay | as of | all through | throughout | ongoing | has yet to | not yet | for now',
  ),
  ended: list(
    'no longer | ended | lifted | over | expired | ran out | came to an end | again | resumed | back | had left | gone | finished | put out | since then | reopened | by then | was empty | moved out | until',
  ),
  causes: list(
    'because of | because | caused by | due to | owing to | result of | after | triggered by | set off by | blamed on | as a result of | traced to | thanks to | led to | cause | on account of | through | reason | over | sank | sparked by | in response to | stem from',
  ),
  towards: set('to towards toward into onto for'),
  from: set('from off out'),
  doers: set('by'),
  passives: set('is are was were be been being gets got get am'),
  participle: /(?:ed|en|wn|ught|old|ung|elt|ut)$/,
  parts: list(
    'of them | of whom | of which | among | including | in all | altogether | in total | a total of | between them | one of | two of | three of | of those | counting | of the',
  ),
  elsewhen: list(
    'last time | years ago | in the past | at the time | a year ago | a decade ago | previous | previously | once before | earlier this year | founded in | dates from | since it opened | ever since | in his youth | used to | former | formerly | back then | when last | the last | was born',
  ),
  light: set(
    `made make makes making put puts take takes took taken taking came come comes coming get gets got getting give gives gave given giving go goes went gone going one ones now thing things
    way itself himself herself themselves keep kept keeping let set became become becomes done stand stood standing lie lies lay lying bring brought bringing turn turned turning use used using
    well known late early past today yet already soon whole total further exactly locally certain particular kind sort part time day days place act fact case matter number since among`,
  ),
  reporting: set(
    `said say says saying told tell according reported report reports announced announcement added stated statement disclosed spokesman spokeswoman spokesperson quoted declared explained noted
    reporters journalists news newspaper agency words declare learned heard know known made`,
  ),
}
