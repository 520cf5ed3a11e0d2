// An account made by hand for the tests of the writers: an invented fire on an invented ferry, and a second, hostile story.

import { articleOf, factOf, memberOf, storyOf, versionOf } from '../model/fixture.ts'
import type {
  Account,
  Anchor,
  Article,
  Block,
  BlockRole,
  Fact,
  Member,
  Quotation,
  Reuse,
  StoryAccount,
  Version,
} from '../model/index.ts'
import { anchor } from '../text/anchor.ts'

type Part = readonly [role: BlockRole, text: string, why?: string]

/** An article of the parts given, one block each, a blank line between. */
const article = (
  id: string,
  outlet: string | null,
  published: Article['published'],
  parts: readonly Part[],
  more: Partial<Article> = {},
): Article => {
  const blocks: Block[] = []
  let text = ''
  for (const [role, words, why = `reads like a ${role}`] of parts) {
    const from = text.length ? text.length + 2 : 0
    text += `${text.length ? '\n\n' : ''}${words}`
    blocks.push({ from, to: text.length, role, why })
  }
  const title = parts.find(([role]) => role === 'title')?.[1] ?? null
  return { ...articleOf(text, { id, title, outlet, published, ...more }), blocks }
}

const on = (
  value: string,
  evidence: string,
  rejected: readonly { value: string; why: string }[] = [],
): Article['published'] => ({ value, evidence, rejected })

const WIRE = article('wire', 'Nordwire', on('2031-03-04', 'March 4'), [
  ['title', 'Fire on night ferry kills three off Halvor Bay'],
  [
    'body',
    'HALVOR BAY, March 4 (Nordwire) - A fire on the night ferry Astrid Lund killed at least three people on Tuesday, the coast guard said. The ship carried 212 passengers.',
  ],
  ['body', '“The fire began on the car deck and we had it out by four o’clock,” harbour master Ines Talvik said.'],
  [
    'body',
    'Lund Lines promised to pay the journey home of every passenger by Friday. The coast guard called on the line to hand over the maintenance log.',
  ],
])
const COURIER = article(
  'courier',
  'Bay Courier',
  on('2031-03-05T07:30', 'Wednesday 5 March, 7.30 am', [{ value: '2034-01-02', why: 'the day the page was fetched' }]),
  [
    ['title', 'Three die as ferry burns'],
    ['byline', 'By Odd Marek'],
    [
      'body',
      'A fire on the night ferry Astrid Lund killed at least three people on Tuesday, according to the coast guard. The ship was carrying 212 passengers.',
    ],
    ['body', '“The fire began on the car deck and we had it out by four,” harbour master Ines Talvik said.'],
    ['furniture', 'Read more: Ten walks along the bay', 'begins with “Read more”'],
  ],
)
const SPIEGEL = article(
  'mirror',
  'Evening Mirror',
  on('2031-03-05', 'Mar 5'),
  [
    [
      'body',
      'Five people are dead after the ferry Astrid Lund caught fire early on Tuesday, police chief Bo Arnesen told the Mirror. 198 passengers were aboard.',
    ],
    [
      'body',
      '“The blaze broke out on the vehicle deck, and by four we had extinguished it,” said Ines Talvik, who runs the harbour.',
    ],
    ['caption', 'The Astrid Lund at her berth. Photo: Nordwire', 'names a photographer or an agency'],
    ['body', 'Chief engineer Pål Rask had warned of a fuel leak in January.'],
  ],
  { language: 'en', url: 'https://mirror.example/ferry?a=1&b=2' },
)
const LEDGER = article('ledger-6-march', null, null, [
  [
    'body',
    'Lund Lines has not paid for a single ticket, passengers said on Sunday. Officials revised the dead of the ferry fire to five from three.',
  ],
])
const HOSTILE = article('hostile', 'Ev\u001b[31mil <b>Post</b>', on('2031-05-01', 'May 1'), [
  ['title', '<script>alert("title")</script> \u202Eseltit eht'],
  [
    'body',
    'The “<img src=x onerror=alert(1)>” fair drew 9,000 visitors \u001b]0;owned\u0007 and\u0000 one ferry. 漢字の見出しはとても長いのでどこかで折り返す必要があります。',
  ],
  [
    'body',
    `${'x'.repeat(120)} </script><style>body{display:none}</style> [link](javascript:alert(2)) | a \`pipe\` & more`,
  ],
])

const ARTICLES = [WIRE, COURIER, SPIEGEL, LEDGER, HOSTILE]

