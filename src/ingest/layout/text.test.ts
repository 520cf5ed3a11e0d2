import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { languageOf } from '../../lang/index.ts'
import { within } from '../../text/within.fixture.ts'
import { type Layout, layout } from './text.ts'

/** A page with the expected role before each line; a line that opens with + goes on in the paragraph above. */
const pageOf = (marked: string): { text: string; expected: string[] } => {
  const lines = marked
    .trim()
    .split('\n')
    .map((l) => /^\s*(\+?)(\w+)\s+(.*)$/.exec(l))
    .filter((m) => m !== null)
  const text = lines.map(([, more, , words], i) => `${i === 0 ? '' : more ? ' ' : '\n\n'}${words}`).join('')
  return { text, expected: lines.map(([, , role, words]) => `${role} ${words}`) }
}
const read = (text: string, title: string | null = null, code = 'en'): Layout =>
  layout(text, { title }, languageOf(code), { language: code, dayFirst: code !== 'en' })
const check = (marked: string, title: string | null = null, code = 'en'): Layout => {
  const { text, expected } = pageOf(marked)
  const found = read(text, title, code)
  assert.deepEqual(
    found.blocks.map((b) => `${b.role} ${text.slice(b.from, b.to).trim()}`),
    expected,
  )
  return found
}

describe('the head of a page', () => {
  test('a doubled headline is the title once; a date above it is the day of the fetch when another stands below', () => {
    const { title, outlet, blocks } = check(`
      furniture May 3, 2032
      title     Ferry sinks off Cape Hollow – Northern Post
      furniture Ferry sinks off Cape Hollow – Northern Post
      dateline  May 1. 2032 13:24
      body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    `)
    assert.equal(title, 'Ferry sinks off Cape Hollow')
    assert.equal(outlet, 'Northern Post')
    assert.ok(blocks.every((b) => b.why.length > 0))
  })
  test('the headline with the name of the outlet behind it and again without it', () => {
    const { outlet, title } = check(`
      title     Ferry sinks off Cape Hollow - Northern Post
      furniture Ferry sinks off Cape Hollow
      body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    `)
    assert.deepEqual([outlet, title], ['Northern Post', 'Ferry sinks off Cape Hollow'])
  })
  test('a line of the site above the headline names the outlet', () => {
    const { outlet, title } = check(`
      furniture Hollow Kurier | News in English
      title     Ferry sinks off Cape Hollow
      dateline  01.05.2032 - 13:24
      body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    `)
    assert.deepEqual([outlet, title], ['Hollow Kurier', 'Ferry sinks off Cape Hollow'])
  })
  test('what a page says of its translation and its app is no part of the tale', () => {
    check(`
      title     Ferry sinks off Cape Hollow
      furniture This page was translated automatically.
      body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
      furniture Listen to more of our tales on our app
    `)
  })
  test('so does a date line', () => {
    assert.equal(
      check(`
      title    Ferry sinks off Cape Hollow
      dateline Northern Herald, Friday 17 May 2032
      body     A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    `).outlet,
      'Northern Herald',
    )
  })
  test('a single date above the headline is the date of the page', () => {
    check(`
      dateline May 3, 2032
      title    Ferry sinks off Cape Hollow
      body     A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    `)
  })
  test('of two doubled lines the headline is the one that the text takes up', () => {
    check(`
      furniture This post may refer to COVID-19
      furniture This post may refer to COVID-19
      furniture To access official information about the coronavirus, go to the ministry of health.
      title     Ferry sinks off Cape Hollow
      furniture Ferry sinks off Cape Hollow
      body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    `)
  })
  test('a date with a label is parted from the caption or text that it is glued to', () => {
    check(`
      dateline date 2032-05-01
      +caption The harbour of Cape Hollow, April 30, 2032. ANA PRADO / REUTERS
      body     A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    `)
    check(`
      dateline date 2032-05-01
      +body    A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    `)
  })
  test('bylines name people, not days', () => {
    assert.equal(
      check(`
      title    Ferry sinks off Cape Hollow
      byline   By Ana Prado and Jo de Vries
      dateline CAPE HOLLOW, West Shore, Dec 31 (Reuters) -
      +body    A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
      body     By Monday the wreck had been found.
    `).byline,
      'Ana Prado and Jo de Vries',
    )
  })
  test('a title given apart from the text is not looked for in it, but known again', () => {
    check(
      `
      title Ferry sinks off Cape Hollow
      body  A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
      body  Rescue took hours
      body  Boats came from three harbours, the coast guard said.
    `,
      'Ferry sinks off Cape Hollow',
    )
    check(
      `
      body A ferry sank and nobody was hurt
      body The coast guard saved everybody on board on Friday, and boats came from three harbours.
    `,
      'Quite another headline',
    )
  })
})

