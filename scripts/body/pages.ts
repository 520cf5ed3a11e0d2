import { readdirSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { decode } from '../../src/ingest/formats/decode.ts'

const SHARED = new URL('../../../shared/benchmarks/', import.meta.url)

export interface Given {
  readonly name: string
  readonly host: string
  readonly html: string
  readonly body: string
}

/** A page in the encoding that it declares, as `variorum` reads it: some are older than UTF-8. */
const unpacked = (file: URL): string => decode({ name: file.pathname, bytes: gunzipSync(readFileSync(file)) }).text
/** The site without "www.": pages of one site are never split between learning and testing. */
const hostOf = (url: string): string => URL.parse(url)?.host.replace(/^www\./, '') ?? url

/** The pages of the article-extraction benchmark with their true bodies. */
export const extractionPages = (): Given[] => {
  const folder = new URL('article-extraction/', SHARED)
  const truth: Record<string, { articleBody: string; url: string }> = JSON.parse(
    readFileSync(new URL('ground-truth.json', folder), 'utf8'),
  )
  return Object.entries(truth).map(([name, t]) => ({
    name,
    host: hostOf(t.url),
    html: unpacked(new URL(`html/${name}.html.gz`, folder)),
    body: t.articleBody,
  }))
}

export interface Marked {
  readonly url: string
  readonly html: string
  readonly with: readonly string[]
  readonly without: readonly string[]
  readonly title?: string
  readonly author?: string
  readonly date?: string
}

/** The pages of the article-pages benchmark: segments that must and must not be in the body. */
export const markedPages = (): Marked[] => {
  const folder = new URL('article-pages/', SHARED)
  const files = new Set(readdirSync(new URL('html/', folder)))
  const pages: Record<string, Omit<Marked, 'html' | 'url'> & { file: string }> = JSON.parse(
    readFileSync(new URL('pages.json', folder), 'utf8'),
  )
  return Object.entries(pages)
    .filter(([, p]) => files.has(`${p.file}.gz`))
    .map(([url, p]) => ({ ...p, url, html: unpacked(new URL(`html/${encodeURIComponent(p.file)}.gz`, folder)) }))
}
