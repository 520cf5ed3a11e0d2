import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { Account } from '../../model/index.ts'
import type { Opinions } from '../../opinion/index.ts'
import { VerdictSchema } from '../account-schema.ts'
import { AnchorSchema } from '../annotation-schemas.ts'
import type { Library } from '../library.ts'
import { problem } from '../problem.ts'
import { StoryId, usual } from '../schemas.ts'

/** Asks whoever gives second opinions. */
export type AskOpinion = (account: Account) => Promise<Opinions>

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

const OpinionSchema = z
  .object({
    story: z.string(),
    fact: z.string(),
    about: z.string(),
    by: z.string().openapi({ description: 'the model, at its host' }),
    verdict: VerdictSchema,
    reason: z.string().nullable(),
    ours: z.string().openapi({ description: 'the verdict of the account' }),
    same: z.boolean(),
    groups: list(list(AnchorSchema)).openapi({ description: 'passages that it takes for one answer' }),
    apart: list(AnchorSchema).openapi({ description: 'passages that it takes for answers to another question' }),
  })
  .openapi('Opinion')

const get = createRoute({
  method: 'get',
  path: '/v1/stories/{id}/opinions',
  operationId: 'getOpinions',
  tags: ['Stories'],
  summary: 'A second opinion on the facts of a story, where the server was started with one',
  description:
    'What a model outside says of the same passages, beside the account and never in it. Asks the model where it has not been asked before, which takes a while.',
  request: { params: StoryId },
  responses: {
    200: {
      description: 'The opinions',
      content: {
        'application/json': {
          schema: z
            .object({ opinions: list(OpinionSchema), asked: z.number().int(), faults: list(z.string()) })
            .openapi('Opinions'),
        },
      },
    },
    ...usual,
  },
})

export const addOpinions = (app: OpenAPIHono, library: Library, ask: AskOpinion | null): void => {
  app.openapi(get, async (c) => {
    if (!ask) return problem(c, 404, 'This server gives no second opinion; it is switched on by --second-opinion.')
    const account = await library.account(c.req.valid('param').id)
    if (!account) return problem(c, 404, 'No story has this id.')
    const found = await ask(account)
    return c.json({ ...found, opinions: found.opinions.map((o) => ({ ...o })) }, 200)
  })
}
