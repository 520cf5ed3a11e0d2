import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library } from '../library.ts'
import { HitSchema, usual } from '../schemas.ts'

const search = createRoute({
  method: 'get',
  path: '/v1/search',
  operationId: 'search',
  tags: ['Search'],
  description: 'Accents and capitals do not matter; words in quotation marks are one phrase. Where no sentence holds all words, the first that holds one.',
  summary: 'Sentences that hold every word of q, each with its anchor',
  request: {
    query: z.object({
      q: z.string().min(1).max(200).openapi({ description: 'words', example: 'harbour crane' }),
      limit: z.coerce.number().int().min(1).max(200).default(50).openapi({ description: 'at most so many', example: 50 }),
    }),
  },
  responses: { 200: { description: 'Hits', content: { 'application/json': { schema: z.object({ items: z.array(HitSchema) }).openapi('Hits') } } }, ...usual },
})

export const addSearch = (app: OpenAPIHono, library: Library): void => {
  app.openapi(search, (c) => {
    const { q, limit } = c.req.valid('query')
    return c.json({ items: [...library.search(q, limit)] })
  })
}
