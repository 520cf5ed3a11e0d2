import { z } from 'zod'
import { compare } from '../../index.ts'
import type { Account } from '../../model/index.ts'
import { factRows } from '../../publish/index.ts'
import type { Library } from '../library.ts'
import type { Fetch } from '../routes/articles.ts'
import { brief, briefFact } from './brief.ts'
import { BriefAccount, BriefFact, Telling, Wanted, Words } from './schemas.ts'

/** What a tool works with. */
export interface Desk {
  readonly library: Library
  readonly fetch: Fetch
}

/** A tool as the protocol has it: what it takes and gives, both described. Throws with one sentence where it cannot be done. */
export interface Tool {
  readonly name: string
  readonly title: string
  readonly description: string
  readonly input: z.ZodObject
  readonly output: z.ZodObject
  /** whether it reaches beyond the store */
  readonly openWorld: boolean
  readonly call: (desk: Desk, input: never) => Promise<Record<string, unknown>>
}

type Spec<I extends z.ZodObject, O extends z.ZodObject> = Omit<Tool, 'input' | 'output' | 'call' | 'openWorld'> & {
  readonly input: I
  readonly output: O
  readonly openWorld?: boolean
  readonly call: (desk: Desk, input: z.infer<I>) => Promise<z.infer<O>>
}

const tool = <I extends z.ZodObject, O extends z.ZodObject>(spec: Spec<I, O>): Tool =>
  ({ openWorld: false, ...spec }) as Tool

const found = async (library: Library, story: string): Promise<Account> => {
  const account = await library.account(story)
  if (!account) throw new Error(`There is no story ${story}; list_stories tells which there are.`)
  return account
}

const story = z.string().max(100).describe('id of a story, as list_stories has it')
const list = <T extends z.ZodType>(item: T) => z.array(item).readonly()

export const tools: readonly Tool[] = [
  tool({
    name: 'compare',
    title: 'Compare articles',
    description:
      'Compares articles about one event: texts, or addresses to fetch. Tells what they agree on, where they differ and who copied whom, each with the exact words and their place. Nothing is kept.',
    input: z.object({
      articles: z
        .array(z.object({ name: z.string().max(200), text: z.string().max(2_000_000) }))
        .max(50)
        .optional(),
      urls: z.array(z.string().max(2000)).max(20).optional(),
      ...Wanted,
    }),
    output: BriefAccount,
    openWorld: true,
    call: async ({ fetch }, { articles = [], urls = [], ...asked }) => {
      const fetched = await fetch(urls)
      const texts = articles.map(({ name, text }) => ({
        name: name.replace(/[\\/]/g, '-'),
        bytes: new TextEncoder().encode(text),
        charset: 'utf-8',
      }))
      const account = await compare([...texts, ...fetched.inputs])
      return brief({ ...account, notices: [...account.notices, ...(fetched.notices as Account['notices'])] }, asked)
    },
  }),
  tool({
    name: 'list_stories',
    title: 'List stories',
    description:
      'Lists the stories in the store, newest change first, with what is disputed in each, how many articles are independent and how many facts differ.',
    input: z.object({
      words: z.string().max(200).optional().describe('of the title'),
      differ: z.boolean().default(false).describe('only stories whose tellings differ'),
      most: z.number().int().min(1).max(200).default(30),
    }),
    output: z.object({
      stories: list(
        z.object({
          id: z.string(),
          title: z.string(),
          articles: z.number(),
          outlets: z.number(),
          independent: z.number().nullable(),
          differ: z.number().nullable().describe('facts that differ; null until the story has been told once'),
          disputes: list(z.string()),
          first: z.string().nullable(),
          last: z.string().nullable(),
        }),
      ),
      left: z.number(),
    }),
    call: async ({ library }, { words = '', differ, most }) => {
      const all = library
        .stories()
        .filter((s) => s.title.toLowerCase().includes(words.toLowerCase()) && (!differ || (s.differ ?? 0) > 0))
      const stories = all
        .slice(0, most)
        .map(({ id, title, articles, outlets, independent, differ, disputes, first, last }) => {
          return { id, title, articles, outlets, independent, differ, disputes, first, last }
        })
      return { stories, left: all.length - stories.length }
    },
  }),
  tool({
    name: 'get_account',
    title: 'Account of a story',
    description:
      'Tells the account of a story: facts with verdicts, and reuse, sayings, timeline and commitments where asked, all with exact words and their places.',
    input: z.object({ story, ...Wanted }),
    output: BriefAccount,
    call: async ({ library }, { story, ...asked }) => brief(await found(library, story), asked),
  }),
  tool({
    name: 'get_fact',
    title: 'One fact in full',
    description: 'Tells one fact of a story with every telling of every answer.',
    input: z.object({ story, fact: z.string().max(100).describe('id of the fact, as get_account has it') }),
    output: BriefFact,
    call: async ({ library }, { story, fact }) => {
      const row = factRows(await found(library, story)).find((f) => f.id === fact)
      if (!row) throw new Error(`Story ${story} has no fact ${fact}; get_account names them.`)
      return briefFact(row, Number.POSITIVE_INFINITY)
    },
  }),
  tool({
    name: 'search_statements',
    title: 'Search sentences',
    description: 'Finds sentences in every article of the store by their words; each with its place and story.',
    input: z.object({ words: z.string().min(1).max(200), most: z.number().int().min(1).max(100).default(20) }),
    output: z.object({
      statements: list(
        Words.extend({ story: z.string(), outlet: z.string().nullable(), title: z.string().nullable() }),
      ),
    }),
    call: async ({ library }, { words, most }) => ({
      statements: library.search(words, most).map(({ article, from, to, exact, story, outlet, title }) => ({
        article,
        from,
        to,
        exact,
        story,
        outlet,
        title,
      })),
    }),
  }),
  tool({
    name: 'check_claim',
    title: 'Check a claim',
    description:
      'Holds one sentence against what the articles say: which answers bear it out, contradict it, are more or less exact, or cannot be judged, and how many outlets and independent origins stand behind each. It does not tell what is true.',
    input: z.object({
      claim: z.string().min(1).max(1000).describe('one sentence'),
      story: story.optional().describe('asks this story; else those that speak of it'),
      most: z.number().int().min(1).max(50).default(10).describe('findings at most of each story'),
      tellings: Wanted.tellings,
    }),
    output: z.object({
      stories: list(
        z.object({
          story: z.string(),
          title: z.string(),
          findings: list(
            z.object({
              bearing: z.enum(['bears-out', 'contradicts', 'differently-exact', 'unjudged']),
              fact: z.string(),
              about: z.string(),
              value: z.string(),
              why: z.string(),
              outlets: z.number(),
              origins: z.number(),
              tellings: list(Telling.pick({ article: true, from: true, to: true, exact: true, speaker: true })),
            }),
          ),
          left: z.number(),
        }),
      ),
    }),
    call: async ({ library }, { claim, story, most, tellings }) => {
      if (story !== undefined && !library.stories().some((s) => s.id === story))
        throw new Error(`There is no story ${story}; list_stories tells which there are.`)
      const stories = await library.ask(claim, story ?? null)
      return {
        stories: stories.map(({ story, title, findings }) => ({
          story,
          title,
          findings: findings.slice(0, most).map(({ bearing, fact, about, value, why, outlets, origins, members }) => ({
            bearing,
            fact,
            about,
            value,
            why,
            outlets,
            origins,
            tellings: members
              .slice(0, tellings)
              .map(({ article, from, to, exact, speaker }) => ({ article, from, to, exact, speaker })),
          })),
          left: Math.max(0, findings.length - most),
        })),
      }
    },
  }),
]
