import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { storiesAtom, storyAtom } from '../../publish/index.ts'
import type { Library } from '../library.ts'
import { problem } from '../problem.ts'
import { StoryId, usual } from '../schemas.ts'

const ATOM = 'application/atom+xml'
/** Entries of a feed; readers come back before so many have changed. */
const ENTRIES = 100
const content = { [ATOM]: { schema: z.string() } }

const all = createRoute({
  method: 'get',
  path: '/v1/atom',
  operationId: 'getStoriesFeed',
  tags: ['Events'],
  summary: 'The stories of several articles as an Atom feed, newest change first',
  description:
    'A story that has changed is a new entry. Where the server asks for a token, give it as Authorization: Bearer.',
  responses: { 200: { description: 'The feed', content }, ...usual },
})

const one = createRoute({
  method: 'get',
  path: '/v1/stories/{id}/atom',
  operationId: 'getStoryFeed',
  tags: ['Events'],
  summary: 'The facts of a story as an Atom feed, the latest telling first',
  description:
    'A fact is a new entry when a figure has changed, a second origin stands behind it, or tellings contradict each other.',
  request: { params: StoryId },
  responses: { 200: { description: 'The feed', content }, ...usual },
})

export const addAtom = (app: OpenAPIHono, library: Library): void => {
  app.openapi(all, (c) => {
    const told = library.stories().filter((s) => s.articles > 1)
    return c.body(storiesAtom(told.slice(0, ENTRIES), new URL(c.req.url).origin), 200, { 'Content-Type': ATOM })
  })
  app.openapi(one, (c) => {
    const { id } = c.req.valid('param')
    const story = library.stories().find((s) => s.id === id)
    if (!story) return problem(c, 404, 'No story has this id.')
    const facts = library.facts().filter((f) => f.story === id)
    return c.body(storyAtom(story, facts.slice(0, ENTRIES), new URL(c.req.url).origin), 200, { 'Content-Type': ATOM })
  })
}
