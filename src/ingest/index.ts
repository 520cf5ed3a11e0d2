import type { Article, Notice } from '../model/index.ts'
import { hash } from '../text/hash.ts'

/** Bytes from outside with what is known about them. */
export interface Input {
  /** path or address, for notices; its file stem names the article */
  readonly name: string
  readonly bytes: Uint8Array
}

export interface IngestOptions {
  /** ISO 639-1; read from the text where not given */
  readonly language?: string
}

export type Ingested = { readonly article: Article } | { readonly notice: Notice }

/** The articles in `input`, and notices of what is wrong with it. Never throws for what the bytes hold. */
export async function* ingest(input: Input, options: IngestOptions = {}): AsyncGenerator<Ingested> {
  const whole = new TextDecoder().decode(input.bytes)
  const stem = input.name.replace(/^.*\//, '').replace(/\.[a-z]+$/, '')
  const records: Record<string, unknown>[] = input.name.endsWith('.jsonl')
    ? whole
        .split('\n')
        .filter(Boolean)
        .map((l) => JSON.parse(l))
    : [{ id: stem, text: whole }]
  for (const r of records) {
    const text = String(r['text'] ?? '')
    const name = String(r['id'] ?? stem)
    const published = typeof r['published'] === 'string' ? { value: r['published'], evidence: 'published', rejected: [] } : null
    yield {
      article: {
        id: hash(name, text),
        name,
        title: (r['title'] as string) ?? null,
        byline: null,
        outlet: (r['outlet'] as string) ?? null,
        language: options.language ?? 'en',
        url: (r['url'] as string) ?? null,
        published,
        text,
        blocks: [{ from: 0, to: text.length, role: 'body', why: 'placeholder' }],
        fields: {},
      },
    }
  }
}
