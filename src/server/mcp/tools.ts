import { z } from 'zod'
import { compare } from '../../index.ts'
import type { Account, Fact, StoryAccount } from '../../model/index.ts'
import type { Library } from '../library.ts'
import type { Fetch } from '../routes/articles.ts'

/** What a tool works with. */
export interface Desk {
  readonly library: Library
  readonly fetch: Fetch
}

/** A tool as the protocol has it: what it takes, and plain data out. Throws with one sentence where it cannot be done. */
export interface Tool {
  readonly name: string
  readonly description: string
  readonly input: z.ZodObject
  readonly call: (desk: Desk, input: never) => Promise<unknown>
}

const tool = <S extends z.ZodObject>(name: string, description: string, input: S, call: (desk: Desk, input: z.infer<S>) => Promise<unknown>): Tool => ({
  name,
  description,
  input,
  call,
})

/** Facts with every telling and its anchor; the account's texts are left out, they are asked for by article. */
const toldOf = (account: Account) => ({
  articles: account.articles.map(({ id, name, title, outlet, published, url }) => ({ id, name, title, outlet, published: published?.value ?? null, url })),
  stories: account.stories.map(({ id, title, articles, facts, sayings, quotations, reuse, timeline, commitments }) => ({
    id,
    title,
    articles,
    facts,
    sayings: sayings.map((s) => ({ ...s, quotations: quotations.filter((q) => s.members.includes(q.id)) })),
    reuse: reuse.map(({ passages, ...r }) => ({ ...r, passages: passages.slice(0, 3) })),
    timeline,
    commitments,
  })),
  notices: account.notices,
})

const wordsIn = (s: string): Set<string> => new Set(s.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [])
/** Which share of the words of `claim` the fact has. */
const likeness = (claim: ReadonlySet<string>, fact: Fact): number => {
  const own = wordsIn([fact.about, ...fact.versions.flatMap((v) => [v.value, ...v.members.map((m) => `${m.prefix}${m.exact}${m.suffix}`)])].join(' '))
  return [...claim].filter((w) => own.has(w)).length / Math.max(1, claim.size)
}
/** A fact that holds fewer of the claim's words speaks of something else. */
const ALIKE = 0.5
const nearest = (story: StoryAccount, claim: string) =>
  story.facts
    .map((fact) => ({ likeness: likeness(wordsIn(claim), fact), fact }))
    .filter((f) => f.likeness >= ALIKE)
    .sort((a, b) => b.likeness - a.likeness)
    .slice(0, 5)

const found = async (library: Library, story: string): Promise<Account> => {
  const account = await library.account(story)
  if (!account) throw new Error(`There is no story ${story}; list_stories tells which there are.`)
  return account
}

export const tools: readonly Tool[] = [
  tool(
    'compare',
    'Compares articles about one event: texts, or addresses to fetch. Tells what they agree on, where they differ and who copied whom, each with the exact words and their place. Nothing is kept.',
    z.object({
      articles: z
        .array(z.object({ name: z.string().max(200), text: z.string().max(2_000_000) }))
        .max(50)
        .optional(),
      urls: z.array(z.string().max(2000)).max(20).optional(),
    }),
    async ({ fetch }, { articles = [], urls = [] }) => {
      const fetched = await fetch(urls)
      const texts = articles.map(({ name, text }) => ({ name: name.replace(/[\\/]/g, '-'), bytes: new TextEncoder().encode(text), charset: 'utf-8' }))
      const account = await compare([...texts, ...fetched.inputs])
      return toldOf({ ...account, notices: [...account.notices, ...(fetched.notices as Account['notices'])] })
    },
  ),
  tool(
    'list_stories',
    'Lists the stories in the store, newest change first, with how many facts differ and how many articles are independent.',
    z.object({ words: z.string().max(200).optional(), most: z.number().int().min(1).max(200).default(30) }),
    async ({ library }, { words = '', most }) => ({
      stories: library
        .stories()
        .filter((s) => s.title.toLowerCase().includes(words.toLowerCase()))
        .slice(0, most),
    }),
  ),
  tool(
    'get_account',
    'Tells the account of a story: facts with verdicts, sayings, reuse, timeline, commitments, all with anchors.',
    z.object({ story: z.string().max(100) }),
    async ({ library }, { story }) => toldOf(await found(library, story)),
  ),
  tool(
    'search_statements',
    'Finds sentences in every article of the store by their words; each with its anchor and story.',
    z.object({ words: z.string().min(1).max(200), most: z.number().int().min(1).max(100).default(20) }),
    async ({ library }, { words, most }) => ({ statements: library.search(words, most) }),
  ),
  tool(
    'count_origins',
    'For a claim about a story: the facts that speak of it, and how many outlets, independent origins and first speakers stand behind each, with anchors.',
    z.object({ story: z.string().max(100), claim: z.string().min(1).max(1000) }),
    async ({ library }, { story, claim }) => {
      const account = await found(library, story)
      return { facts: account.stories.flatMap((s) => nearest(s, claim)) }
    },
  ),
]