describe('datelines', () => {
  for (const line of [
    'CAPE HOLLOW, Md. (AP) —',
    'LONDON —',
    'BEIJING --',
    '(CNN)',
    '(Reuters) -',
    'SAN MARCO/LOWER MARSH, Dec 31 (Reuters) -',
    'Berlin (dpa) -',
    'Detroit –',
  ])
    test(line, () => {
      check(`
        dateline ${line}
        +body    A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
      `)
    })
  for (const line of [
    'The ferry – the oldest of its kind – sank on Friday, and the coast guard saved everybody.',
    'FERRY owners want more, and the coast guard (which saved everybody) wants less of it.',
  ])
    test(`none: ${line}`, () => {
      check(`body ${line}`)
    })
})

describe('furniture', () => {
  const amid = (line: string): string => `
    body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    ${line}
    body      Boats came from three harbours to help, the coast guard said on Saturday.
    body      The company that owns the ferry did not answer questions on Saturday.
    body      It had been in service for thirty years, according to the harbour office.
    body      The harbour office will look for the cause from Monday on.`
  for (const line of [
    'Read more',
    'Back to top button',
    '» Continue reading…',
    'Advertisement Continue reading the main story',
    'Click to continue reading',
    'See also  What the mayor wears this spring',
    'More on this topic Ports: the city puts the cost at more than 17 million',
    'READ MORE: Ports are full again',
    'Slideshow (2 Images)',
    'Scroll down for video',
    'Copyright 2032 Northern Post. All rights reserved. Nothing of it may be copied without leave.',
    'Read or Share this story: https://short.example/2fD4',
    'Sign up for our morning newsletter and get the news in your inbox.',
    'We use cookies to show you what you like.',
    'Follow us on Twitter for more.',
    '[A fisherman found a bottle. It held a letter.]',
    '___',
    'https://example.org/ferry',
  ])
    test(line, () => {
      check(amid(`furniture ${line}`))
    })
  for (const line of [
    'See also the statement that the coast guard made on Sunday.',
    'Rescue took hours',
    'The company changed its privacy policy and its terms of service in March.',
    'Regulators say that consent to cookies must be given freely.',
    '“We use cookies and we tell you so,” the company said.',
    'People who subscribe to the newsletter of the party were told first.',
    'Most popular in the region is the ferry.',
    'CORRECTION: An earlier version of this story gave a wrong number of passengers.',
    'Nobody was hurt.',
  ])
    test(`a statement stays body: ${line}`, () => {
      check(amid(`body ${line}`))
    })
  test('headlines under a heading for other articles', () => {
    check(`
      body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
      furniture Related stories
      furniture Who pays when a ferry is late?
      furniture Islands ask for a second ship
    `)
    check(`
      body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
      furniture Read more:
      furniture Who pays when a ferry is late?
      furniture Copyright 2032 Northern Post.
    `)
    check(`
      body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
      furniture Most read
      furniture Islands ask for a second ship
      body      The cause is not known, the harbour office said.
      body      A long night
      body      Boats came from three harbours to help, the coast guard said on Saturday.
    `)
  })
  test('initials and agencies at the end', () => {
    for (const line of ['sct/dw', 'ab/cd (AFP, Reuters)', 'Reuters - AP - AFP', '(dpa)'])
      check(`
        body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
        furniture ${line}
      `)
  })
  test('writers and editors in brackets are parted from the last words', () => {
    check(`
      body    A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
      body    The cause is not known.
      +byline (Reporting by Ana Prado; editing by Jo Vries)
    `)
  })
})

describe('captions', () => {
  const amid = (line: string): string => `
    body    A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    ${line}
    body    Boats came from three harbours to help, the coast guard said on Saturday.
    body    The company that owns the ferry did not answer questions on Saturday.
    body    It had been in service for thirty years, according to the harbour office.`
  for (const line of [
    'The wreck of the ferry on Saturday (Photo: AP)',
    'FILE - In this Dec. 13, 2031, file photo, the ferry leaves Cape Hollow.',
    'Getty - Contributor The ferry had been in service for thirty years',
    'Reuters The wreck lies in forty metres of water',
    'Image copyright Getty Images Image caption The ferry in better days',
    'Northline Northline has six ferries and four hundred sailors',
    'The ferry leaves Cape Hollow in 2031 (file photo)',
    'Boats came from three harbours to help, the coast guard said',
    'Passengers wait on the quay, May 1, 2032. Ana Prado/Getty Images',
    'Passengers on the quay on Saturday.Ana Prado / Northern Picture Desk',
    'Ana Prado / Reuters Passengers wait on the quay on Saturday.',
  ])
    test(line, () => {
      check(amid(`caption ${line}`))
    })
  for (const line of [
    'The ferry line has called at Cape Hollow since the days of sail',
    'Reuters reported that the wreck lies in forty metres of water.',
    'The ferry sank within minutes, two passengers told AP.',
    'It was the third accident this year. (AP)',
  ])
    test(`no caption: ${line}`, () => {
      check(amid(`body ${line}`))
    })
})

