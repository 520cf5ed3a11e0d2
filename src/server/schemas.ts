import { z } from '@hono/zod-openapi'

export const ProblemSchema = z
  .object({ type: z.string(), title: z.string(), status: z.number().int(), detail: z.string() })
  .openapi('Problem', { description: 'What went wrong (RFC 9457)' })

export const StorySchema = z
  .object({
    id: z.string(),
    title: z.string(),
    articles: z.number().int(),
    outlets: z.number().int(),
    independent: z.number().int().nullable().openapi({
      description:
        'articles that go back to no other article of the story; null, as the counts, until the account has been told once',
    }),
    differ: z.number().int().nullable(),
    compatible: z.number().int().nullable(),
    agree: z.number().int().nullable(),
    unjudged: z.number().int().nullable(),
    only: z.number().int().nullable(),
    oneOrigin: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'facts that several outlets tell and that go back to one origin' }),
    disputes: z
      .array(z.string())
      .readonly()
      .openapi({ description: 'what is disputed, the weightiest first', example: ['people killed: 21 / 13 / 11'] }),
    languages: z.array(z.string()),
    first: z.string().nullable(),
    last: z.string().nullable(),
    pace: z
      .array(z.number().int())
      .openapi({ description: 'articles in each of equal parts of the time between first and last' }),
    changed: z.number().int(),
  })
  .openapi('Story')

export const ArticleSummarySchema = z
  .object({
    id: z.string(),
    name: z.string(),
    title: z.string().nullable(),
    outlet: z.string().nullable(),
    language: z.string(),
    url: z.string().nullable(),
    published: z.string().nullable(),
    story: z.string(),
  })
  .openapi('ArticleSummary')

export const ArticleVersionSchema = z
  .object({
    id: z.string(),
    version: z.number().int(),
    published: z.string().nullable(),
    title: z.string().nullable(),
    text: z.string(),
    latest: z.boolean(),
  })
  .openapi('ArticleVersion')

export const FeedSchema = z
  .object({
    id: z.string(),
    url: z.string(),
    title: z.string().nullable().openapi({ description: 'as the feed calls itself; null until it was read once' }),
    paused: z.boolean(),
    folder: z.string().optional().openapi({ description: 'where a person put it among the others' }),
    rules: z
      .object({ only: z.array(z.string()), never: z.array(z.string()) })
      .optional()
      .openapi({
        description: 'entries are wanted that hold one of the words of only, where there are any, and none of never',
      }),
    added: z.string(),
    last: z
      .object({
        at: z.string(),
        outcome: z.enum(['new', 'unchanged', 'failed']),
        articles: z.number().int().openapi({ description: 'new articles' }),
        says: z.string().nullable().openapi({ description: 'why it failed' }),
        doubts: z.array(z.string()).openapi({ description: 'what was doubtful though it did not fail' }),
      })
      .nullable()
      .openapi({ description: 'what came of the last look; null before the first' }),
    next: z
      .string()
      .nullable()
      .openapi({ description: 'when it is due again; null for at once, and while it is paused' }),
    interval: z.number().int().openapi({ description: 'seconds between two looks, as the feed has earned it' }),
    articles: z.number().int().openapi({ description: 'articles it has brought so far' }),
  })
  .openapi('Feed')

export const HitSchema = z
  .object({
    article: z.string(),
    story: z.string(),
    outlet: z.string().nullable(),
    title: z.string().nullable(),
    from: z.number().int(),
    to: z.number().int(),
    exact: z.string(),
    prefix: z.string(),
    suffix: z.string(),
    words: z
      .array(z.string())
      .readonly()
      .openapi({ description: 'which of the words asked for it holds: why it was found' }),
  })
  .openapi('Hit')

export const NoticeSchema = z
  .object({ article: z.string().nullable(), rule: z.string(), says: z.string() })
  .loose()
  .openapi('Notice')

const id = (of: string, example: string) =>
  z.object({
    id: z
      .string()
      .min(1)
      .max(100)
      .openapi({ description: `id of the ${of}`, example }),
  })
export const StoryId = id('story', '3f2a9c0d11e4b7a6')
export const ArticleId = id('article', '5d0e77a1b2c3d4e5')
export const FeedId = id('feed', '81b0c2d9e37f5a44')
export const CorrectionId = id('correction', '9a4c01be77d2f603')

export const PageQuery = {
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(500)
    .default(50)
    .openapi({ description: 'how many items a page has', example: 50 }),
  cursor: z
    .string()
    .max(200)
    .optional()
    .openapi({ description: 'what the page before gave as next', example: 'YWZ0ZXI6M2YyYTljMGQ' }),
}

export const pageSchema = <T extends z.ZodType>(item: T, name: string) =>
  z
    .object({
      items: z.array(item),
      next: z.string().nullable().openapi({ description: 'hand it in as cursor for the next page; null on the last' }),
      total: z.number().int().openapi({ description: 'items in the whole list' }),
    })
    .openapi(name)

const problemContent = { 'application/problem+json': { schema: ProblemSchema } }

const refused = (description: string) => ({ description, content: problemContent })

const RetryHeaders = z.object({
  'Retry-After': z.string().openapi({ description: 'seconds until it may be asked again', example: '3' }),
  RateLimit: z
    .string()
    .openapi({ description: 'r: requests left; t: seconds until one more', example: '"requests";r=0;t=3' }),
  'RateLimit-Policy': z.string().openapi({ description: 'q: requests in w seconds', example: '"requests";q=120;w=60' }),
})

/** Answers that every route may give. */
export const usual = {
  304: { description: 'As before: the ETag that was sent still holds' },
  400: refused('The request cannot be understood'),
  401: refused('A token is needed'),
  403: refused('Asked from elsewhere: a page of an origin that is not allowed, or a name that is not of this machine'),
  404: refused('There is nothing here'),
  413: refused('The request is too large'),
  429: {
    ...refused('More requests a minute than this server answers from one address (--rate)'),
    headers: RetryHeaders,
  },
  503: refused('The store cannot be read or written now'),
} as const
