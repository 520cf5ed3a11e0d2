import { type McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { PLAIN, writers } from '../../publish/index.ts'
import type { Library } from '../library.ts'

/** Stories that are listed; more are found by list_stories. */
const LISTED = 50

const one = (value: string | string[] | undefined): string =>
  decodeURIComponent((Array.isArray(value) ? value[0] : value) ?? '')

const markdown = (account: Parameters<(typeof writers)[number]['write']>[0]): string =>
  writers.find((w) => w.name === 'markdown')?.write(account, PLAIN) ?? ''

/** Accounts to read as Markdown, and articles as text, by address. */
export const addResources = (server: McpServer, library: Library): void => {
  server.registerResource(
    'story',
    new ResourceTemplate('variorum://story/{id}', {
      list: async () => ({
        resources: library
          .stories()
          .slice(0, LISTED)
          .map((s) => ({
            uri: `variorum://story/${s.id}`,
            name: s.title,
            description: s.disputes.join('; '),
            mimeType: 'text/markdown',
          })),
      }),
    }),
    {
      title: 'Account of a story',
      description: 'What its articles agree on and where they differ, to read',
      mimeType: 'text/markdown',
    },
    async (uri, { id }) => {
      const account = await library.account(one(id))
      if (!account) throw new Error(`There is no story ${one(id)}.`)
      return { contents: [{ uri: uri.href, mimeType: 'text/markdown', text: markdown(account) }] }
    },
  )
  server.registerResource(
    'article',
    new ResourceTemplate('variorum://article/{id}', { list: undefined }),
    {
      title: 'Text of an article',
      description: 'As it was settled; places in answers are places in it',
      mimeType: 'text/plain',
    },
    async (uri, { id }) => {
      const article = library.article(one(id))
      if (!article) throw new Error(`There is no article ${one(id)}.`)
      return { contents: [{ uri: uri.href, mimeType: 'text/plain', text: article.text }] }
    },
  )
}
