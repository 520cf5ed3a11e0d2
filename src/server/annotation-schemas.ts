import { z } from '@hono/zod-openapi'

// What readers find in an article (src/model/annotation.ts), as the OpenAPI document tells it.

const span = { from: z.number().int(), to: z.number().int() }
const bound = z.enum(['exact', 'about', 'at-least', 'more-than', 'at-most', 'less-than', 'vague'])
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

export const SpanSchema = z
  .object(span)
  .openapi('Span', { description: 'a half-open stretch of the text, in UTF-16 units' })

export const AnchorSchema = z
  .object({ ...span, article: z.string(), exact: z.string(), prefix: z.string(), suffix: z.string() })
  .openapi('Anchor', { description: 'a span that repeats its words, with some before and after' })

const SentenceSchema = z
  .object({ ...span, block: z.number().int().openapi({ description: 'index of its block in the article' }) })
  .openapi('Sentence')

const MentionSchema = z
  .object({
    ...span,
    kind: z.enum(['person', 'organisation', 'place', 'role']),
    text: z.string(),
    entity: z.string().openapi({ description: 'the fullest name that the article has for whom it means' }),
    role: z.string().nullable().openapi({ description: 'title or office as worded' }),
  })
  .openapi('Mention')

export const QuotationSchema = z
  .object({
    id: z.string(),
    article: z.string(),
    spans: list(SpanSchema),
    text: list(z.string()),
    manner: z.enum(['direct', 'mixed', 'indirect']),
    speaker: z.object({ name: z.string(), at: AnchorSchema }).nullable(),
    cue: AnchorSchema.nullable(),
    said: z.string().nullable(),
    stance: z
      .enum(['asserts', 'denies', 'corrects', 'doubts', 'unknown'])
      .openapi({ description: 'how the speaker stands to the content' }),
  })
  .openapi('Quotation')

export const QuantitySchema = z
  .object({
    ...span,
    id: z.string(),
    article: z.string(),
    text: z.string(),
    low: z.number().nullable(),
    high: z.number().nullable(),
    bound,
    unit: z.string().nullable(),
    counts: z.string().openapi({ description: 'the words that it counts' }),
    figure: SpanSchema,
    change: z
      .enum(['up', 'down'])
      .nullable()
      .openapi({ description: 'by how much something changed, not where it stands' }),
    former: z.boolean().openapi({ description: 'the level before a change' }),
    per: z.string().nullable().openapi({ description: 'a day, a person, ...' }),
    of: z.number().nullable().openapi({ description: 'of how many it counts some' }),
    extent: z.enum(['part', 'whole']).nullable(),
    denied: z.boolean().openapi({ description: 'the words say that it is not this' }),
  })
  .openapi('Quantity')

export const TimeSchema = z
  .object({
    ...span,
    article: z.string(),
    text: z.string(),
    start: z.string(),
    end: z.string(),
    bound,
    grain: z.enum(['decade', 'year', 'quarter', 'month', 'week', 'day', 'part', 'minute']),
    duration: z.boolean(),
    offset: z.number().nullable().openapi({ description: 'minutes ahead of UTC' }),
    relation: z.enum(['since', 'until', 'by', 'before', 'after']).nullable(),
  })
  .openapi('Time')

export const CommitmentSchema = z
  .object({
    by: z.string(),
    to: z.string().nullable(),
    kind: z.enum(['promise', 'demand', 'offer', 'refusal', 'denial']),
    what: AnchorSchema,
    due: z.string().nullable(),
    status: z.enum(['open', 'reported kept', 'reported broken', 'uneven']),
    evidence: list(AnchorSchema),
  })
  .openapi('Commitment')

export const AnnotationsSchema = z
  .object({
    sentences: list(SentenceSchema),
    mentions: list(MentionSchema),
    quotations: list(QuotationSchema),
    quantities: list(QuantitySchema),
    times: list(TimeSchema),
    commitments: list(CommitmentSchema),
  })
  .openapi('Annotations', {
    description:
      'What was read in an article, each list in the order of its text; corrections are minded by the account, not here',
  })
