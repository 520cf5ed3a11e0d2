import type { Article, BlockRole } from './article.ts'

/** An article for tests: each line of `text` is a block of the body but where `role` says otherwise; what else matters is told in `more`. */
export const articleOf = (text: string, more: Partial<Article> = {}, role: (line: string) => BlockRole = () => 'body'): Article => ({
  id: 'a',
  name: 'a',
  title: null,
  byline: null,
  outlet: null,
  language: 'en',
  url: null,
  published: null,
  text,
  blocks: [...text.matchAll(/[^\n]+/g)].map((m) => ({ from: m.index, to: m.index + m[0].length, role: role(m[0]), why: 'test' })),
  fields: {},
  ...more,
})
