import type { Language } from '../lang/index.ts'
import type { Annotations, Article } from '../model/index.ts'

/** Reads one kind of annotation. It says what it `needs`; `read` in index.ts sorts the readers by that. */
export interface Reader<K extends keyof Annotations = keyof Annotations> {
  readonly name: K
  readonly needs: readonly Exclude<keyof Annotations, K>[]
  /** Pure: the same article gives the same annotations. `so far` holds at least what the reader needs. */
  readonly read: (article: Article, language: Language, soFar: Annotations) => Annotations[K]
}