/** An anchor at the first place where `words` stand in `a`. */
const at = (a: Article, words: string): Anchor => {
  const from = a.text.indexOf(words)
  if (from < 0) throw new Error(`publish/fixture: "${words}" does not stand in ${a.name}`)
  return anchor(a, { from, to: from + words.length })
}

const by = (a: Article, words: string, speaker: string | null = null, origin: string | null = null): Member => {
  const anchor = at(a, words)
  return memberOf(a.id, anchor.from, words, { ...anchor, speaker, origin })
}
const version = (value: string, ...members: Member[]): Version => versionOf(value, members)
const fact = (
  id: string,
  about: string,
  more: Omit<Fact, 'id' | 'about' | 'reason' | 'certainty' | 'origins' | 'speakers' | 'outlets' | 'relations'> &
    Partial<Fact>,
): Fact => factOf(id, { about, reason: null, outlets: 1, origins: 1, ...more })

const quotation = (
  id: string,
  a: Article,
  words: string,
  speaker: string,
  at_: string,
  manner: Quotation['manner'] = 'direct',
): Quotation => {
  const { from, to } = at(a, words)
  return {
    id,
    article: a.id,
    spans: [{ from, to }],
    text: [words],
    manner,
    speaker: { name: speaker, at: at(a, at_) },
    cue: null,
    said: null,
    stance: 'asserts',
  }
}

const reuse: Reuse[] = [
  {
    from: 'wire',
    to: 'courier',
    kind: 'edited',
    share: 0.84,
    passages: [
      {
        a: at(WIRE, 'The ship carried 212 passengers.'),
        b: at(COURIER, 'The ship was carrying 212 passengers.'),
        likeness: 0.8,
      },
    ],
    direction: 'the wire is a day older',
  },
  {
    from: 'courier',
    to: 'mirror',
    kind: 'rewritten',
    share: 0.31,
    passages: [
      { a: at(COURIER, 'we had it out by four'), b: at(SPIEGEL, 'by four we had extinguished it'), likeness: 0.4 },
    ],
    direction: null,
  },
]

