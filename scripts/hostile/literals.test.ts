import assert from 'node:assert/strict'
import { test } from 'node:test'
import { literals } from './literals.ts'

const sources = (code: string): readonly string[] => literals(code).map((l) => `/${l.source}/${l.flags}`)

test('regular expressions are told from divisions, strings, templates and comments', () => {
  // biome-ignore-start lint/suspicious/noTemplateCurlyInString: this is code that is read
  const code = [
    'const a = /[/"]+\\/x/gi // not /this/',
    'const b = total / count / 2',
    "const c = 'no /string/' + `no /template/ but ${/yes/u.test(x)} here`",
    'const d = (x) => /arrow/.test(x)',
    'if (f(x) / 2 > 1) return /after return/',
    '/* not /here/ */ const e = [/one/, /two/y]',
    'const f = `${`${/inner/}`}` / 3',
  ].join('\n')
  // biome-ignore-end lint/suspicious/noTemplateCurlyInString: this is code that is read
  assert.deepEqual(sources(code), [
    '/[/"]+\\/x/gi',
    '/yes/u',
    '/arrow/',
    '/after return/',
    '/one/',
    '/two/y',
    '/inner/',
  ])
})
