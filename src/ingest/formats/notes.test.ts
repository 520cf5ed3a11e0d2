import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import type { Draft, Found } from './format.ts'
import { formatOf } from './index.ts'

const read = async (name: string, value: unknown): Promise<readonly Found[]> => {
  const input = { name, bytes: new TextEncoder().encode(JSON.stringify(value)) }
  const found: Found[] = []
  for await (const f of formatOf(input).read(input, {})) found.push(f)
  return found
}
const drafts = (found: readonly Found[]): readonly Draft[] => found.flatMap((f) => ('article' in f ? f.article : []))
const rules = (found: readonly Found[]): readonly string[] => found.flatMap((f) => ('notice' in f ? f.notice.rule : []))

const marked = (exact: string, start: number, text = '') => ({
  uri: 'https://gazette.example/crane',
  user: 'acct:ama@hypothes.is',
  created: '2031-04-18T09:00:00Z',
  text,
  tags: [],
  document: { title: ['Crane falls into harbour'] },
  target: [
    {
      selector: [
        { type: 'TextPositionSelector', start, end: start + exact.length },
        { type: 'TextQuoteSelector', exact, prefix: '', suffix: '' },
      ],
    },
  ],
})

describe('an export of Hypothesis', () => {
  const rows = [marked('The port stays closed.', 90), marked('Three people died.', 10, 'who says so?')]
  for (const [name, value] of Object.entries({
    'of its client': { export_userid: 'x', annotations: rows },
    'of its API': { total: 2, rows },
  }))
    it(`gives the passages of a page in its order, with what was noted: ${name}`, async () => {
      const [article] = drafts(await read('notes.json', value))
      assert.deepEqual(
        [article?.text, article?.title, article?.url],
        ['Three people died.\n\nThe port stays closed.', 'Crane falls into harbour', 'https://gazette.example/crane'],
      )
      assert.match(JSON.stringify(article?.fields), /who says so\?/)
      assert.deepEqual(
        article?.notices?.map((n) => n.rule),
        ['excerpts'],
      )
    })
  it('tells of a page that was noted as a whole', async () =>
    assert.deepEqual(rules(await read('notes.json', { rows: [{ ...marked('', 0), hypothesis_version: '1' }] })), [
      'no-passage',
    ]))
})

const reference = {
  id: 'osei2031',
  type: 'article-newspaper',
  title: 'Crane falls into harbour',
  'container-title': 'Lindmouth Gazette',
  URL: 'https://gazette.example/crane',
  abstract: 'Three people died when a crane fell into the harbour.',
  author: [{ family: 'Osei', given: 'Ama' }],
  issued: { 'date-parts': [[2031, 4, 17]] },
}

describe('an export of Zotero', () => {
  it('gives the summary of a reference with what is known of it', async () => {
    const [article] = drafts(await read('library.json', [reference]))
    assert.deepEqual(
      [article?.name, article?.outlet, article?.byline, article?.dates?.[0]?.value, article?.text],
      ['osei2031', 'Lindmouth Gazette', 'Ama Osei', '2031-04-17', reference.abstract],
    )
  })
  it('is read as its API gives it, too', async () => {
    const data = {
      key: 'K1',
      itemType: 'newspaperArticle',
      title: 'Crane',
      publicationTitle: 'Gazette',
      date: '2031-04',
      abstractNote: 'It fell.',
      creators: [{ creatorType: 'author', firstName: 'Ama', lastName: 'Osei' }],
    }
    const [article] = drafts(await read('items.json', [{ key: 'K1', version: 3, data }]))
    assert.deepEqual(
      [article?.name, article?.outlet, article?.byline, article?.dates?.[0]?.value],
      ['K1', 'Gazette', 'Ama Osei', '2031-04'],
    )
  })
  it('tells the address of a reference without a summary', async () => {
    const { abstract: _, ...bare } = reference
    const [told] = await read('library.json', [bare])
    assert.ok(told && 'notice' in told && /https:\/\/gazette\.example\/crane/.test(told.notice.says))
  })
  it('is not what other lists of records are', async () =>
    assert.equal(drafts(await read('a.json', [{ id: 'x', type: 'article', text: 'It fell.' }]))[0]?.text, 'It fell.'))
})
