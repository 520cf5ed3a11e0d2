import { z } from '@hono/zod-openapi'
import {
  AnchorSchema,
  CommitmentSchema,
  QuantitySchema,
  QuotationSchema,
  SpanSchema,
  TimeSchema,
} from './annotation-schemas.ts'
import { NoticeSchema } from './schemas.ts'

// The account (src/model/account.ts), as the OpenAPI document and the tools tell it. A test holds real accounts against it.

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()
const count = (description: string) => z.number().int().openapi({ description })
const VERDICTS = ['agree', 'compatible', 'differ', 'unjudged', 'only'] as const

export const VerdictSchema = z.enum(VERDICTS).openapi('Verdict', {
  description:
    'agree: every telling gives the same answer as precisely; compatible: not the same, but all hold once the most exact or latest is accepted; differ: they cannot be repeated side by side; unjudged: one subject, and no rule can tell; only: one article alone has it',
})

const ReasonSchema = z
  .enum(['correction', 'date', 'scope', 'bound', 'attribution', 'conflict'])
  .nullable()
  .openapi({ description: 'why they differ; conflict where the text explains nothing' })

export const ArticleSchema = z
  .object({
    id: z.string(),
    name: z.string().openapi({ description: 'file stem, or the id given in JSON Lines' }),
    title: z.string().nullable(),
    byline: z.string().nullable(),
    outlet: z.string().nullable(),
    language: z.string().openapi({ description: 'ISO 639-1', example: 'en' }),
    url: z.string().nullable(),
    published: z
      .object({
        value: z.string(),
        evidence: z.string(),
        rejected: list(z.object({ value: z.string(), why: z.string() })),
      })
      .nullable()
      .openapi({ description: 'ISO 8601, with the words or field it was read from and the dates that were rejected' }),
    text: z.string().openapi({ description: 'never changes once made; all else points into it' }),
    blocks: list(
      SpanSchema.extend({
        role: z.enum(['title', 'byline', 'dateline', 'body', 'caption', 'furniture']),
        why: z.string(),
      }).openapi('Block'),
    ),
    fields: z.record(z.string(), z.unknown()).openapi({ description: 'fields of the input that are passed through' }),
  })
  .openapi('Article')

export const MemberSchema = AnchorSchema.extend({
  origin: z.string().nullable().openapi({ description: 'id of the origin of this telling' }),
  speaker: z.string().nullable().openapi({ description: 'who says it, where it is said by somebody' }),
  stance: z
    .enum(['asserts', 'denies', 'corrects', 'doubts', 'unknown'])
    .openapi({ description: 'how the telling stands to the answer' }),
}).openapi('Member', { description: 'one telling of an answer: the exact words and their place' })

const number = (description: string) => z.number().nullable().openapi({ description })
const word = (description: string) => z.string().nullable().openapi({ description })

export const VersionSchema = z
  .object({
    value: z.string().openapi({ description: 'the answer, as worded', example: 'at least 31' }),
    low: number('of a figure: the least that the words allow; null where unbounded or no figure'),
    high: number('of a figure: the most that the words allow'),
    unit: word('of a figure: person, USD, percent, km, ...'),
    start: word('of a time: ISO 8601, as precise as the words are'),
    end: word('of a time: inclusive'),
    asOf: word('as of when it is told, ISO 8601'),
    members: list(MemberSchema),
  })
  .openapi('Version')

export const FactSchema = z
  .object({
    id: z.string(),
    about: z.string().openapi({ description: 'the question, free of every answer', example: 'people killed' }),
    kind: z.enum(['quantity', 'time', 'place', 'person', 'disclosure', 'saying', 'other']),
    verdict: VerdictSchema,
    reason: ReasonSchema,
    why: z.string().openapi({ description: 'one plain sentence' }),
    certainty: z.number().openapi({ description: '0..1: how sure the verdict is' }),
    outlets: count('outlets that tell it'),
    origins: count('independent origins behind it'),
    speakers: count('people who are its first speakers'),
    versions: list(VersionSchema),
    relations: list(
      z
        .object({
          a: z.number().int(),
          b: z.number().int(),
          verdict: VerdictSchema,
          reason: ReasonSchema,
          why: z.string(),
        })
        .openapi('Relation'),
    ).openapi({
      description: 'how each two answers stand to each other; a and b are indices of versions',
    }),
  })
  .openapi('Fact')

const OriginSchema = z
  .object({
    id: z.string(),
    name: z.string(),
    kind: z.enum(['agency', 'outlet', 'official', 'document', 'person']),
    articles: list(z.string()),
    evidence: list(AnchorSchema),
  })
  .openapi('Origin', { description: 'where statements were first made or written' })

const ReuseSchema = z
  .object({
    from: z.string(),
    to: z.string().openapi({ description: 'the article that goes back to from' }),
    kind: z.enum(['copy', 'edited', 'rewritten', 'translated']),
    share: z.number().openapi({ description: '0..1 of the body of to' }),
    direction: word('why this way round; null where nothing tells'),
    passages: list(z.object({ a: AnchorSchema, b: AnchorSchema, likeness: z.number() })),
  })
  .openapi('Reuse')

const SayingSchema = z
  .object({
    id: z.string(),
    members: list(z.string()).openapi({ description: 'ids of quotations' }),
    outlets: z.number().int(),
    origins: z.number().int(),
    speakers: z.number().int(),
  })
  .openapi('Saying')

const EntrySchema = z
  .object({ start: z.string(), end: z.string(), what: z.string(), members: list(AnchorSchema) })
  .openapi('TimelineEntry')

const StoryAccountSchema = z
  .object({
    id: z.string(),
    title: z.string(),
    articles: list(z.string()),
    origins: list(OriginSchema),
    reuse: list(ReuseSchema),
    quotations: list(QuotationSchema),
    sayings: list(SayingSchema),
    quantities: list(QuantitySchema),
    times: list(TimeSchema),
    facts: list(FactSchema),
    timeline: list(EntrySchema),
    commitments: list(CommitmentSchema),
  })
  .openapi('StoryAccount')

export const AccountSchema = z
  .object({
    variorum: z.literal(2),
    articles: list(ArticleSchema),
    stories: list(StoryAccountSchema),
    notices: list(NoticeSchema),
  })
  .openapi('Account', { description: 'All that is told of a story; docs/reference/account.md has it field by field' })

export const BearingSchema = z.enum(['bears-out', 'contradicts', 'differently-exact', 'unjudged']).openapi('Bearing')

export const FindingSchema = SpanSchema.extend({
  bearing: BearingSchema,
  fact: z.string(),
  about: z.string(),
  value: z.string(),
  why: z.string(),
  outlets: z.number().int(),
  origins: z.number().int(),
  members: list(MemberSchema),
}).openapi('Finding', {
  description: 'One answer of the articles; from and to are the words of the claim that it speaks of',
})