const FERRY: StoryAccount = {
  id: 'ferry',
  title: 'Fire on night ferry kills three off Halvor Bay',
  articles: ['wire', 'courier', 'mirror', 'ledger-6-march'],
  origins: [
    {
      id: 'nordwire',
      name: 'Nordwire',
      kind: 'agency',
      articles: ['wire', 'courier'],
      evidence: [at(WIRE, '(Nordwire)')],
    },
    {
      id: 'police',
      name: 'police',
      kind: 'official',
      articles: ['mirror'],
      evidence: [at(SPIEGEL, 'told the Mirror')],
    },
  ],
  reuse,
  quotations: [
    quotation(
      'q1',
      WIRE,
      'The fire began on the car deck and we had it out by four o’clock,',
      'Ines Talvik',
      'harbour master Ines Talvik',
    ),
    quotation(
      'q2',
      COURIER,
      'The fire began on the car deck and we had it out by four,',
      'Ines Talvik',
      'harbour master Ines Talvik',
    ),
    quotation(
      'q3',
      SPIEGEL,
      'The blaze broke out on the vehicle deck, and by four we had extinguished it,',
      'Ines Talvik',
      'Ines Talvik',
    ),
    quotation('q4', SPIEGEL, 'Five people are dead', 'Bo Arnesen', 'police chief Bo Arnesen', 'indirect'),
    quotation('q5', LEDGER, 'Lund Lines has not paid for a single ticket', 'passengers', 'passengers', 'indirect'),
  ],
  sayings: [
    { id: 's1', members: ['q1', 'q2', 'q3'], outlets: 3, origins: 2, speakers: 1 },
    { id: 's2', members: ['q4'], outlets: 1, origins: 1, speakers: 1 },
  ],
  quantities: [],
  times: [],
  facts: [
    fact('f1', 'people killed by the fire', {
      kind: 'quantity',
      verdict: 'differ',
      reason: 'correction',
      why: 'officials revised the figure from three to five',
      outlets: 4,
      origins: 3,
      speakers: 2,
      versions: [
        version(
          'at least three people',
          by(WIRE, 'at least three people', 'coast guard', 'nordwire'),
          by(COURIER, 'at least three people', 'coast guard', 'nordwire'),
        ),
        version('five', by(SPIEGEL, 'Five people', 'Bo Arnesen', 'police'), by(LEDGER, 'five from three', 'Officials')),
      ],
    }),
    fact('f2', 'passengers aboard', {
      kind: 'quantity',
      verdict: 'differ',
      reason: 'conflict',
      why: '212 and 198 exclude each other, and the texts do not say why',
      outlets: 3,
      origins: 2,
      versions: [
        version(
          '212 passengers',
          by(WIRE, '212 passengers', null, 'nordwire'),
          by(COURIER, '212 passengers', null, 'nordwire'),
        ),
        version('198 passengers', by(SPIEGEL, '198 passengers')),
      ],
    }),
    fact('f3', 'when the ferry caught fire', {
      kind: 'time',
      verdict: 'compatible',
      why: '“early on Tuesday” lies within “on Tuesday”',
      outlets: 3,
      origins: 2,
      versions: [
        version(
          'on Tuesday',
          by(WIRE, 'on Tuesday', 'coast guard', 'nordwire'),
          by(COURIER, 'on Tuesday', 'coast guard', 'nordwire'),
        ),
        version('early on Tuesday', by(SPIEGEL, 'early on Tuesday')),
      ],
    }),
    fact('f4', 'the ship', {
      kind: 'other',
      verdict: 'agree',
      why: 'the same name',
      outlets: 3,
      origins: 2,
      versions: [
        version(
          'Astrid Lund',
          by(WIRE, 'Astrid Lund', null, 'nordwire'),
          by(COURIER, 'Astrid Lund', null, 'nordwire'),
          by(SPIEGEL, 'Astrid Lund'),
        ),
      ],
    }),
    fact('f5', 'an earlier warning', {
      kind: 'disclosure',
      verdict: 'only',
      why: 'no other article speaks of it',
      versions: [
        version(
          'Chief engineer Pål Rask had warned of a fuel leak in January.',
          by(SPIEGEL, 'Chief engineer Pål Rask had warned of a fuel leak in January.'),
        ),
      ],
    }),
  ],
  timeline: [
    { start: '2031-01', end: '2031-01', what: 'Pål Rask warns of a fuel leak', members: [at(SPIEGEL, 'in January')] },
    {
      start: '2031-03-04',
      end: '2031-03-04',
      what: 'the ferry burns',
      members: [at(WIRE, 'on Tuesday'), at(SPIEGEL, 'early on Tuesday')],
    },
    {
      start: '2031-03-04T04:00',
      end: '2031-03-04T04:00',
      what: 'the fire is out',
      members: [at(WIRE, 'by four o’clock')],
    },
    {
      start: '2031-03-07',
      end: '2031-03-09',
      what: 'passengers wait for their money',
      members: [at(LEDGER, 'on Sunday')],
    },
  ],
  commitments: [
    {
      by: 'Lund Lines',
      to: 'passengers',
      kind: 'promise',
      what: at(WIRE, 'to pay the journey home of every passenger'),
      due: '2031-03-07',
      status: 'reported broken',
      evidence: [at(LEDGER, 'Lund Lines has not paid for a single ticket')],
    },
    {
      by: 'coast guard',
      to: 'Lund Lines',
      kind: 'demand',
      what: at(WIRE, 'to hand over the maintenance log'),
      due: null,
      status: 'open',
      evidence: [],
    },
  ],
}

const FAIR: StoryAccount = {
  ...storyOf(
    'fair',
    ['hostile'],
    [
      fact('h1', '<script>alert("about")</script> \u001b[2Jvisitors', {
        kind: 'quantity',
        verdict: 'only',
        why: '\u202Eno other <i>article</i> speaks of it',
        versions: [version('9,000 visitors \u001b]0;owned\u0007', by(HOSTILE, '9,000 visitors \u001b]0;owned\u0007'))],
      }),
      fact('h2', 'crossing spans', {
        kind: 'other',
        verdict: 'only',
        why: 'the words of one fact end inside those of another',
        versions: [
          version(
            'visitors \u001b]0;owned\u0007 and\u0000 one',
            by(HOSTILE, 'visitors \u001b]0;owned\u0007 and\u0000 one'),
          ),
          version(HOSTILE.text.slice(-60), by(HOSTILE, HOSTILE.text.slice(-60))),
        ],
      }),
    ],
  ),
  title: HOSTILE.title ?? '',
}

/** Two stories: four tellings of a ferry fire, every part filled, and one article that tries to break out of the page and of the terminal. */
export const FIXTURE: Account = {
  variorum: 2,
  articles: ARTICLES,
  stories: [FERRY, FAIR],
  notices: [
    {
      article: 'courier',
      rule: 'crawl-date',
      says: 'two dates stand in the text; the older one was taken',
      from: 0,
      to: 5,
    },
    { article: 'ledger-6-march', rule: 'undated', says: 'no date was found' },
    { article: null, rule: 'unreadable', says: 'is not text', where: 'stories/photo\u001b[31m.jpg' },
  ],
}
