import type { Language } from '../lang/index.ts'
import type { Annotations, Article } from '../model/index.ts'
import type { Document } from '../text/document.ts'

/** What a reader reads: one article, cut once for all readers, and the language it is written in. */
export interface Readable {
  readonly document: Document
  readonly language: Language
}

interface Named<K extends keyof Annotations> {
  readonly name: K
  readonly needs: readonly Exclude<keyof Annotations, K>[]
}

/** Reads one kind of annotation. It says what it `needs`; `read` in index.ts sorts the readers by that. */
export interface Reader<K extends keyof Annotations = keyof Annotations> extends Named<K> {
  /** Pure: the same article gives the same annotations. `so far` holds at least what the reader needs. */
  readonly read: (readable: Readable, soFar: Annotations) => Annotations[K]
}

/** A reader that cuts the article by itself. */
export interface ArticleReader<K extends keyof Annotations = keyof Annotations> extends Named<K> {
  readonly read: (article: Article, language: Language, soFar: Annotations) => Annotations[K]
}

/** A reader that cuts the article by itself, as one that is given the document. */
export const ofArticle = <K extends keyof Annotations>({ name, needs, read }: ArticleReader<K>): Reader<K> => ({
  name,
  needs,
  read: ({ document, language }, soFar) => read(document.article, language, soFar),
})
