import type { Article } from '../model/index.ts'
import { type Store, unpacked } from '../store/index.ts'
import { fold } from '../text/fold.ts'
import { tokens } from '../text/tokens.ts'
import type { Prepared } from './prepare.ts'

/** Which version of what an article is, and the id of the version before it. */
export interface Place {
  readonly key: string
  readonly version: number
  readonly before: string | null
}

/** Two texts under one name that share this much of the shorter one's distinct words are versions; unrelated news shares about a fifth, edits over .8. */
const SAME = 0.5
/** Words of a text that are looked at. */
const MOST = 3000

const wordsOf = (article: Article): ReadonlySet<string> =>
  new Set(tokens(article.text.slice(0, 8 * MOST)).map((t) => fold(t.text)))
const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number => {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let n = 0
  for (const w of small) if (large.has(w)) n++
  return small.size ? n / small.size : 0
}

/** An address without what only the browser reads. */
const address = (url: string): string => {
  try {
    const parsed = new URL(url)
    parsed.hash = ''
    return parsed.href
  } catch {
    return url
  }
}

/** The key that an article has unless another text has it: what is looked up for all of a batch at once. */
export const keyOf = ({ url, language, name }: Pick<Prepared, 'url' | 'language' | 'name'>): string =>
  url ? `url ${address(url)}` : `name ${language} ${name}`

/**
 * Tells versions: the same address with another text is a new version, and so is the same name in the same language where the texts are
 * plainly one (many a folder has its own "wire.txt"). Remembers what it placed, since a batch is stored only when it is whole.
 */
export const versions = (store: Pick<Store, 'latest' | 'article'>) => {
  const placed = new Map<
    string,
    { readonly version: number; readonly id: string; readonly article: Uint8Array | null }
  >()
  const last = (
    key: string,
  ): { readonly version: number; readonly id: string; readonly article: Uint8Array | null } | null => {
    const known = placed.get(key)
    if (known) return known
    const row = store.latest(key)
    return row && { version: row.version, id: row.id, article: null }
  }
  const put = (
    prepared: Prepared,
    key: string,
    before: { readonly version: number; readonly id: string } | null,
  ): Place => {
    const version = (before?.version ?? 0) + 1
    placed.set(key, { version, id: prepared.id, article: prepared.article })
    return { key, version, before: before?.id ?? null }
  }
  const place = (prepared: Prepared): Place => {
    if (prepared.url) return put(prepared, keyOf(prepared), last(keyOf(prepared)))
    let own: ReadonlySet<string> | null = null
    for (let n = 0; ; n++) {
      const key = n ? `name ${prepared.language} ${n} ${prepared.name}` : keyOf(prepared)
      const before = last(key)
      if (!before) return put(prepared, key, before)
      own ??= wordsOf(unpacked<Article>(prepared.article))
      const text = before.article ? unpacked<Article>(before.article) : store.article(before.id)
      if (text && shared(own, wordsOf(text)) >= SAME) return put(prepared, key, before)
    }
  }
  return { place, forget: () => placed.clear() }
}
