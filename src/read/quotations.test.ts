import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { languageOf } from '../lang/index.ts'
import { articleOf } from '../model/fixture.ts'
import type { Article, Quotation } from '../model/index.ts'
import { documentOf } from '../text/document.ts'
import { within } from '../text/within.fixture.ts'
import { mentionsOf } from './mentions.ts'
import { quotationsOf } from './quotations.ts'

const article = (text: string, language = 'en'): Article => articleOf(text, { language })

const read = (text: string, language = 'en'): Quotation[] => {
  const a = article(text, language)
  const l = languageOf(language)
  const document = documentOf(a, l)
  return quotationsOf({ document, language: l }, mentionsOf({ document, language: l }))
}

const MARKED = /\[([^\]]*)\]\(([a-z]+)(?: ([^)]*))?\)/g

/** Reads text with the marks taken out. `[words](direct Speaker)`, `(mixed Speaker)`; `(goes)` goes on with the quotation before it. */
const reads = (marked: string, language?: string): void => {
  const want: { manner: string; text: string[]; speaker: string | null }[] = []
  for (const [, words = '', manner = '', speaker] of marked.matchAll(MARKED)) {
    if (manner === 'goes') want.at(-1)?.text.push(words)
    else want.push({ manner, text: [words], speaker: speaker ?? null })
  }
  const got = read(marked.replace(MARKED, '$1'), language).filter((q) => q.manner !== 'indirect')
  assert.deepEqual(
    got.map((q) => ({ manner: q.manner, text: [...q.text], speaker: q.speaker?.name ?? null })),
    want,
  )
}
const indirect = (text: string, language?: string): (readonly [string | undefined, string])[] =>
  read(text, language)
    .filter((q) => q.manner === 'indirect')
    .map((q) => [q.speaker?.name, q.text.join(' ')] as const)

test('the cue may stand behind', () =>
  reads(
    '“[The pier is safe,](direct Orla Finch)” said Orla Finch, the mayor. “[Nobody fell.](direct Tom Vance)” Tom Vance said.',
  ))
test('the cue may stand before', () => reads('Orla Finch told Harbour Radio: “[The pier is safe.](direct Orla Finch)”'))
test('an apposition stands between the speaker and the verb', () =>
  reads('“[The pier is safe,](direct Orla Finch)” Orla Finch, 44, head of the harbour board, said on Friday.'))
test('a quotation split by its cue is one', () => {
  reads('“[The pier,](direct Orla Finch)” Orla Finch continued, “[is as safe as ever.](goes)”')
  reads('“[The pier is safe,](direct Orla Finch)” Orla Finch said. “[We looked at it twice.](goes)”')
})
test('a quotation runs on over paragraphs whose opening mark is repeated', () =>
  reads(
    'Orla Finch said: “[The pier is safe.](direct Orla Finch)\nPicture: Harbour Times\n“[We looked at it twice.](goes)”\nIt rained.',
  ))
test('an opening mark repeated within a paragraph goes on too', () =>
  reads('Orla Finch said: "[The pier is safe.](direct Orla Finch) "[We looked at it.](goes) "[Twice.](goes)"'))
test('a quotation in a quotation is part of it', () => {
  reads('“[He told me ‘go away’ and left,](direct Orla Finch)” Orla Finch said.')
  reads('\'[He told me "go away" and left,](direct Orla Finch)\' Orla Finch said.')
})
test('apostrophes are no marks', () =>
  reads(
    "In the '90s the lawyers' boss, Orla Finch, said the ferries '[bumped into the pier](mixed Orla Finch)' but didn't sink.",
  ))
test('a possessive does not close a quotation', () =>
  reads("'[It is the passengers' own pier,](direct Orla Finch)' said Orla Finch."))
test('a closing mark that opens is understood', () =>
  reads('”[We are trying to keep it open,](direct Orla Finch)” Orla Finch said.'))
test('a fragment with a cue is a quotation, even of one word', () => {
  reads('Orla Finch called it a “[tragic](mixed Orla Finch)” day.')
  reads('The night was “[dreadful](mixed Orla Finch)”, Orla Finch said.')
  reads('The harbour board said it was “[in contact with dozens of families](mixed harbour board)” but named none.')
})
test('two fragments of one sentence are two quotations', () =>
  reads('Orla Finch promised to “[repair every plank](mixed Orla Finch)” and “[reopen by summer](mixed Orla Finch)”.'))
test('a term held at arm’s length is none', () => {
  reads('The so-called “floating office” was towed away.')
  reads('The “second wave” hit on Monday.')
  reads('They pay a “harbour levy,” which is a new tax, Orla Finch said.')
  reads('Rescuers fought “ghost ships” all night.')
})
test('titles of works and nicknames are none', () => {
  reads('She starred in the film “The Long Harbour” with Tom “Tank” Vance.')
  reads('He sailed a boat called “Second Wind” in May.')
})
test('he is the last speaker', () =>
  reads('Tom Vance said the pier was closed.\n“[It hurts us,](direct Tom Vance)” he said.'))
