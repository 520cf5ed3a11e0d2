import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import type { CorrectionMatter } from '../../store/index.ts'
import { apart, hidden, joined, judged } from '../../stream/correct.ts'
import type { Library } from '../library.ts'
import { problem } from '../problem.ts'
import { CorrectionId, usual } from '../schemas.ts'

const id = z.string().min(1).max(100)
const offset = z.number().int().min(0)

const judgement = z.enum(['agree', 'compatible', 'differ', 'unjudged'])

const Matter = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('merge'), a: id, b: id }),
    z.object({ kind: z.literal('split'), articles: z.array(id).min(1).max(1000) }),
    z.object({ kind: z.literal('not-independent'), a: id, b: id }),
    z.object({ kind: z.literal('independent'), a: id, b: id }),
    z.object({
      kind: z.literal('speaker'),
      article: id,
      from: offset,
      to: offset,
      exact: z.string().max(20_000),
      name: z.string().min(1).max(300),
    }),
    z
      .object({
        kind: z.literal('verdict'),
        story: id,
        fact: id,
        verdict: judgement,
        reason: z.enum(['date', 'correction', 'scope', 'bound', 'attribution', 'conflict']).optional(),
      })
      .openapi({
        description: 'the fact as the account of the story names it now; what is kept are the places it is told at',
      }),
    z
      .object({ kind: z.literal('hidden'), story: id, fact: id })
      .openapi({ description: 'the fact answers no question that anybody asks' }),
    z
      .object({ kind: z.literal('apart'), story: id, fact: id, article: id, from: offset, to: offset })
      .openapi({ description: 'what the article tells there is not about the same thing' }),
    z
      .object({ kind: z.literal('joined'), story: id, fact: id, other: id, verdict: judgement })
      .openapi({ description: 'two facts are one, and so stand to each other' }),
  ])
  .openapi('CorrectionMatter', { description: 'What a person says is so; a, b and articles are ids of articles' })
const CorrectionSchema = z
  .looseObject({ id: z.string(), kind: z.string(), made: z.string(), undone: z.boolean() })
  .openapi('Correction')

const list = createRoute({
  method: 'get',
  path: '/v1/corrections',
  operationId: 'listCorrections',
  tags: ['Corrections'],
  description: 'They are replayed over what is found in later runs.',
  summary: 'Every correction, undone ones too, in the order they were made',
  responses: {
    200: {
      description: 'Corrections',
      content: { 'application/json': { schema: z.object({ items: z.array(CorrectionSchema) }) } },
    },
    ...usual,
  },
})
const make = createRoute({
  method: 'post',
  path: '/v1/corrections',
  operationId: 'correct',
  tags: ['Corrections'],
  description: 'Nothing is overwritten: a correction is kept beside what was found, and can be undone.',
  summary:
    'Corrects: stories are one, articles are a story of their own, two articles are independent or not, somebody else said it, a fact is judged wrong',
  request: {
    query: z.object({
      by: z
        .string()
        .min(1)
        .max(100)
        .optional()
        .openapi({ description: 'who says so; kept with the correction', example: 'Ama' }),
    }),
    body: { required: true, content: { 'application/json': { schema: Matter } } },
  },
  responses: {
    201: { description: 'The correction', content: { 'application/json': { schema: CorrectionSchema } } },
    ...usual,
  },
})
const undo = createRoute({
  method: 'delete',
  path: '/v1/corrections/{id}',
  operationId: 'undoCorrection',
  tags: ['Corrections'],
  description: 'The account is again as it was without it.',
  summary: 'Undoes a correction; it stays in the list',
  request: { params: CorrectionId },
  responses: {
    200: { description: 'The correction, undone', content: { 'application/json': { schema: CorrectionSchema } } },
    ...usual,
  },
})

/** What is kept of a correction: a fact as the places it is told at. Null where there is no such fact. */
const matterOf = async (library: Library, asked: z.infer<typeof Matter>): Promise<CorrectionMatter | null> => {
  if (!('fact' in asked)) return asked
  const account = await library.account(asked.story)
  if (!account) return null
  if (asked.kind === 'hidden') return hidden(account, asked.fact)
  if (asked.kind === 'apart') return apart(account, asked.fact, asked)
  if (asked.kind === 'joined') return joined(account, asked.fact, asked.other, asked.verdict)
  return judged(account, asked.fact, asked.verdict, asked.reason)
}

export const addCorrections = (app: OpenAPIHono, library: Library): void => {
  app.openapi(list, (c) => c.json({ items: library.corrections().map((x) => ({ ...x })) }))
  app.openapi(make, async (c) => {
    const matter = await matterOf(library, c.req.valid('json'))
    if (!matter) return problem(c, 404, 'The story has no such fact that several articles tell.')
    const why = library.refused(matter)
    if (why !== null) return problem(c, 400, `Nothing was corrected: ${why}.`)
    const made = library.correct(matter, c.req.valid('query').by)
    return made ? c.json({ ...made }, 201) : problem(c, 404, 'An article that this speaks of is not there.')
  })
  app.openapi(undo, (c) => {
    const undone = library.undo(c.req.valid('param').id)
    return undone ? c.json({ ...undone }, 200) : problem(c, 404, 'No correction has this id.')
  })
}