describe('other languages', () => {
  test('German', () => {
    check(
      `
      title     Fähre vor Kap Hohlau gesunken
      dateline  Aktualisiert am 1. Mai 2032, 13:24 Uhr
      byline    Von Anna Prado
      dateline  Hohlau (dpa) -
      +body     Vor Kap Hohlau ist am Freitag eine Fähre gesunken, die Küstenwache rettete alle Menschen an Bord.
      furniture Lesen Sie auch: Häfen sind wieder voll
      caption   Die Fähre im Hafen (Archivbild)
      body      Die Ursache ist nicht bekannt.
      furniture Zur Startseite
    `,
      null,
      'de',
    )
  })
  test('French', () => {
    check(
      `
      title     Un ferry coule au large du cap Creux
      dateline  Publié le 1er mai 2032 à 13h24
      byline    Par Anne Prado
      body      Un ferry a coulé vendredi au large du cap Creux, et les garde-côtes ont sauvé tous les passagers.
      furniture À lire aussi : Les ports sont de nouveau pleins
      body      Avec cette décision, le port ferme pour deux jours.
      furniture Tous droits réservés
    `,
      null,
      'fr',
    )
  })
  test('Spanish', () => {
    check(
      `
      title     Un ferri se hunde frente al cabo Hondo
      dateline  Publicado el 1 de mayo de 2032 a las 13:24
      byline    Por Ana Prado
      dateline  Cabo Hondo (EFE).-
      +body     Un ferri se hundió el viernes frente al cabo Hondo y la guardia costera rescató a todos los pasajeros.
      furniture Lea también: Los puertos vuelven a llenarse
      body      La causa no se conoce.
    `,
      null,
      'es',
    )
  })
})

test('the page speaks of itself by its own name, asks and says where to write to', () => {
  check(`
    title     Ferry sinks off Cape Hollow - Northern Post
    furniture Ferry sinks off Cape Hollow
    body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    furniture Poll: Would you sail on an old ferry?
    body      The company that owns the ferry did not answer questions on Saturday.
    furniture To watch also: The ferries of the cape
    furniture Northern Post in your inbox: sign up for it
    furniture Questions: desk@northpost.example. Reprints are free.
  `)
})
test('"Poll:" above the text is a headline', () => {
  check(`
    title Poll: Do voters want the ferry?
    body  A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
  `)
})
for (const naming of [
  'The Hollow Messenger',
  'Office of Ports of Norland',
  'Hollow Kurier – International – English version',
])
  test(`"${naming}" names who published what follows`, () => {
    check(`
      furniture ${naming}
      title     Ferry sinks off the cape
      body      A ferry sank off Cape Hollow on Friday, and the coast guard saved everybody on board.
    `)
  })

test('hard-wrapped text is read by paragraphs', () => {
  const text =
    'Ferry sinks off Cape Hollow\n\nA ferry sank off Cape Hollow on Friday, and the coast guard\nsaved everybody on board, the harbour office said in the\nevening. Boats came from three harbours.\n\nThe company that owns the ferry did not answer questions that\nwere put to it on Saturday morning by several newspapers of\nthe region.\n'
  assert.deepEqual(
    read(text).blocks.map((b) => [b.role, text.slice(b.from, b.to).split('\n').length]),
    [
      ['title', 1],
      ['body', 3],
      ['body', 3],
    ],
  )
})

const HOSTILE: Readonly<Record<string, string>> = {
  'one long token': 'a'.repeat(100_000),
  capitals: 'AB '.repeat(33_000),
  'names without end': `${'Ana de '.repeat(14_000)}/ AP`,
  quotes: '“'.repeat(50_000),
  spaces: `x${' '.repeat(50_000)}y`,
  digits: '1 '.repeat(50_000),
  brackets: '('.repeat(50_000),
  dashes: '— '.repeat(50_000),
  'dates without end': '9 Oct 2021 '.repeat(9_000),
  'date lines without end': '9 Oct 2021\n'.repeat(9_000),
  'one line again and again': 'Ferry sinks off the cape\n'.repeat(4_000),
  'lines without stops': Array.from({ length: 5_000 }, (_, i) => `Ferry ${i} sinks off the cape of the west`).join(
    '\n',
  ),
}
for (const [name, text] of Object.entries(HOSTILE))
  test(`does not hang on ${name}`, () => assert.ok(within(5000, () => read(text)).blocks.length > 0))
