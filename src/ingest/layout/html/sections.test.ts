import assert from 'node:assert/strict'
import { test } from 'node:test'
import { scan } from './scan.ts'
import { sections } from './sections.ts'

const cut = (html: string): readonly (readonly string[])[] => {
  const page = scan(html)
  return sections(page).all.map(({ from, to }) => page.runs.slice(from, to).map((r) => r.text))
}

test('each heading opens a section, whatever elements part it from its text', () =>
  assert.deepEqual(
    cut(
      '<p>Menu</p><header><h1>The quay</h1></header><p>It is closed.</p><p>Boats wait.</p><h3>The trade</h3><ul><li>Nets</li></ul>',
    ),
    [['Menu'], ['The quay', 'It is closed.', 'Boats wait.'], ['The trade', 'Nets']],
  ))
test('a page without headings is one section, and one without text has none', () => {
  assert.deepEqual(cut('<p>It is closed.</p><p>Boats wait.</p>'), [['It is closed.', 'Boats wait.']])
  assert.deepEqual(cut('<div></div>'), [])
})
test('every run stands in the section that holds it', () => {
  const page = scan('<p>Menu</p><h1>The quay</h1><p>It is closed.</p><h2>The trade</h2>')
  assert.deepEqual([...sections(page).of], [0, 1, 1, 2])
})
