import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { FindingSchema } from '../account-schema.ts'
import type { ArticleSummary, Library } from '../library.ts'
import { problem } from '../problem.ts'
import { ArticleSummarySchema, usual } from '../schemas.ts'

/** A sentence, not an article. */
const LONGEST = 1000

const StoryClaimSchema = z
  .object({
    story: z.string(),
    title: z.string(),
    claim: z.string(),
    findings: z
      .array(FindingSchema)
      .readonly()
      .openapi({ description: 'what contradicts the claim first, then what bears it out' }),
    articles: z
      .array(ArticleSummarySchema)
      .readonly()
      .openapi({ description: 'the articles in which the findings stand' }),
  })
  .openapi('StoryClaim')

const check = createRoute({
  method: 'post',
  path: '/v1/claims',
  operationId: 'checkClaim',
  tags: ['Claims'],
  summary: 'Holds a sentence against what the articles say',
  description:
    'Tells which answers of the articles bear it out, contradict it, are more or less exact, or cannot be judged, each with its tellings and the independent origins behind it. It does not say what is true. Nothing is kept.',
  request: {
    body: {
      required: true,
      content: {
        'application/json': {
          schema: z
            .object({
              claim: z
                .string()
                .min(1)
                .max(LONGEST)
                .openapi({ description: 'one sentence', example: 'Five people died when the crane fell.' }),
              story: z
                .string()
                .min(1)
                .max(100)
                .optional()
                .openapi({ description: 'asks this story; else those that speak of it', example: '3f2a9c0d11e4b7a6' }),
            })
            .openapi('NewClaim', { example: { claim: 'Five people died when the crane fell.' } }),
        },
      },
    },
  },
  responses: {
    200: {
      description: 'The stories that speak of it; none where nothing does',
      content: {
        'application/json': { schema: z.object({ stories: z.array(StoryClaimSchema).readonly() }).openapi('Claims') },
      },
    },
    ...usual,
  },
})

/** The articles in which the findings of a story stand, so that who says so can be told at once. */
const speaking = (
  { findings }: Awaited<ReturnType<Library['ask']>>[number],
  all: readonly ArticleSummary[],
): ArticleSummary[] => {
  const ids = new Set(findings.flatMap((f) => f.members.map((m) => m.article)))
  return all.filter((a) => ids.has(a.id))
}

export const addClaims = (app: OpenAPIHono, library: Library): void => {
  app.openapi(check, async (c) => {
    const { claim, story = null } = c.req.valid('json')
    if (story !== null && !library.stories().some((s) => s.id === story))
      return problem(c, 404, 'No story has this id.')
    const stories = await library.ask(claim, story)
    const all = library.articles()
    return c.json({ stories: stories.map((s) => ({ ...s, articles: speaking(s, all) })) })
  })
}
