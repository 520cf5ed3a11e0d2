import { McpServer } from '@modelcontextprotocol/sdk/server/mcp.js'
import { StdioServerTransport } from '@modelcontextprotocol/sdk/server/stdio.js'
import { type Desk, tools } from './tools.ts'

/** The tools as a server of the Model Context Protocol, not yet connected. */
export const mcpServer = (desk: Desk): McpServer => {
  const server = new McpServer({ name: 'variorum', version: '1' })
  for (const { name, description, input, call } of tools)
    server.registerTool(name, { description, inputSchema: input.shape }, async (given: unknown) => {
      try {
        return { content: [{ type: 'text' as const, text: JSON.stringify(await call(desk, given as never)) }] }
      } catch (error) {
        return { isError: true, content: [{ type: 'text' as const, text: error instanceof Error ? error.message : String(error) }] }
      }
    })
  return server
}

/** Serves the tools on standard input and output until the other side closes them. */
export const serveStdio = async (desk: Desk): Promise<void> => {
  const server = mcpServer(desk)
  const closed = new Promise<void>((done) => {
    process.stdin.once('end', done)
    process.stdin.once('close', done)
  })
  await server.connect(new StdioServerTransport())
  await closed
  await server.close()
}
