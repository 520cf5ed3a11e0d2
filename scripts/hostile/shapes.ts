/** Texts of which an account is asked. */
export interface Shape {
  readonly name: string
  readonly texts: readonly string[]
  /** text where not given */
  readonly as?: 'html' | 'txt'
}

const STORY =
  'The ferry Marigold ran aground off Lindmouth on Monday with 45 people aboard. All of them were brought ashore, the harbour master said.'
const PLACES = ['Lindmouth', 'Morvel', 'Tarnwick', 'Carrow', 'Halmar', 'Brenn', 'Oster', 'Ferrow']
/** A sentence that no other repeats. */
const sentence = (i: number): string =>
  `Mayor Tessa ${PLACES[i % 8]} said on Tuesday that ${i} people in ${PLACES[(i * 3) % 8]} had waited ${(i % 23) + 2} hours for ${i * 7} litres of water.`
const long = (bytes: number): string => {
  const all: string[] = []
  for (let i = 0, n = 0; n < bytes; i++) {
    const next = sentence(i)
    all.push(next)
    n += next.length + 1
  }
  return all.join('\n')
}
const table = (rows: number, by = 0): string =>
  Array.from(
    { length: rows },
    (_, i) => `${PLACES[i % 8]} ${i}\t${(i * 37 + by) % 900}\t${(i * 91) % 400}\t${((i * 13) % 1000) / 10}%`,
  ).join('\n')
const twice = (make: (n: number) => string): readonly string[] => [
  `${STORY}\n\n${make(0)}`,
  `${STORY} It was calm.\n\n${make(1)}`,
]

/** What readers look at, told over and over with nothing between. */
const UNITS: Readonly<Record<string, string>> = {
  figures: '1 ',
  decimals: '1.',
  ranges: '1-',
  clocks: '1:',
  scores: '1/2 ',
  money: '$1 ',
  shares: '1% ',
  'number words': 'one ',
  hundreds: 'hundred ',
  ordinals: 'first ',
  bounds: 'at least ',
  names: 'Anna ',
  titles: 'Mr. ',
  initials: 'U.S. ',
  verbs: 'said ',
  sayings: '“a” said Anna. ',
  'quoted words': '"a" ',
  months: 'May ',
  days: 'Monday ',
  ago: 'an hour ago ',
  negations: 'not ',
  conjunctions: 'and ',
  corrections: 'rather than ',
  dashes: '— ',
  brackets: '(',
  commas: ', ',
  questions: '? ',
  addresses: 'https://a.example/a ',
  accents: 'é',
  ideograms: '海',
  emoji: '👩‍👩‍👧‍👦',
  promises: 'promised to ',
}
const MARKUP: Readonly<Record<string, string>> = {
  div: '<div>',
  table: '<table><tr><td>',
  quotation: '<blockquote><q>',
  drawing: '<svg><foreignObject><p>',
  math: '<math><mi>',
  own: '<ferry-line>',
}
const page = (body: string): string =>
  `<!doctype html><title>Ferry aground</title><article><h1>Ferry aground</h1>${body}<p>${STORY}</p></article>`

export const SHAPES: readonly Shape[] = [
  ...[1200, 20_000, 100_000].map((n) => ({ name: `1,1,1 of ${n}`, texts: twice(() => '1,'.repeat(n / 2)) })),
  ...[40_000, 200_000].flatMap((n) =>
    ['“', '"', '‘', '« ', '„', "'a “b "].map((mark) => ({
      name: `nested openings ${mark} of ${n}`,
      texts: twice(() => `said ${mark}we `.repeat(n / (mark.length + 8))),
    })),
  ),
  ...[9_000, 60_000].map((n) => ({ name: `a table of ${n} told twice`, texts: twice((by) => table(n / 22, by)) })),
  ...[100_000, 400_000, 2_000_000].map((n) => ({ name: `text of ${n}`, texts: twice(() => long(n)) })),
  { name: 'one text of 12 MB', texts: [long(12_000_000)] },
  { name: '1,000 identical', texts: Array.from({ length: 1000 }, () => `${STORY}\n${sentence(1)}`) },
  {
    name: '80 edited tellings',
    texts: Array.from(
      { length: 80 },
      (_, i) =>
        `${STORY}\n${Array.from({ length: 12 }, (__, n) => ((i + n) % 4 ? sentence(n) : `${sentence(n)} So ${i}.`)).join('\n')}`,
    ),
  },
  ...[50, 200, 400].map((n) => ({
    name: `${n} tellings`,
    texts: Array.from({ length: n }, (_, i) => `${STORY}\n${sentence(i)}\n${sentence(i % 7)}`),
  })),
  {
    name: '100 tellings of 20 quotations',
    texts: Array.from(
      { length: 100 },
      (_, i) =>
        `${STORY}\n${Array.from({ length: 20 }, (__, q) => `“We saw ${q} boats and ${i % 9} ships,” said Ama Osei.`).join('\n')}`,
    ),
  },
  {
    name: '3,000 figures of one unit',
    texts: twice((by) => Array.from({ length: 3000 }, (_, i) => `${i + by} people died.`).join(' ')),
  },
  {
    name: '3,000 times',
    texts: twice((by) =>
      Array.from({ length: 3000 }, (_, i) => `It rained at ${i % 24}:${10 + ((i + by) % 50)} on 1 May 2031.`).join(' '),
    ),
  },
  {
    name: '3,000 names',
    texts: twice((by) => Array.from({ length: 3000 }, (_, i) => `Mr Ab${i + by} Cd${i} spoke.`).join(' ')),
  },
  { name: 'one sentence of 100 KB', texts: twice(() => `${'and the people of Lindmouth who '.repeat(3200)}.`) },
  {
    name: 'promises without end',
    texts: twice((by) =>
      Array.from({ length: 2000 }, (_, i) => `The mayor promised to build ${i + by} houses by Friday.`).join(' '),
    ),
  },
  ...Object.entries(UNITS).map(([name, unit]) => ({
    name: `40 KB of ${name}`,
    texts: twice(() => unit.repeat(40_000 / unit.length)),
  })),
  ...Object.entries(MARKUP).map(
    ([name, open]): Shape => ({
      name: `nested markup: ${name}`,
      texts: twice((by) => open.repeat(10_000 + by)).map(page),
      as: 'html',
    }),
  ),
  {
    name: 'cells of a page',
    texts: twice((by) => `<table>${`<tr><td>Ostle<td>${by}<td>7%`.repeat(3000)}</table>`).map(page),
    as: 'html',
  },
  {
    name: '2,000 short tellings',
    texts: Array.from({ length: 2000 }, (_, i) => `The ferry ran aground off Lindmouth with ${i} people aboard.`),
  },
  {
    name: '100 tellings, each of another figure',
    texts: Array.from({ length: 100 }, (_, i) =>
      Array.from({ length: 10 }, (__, n) => `At least ${i + n} people died off ${PLACES[n % 8]}.`).join(' '),
    ),
  },
]
