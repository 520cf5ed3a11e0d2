import type { Command } from 'commander'
import { DONE } from './exit.ts'
import { part } from './parts.ts'
import { asComplaint, type StoreOptions, withStoreOption } from './store/open.ts'

export interface McpOptions extends StoreOptions {
  readonly allow?: readonly string[]
}

const EXAMPLES = `
Speaks the Model Context Protocol on standard input and output. Tools: compare,
list_stories, get_account, get_fact, search_statements, check_claim; accounts and
articles are resources. Nothing that they do changes the store. Every answer
carries the exact words and their place in the article.

Example, as an assistant's configuration has it:
  { "command": "variorum", "args": ["mcp", "--store", "news.db"] }

Exit codes: 0 the other side has closed, 2 failed.
`

/** Serves the tools until the other side closes, and returns the exit code. */
export const mcpCommand = async ({ store, allow = [] }: McpOptions): Promise<number> => {
  // not the whole server: what answers over HTTP needs packages of its own
  const { serveStdio } = await part('mcp', () => import('../server/mcp/server.ts'))
  const { fetchWith, guardedNet } = await import('../server/fetch.ts')
  const { storedLibrary } = await import('../server/stored/library.ts')
  try {
    const library = storedLibrary(store)
    const net = guardedNet(allow)
    await serveStdio({ library, fetch: fetchWith(net) })
    await net.close()
    await library.close()
    return DONE
  } catch (error) {
    throw asComplaint(error)
  }
}

const collect = (value: string, before: readonly string[] = []): readonly string[] => [...before, value]

/** Registers `variorum mcp`; `done` takes the exit code. */
export const addMcp = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('mcp')
      .summary('tools for assistants over the store')
      .description('Gives assistants the store as tools, over the Model Context Protocol.'),
  )
    .option(
      '--allow <host>',
      'a host that may be fetched from though its address is not public, such as localhost:8000; may be repeated',
      collect,
    )
    .addHelpText('after', EXAMPLES)
    .action(async (options: McpOptions) => done(await mcpCommand(options)))
}
