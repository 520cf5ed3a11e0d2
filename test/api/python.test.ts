import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { openApi } from './document.ts'
import { pythonShapes } from './python.ts'

const FOLDER = fileURLToPath(new URL('./', import.meta.url))
const python = (...args: string[]) =>
  spawnSync('python3', args, { cwd: FOLDER, encoding: 'utf8', env: { ...process.env, PYTHONDONTWRITEBYTECODE: '1' } })
const { status, stdout } = python('-c', 'import sys; print(sys.version_info >= (3, 11))')
const skip = status === 0 && stdout.trim() === 'True' ? false : 'no Python 3.11 here'
const mypy = skip || (python('-m', 'mypy', '--version').status === 0 ? false : 'no mypy here')

/** Every shape, and what its fields lead to, is resolved. */
const RESOLVED = `
import typing, variorum_api as api
shapes = [v for v in vars(api).values() if typing.is_typeddict(v)]
for s in shapes: typing.get_type_hints(s)
print(len(shapes))
`

describe('the shapes of the API for Python', () => {
  it('are of the document as it is (node scripts/api-python.ts writes them anew)', async () =>
    assert.equal(readFileSync(`${FOLDER}variorum_api.py`, 'utf8'), pythonShapes(await openApi())))
  it('name nothing that is not there', { skip }, () => {
    const told = python('-c', RESOLVED)
    assert.equal(told.status, 0, told.stderr)
    assert.ok(Number(told.stdout) > 30)
  })
  it('are what mypy takes', { skip: mypy }, () => {
    const told = python('-m', 'mypy', '--strict', '--cache-dir=/dev/null', 'variorum_api.py')
    assert.equal(told.status, 0, told.stdout)
  })
})
