import type { Language } from '../lang/index.ts'
import type { Annotations } from '../model/index.ts'
import type { Document } from '../text/document.ts'

/** What a reader reads: one article, cut once for all readers, and the language it is written in. */
export interface Readable {
  readonly document: Document
  readonly language: Language
}

/** Reads one kind of annotation. It says what it `needs`; `read` in index.ts sorts the readers by that. */
export interface Reader<K extends keyof Annotations = keyof Annotations> {
  readonly name: K
  readonly needs: readonly Exclude<keyof Annotations, K>[]
  /** Pure: the same article gives the same annotations. `so far` holds at least what the reader needs. */
  readonly read: (readable: Readable, soFar: Annotations) => Annotations[K]
}
