import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { dirname, join, normalize } from 'node:path'
import { describe, it } from 'node:test'
import { documents, filled } from '../scripts/paste-docs.ts'
import { formats } from '../src/ingest/formats/index.ts'
import { languages } from '../src/lang/index.ts'
import { writers } from '../src/publish/index.ts'
import { readers } from '../src/read/index.ts'
import { openApi } from './api/document.ts'
import { filesUnder, ROOT, textOf, trackedFiles } from './tree.ts'

const headingsOf = (path: string): string[] =>
  [...textOf(path).matchAll(/^#{1,5} (.+)$/gm)].map((match) => (match[1] ?? '').replaceAll('`', ''))

/** Those of `names` that no heading of the document speaks of. */
const without = (path: string, names: readonly string[]): string[] => {
  const headings = new Set(headingsOf(path).flatMap((heading) => heading.split(/[\s,]+/)))
  return names.filter((name) => !headings.has(name))
}

const help = filled('<!-- prints: --help -->\n```text\n```')
const commands = [
  ...help.slice(help.indexOf('Commands:'), help.indexOf('Try:')).matchAll(/^ {2}([a-z][a-z-]*)\b/gm),
].map((match) => match[1] ?? '')

/** The long flags that `--help` of a command lists. */
const flagsOf = (command: string): string[] => {
  const own = filled(`<!-- prints: ${command} --help -->\n\`\`\`text\n\`\`\``)
  return [...own.matchAll(/^ {2}(?:-\w, )?(--[a-z-]+)/gm)].map((match) => match[1] ?? '')
}

describe('docs/reference/cli.md', () => {
  it('is held against real commands', () => assert.ok(commands.includes('compare')))

  it('has a heading for every command', () => assert.deepEqual(without('docs/reference/cli.md', commands), []))

  for (const command of commands.filter((name) => name !== 'help')) {
    it(`has a heading for every flag of ${command}`, () => {
      const flags = flagsOf(command)
      assert.ok(flags.length > 0)
      assert.deepEqual(without('docs/reference/cli.md', flags), [])
    })

    it(`shows the help of ${command}`, () =>
      assert.ok(textOf('docs/reference/cli.md').includes(`<!-- prints: ${command} --help -->`)))
  }
})

describe('docs/reference', () => {
  it('has a heading for every reader', () =>
    assert.deepEqual(
      without(
        'docs/reference/readers.md',
        readers.map((reader) => reader.name),
      ),
      [],
    ))

  it('has a heading for every input format', () =>
    assert.deepEqual(
      without(
        'docs/reference/formats.md',
        formats.map((format) => format.name),
      ),
      [],
    ))

  it('has a heading for every writer', () =>
    assert.deepEqual(
      without(
        'docs/reference/formats.md',
        writers.map((writer) => writer.name),
      ),
      [],
    ))

  it('has a heading for every language', () =>
    assert.deepEqual(
      without(
        'docs/reference/languages.md',
        languages.map((language) => language.code),
      ),
      [],
    ))

  it('names every rule that makes a notice', () => {
    const code = filesUnder('src')
      .filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
      .map(textOf)
    const rules = code.flatMap((text) =>
      [...text.matchAll(/(?:\brule: |\b(?:tell|notice)\()'([a-z]+(?:-[a-z]+)*)'/g)].map((match) => match[1] ?? ''),
    )
    const told = textOf('docs/reference/notices.md')
    assert.ok(rules.length > 10)
    assert.deepEqual(
      [...new Set(rules)].filter((rule) => !told.includes(`\`${rule}\``)),
      [],
    )
  })

  it('names every field of the account', () => {
    const fields = ['account', 'article', 'annotation', 'fact', 'story', 'span', 'notice'].flatMap((noun) =>
      [...textOf(`src/model/${noun}.ts`).matchAll(/readonly (\w+)\??:/g)].map((match) => match[1] ?? ''),
    )
    const inner = new Set(['sentences', 'mentions', 'credits', 'block', 'entity', 'role', 'annotations'])
    const told = textOf('docs/reference/account.md')
    assert.deepEqual(
      [...new Set(fields)].filter((field) => !inner.has(field) && !new RegExp(`\\b${field}\\b`).test(told)),
      [],
    )
  })
})

describe('docs/reference/api.md', () => {
  it('names every address of the API, and what it can be asked', async () => {
    const told = textOf('docs/reference/api.md')
    const { paths } = JSON.parse(await openApi()) as {
      readonly paths: Readonly<
        Record<
          string,
          Readonly<Record<string, { readonly parameters?: readonly { readonly name: string; readonly in: string }[] }>>
        >
      >
    }
    const all = Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods).map(([method, o]) => ({ address: `${method.toUpperCase()} ${path}`, o })),
    )
    assert.ok(all.length > 20)
    const lacking = all.flatMap(({ address, o }) => {
      if (!told.includes(`\`${address}\``)) return [address]
      return (o.parameters ?? []).flatMap((p) =>
        p.in === 'query' && !new RegExp(`\\b${p.name}\\b`).test(told) ? [`${address} ${p.name}`] : [],
      )
    })
    assert.deepEqual(lacking, [])
  })
})

describe('docs/reference/settings.md', () => {
  it('names every variable of the environment that is read', () => {
    const code = filesUnder('src').filter((path) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
    const read = new Set(
      code.flatMap((path) => [...textOf(path).matchAll(/\benv\['([A-Z][A-Z_]+)'\]/g)].map((match) => match[1] ?? '')),
    )
    const told = textOf('docs/reference/settings.md')
    assert.ok(read.has('VARIORUM_SETTINGS'))
    assert.deepEqual(
      [...read].filter((name) => !told.includes(`\`${name}\``)),
      [],
    )
  })
})

describe('the documents', () => {
  for (const path of documents().filter((document) => textOf(document).includes('<!-- prints')))
    it(`show what the program really prints: ${path} (npm run docs pastes it anew)`, () =>
      assert.equal(textOf(path), filled(textOf(path))))

  it('link to files that are there', () => {
    const pages = trackedFiles().filter((path) => path.endsWith('.md') && existsSync(join(ROOT, path)))
    const broken = pages.flatMap((page) =>
      [...textOf(page).matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/g)]
        .map((match) => match[1] ?? '')
        .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(ROOT, normalize(join(dirname(page), target)))))
        .map((target) => `${page} -> ${target}`),
    )
    assert.deepEqual(broken, [])
  })

  it('number the decisions without a gap, each with context, decision and consequence', () => {
    const files = filesUnder('docs/decisions').filter((path) => /\/\d{3}-/.test(path))
    const numbers = files.map((path) => Number(/\/(\d{3})-/.exec(path)?.[1]))
    assert.deepEqual(
      numbers,
      numbers.map((_, i) => i + 1),
    )
    for (const path of files)
      assert.deepEqual(
        ['Context', 'Decision', 'Consequence'].filter((part) => !textOf(path).includes(`\n## ${part}\n`)),
        [],
        path,
      )
  })

  it('give two commands to start with, which package.json has', () => {
    const { scripts } = JSON.parse(textOf('package.json')) as { scripts: Record<string, string> }
    assert.match(textOf('README.md'), /npm ci && npm start[\s\S]*npm ci && npm test/)
    assert.ok(scripts['start'] && scripts['test'])
  })
})
