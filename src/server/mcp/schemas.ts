import { z } from 'zod'

// What the tools answer, so that an assistant knows the shape before it asks. Plain zod: the tools need no HTTP server.

const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

export const Words = z
  .object({ article: z.string(), from: z.number(), to: z.number(), exact: z.string() })
  .describe('exact words and their place: text.slice(from, to) of the article, in UTF-16 units')

export const Telling = Words.extend({
  outlet: z.string(),
  published: z.string().nullable(),
  speaker: z.string().nullable(),
  stance: z.string(),
})

export const Answer = z.object({
  value: z.string(),
  asOf: z.string().nullable(),
  superseded: z.boolean().describe('a later answer has taken its place'),
  outlets: list(z.string()),
  origins: z.number(),
  tellings: list(Telling),
})

export const BriefFact = z.object({
  id: z.string(),
  about: z.string(),
  verdict: z.string(),
  reason: z.string().nullable(),
  why: z.string(),
  certainty: z.number(),
  outlets: z.number(),
  origins: z.number().describe('independent origins: five papers with one agency text are one'),
  answers: list(Answer).describe('newest first'),
})

export const BriefArticle = z.object({
  id: z.string(),
  name: z.string(),
  title: z.string().nullable(),
  outlet: z.string().nullable(),
  published: z.string().nullable(),
  url: z.string().nullable(),
})

export const BriefStory = z.object({
  id: z.string(),
  title: z.string(),
  articles: list(z.string()),
  verdicts: z.record(z.string(), z.number()).describe('how many facts of each verdict the whole account has'),
  facts: list(BriefFact),
  left: z.number().describe('facts of the verdicts asked for that are not told here; ask for more with most'),
  reuse: list(z.object({ from: z.string(), to: z.string(), kind: z.string(), share: z.number() })).optional(),
  sayings: list(
    z.object({ speakers: list(z.string()), outlets: z.number(), origins: z.number(), wordings: list(Words) }),
  ).optional(),
  timeline: list(z.object({ start: z.string(), end: z.string(), what: z.string(), tellings: list(Words) })).optional(),
  commitments: list(
    z.object({
      by: z.string(),
      to: z.string().nullable(),
      kind: z.string(),
      due: z.string().nullable(),
      status: z.string(),
      what: Words,
    }),
  ).optional(),
})

export const BriefAccount = z.object({
  articles: list(BriefArticle),
  stories: list(BriefStory),
  notices: list(z.object({ article: z.string().nullable(), rule: z.string(), says: z.string() })),
})

/** What an assistant may ask of an account, so that the answer fits. */
export const Wanted = {
  verdicts: z
    .array(z.enum(['differ', 'compatible', 'agree', 'unjudged', 'only']))
    .max(5)
    .default(['differ', 'compatible', 'agree'])
    .describe('which facts'),
  most: z.number().int().min(1).max(200).default(15).describe('facts at most, those that most outlets tell first'),
  tellings: z.number().int().min(1).max(20).default(2).describe('tellings at most of each answer'),
  parts: z
    .array(z.enum(['reuse', 'sayings', 'timeline', 'commitments']))
    .max(4)
    .default(['reuse'])
    .describe('what else of the story'),
}
