import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Library } from '../library.ts'
import { usual } from '../schemas.ts'

const health = createRoute({
  method: 'get',
  path: '/healthz',
  operationId: 'getHealth',
  tags: ['Server'],
  summary: 'Whether the server runs',
  description: 'Asks for no token, so that whatever watches the server needs none.',
  security: [],
  responses: {
    200: {
      description: 'It runs',
      content: {
        'application/json': {
          schema: z
            .object({
              status: z.literal('ok'),
              stories: z.number().int(),
              opinions: z.boolean(),
              accounts: z.unknown(),
            })
            .openapi('Health', { example: { status: 'ok', stories: 12, opinions: false } }),
        },
      },
    },
    403: usual[403],
  },
})

export const addHealth = (app: OpenAPIHono, library: Library, opinions: boolean): void => {
  app.openapi(health, (c) =>
    c.json({ status: 'ok' as const, stories: library.stories().length, opinions, accounts: library.busy() }, 200),
  )
}
