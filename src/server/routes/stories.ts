import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { PLAIN, writers } from '../../publish/index.ts'
import { AccountSchema } from '../account-schema.ts'
import type { Library, StorySummary } from '../library.ts'
import { typeOf, writerFor } from '../negotiate.ts'
import { pageOf } from '../pages.ts'
import { problem } from '../problem.ts'
import { PageQuery, ProblemSchema, pageSchema, StoryId, StorySchema, usual } from '../schemas.ts'

const day = z.string().regex(/^\d{4}-\d\d-\d\d$/, 'a day such as 2024-05-15')

const list = createRoute({
  method: 'get',
  path: '/v1/stories',
  operationId: 'listStories',
  tags: ['Stories'],
  description: 'Each at a glance: how many articles, outlets and independent ones, and how many facts of each verdict.',
  summary: 'Stories, newest change first',
  request: {
    query: z.object({
      ...PageQuery,
      verdict: z
        .enum(['differ', 'compatible', 'agree', 'unjudged', 'only'])
        .optional()
        .openapi({ description: 'only stories with such a fact', example: 'differ' }),
      independent: z
        .enum(['one'])
        .optional()
        .openapi({ example: 'one', description: '"one": only stories that go back to one article' }),
      articles: z
        .enum(['several'])
        .optional()
        .openapi({ description: '"several": only stories of two or more articles', example: 'several' }),
      sort: z
        .enum(['changed', 'disputed'])
        .default('changed')
        .openapi({ description: 'newest change first, or those with most facts that differ', example: 'disputed' }),
      language: z
        .string()
        .max(20)
        .optional()
        .openapi({ description: 'only stories with an article in it, ISO 639-1', example: 'en' }),
      since: day
        .optional()
        .openapi({ description: 'only stories with an article of this day or later', example: '2031-04-17' }),
      until: day
        .optional()
        .openapi({ description: 'only stories with an article of this day or before', example: '2031-04-30' }),
      q: z.string().max(200).optional().openapi({
        description: 'words of the title, or of the question of a fact that several articles tell',
        example: 'ferry',
      }),
    }),
  },
  responses: {
    200: {
      description: 'A page of stories',
      content: { 'application/json': { schema: pageSchema(StorySchema, 'Stories') } },
    },
    ...usual,
  },
})

type Query = z.infer<typeof list.request.query>

/** Whether a story passes; each test lets everything pass that was not asked. */
const passes = (
  s: StorySummary,
  { verdict, independent, articles, language, since, until, q }: Query,
  asking: ReadonlySet<string>,
): boolean =>
  (!verdict || (s[verdict] ?? 0) > 0) &&
  (!independent || (s.independent === 1 && s.articles > 1)) &&
  (!articles || s.articles > 1) &&
  (!language || s.languages.includes(language)) &&
  (!since || (s.last ?? '') >= since) &&
  (!until || (s.first !== null && s.first <= until)) &&
  (!q || s.title.toLowerCase().includes(q.toLowerCase()) || asking.has(s.id))

/** Stories of which a fact that several articles tell has these words in its question. */
const askedOf = (library: Library, q: string): ReadonlySet<string> =>
  new Set(library.facts().flatMap((f) => (f.about.toLowerCase().includes(q.toLowerCase()) ? [f.story] : [])))

const account = createRoute({
  method: 'get',
  path: '/v1/stories/{id}/account',
  operationId: 'getAccount',
  tags: ['Stories'],
  description:
    'Facts with verdicts, origins, reuse, sayings, timeline and commitments, every value with the exact words and their place. JSON unless another format is asked for.',
  summary: 'The account of a story, in the format asked for by Accept or by ?format=',
  request: {
    params: StoryId,
    query: z.object({
      format: z
        .string()
        .max(40)
        .optional()
        .openapi({ description: `before Accept: ${writers.map((w) => w.name).join(', ')}`, example: 'json' }),
      download: z.string().max(1).optional().openapi({ description: '1: as a file to keep', example: '1' }),
    }),
  },
  responses: {
    200: { description: 'The account', content: { 'application/json': { schema: AccountSchema } } },
    406: { description: 'There is no such format', content: { 'application/problem+json': { schema: ProblemSchema } } },
    ...usual,
  },
})

/** The account as a page of its own runs its one pinned script, in an origin of its own. */
const PAGE_POLICY =
  "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; sandbox allow-scripts"

export const addStories = (app: OpenAPIHono, library: Library): void => {
  app.openapi(list, (c) => {
    const query = c.req.valid('query')
    const asking = query.q ? askedOf(library, query.q) : new Set<string>()
    const passing = library.stories().filter((s) => passes(s, query, asking))
    const found = query.sort === 'disputed' ? passing.sort((a, b) => (b.differ ?? 0) - (a.differ ?? 0)) : passing
    return c.json(pageOf(found, query.cursor, query.limit))
  })
  app.openapi(account, async (c) => {
    const { id } = c.req.valid('param')
    const { format, download } = c.req.valid('query')
    const writer = writerFor(format, c.req.header('accept'))
    if (!writer)
      return problem(
        c,
        406,
        'The account can be had as JSON, text, Markdown, HTML and the other writers that docs/reference/formats.md names.',
      )
    const found = await library.account(id)
    if (!found) return problem(c, 404, 'No story has this id.')
    c.header('Content-Type', `${typeOf(writer)}${typeOf(writer).includes('json') ? '' : '; charset=utf-8'}`)
    c.header('Vary', 'Accept')
    if (writer.name === 'html') c.header('Content-Security-Policy', PAGE_POLICY)
    if (download) c.header('Content-Disposition', `attachment; filename="account${writer.extensions[0] ?? ''}"`)
    return c.body(writer.write(found, { ...PLAIN, all: true }))
  })
}
