import type { Span } from './span.ts'

/** Something wrong or doubtful in the input. Bad input makes notices, never a crash. */
export interface Notice extends Partial<Span> {
  /** id of the article, or null where there is none yet (a file that cannot be read) */
  readonly article: string | null
  /** kebab-case name of the rule that spoke, such as `crawl-date` */
  readonly rule: string
  /** one plain sentence */
  readonly says: string
  /** where it was found: a path, a record, a URL */
  readonly where?: string
}
