import assert from 'node:assert/strict'
import { dirname, join, normalize } from 'node:path'
import { describe, it } from 'node:test'
import { filesUnder, textOf } from './tree.ts'

const STAGE = ['model', 'text', 'lang']

/** What each folder (or file) directly under src may import. A new folder gets a line here, and ARCHITECTURE.md a word about it. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  model: [],
  lang: ['model'],
  // a word is stemmed by the rules of its language, which is handed in
  text: ['model', 'lang'],
  // what a thread has taken of the processor: a worker is watched by it, wherever one is begun
  'processor.ts': [],
  ingest: [...STAGE, 'processor.ts'],
  read: STAGE,
  relate: STAGE,
  cluster: STAGE,
  reconcile: STAGE,
  publish: STAGE,
  store: STAGE,
  // what a model outside says of an account, beside it; nothing of the pipeline knows it
  opinion: STAGE,
  'pipeline.ts': [...STAGE, 'ingest', 'read', 'cluster', 'relate', 'reconcile', 'publish', 'store'],
  // the account in a thread of its own, watched over
  budget: [...STAGE, 'ingest', 'pipeline.ts', 'processor.ts'],
  // the way of a stream into the store and out of it
  stream: [...STAGE, 'read', 'cluster', 'store', 'pipeline.ts', 'budget', 'processor.ts'],
  // the stream over many machines
  flow: [...STAGE, 'ingest', 'cluster', 'store', 'stream'],
  'index.ts': [...STAGE, 'ingest', 'read', 'relate', 'reconcile', 'publish', 'store', 'pipeline.ts', 'budget'],
  cli: [
    ...STAGE,
    'ingest',
    'read',
    'relate',
    'reconcile',
    'publish',
    'store',
    'pipeline.ts',
    'processor.ts',
    'index.ts',
    'server',
    'stream',
    'flow',
    'budget',
    'opinion',
  ],
  server: [
    ...STAGE,
    'ingest',
    'read',
    'relate',
    'reconcile',
    'publish',
    'store',
    'pipeline.ts',
    'processor.ts',
    'index.ts',
    'stream',
    'budget',
    'opinion',
  ],
  // of the writers the desk takes rows of facts, which are pure
  desk: ['model', 'publish'],
}

interface Import {
  readonly file: string
  readonly to: string
}

const withoutComments = (code: string): string => code.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '')

/** What a file imports: static, re-exported, and dynamic with a literal. */
const importsIn = (code: string): string[] =>
  [...withoutComments(code).matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)(['"])([^'"\n]+)\1/g)].map(
    (match) => match[2] ?? '',
  )

const relativeImports = (file: string): Import[] =>
  importsIn(textOf(file))
    .filter((to) => to.startsWith('.'))
    .map((to) => ({ file, to: normalize(join(dirname(file), to)) }))

/** "src/read/times.ts" lies in "read"; "src/pipeline.ts" is "pipeline.ts". */
const placeOf = (path: string): string => path.split('/')[1] ?? ''

const files = filesUnder('src').filter((path) => /\.(ts|svelte)$/.test(path) && !path.endsWith('.test.ts'))
const imports = files.flatMap(relativeImports)

describe('imports', () => {
  it('are read from code, not from comments', () => {
    const code =
      "import { a } from './a.ts'\nexport * from '../b.ts'\n// import './no.ts'\n/* from './no.ts' */\nconst c = await import('./c.ts')"
    assert.deepEqual(importsIn(code), ['./a.ts', '../b.ts', './c.ts'])
  })

  it('are found in every stage', () => {
    const stages = ['ingest', 'read', 'cluster', 'relate', 'reconcile', 'publish']
    assert.deepEqual(
      stages.filter((stage) => !imports.some((i) => placeOf(i.file) === stage && placeOf(i.to) === 'model')),
      [],
    )
  })

  it('go only where the table allows', () => {
    const wrong = imports.filter(({ file, to }) => {
      const [from, into] = [placeOf(file), placeOf(to)]
      return to.startsWith('src/') && from !== into && !(MAY_IMPORT[from] ?? []).includes(into)
    })
    assert.deepEqual(
      wrong.map(({ file, to }) => `${file} imports ${to}`),
      [],
    )
  })

  it('never leave src, but for package.json', () => {
    const out = imports.filter(({ to }) => !to.startsWith('src/') && to !== 'package.json')
    assert.deepEqual(
      out.map(({ file, to }) => `${file} imports ${to}`),
      [],
    )
  })

  it('have no folder without rules', () => {
    const places = new Set(files.map(placeOf))
    assert.deepEqual(
      [...places].filter((place) => !(place in MAY_IMPORT)),
      [],
    )
  })
})