test('a quotation alone in its paragraph goes on with the last speaker', () =>
  reads(
    '“[The pier is safe,](direct Orla Finch)” said Orla Finch.\n“[We looked at it twice, and then again.](direct Orla Finch)”',
  ))
test('the statement speaks for who made it', () =>
  reads(
    'The pier is closed, said Rabbi Tom Vance in a statement. “[We are very sorry.](direct Tom Vance)” the statement said.',
  ))
test('the spokesperson resolves to the office', () =>
  reads(
    'A spokesperson for the Harbour Board confirmed it. “[We are looking into it,](direct Harbour Board spokesperson)” the spokesperson said.',
  ))
test('quoted as saying: the speaker is who was quoted', () =>
  reads('The paper quoted Tom Vance as saying it was “[a very bad day](mixed Tom Vance)”.'))
test('the outlet that reports is not the speaker', () =>
  reads('Tom Vance, 30, said the boat sped up and “[everyone fell over,](mixed Tom Vance)” Harbour Radio reports.'))
test('headlines give no quotation', () => {
  const text = 'Mayor calls pier “an utter disgrace”'
  const a = { ...article(text), blocks: [{ from: 0, to: text.length, role: 'title', why: '' }] } as const
  assert.deepEqual(quotationsOf({ document: documentOf(a, languageOf('en')), language: languageOf('en') }, []), [])
})
test('a lost closing mark does not swallow the cue of the next paragraph', () =>
  reads(
    '“[We are fine and dry.](direct Orla Finch)\nOrla Finch said it rained. It was dark.'.replace(
      '(direct Orla Finch)',
      '(direct)',
    ),
  ))

test('German marks and order', () => {
  reads('„[Der Steg ist sicher](direct Orla Fink)“, sagte Orla Fink am Freitag.', 'de')
  reads('»[Der Steg ist sicher](direct Orla Fink)«, sagte Orla Fink.', 'de')
})
test('French marks with blanks', () =>
  reads('« [Le quai est sûr](direct Orla Pinson) », a déclaré Orla Pinson vendredi.', 'fr'))
test('Spanish marks', () => reads('«[El muelle es seguro](direct Orla Pinzón)», dijo Orla Pinzón.', 'es'))

test('a sentence about somebody leads to the quotation behind it', () =>
  reads('Orla Finch, 77, opposed the idea. “[The pier has kept us dry.](direct Orla Finch)”'))

test('"the company" is the body that speaks, not a place nor who asked', () =>
  reads(
    'The boat left Marlow at noon. Harbour Lines denied that it was late. “[We sail by the clock](direct Harbour Lines)”, the company told the Daily Tide. It reached Marlow.',
  ))
test('"she" is the subject of the sentence before', () =>
  reads(
    '“[It leaks](direct Ann Lee)”, Ann Lee said.\n\nMary Finch, the minister, threatened the mill. “[They will pay for it](direct Mary Finch)”, she said.',
  ))
test('"it" is the body that the sentence before speaks of', () =>
  reads(
    'Ann Lee said it leaked. Harbour Mills withdrew its claim. “[We found a hole in the hull](direct Harbour Mills)”, it said.',
  ))
test('"it" is no letter but who wrote it', () =>
  reads(
    'Ann Lee said in a statement that it leaked. The Facebook post is short. It says the pier was “[old and very dear](mixed Ann Lee)” to Marlow.',
  ))
test('"one of them" is one of those who spoke', () =>
  reads(
    'Workers at the mill told the Daily Tide that it leaked. “[We heard it at night](direct one of Workers)”, one of them said.',
  ))
test('the hearer is not the speaker', () =>
  reads(
    'How the minister Orla Finch opposite the Norland Press Agency said, the pier was “[without any fault](mixed Orla Finch)”.',
  ))
test('translations keep "so" and the order of their language', () => {
  reads('“[The pier is safe and dry](direct Orla Finch)”, so Orla Finch to the agency.')
  reads('“[We have seen the water](direct Orla Finch)”, has declared the director of the pier, Orla Finch.')
})
test('who a sentence is about may stand behind what opens it', () => {
  reads(
    'Ann Lee said it leaked.\n\nIn the yard at Marlow, shipwright Orla Finch had hung up her coat. “[It held for years](direct Orla Finch)”, she said.',
  )
  reads(
    'In her letter Orla Finch spoke of Ann Lee. In her notes she lists the holes and calls the hull “[a very old wreck](mixed Orla Finch)”.',
  )
  reads('When Tom Vance spoke to them, Jim Lee stood up. “[It held for years](direct Jim Lee)”, he said.')
})
test('"the wreck, he noted, had": he is somebody named before the sentence', () =>
  reads(
    'A guard in Marlow, Tom Vance, wrote it down. The captain who had seen the boat, he noted, was “[asleep until the last bell](mixed Tom Vance)”.',
  ))
