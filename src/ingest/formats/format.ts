import type { Block, Notice, Published, Span } from '../../model/index.ts'

/** What a date candidate was read from, best witness first. */
export type Witness = 'json-ld' | 'meta' | 'microdata' | 'field' | 'time' | 'feed' | 'url' | 'text' | 'http'

/** A date that may be the publication date, and where it stands. */
export interface DateCandidate {
  /** ISO 8601 where it can be had; else as written, and `dating` reads it by the article's language */
  readonly value: string
  readonly from: Witness
  /** the words or the field it was read from: "datePublished", "October 9. 2021 13:24" */
  readonly evidence: string
  readonly kind: 'published' | 'modified' | 'crawled'
  /**
   * why it is worth less than others of its witness: its name says only that it is a date ("dc.date"); it is printed above the headline, as today's date is,
   * or far from it
   */
  readonly weak?: 'vague' | 'above' | 'far'
}

/** What a format knows of an article; `ingest` finishes it: blocks, date, language, id. What is absent is read from the text. */
export interface Draft {
  /** file stem, or the id given in the input */
  readonly name: string
  /** as published; with `blocks` given it must be `clean` already, since their offsets point into it */
  readonly text: string
  readonly blocks?: readonly Block[]
  /** without `blocks`: stretches of `text`, which is clean, that the format knows for furniture */
  readonly furniture?: readonly (Span & { readonly why: string })[]
  readonly title?: string | null
  readonly byline?: string | null
  readonly outlet?: string | null
  readonly language?: string | null
  readonly url?: string | null
  /** candidates, in any order; dates that the text itself gives are added in `ingest` */
  readonly dates?: readonly DateCandidate[]
  /** a publication date that was settled before (an article out of an account) */
  readonly published?: Published | null
  /** fields of the input that we do not know, passed through */
  readonly fields?: Readonly<Record<string, unknown>>
  /** what was doubtful in this article; they get its id */
  readonly notices?: readonly Omit<Notice, 'article'>[]
}

/** Bytes from outside with what is known about them. */
export interface Input {
  /** path or address, for notices; its file stem names the article */
  readonly name: string
  readonly bytes: Uint8Array
  /** address it was fetched from */
  readonly url?: string
  /** as a server or an archive declares it, without parameters: "text/html" */
  readonly mediaType?: string
  /** as a server or an archive declares it: "iso-8859-1" */
  readonly charset?: string
  /** what the outer input says of the article within (a JSONL record's fields, a feed entry's title and date); it wins over what the article says of itself, dates are added */
  readonly known?: Partial<Draft>
}

export interface IngestOptions {
  /** ISO 639-1; read from the text where not given */
  readonly language?: string
  /** how many inputs may lie within each other (an archive in an archive ...); 8 where not given */
  readonly depth?: number
  /** how many bytes all inputs within one input may unfold to; 2 GB where not given */
  readonly bytes?: number
}

/** What a worker that is watched asks of a format that reads much. */
export interface Watch extends IngestOptions {
  /** called with the number of the archive's record that is read next; false leaves it out */
  readonly enter?: (record: number) => boolean | Promise<boolean>
  /** called before each page of a document; false ends the reading there, and what was read so far is given */
  readonly turn?: () => boolean
  /** called before a library is loaded and after: what loading takes is not the input's fault */
  readonly loading?: (now: boolean) => void
}

/** What a format finds in an input: an article, something wrong, or an input that lies within (an archive's record, a gzip member, a page in a feed). */
export type Found = { readonly article: Draft } | { readonly notice: Notice } | { readonly input: Input }

/** One way in which articles come. A new one is a file here and a line in index.ts. */
export interface Format {
  readonly name: string
  /** 0 not at all .. 1 certain; by content first (look at the first bytes only), by name and media type second. Plain text answers .1 to everything */
  readonly detect: (input: Input) => number
  /** Gives what it finds as it goes. What is broken becomes a notice; what it throws does too, and ends the reading of this input. */
  readonly read: (input: Input, options: IngestOptions) => Iterable<Found> | AsyncIterable<Found>
}
