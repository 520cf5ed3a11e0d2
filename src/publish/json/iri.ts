import type { Article } from '../../model/index.ts'

/** Where an article is to be found; one without an address of the web has a name of its own. */
export const iri = (article: Article | undefined, id: string): string =>
  /^https?:\/\//i.test(article?.url ?? '') ? (article?.url ?? '') : `urn:variorum:article:${id}`
