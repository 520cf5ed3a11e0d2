import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Input } from '../../ingest/index.ts'
import { ArticleSchema } from '../account-schema.ts'
import type { Library } from '../library.ts'
import { pageOf } from '../pages.ts'
import { problem } from '../problem.ts'
import {
  ArticleId,
  ArticleSummarySchema,
  ArticleVersionSchema,
  NoticeSchema,
  PageQuery,
  pageSchema,
  usual,
} from '../schemas.ts'

/** Turns addresses into inputs; what could not be had is told in `notices`. */
export type Fetch = (
  urls: readonly string[],
) => Promise<{ readonly inputs: readonly Input[]; readonly notices: readonly z.infer<typeof NoticeSchema>[] }>

const words = (most: number, description: string, example: string) =>
  z.string().max(most).optional().openapi({ description, example })

const Pasted = z
  .object({
    text: z.string().min(1).max(20_000_000).openapi({ description: 'plain text or HTML' }),
    name: words(200, 'names the article where nothing else does', 'gazette-1'),
    title: words(1000, 'taken as given', 'Crane falls into the harbour of Lindmouth'),
    outlet: words(500, 'who published it', 'Lindmouth Gazette'),
    url: words(
      2000,
      'its address; articles of one address are versions of one another',
      'https://gazette.example/crane',
    ),
    published: words(100, 'ISO 8601; weighed against what the text says', '2031-04-17'),
  })
  .openapi('PastedArticle', {
    example: {
      text: 'Three people died when a crane fell into the harbour, the harbour master said.',
      outlet: 'Lindmouth Gazette',
      published: '2031-04-17',
    },
  })
/** An article, and the story it stands in. */
const OwnArticle = ArticleSchema.extend({ story: z.string().openapi({ description: 'id of its story' }) }).openapi(
  'StoredArticle',
)

const list = createRoute({
  method: 'get',
  path: '/v1/articles',
  operationId: 'listArticles',
  tags: ['Articles'],
  summary: 'Articles, latest first',
  description: 'Without texts; ask for one by its id.',
  request: {
    query: z.object({
      ...PageQuery,
      story: z
        .string()
        .max(100)
        .optional()
        .openapi({ description: 'only those of this story', example: '3f2a9c0d11e4b7a6' }),
    }),
  },
  responses: {
    200: {
      description: 'A page of articles',
      content: { 'application/json': { schema: pageSchema(ArticleSummarySchema, 'Articles') } },
    },
    ...usual,
  },
})

const one = createRoute({
  method: 'get',
  path: '/v1/articles/{id}',
  operationId: 'getArticle',
  tags: ['Articles'],
  description: 'The text as it was settled, with blocks, the date and what spoke for it.',
  summary: 'An article with its blocks and dates',
  request: { params: ArticleId },
  responses: { 200: { description: 'The article', content: { 'application/json': { schema: OwnArticle } } }, ...usual },
})

const versions = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/versions',
  operationId: 'listVersions',
  tags: ['Articles'],
  description: 'Texts that were published under one address or name, one after another.',
  summary: 'Every version of an article, the first one first',
  request: { params: ArticleId },
  responses: {
    200: {
      description: 'The versions',
      content: {
        'application/json': { schema: z.object({ items: z.array(ArticleVersionSchema) }).openapi('ArticleVersions') },
      },
    },
    ...usual,
  },
})

const add = createRoute({
  method: 'post',
  path: '/v1/articles',
  operationId: 'addArticles',
  tags: ['Articles'],
  description: 'Answers when all are kept. What is not taken is told in notices, and why.',
  summary: 'Adds articles: pasted texts, or addresses to fetch; what was there already is told, not doubled',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              articles: z.array(Pasted).max(200).optional(),
              urls: z
                .array(z.url({ protocol: /^https?$/ }).max(2000))
                .max(50)
                .optional(),
            })
            .openapi('NewArticles'),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'What was added, and to which story',
      content: {
        'application/json': {
          schema: z
            .object({
              articles: z.array(
                z.object({ id: z.string(), story: z.string(), title: z.string().nullable(), fresh: z.boolean() }),
              ),
              notices: z.array(NoticeSchema),
            })
            .openapi('Added'),
        },
      },
    },
    ...usual,
  },
})

/** A pasted text with what was told of it. The name that is shown for it is never a path. */
const inputOf = ({ text, name, title, outlet, url, published }: z.infer<typeof Pasted>, i: number): Input => ({
  name: (name ?? `pasted-${i + 1}`).replace(/[\\/]/g, '-'),
  bytes: new TextEncoder().encode(text),
  charset: 'utf-8',
  ...(url ? { url } : {}),
  known: {
    ...(title ? { title } : {}),
    ...(outlet ? { outlet } : {}),
    ...(url ? { url } : {}),
    ...(published
      ? { dates: [{ value: published, from: 'field' as const, evidence: 'published', kind: 'published' as const }] }
      : {}),
  },
})

export const addArticles = (app: OpenAPIHono, library: Library, fetch: Fetch): void => {
  app.openapi(list, (c) => {
    const { story, cursor, limit } = c.req.valid('query')
    const found = library.articles()
    return c.json(pageOf(story === undefined ? found : found.filter((a) => a.story === story), cursor, limit))
  })
  app.openapi(one, (c) => {
    const { id } = c.req.valid('param')
    const article = library.article(id)
    return article ? c.json({ ...article }) : problem(c, 404, 'No article has this id.')
  })
  app.openapi(versions, (c) => {
    const found = library.versions(c.req.valid('param').id)
    return found.length ? c.json({ items: found.map((v) => ({ ...v })) }) : problem(c, 404, 'No article has this id.')
  })
  app.openapi(add, async (c) => {
    const { articles = [], urls = [] } = c.req.valid('json')
    if (!articles.length && !urls.length) return problem(c, 400, 'Give articles (with their text) or urls.')
    const fetched = await fetch(urls)
    const added = await library.add([...articles.map(inputOf), ...fetched.inputs])
    return c.json({
      articles: [...added.articles],
      notices: [...fetched.notices, ...added.notices].map((n) => ({ ...n })),
    })
  })
}
