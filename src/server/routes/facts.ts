import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { type FactRow, factLines, factsHead } from '../../publish/index.ts'
import { FactSchema, VersionSchema } from '../account-schema.ts'
import type { Library } from '../library.ts'
import { pageOf } from '../pages.ts'
import { PageQuery, pageSchema, usual } from '../schemas.ts'

const TellingSchema = z
  .object({
    article: z.string(),
    outlet: z.string(),
    published: z.string().nullable(),
    url: z.string().nullable(),
    origin: z.string().nullable(),
    speaker: z.string().nullable(),
    stance: z.enum(['asserts', 'denies', 'corrects', 'doubts', 'unknown']),
    from: z.number().int(),
    to: z.number().int(),
    exact: z.string(),
  })
  .openapi('Telling')

const AnswerSchema = VersionSchema.omit({ members: true })
  .extend({
    outlets: z.array(z.string()).readonly(),
    origins: z.number().int(),
    superseded: z.boolean().openapi({ description: 'a later answer corrects it, or has taken its place' }),
    tellings: z.array(TellingSchema).readonly(),
  })
  .openapi('Answer')

const FactRowSchema = FactSchema.omit({ versions: true, relations: true })
  .extend({
    story: z.string(),
    storyTitle: z.string(),
    first: z.string().nullable(),
    last: z.string().nullable().openapi({ description: 'the latest telling' }),
    answers: z.array(AnswerSchema).readonly().openapi({ description: 'newest first' }),
  })
  .openapi('FactRow')

const CSV = 'text/csv'
const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 2031-04-17')

const list = createRoute({
  method: 'get',
  path: '/v1/facts',
  operationId: 'listFacts',
  tags: ['Facts'],
  summary: 'Facts that several articles tell, over all stories, the latest first',
  description:
    'A story is told in the background when it changes; its facts are listed as soon as that is done. As CSV: a line an answer, the whole list, with a byte order mark.',
  request: {
    query: z.object({
      ...PageQuery,
      verdict: z
        .enum(['differ', 'compatible', 'agree', 'unjudged'])
        .optional()
        .openapi({ description: 'only facts that are so judged', example: 'differ' }),
      kind: z
        .enum(['quantity', 'time', 'place', 'person', 'disclosure', 'saying', 'other'])
        .optional()
        .openapi({ description: 'only facts of this kind', example: 'quantity' }),
      story: z
        .string()
        .max(100)
        .optional()
        .openapi({ description: 'only facts of this story', example: '3f2a9c0d11e4b7a6' }),
      since: day
        .optional()
        .openapi({ description: 'only facts with a telling of this day or later', example: '2031-04-17' }),
      origins: z
        .enum(['one'])
        .optional()
        .openapi({ description: '"one": only facts that rest on one origin', example: 'one' }),
      q: z.string().max(200).optional().openapi({ description: 'words of the question', example: 'killed' }),
      format: z.enum(['json', 'csv']).optional().openapi({ description: 'before Accept', example: 'json' }),
    }),
  },
  responses: {
    200: {
      description: 'A page of facts',
      content: { 'application/json': { schema: pageSchema(FactRowSchema, 'Facts') }, [CSV]: { schema: z.string() } },
    },
    ...usual,
  },
})

type Query = z.infer<typeof list.request.query>

/** Whether a fact passes; each test lets everything pass that was not asked. */
const passes = (f: FactRow, { verdict, kind, story, since, origins, q }: Query): boolean =>
  (!verdict || f.verdict === verdict) &&
  (!kind || f.kind === kind) &&
  (!story || f.story === story) &&
  (!since || (f.last ?? '') >= since) &&
  (!origins || f.origins === 1) &&
  (!q || f.about.toLowerCase().includes(q.toLowerCase()))

const asCsv = (format: string | undefined, accept: string | undefined): boolean =>
  format === 'csv' || (format === undefined && (accept ?? '').startsWith(CSV))

export const addFacts = (app: OpenAPIHono, library: Library): void => {
  app.openapi(list, (c) => {
    const query = c.req.valid('query')
    const found = library.facts().filter((f) => passes(f, query))
    c.header('Vary', 'Accept')
    if (!asCsv(query.format, c.req.header('accept'))) return c.json(pageOf(found, query.cursor, query.limit), 200)
    c.header('Content-Disposition', 'attachment; filename="facts.csv"')
    return c.body(factsHead() + found.map(factLines).join(''), 200, { 'Content-Type': `${CSV}; charset=utf-8` })
  })
}
