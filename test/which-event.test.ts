import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { events } from '../src/cluster/index.ts'
import { ingest } from '../src/ingest/index.ts'
import type { Article } from '../src/model/index.ts'

const ROOT = new URL('../', import.meta.url)

/** The articles in the text files of a folder. */
const articlesIn = async (folder: string): Promise<Article[]> => {
  const found: Article[] = []
  for (const name of readdirSync(new URL(`${folder}/`, ROOT)).filter((n) => /\.\w+$/.test(n)))
    for await (const of of ingest({ name, bytes: readFileSync(new URL(`${folder}/${name}`, ROOT)) }))
      if ('article' in of) found.push(of.article)
  return found
}
const names = (articles: readonly Article[]): string[] => articles.map((a) => a.name)
const groups = (articles: readonly Article[]): string[][] => {
  const byId = new Map(articles.map((a) => [a.id, a.name]))
  return events(articles).map((e) => e.articles.flatMap((id) => byId.get(id) ?? []))
}

const [ferry, leak, likes, later] = await Promise.all(
  ['examples/ferry-fire', 'examples/solvent-leak', 'test/like-events', 'test/like-events/later'].map(articlesIn),
)

describe('which event', () => {
  for (const like of likes ?? []) {
    it(`a like event stays out of our stories: ${like.name}`, () => {
      assert.deepEqual(groups([...(ferry ?? []), like]), [names(ferry ?? []), [like.name]])
      assert.deepEqual(groups([...(leak ?? []), like]), [names(leak ?? []), [like.name]])
    })
  }

  it('two stories, three like events and nothing else among them are five stories', () =>
    assert.deepEqual(
      groups([...(ferry ?? []), ...(leak ?? []), ...(likes ?? [])]).map((g) => g.length),
      [6, 6, 1, 1, 1],
    ))

  it('a chapter of the saga weeks later is another story', () =>
    assert.deepEqual(groups([...(ferry ?? []), ...(later ?? [])]), [names(ferry ?? []), names(later ?? [])]))
})
