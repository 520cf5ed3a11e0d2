import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import {
  dependencies,
  lineOf,
  NOT_KNOWN,
  type Package,
  releasedBy,
  taggedReleases,
} from '../scripts/dependencies/table.ts'
import { textOf } from './tree.ts'

const { named, brought, development } = dependencies()
const lines = textOf('docs/reference/dependencies.md').split('\n')
const lineTold = (p: Package): string => lines.find((line) => line.startsWith(lineOf(p))) ?? ''
const isTold = (p: Package): boolean => lineTold(p) !== ''
/** A line that ends with the days of two releases. */
const DATED = /\| \d{4}-\d\d-\d\d \| \d{4}-\d\d-\d\d \|$/
const UNDATED = [
  '@fontsource-variable/source-sans-3',
  '@fontsource-variable/source-serif-4',
  '@types/node',
  'node',
  'typescript',
]
/** Licences that let anybody use, change and pass on. MPL holds for changes of its own files only. */
const FREE =
  /^\(?(?:MIT|MIT-0|ISC|0BSD|BSD-[23]-Clause|Apache-2\.0|MPL-2\.0|OFL-1\.1|CC0-1\.0|Zlib|Unlicense)(?: (?:OR|AND) (?:MIT|CC0-1\.0|Zlib|Apache-2\.0))*\)?$/

describe('docs/reference/dependencies.md', () => {
  it('is held against what is there', () =>
    assert.ok(named.length >= 4 && brought.length > 0 && development.length > 0))
  for (const [what, list] of Object.entries({ named, brought, development }))
    it(`has every package as package-lock.json has it: ${what}`, () =>
      assert.deepEqual(
        list.filter((p) => !isTold(p)).map((p) => `${p.name} ${p.version}`),
        [],
      ))
  it('has no package that is there no more', () => {
    const known = new Set([...named, ...brought, ...development].map(lineOf))
    const told = lines.flatMap((line) => /^\| \S+ \| \d\S* \| [^|]+ \| (?:none|yes) \|/.exec(line)?.[0] ?? [])
    assert.deepEqual(
      told.filter((line) => !known.has(line)),
      [],
    )
  })
  it('says of every package that is installed with ours when it was first and last released', () => {
    for (const p of [...named, ...brought]) assert.match(lineTold(p), DATED, p.name)
  })
  it('says so of those for development, but for a few whose repositories hold other things too', () => {
    const undated = development.filter((p) => !DATED.test(lineTold(p)))
    assert.deepEqual(
      undated.map((p) => p.name),
      UNDATED,
    )
  })
  it('has no last release before the first', () => {
    for (const [name, { first, last }] of Object.entries(taggedReleases().packages)) assert.ok(first <= last, name)
  })
})

describe('the days a registry tells', () => {
  it('are those of the first and the last release', () =>
    assert.deepEqual(
      releasedBy({
        created: 'x',
        '1.0.0': '2030-01-02T00:00:00Z',
        '1.10.0': '2031-05-01T00:00:00Z',
        '1.9.0': '2030-03-01T00:00:00Z',
      }),
      {
        first: '2030-01-02',
        last: '2031-05-01',
      },
    ))
  it('are not believed where a later version came before the first', () =>
    assert.equal(
      releasedBy({ created: 'x', '0.9.0': '2031-05-01T00:00:00Z', '1.10.0': '2030-05-01T00:00:00Z' }),
      NOT_KNOWN,
    ))
  it('are not believed where it does not say when the package was created', () =>
    assert.equal(releasedBy({ '0.9.0': '2030-05-01T00:00:00Z', '1.10.0': '2031-05-01T00:00:00Z' }), NOT_KNOWN))
})

describe('a dependency', () => {
  it('has a licence that lets it be passed on', () =>
    assert.deepEqual(
      [...named, ...brought, ...development].filter((p) => !FREE.test(p.licence)).map((p) => `${p.name}: ${p.licence}`),
      [],
    ))
  it('of the package runs nothing when it is installed', () =>
    assert.deepEqual(
      [...named, ...brought].filter((p) => p.script).map((p) => p.name),
      [],
    ))
  it('for development runs nothing when it is installed, but for node', () =>
    assert.deepEqual(
      development.filter((p) => p.script).map((p) => p.name),
      ['node'],
    ))
})
