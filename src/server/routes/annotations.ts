import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { AnnotationsSchema } from '../annotation-schemas.ts'
import type { Library } from '../library.ts'
import { problem } from '../problem.ts'
import { usual } from '../schemas.ts'

const annotations = createRoute({
  method: 'get',
  path: '/v1/articles/{id}/annotations',
  summary: 'What was read in an article: sentences, mentions, quotations, quantities, times, commitments',
  request: { params: z.object({ id: z.string().max(100) }) },
  responses: { 200: { description: 'The annotations', content: { 'application/json': { schema: AnnotationsSchema } } }, ...usual },
})

export const addAnnotations = (app: OpenAPIHono, library: Library): void => {
  app.openapi(annotations, (c) => {
    const found = library.annotations(c.req.valid('param').id)
    return found ? c.json(found) : problem(c, 404, 'No article has this id.')
  })
}
