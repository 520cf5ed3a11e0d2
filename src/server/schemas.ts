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
    independent: z
      .number()
      .int()
      .nullable()
      .openapi({ description: 'articles that go back to no other article of the story; null, as the counts, until the account has been told once' }),
    differ: z.number().int().nullable(),
    compatible: z.number().int().nullable(),
    agree: z.number().int().nullable(),
    only: z.number().int().nullable(),
    languages: z.array(z.string()),
    first: z.string().nullable(),
    last: z.string().nullable(),
    pace: z.array(z.number().int()).openapi({ description: 'articles in each of equal parts of the time between first and last' }),
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

export const ArticleSchema = z
  .object({ id: z.string(), title: z.string().nullable(), outlet: z.string().nullable(), text: z.string(), story: z.string() })
  .loose()
  .openapi('Article', { description: 'As in the account (docs/reference/account.md), with the id of its story' })

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
    next: z.string().nullable().openapi({ description: 'when it is due again; null for at once, and while it is paused' }),
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
  })
  .openapi('Hit')

export const NoticeSchema = z.object({ article: z.string().nullable(), rule: z.string(), says: z.string() }).loose().openapi('Notice')

export const AccountSchema = z
  .object({ variorum: z.literal(2), articles: z.array(z.looseObject({})), stories: z.array(z.looseObject({})), notices: z.array(NoticeSchema) })
  .openapi('Account', { description: 'See docs/reference/account.md' })

export const PageQuery = {
  limit: z.coerce.number().int().min(1).max(500).default(50),
  cursor: z.string().max(200).optional(),
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

/** Answers that every route may give. */
export const usual = {
  304: { description: 'As before: the ETag that was sent still holds' },
  400: { description: 'The request cannot be understood', content: problemContent },
  401: { description: 'A token is needed', content: problemContent },
  404: { description: 'There is nothing here', content: problemContent },
} as const
