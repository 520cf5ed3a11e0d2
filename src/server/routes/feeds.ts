import { createRoute, type OpenAPIHono, z } from '@hono/zod-openapi'
import { subscriptions } from '../../ingest/formats/opml.ts'
import { opml } from '../../publish/opml.ts'
import type { Feed } from '../feeds/feed.ts'
import type { Feeds } from '../feeds/follower.ts'
import { problem } from '../problem.ts'
import { FeedId, FeedSchema, NoticeSchema, usual } from '../schemas.ts'

const OPML = 'text/x-opml'
const params = FeedId
const address = z.url({ protocol: /^https?$/ }).max(2000)
const one = { description: 'The feed', content: { 'application/json': { schema: FeedSchema } } }

const list = createRoute({
  method: 'get',
  path: '/v1/feeds',
  operationId: 'listFeeds',
  tags: ['Feeds'],
  description: 'With what came of the last look, and when the next is due.',
  summary: 'The feeds that are followed; as OPML where ?format=opml or Accept asks for it',
  request: {
    query: z.object({
      format: z.enum(['json', 'opml']).optional().openapi({ description: 'before Accept', example: 'json' }),
    }),
  },
  responses: {
    200: {
      description: 'All feeds, in the order they were added',
      content: {
        'application/json': { schema: z.object({ items: z.array(FeedSchema) }).openapi('Feeds') },
        [OPML]: { schema: z.string() },
      },
    },
    ...usual,
  },
})
const NewFeeds = z
  .object({
    url: address.optional().openapi({ description: 'of a feed, or of a page that names one' }),
    urls: z.array(address).max(50).optional(),
    opml: z.string().max(10_000_000).optional().openapi({ description: 'a list of feeds, as feed readers export it' }),
  })
  .openapi('NewFeeds')
const Following = z.object({ items: z.array(FeedSchema), notices: z.array(NoticeSchema) }).openapi('Following')
const add = createRoute({
  method: 'post',
  path: '/v1/feeds',
  operationId: 'followFeeds',
  tags: ['Feeds'],
  description: 'By url, urls or opml.',
  summary: 'Follows feeds: by address, or by a list; articles come as they are fetched',
  request: { body: { required: true, content: { 'application/json': { schema: NewFeeds } } } },
  responses: {
    201: {
      description: 'Those asked for that are followed now, and why others are not',
      content: { 'application/json': { schema: Following } },
    },
    200: { description: 'None of them is new', content: { 'application/json': { schema: Following } } },
    ...usual,
  },
})
const words = z.array(z.string().min(1).max(100)).max(50)
const FeedChange = z
  .object({
    paused: z.boolean().optional(),
    folder: z.string().max(100).optional(),
    only: words
      .optional()
      .openapi({ description: 'only entries with one of these words', example: ['harbour', 'ferry'] }),
    never: words.optional().openapi({ description: 'no entries with one of these words', example: ['horoscope'] }),
  })
  .openapi('FeedChange')
const change = createRoute({
  method: 'patch',
  path: '/v1/feeds/{id}',
  operationId: 'changeFeed',
  tags: ['Feeds'],
  description:
    'A paused feed is kept and not looked at. What is not given stays as it is; an empty folder is none, empty lists are no rule.',
  summary: 'Pauses a feed or goes on with it, puts it into a folder, says which of its entries are wanted',
  request: { params, body: { required: true, content: { 'application/json': { schema: FeedChange } } } },
  responses: { 200: one, ...usual },
})
const remove = createRoute({
  method: 'delete',
  path: '/v1/feeds/{id}',
  operationId: 'unfollowFeed',
  tags: ['Feeds'],
  description: 'Nothing that it brought is lost.',
  summary: 'Follows a feed no longer; its articles stay',
  request: { params },
  responses: { 204: { description: 'It is followed no longer' }, ...usual },
})
const poll = createRoute({
  method: 'post',
  path: '/v1/feeds/{id}/poll',
  operationId: 'pollFeed',
  tags: ['Feeds'],
  description: 'Whether it is due or not.',
  summary: 'Looks at a feed now, and answers when that is done',
  request: { params },
  responses: { 200: one, ...usual },
})

/** As the schema has it, which knows no readonly. */
const copied = (feed: Feed): z.infer<typeof FeedSchema> => ({
  ...feed,
  rules: feed.rules && { only: [...feed.rules.only], never: [...feed.rules.never] },
  last: feed.last && { ...feed.last, doubts: [...feed.last.doubts] },
})

const asOpml = (format: string | undefined, accept: string | undefined): boolean =>
  format === 'opml' || (format === undefined && (accept ?? '').includes(OPML))

const missing = 'No feed has this id.'

const addFollowing = (app: OpenAPIHono, feeds: Feeds): void => {
  app.openapi(add, async (c) => {
    const { url, urls = [], opml: listed } = c.req.valid('json')
    const asked = [...(url === undefined ? [] : [url]), ...urls]
    const subscribed = listed === undefined ? null : subscriptions(listed)
    if (!asked.length && !subscribed) return problem(c, 400, 'Give url, urls or opml.')
    if (subscribed && !subscribed.length) return problem(c, 400, 'opml: there is no feed in this list.')
    const found = [feeds.subscribe(subscribed ?? []), await feeds.follow(asked)]
    const answer = {
      items: found.flatMap((f) => f.items.map(copied)),
      notices: found.flatMap((f) => f.notices.map((n) => ({ ...n }))),
    }
    return c.json(answer, found.some((f) => f.fresh) ? 201 : 200)
  })
}

export const addFeeds = (app: OpenAPIHono, feeds: Feeds): void => {
  app.openapi(list, (c) => {
    c.header('Vary', 'Accept')
    if (!asOpml(c.req.valid('query').format, c.req.header('accept')))
      return c.json({ items: feeds.list().map(copied) }, 200)
    c.header('Content-Disposition', 'attachment; filename="feeds.opml"')
    return c.body(opml(feeds.list()), 200, { 'Content-Type': OPML })
  })
  addFollowing(app, feeds)
  app.openapi(change, (c) => {
    const { paused, ...how } = c.req.valid('json')
    const { id } = c.req.valid('param')
    const arranged = feeds.arrange(id, how)
    const feed = paused === undefined ? arranged : feeds.pause(id, paused)
    return feed ? c.json(copied(feed), 200) : problem(c, 404, missing)
  })
  app.openapi(remove, (c) => (feeds.unfollow(c.req.valid('param').id) ? c.body(null, 204) : problem(c, 404, missing)))
  app.openapi(poll, async (c) => {
    const feed = await feeds.poll(c.req.valid('param').id)
    return feed ? c.json(copied(feed), 200) : problem(c, 404, missing)
  })
}
