import { bodyText, type Digest, digest, fingerprint } from '../cluster/index.ts'
import type { Annotations, Article, Reading } from '../model/index.ts'
import { read } from '../read/index.ts'
import { type Entry, packed } from '../store/index.ts'
import { digestBytes, runsBytes } from './kept-bytes.ts'

/** An article that is read and packed: all of an entry but what depends on the articles before it. */
export interface Prepared extends Omit<Entry, 'key' | 'version'> {
  readonly about: Digest
  readonly runs: Uint32Array
}

/** An article, and what was read in it where that is known already. */
export interface Unprepared {
  readonly article: Article
  readonly annotations?: Annotations
}

/** What of an article is searched. `check` holds the index of words against it, so a change here makes every earlier store unsound. */
export const wordsOf = (article: Article, annotations: Annotations): Entry['words'] => ({
  title: article.title ?? '',
  body: searched(article),
  speakers: distinctSpeakers(annotations),
})

const distinctSpeakers = ({ quotations }: Annotations): string =>
  [...new Set(quotations.flatMap((q) => q.speaker?.name ?? []))].join('\n')

/** The words a reader would search: body and captions, not furniture. */
const searched = ({ text, blocks }: Article): string =>
  blocks
    .filter((b) => b.role === 'body' || b.role === 'caption')
    .map((b) => text.slice(b.from, b.to))
    .join('\n')

/** Reads an article and makes it ready for the store. Pure, and nearly all of the work, so it runs in any thread. */
export const prepare = ({ article, annotations }: Unprepared): Prepared => {
  const about = digest(article)
  const runs = fingerprint(bodyText(article))
  const reading: Reading = { article, annotations: annotations ?? read(article) }
  return {
    id: article.id,
    name: article.name,
    url: article.url,
    outlet: article.outlet,
    language: article.language,
    published: article.published?.value ?? null,
    title: article.title,
    article: packed(article),
    annotations: packed(reading.annotations),
    digest: digestBytes(about),
    print: runsBytes(runs),
    about,
    runs,
    words: wordsOf(article, reading.annotations),
  }
}

/** An article that could not be read, with the reason. */
export interface Failed {
  readonly id: string
  readonly failed: string
}

/** As `prepare`; what it throws is told. */
export const prepared = (item: Unprepared): Prepared | Failed => {
  try {
    return prepare(item)
  } catch (error) {
    return { id: item.article.id, failed: error instanceof Error ? error.message : String(error) }
  }
}
