import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library } from '../library.ts'
import { HitSchema, usual } from '../schemas.ts'

const search = createRoute({
  method: 'get',
  path: '/v1/search',
  operationId: 'search',
  tags: ['Search'],
  description:
    'Accents and capitals do not matter; words in quotation marks are one phrase. Where no sentence of an article holds all words, those that hold the most.',
  summary: 'Sentences of articles that hold every word of q, or any, each with its anchor and the words it holds',
  request: {
    query: z.object({
      q: z.string().min(1).max(200).openapi({ description: 'words', example: 'harbour crane' }),
      match: z
        .enum(['all', 'any'])
        .default('all')
        .openapi({ description: 'whether an article must hold all of the words', example: 'any' }),
      article: z
        .string()
        .max(200)
        .optional()
        .openapi({ description: 'in this article alone', example: '3f2a9c0d11e4b7a6' }),
      limit: z.coerce
        .number()
        .int()
        .min(1)
        .max(200)
        .default(50)
        .openapi({ description: 'at most so many', example: 50 }),
    }),
  },
  responses: {
    200: {
      description: 'Hits',
      content: { 'application/json': { schema: z.object({ items: z.array(HitSchema) }).openapi('Hits') } },
    },
    ...usual,
  },
})

export const addSearch = (app: OpenAPIHono, library: Library): void => {
  app.openapi(search, (c) => {
    const { q, match, article, limit } = c.req.valid('query')
    return c.json({ items: [...library.search(q, limit, { any: match === 'any', article })] })
  })
}
