import type { Speech } from '../topics/speech.ts'

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Present, past and third person of regular verbs. */
const regular = (words: string): string[] =>
  list(words).flatMap((v) => {
    const stem = v.endsWith('e') ? v.slice(0, -1) : v
    const y = /[^aeiou]y$/.test(v)
    return [
      v,
      y ? `${v.slice(0, -1)}ies` : /(?:s|sh|ch|x)$/.test(v) ? `${v}es` : `${v}s`,
      y ? `${v.slice(0, -1)}ied` : `${stem}ed`,
    ]
  })

export const speech: Speech = {
  verbs: new Set([
    ...list(
      `say says said tell tells told write writes wrote written read reads admit admits admitted quip quips quipped
      tweet tweets tweeted retweeted swear swears swore plead pleads pleaded pled shrug shrugged joke jokes joked`,
    ),
    ...regular(
      `add explain announce declare state claim report note continue insist stress confirm warn argue acknowledge concede deny reply respond
      answer ask recall remark comment observe emphasize emphasise reiterate reaffirm assert maintain allege contend reveal disclose describe conclude
      complain joke post vow pledge promise urge predict caution counter respond exclaim chant cry shout yell scream whisper recount remember testify
      inform notify affirm proclaim lament boast mention repeat clarify relay quote suggest agree muse protest interject blast slam tease
      gush fume enthuse opine caption chime quip`,
    ),
  ]),
  weakVerbs: new Set([
    ...list(
      `show shows showed shown found find finds think thinks thought believe believes believed know knows knew feel feels felt hear heard
      call calls called dub dubs dubbed brand brands branded label labels labelled labeled term terms termed see sees saw
      demanding hoping fearing expecting proposing calling describing offering citing expressing praising thanking declining accusing condemning branding labelling labeling dubbing congratulating commending go goes went refer refers referred understand understands understood`,
    ),
    ...regular(
      `indicate hope fear criticise criticize condemn praise hail thank welcome denounce dismiss reject accuse blame characterise characterize
      express issue offer estimate expect demand order share decide discuss consider cite mock deride decline refuse defend rule determine
      sign request appeal advise assure invite congratulate commend portray depict view portray tout deem applaud compare`,
    ),
  ]),
  perceives: new Set(
    list('see sees saw seen find finds found feel feels felt hear hears heard know knows knew show shows showed shown'),
  ),
  clausal: new Set([
    ...list('write writes wrote written writing read reads reading posting adding replying responding'),
    ...regular('add post continue reply respond'),
  ]),
  reckoned: new Set(
    list(
      'believed thought estimated predicted alleged known suspected understood presumed feared reported found considered deemed rumoured rumored assumed',
    ),
  ),
  auxiliaries: new Set(
    list(
      'has have had having do does did will would shall should can could may might must cannot is are was were be been being am',
    ),
  ),
  participles: new Set(
    list(
      `saying adding explaining insisting stressing telling writing noting claiming stating calling describing warning arguing citing declaring
      announcing confirming tweeting offering expressing vowing promising urging asking shouting yelling screaming chanting admitting denying
      alleging replying responding quoting branding labelling labeling dubbing declining accusing suggesting remarking joking complaining
      commenting reading demanding hoping fearing expecting proposing claiming denying predicting concluding pledging posting recalling thanking praising condemning`,
    ),
  ),
  alsoNouns: new Set(
    list(
      `report reports claim claims state states comment comments post posts note notes answer answers reply replies remark remarks call calls
      label labels brand brands term terms view views order orders plan plans demand demands offer offers issue issues estimate estimates
      hope hopes fear fears sign signs request requests appeal appeals tweet tweets joke jokes promise promises pledge pledges vow vows
      protest protests caution counter quote quotes mention mentions slam blast shout shouts scream screams read reads show shows find finds
      feel see hold holds think know go goes rule rules question questions doubt doubts project correct praise hail blame contest contests suspect suspects forecast forecasts dispute disputes`,
    ),
  ),
  wentOn: new Set(list('went on goes going continued continues')),
  relays: new Set(list(`report reports reported quote quotes quoted`)),
  addresses: new Set(
    list('tell tells told inform informs informed remind reminds reminded assure assures assured telling'),
  ),
  asked: new Set(list('asked pressed questioned quizzed challenged')),
  hearers: new Set(list('opposite towards toward')),
  several: new Set(list('them')),
  so: new Set(list('so')),
  accordingTo: [
    'according to',
    'in the words of',
    'in the view of',
    'in the opinion of',
    'in a statement from',
    'in a statement by',
  ],
  that: new Set(list('that whether if how why what')),
  between: new Set(
    list(
      `has have had having did does do would will could can may might must also later then earlier previously now still again repeatedly often never
      always already just recently long initially reportedly allegedly publicly privately further furthermore simply even once first twice only
      himself herself itself themselves both all today yesterday meanwhile however subsequently therefore afterwards afterward
      finally eventually additionally apparently immediately initially later originally personally briefly currently formally proudly jokingly ominously
      officially quietly angrily clearly bluntly famously separately strongly not`,
    ),
  ),
  passive: new Set(list('is are was were be been being am get got')),
  infinitive: new Set(['to']),
  and: new Set(list('and but or then yet')),
  stops: new Set(
    list(
      `that which who whom whose where when while because although though since after before until unless if whether as than so because
      is are was were be been being am has have had do does did will would could can may might must shall should
      and but or nor yet not he she it they we i you him me us them this there here what why how then also
      said says told went came made took got gave became began`,
    ),
  ),
  determiners: new Set(
    list(
      'a an the his her their its our my your this these those one another some any several many both two three four no every each',
    ),
  ),
  binds: new Set(list('of for at with from in close familiar')),
  loose: new Set(
    list(
      'in on at by from during after before since until over under near outside inside via through about into to amid despite with without as',
    ),
  ),
  soCalled: [
    'so-called',
    'so called',
    'known as',
    'nicknamed',
    'the word',
    'the words',
    'the term',
    'the phrase',
    'the hashtag',
    'entitled',
    'titled',
    'codenamed',
    'the slogan',
    'the name',
  ],
  explains: new Set(list('which meaning or aka i.e')),
  relatives: new Set(list('who which whose whom')),
  judged: new Set(
    list(
      'is are was were be been being am as a an very quite so too really deeply highly extremely more most it them him her this that',
    ),
  ),
  works: new Set(
    list(
      'film movie book novel song album single play musical documentary series show episode sitcom painting poem essay magazine game hit track memoir bestseller tune ballad drama comedy thriller sequel exhibition programme program podcast',
    ),
  ),
  elided: new Set(list('em til till tis twas cause bout n round cos cuz tude nuff s')),
  possessiveAfter: 's',
  stances: {
    denies: new Set(
      list(`deny denies denied denying reject rejects rejected rejecting dismiss dismisses dismissed dismissing refute refutes refuted refuting rebut rebuts rebutted
      rebutting dispute disputes disputed disputing contest contests contested contradict contradicts contradicted repudiate repudiates repudiated disavow disavowed
      denial denials rejection`),
    ),
    corrects: new Set(
      list(
        'correct corrects corrected correcting revise revises revised revising amend amends amended amending retract retracts retracted retracting',
      ),
    ),
    doubts: new Set(list('doubt doubts doubted doubting question questions questioned questioning')),
    asks: new Set(list('ask asks asked asking wonder wonders wondered wondering')),
    withholds: new Set(
      list(
        'decline declines declined declining refuse refuses refused refusing fail fails failed unable unwilling reluctant',
      ),
    ),
    negations: new Set(
      list(`not never cannot neither nor can't couldn't didn't doesn't don't won't wouldn't hasn't haven't hadn't`),
    ),
  },
  objects: new Set([
    ...regular(
      `cite endorse reject dismiss refute rebut dispute contest correct revise doubt question order demand hope fear estimate expect believe criticise criticize
      condemn praise hail welcome denounce defend propose recommend forecast suspect assume`,
    ),
    ...list(
      'think thinks thought demanding hoping fearing expecting proposing citing rejecting dismissing condemning praising',
    ),
  ]),
  linked: new Map<string, { readonly links: ReadonlySet<string>; readonly object: boolean }>([
    ...list('call calls called calling appeal appeals appealed').map(
      (v) => [v, { links: new Set(list('for on')), object: false }] as const,
    ),
    ...list('complain complains complained').map(
      (v) => [v, { links: new Set(list('of about')), object: false }] as const,
    ),
    ...list('congratulate congratulates congratulated congratulating').map(
      (v) => [v, { links: new Set(list('on for')), object: true }] as const,
    ),
    ...list('thank thanks thanked thanking praise praises praised praising commend commends commended commending').map(
      (v) => [v, { links: new Set(['for']), object: true }] as const,
    ),
    ...list('accuse accuses accused accusing').map((v) => [v, { links: new Set(['of']), object: true }] as const),
    ...list('blame blames blamed').map((v) => [v, { links: new Set(['for']), object: true }] as const),
  ]),
  phrasal: list('point points pointed')
    .flatMap((v) => [`${v} out`, `${v} to`])
    .concat(
      list('make makes made').map((v) => `${v} clear`),
      list('put puts').map((v) => `${v} it`),
      list('let lets').map((v) => `${v} it be known`),
      list('make makes made').map((v) => `${v} it known`),
      list('speak speaks spoke use uses used utter utters uttered').flatMap((v) => [`${v} the word`, `${v} the words`]),
      list('speak speaks spoke').map((v) => `${v} of`),
      list('hint hints hinted').map((v) => `${v} at`),
      list('spell spells spelled').map((v) => `${v} out`),
      list('hit hits').map((v) => `${v} back`),
    ),
  ready: new Set(list('quick keen eager careful happy sorry pleased rushed hastened continued able')),
  nouns: new Set(
    list(
      `claim claims allegation allegations accusation accusations assertion assertions warning warnings denial denials argument arguments belief statement
      statements prediction predictions contention complaint complaints assurance assurances admission insistence concern concerns fear fears hope hopes
      announcement suggestion suggestions view opinion estimate promise promises pledge pledges vow remark remarks testimony confirmation conclusion theory`,
    ),
  ),
  by: new Set(list('by from')),
  ends: new Set(list('while whereas although though')),
  interview: { question: new Set(list('q question')), answer: new Set(list('a answer')) },
  times: new Set(
    list(
      'week month year night morning evening afternoon weekend hour hours day days weeks months years minutes moments',
    ),
  ),
  adverbs: ['ly'],
  mutes: new Set(list('to worth without')),
  inverts: false,
  subordinates: new Set(list('before after when while as because until since once where')),
}
