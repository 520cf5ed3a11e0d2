import { createRoute, type OpenAPIHono } from '@hono/zod-openapi'
import { AnnotationsSchema } from '../annotation-schemas.ts'
import type { Library } from '../library.ts'
import { problem } from '../problem.ts'
import { ArticleId, usual } from '../schemas.ts'

const annotations = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/annotations',
  operationId: 'getAnnotations',
  tags: ['Articles'],
  summary: 'What was read in an article: sentences, mentions, quotations, quantities, times, commitments',
  request: { params: ArticleId },
  description:
    'Spans in UTF-16 units of the text of the article. Corrections of speakers are minded by the account, not here.',
  responses: {
    200: { description: 'The annotations', content: { 'application/json': { schema: AnnotationsSchema } } },
    ...usual,
  },
})

export const addAnnotations = (app: OpenAPIHono, library: Library): void => {
  app.openapi(annotations, (c) => {
    const found = library.annotations(c.req.valid('param').id)
    return found ? c.json(found) : problem(c, 404, 'No article has this id.')
  })
}
