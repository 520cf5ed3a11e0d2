import { type Writer, writers } from '../publish/index.ts'

/** Media type of each writer, by its name. */
const TYPES: Readonly<Record<string, string>> = {
  text: 'text/plain',
  json: 'application/json',
  markdown: 'text/markdown',
  html: 'text/html',
  csv: 'text/csv',
  'web-annotation': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"',
  'schema-org': 'application/ld+json; profile="https://schema.org"',
  ninjs: 'application/json; profile="https://www.iptc.org/std/ninjs/"',
}

export const typeOf = (writer: Writer): string => TYPES[writer.name] ?? 'text/plain'

interface Range {
  readonly type: string
  /** which of the formats of one type is meant; null for any */
  readonly profile: string | null
  readonly q: number
}

const profileIn = (params: readonly string[]): string | null =>
  params
    .find((p) => p.startsWith('profile='))
    ?.slice(8)
    .replace(/^"|"$/g, '') ?? null

const ranges = (accept: string): Range[] =>
  accept
    .slice(0, 1000)
    .split(',')
    .map((part) => {
      const [type = '', ...params] = part.split(';').map((s) => s.trim().toLowerCase())
      const q = Number(params.find((p) => p.startsWith('q='))?.slice(2) ?? 1)
      return { type, profile: profileIn(params), q: Number.isFinite(q) ? q : 0 }
    })
    .filter((r) => r.q > 0)
    .sort((a, b) => b.q - a.q)

const matches = ({ type: range, profile: asked }: Range, writer: Writer): boolean => {
  const [type = '', ...params] = typeOf(writer).split('; ')
  if (asked !== null && asked !== profileIn(params)) return false
  return range === '*/*' || range === type || (range.endsWith('/*') && type.startsWith(range.slice(0, -1)))
}

/** The writer that `format` names or, without it, `accept` asks for; JSON where it asks for nothing. Null where there is none such. */
export const writerFor = (format: string | undefined, accept: string | undefined): Writer | null => {
  if (format !== undefined) return writers.find((w) => w.name === format) ?? null
  const json = writers.find((w) => w.name === 'json') ?? null
  if (!accept) return json
  const ordered = [...(json ? [json] : []), ...writers.filter((w) => w !== json)]
  for (const range of ranges(accept)) {
    const writer = ordered.find((w) => matches(range, w))
    if (writer) return writer
  }
  return null
}