test('"he" is not the people that were asked', () =>
  reads(
    'Tom Vance rang the bell, according to two people at the pier. To our reporter he said later: “[I never touched it.](direct Tom Vance)”',
  ))
test('an office may stand before the name of who said it', () =>
  reads('The nine divers saw “[no holes in the hull](mixed Orla Finch)”, the chief of their crew, Orla Finch, said.'))
test('what holds "my" is said by whom the sentence is about', () =>
  reads('The pier is safe, Ann Lee said. Tom Vance left it on Monday, “[for the sake of my knees](mixed Tom Vance)”.'))
test('any verb reports behind the marks in the order of another language', () =>
  reads('Orla Finch demands that it be mended. “[We have enough paid](direct Orla Finch)”, has she thrown in.'))
test('a word that somebody spoke is said', () =>
  reads('Judge Ann Lee used the word “[reckless](mixed Ann Lee)” on Monday.'))
test('whoever let it be known said it', () =>
  reads('Tom Vance let it be known that the pier was “[not for sale](mixed Tom Vance)”.'))
test('who informs of something says it', () =>
  reads(
    'The mill is safe, Ann Lee said. The Harbour Board has informed the town that it leaked. The word of the guards “[was wrong and is withdrawn](mixed Harbour Board)”.',
  ))
test('a guest can be heard saying it', () =>
  reads('In videos a siren sounds. “[That is not good](direct guest)”, a guest can be heard saying.'))
test('a heading in marks is nobody’s', () =>
  assert.deepEqual(
    read('Police said it burned.\n\n‘Heavy losses’\n\nIt was late.').filter((q) => q.manner !== 'indirect'),
    [],
  ))

test('an indirect quotation is the clause', () => {
  assert.deepEqual(indirect('Orla Finch said on Friday that the pier was safe.'), [['Orla Finch', 'the pier was safe']])
  assert.deepEqual(indirect('The pier is safe and dry, the mayor said.'), [['mayor', 'The pier is safe and dry']])
  assert.deepEqual(indirect('According to the harbour board, nobody was hurt.'), [['harbour board', 'nobody was hurt']])
})
test('"declined to say" asserts nothing, and "is said to" reports nothing', () => {
  const told = read('Orla Finch declined to say why the pier had closed. It is said to be old and wet.')
  assert.deepEqual(
    told.map((q) => [q.speaker?.name, q.stance, q.text.join(' ')]),
    [['Orla Finch', 'unknown', 'the pier had closed']],
  )
})

test('the cue and the speaker prove themselves', () => {
  const text = '“The pier is safe,” the mayor, Orla Finch, told reporters.'
  for (const q of read(text)) {
    for (const a of [q.cue, q.speaker?.at]) assert.equal(a && text.slice(a.from, a.to), a?.exact)
    assert.deepEqual(
      q.spans.map((s) => text.slice(s.from, s.to)),
      q.text,
    )
  }
})

test('whatever the marks, spans lie in order, hold words and do not overlap', () =>
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom(
          '“',
          '”',
          '"',
          "'",
          '’',
          '‘',
          '«',
          '»',
          '„',
          'he said',
          'Orla Finch',
          'the pier is',
          'told',
          ',',
          '.',
          ':',
          '\n',
          ' ',
          's',
        ),
        {
          maxLength: 50,
        },
      ),
      (parts) => {
        const text = parts.join('')
        const spans = read(text)
          .filter((q) => q.manner !== 'indirect')
          .flatMap((q) => q.spans)
          .sort((a, b) => a.from - b.from)
        for (const [i, s] of spans.entries())
          assert.ok(s.from < s.to && s.to <= text.length && s.from >= (spans[i - 1]?.to ?? 0))
      },
    ),
  ))

for (const [name, text] of Object.entries({
  'opening marks': '“'.repeat(100_000),
  'straight marks': '" '.repeat(50_000),
  apostrophes: "'a ".repeat(33_000),
  'one token': 'x'.repeat(100_000),
  verbs: 'said '.repeat(20_000),
  commas: 'Ann Lee, '.repeat(11_000),
  blanks: `“${' '.repeat(100_000)}”`,
  fragments: 'he said “a b c” and '.repeat(5_000),
}))
  test(`100 KB of ${name} pass`, () => assert.ok(within(5000, () => read(text)).length >= 0))

test('a line of 200,000 signs passes', () =>
  assert.deepEqual(
    within(20_000, () => read('[m'.repeat(100_000))),
    [],
  ))
