import { OpenAPIHono } from '@hono/zod-openapi'
import { bodyLimit } from 'hono/body-limit'
import { etag } from 'hono/etag'
import { HTTPException } from 'hono/http-exception'
import { StoreFault } from '../store/index.ts'
import { shared } from './cors.ts'
import type { Feeds } from './feeds/follower.ts'
import { headers, ownOnly, tokened } from './guard.ts'
import { keptPages } from './kept-pages.ts'
import type { Library } from './library.ts'
import { BadCursor } from './pages.ts'
import { problem } from './problem.ts'
import { rated } from './rate.ts'
import { addAnnotations } from './routes/annotations.ts'
import { addArticles, type Fetch } from './routes/articles.ts'
import { addAtom } from './routes/atom.ts'
import { addClaims } from './routes/claims.ts'
import { addCorrections } from './routes/corrections.ts'
import { addEvents } from './routes/events.ts'
import { addFacts } from './routes/facts.ts'
import { addFeeds } from './routes/feeds.ts'
import { addFiles } from './routes/files.ts'
import { addHealth } from './routes/health.ts'
import { type AskOpinion, addOpinions } from './routes/opinions.ts'
import { addReference } from './routes/reference.ts'
import { addSearch } from './routes/search.ts'
import { addStories } from './routes/stories.ts'
import { TooLong } from './too-long.ts'

export interface AppOptions {
  readonly library: Library
  readonly fetch: Fetch
  /** the feeds that are followed; a server without them follows none */
  readonly feeds?: Feeds
  /** null: none is asked for, and only this machine is answered */
  readonly token: string | null
  /** folder of the built desk; null serves the API alone */
  readonly desk: string | null
  /** pages of these origins may ask the API, such as https://notes.example */
  readonly origins?: readonly string[]
  /** requests to /v1 that one address may make a minute; null, as usual, counts none */
  readonly rate?: number | null
  /** asks a model outside; null, as usual, asks none */
  readonly opinion?: AskOpinion | null
}

const isGone = (error: Error): boolean =>
  error.message === 'aborted' || ('code' in error && error.code === 'ECONNRESET')

/** Larger requests are refused; a whole day's texts pasted at once are far below. */
const MOST_BYTES = 25_000_000

/** The API and the desk as one application: a request in, an answer out, no port yet. */
export const app = (options: AppOptions): OpenAPIHono => {
  const { library, fetch, feeds, token, desk, origins = [], rate = null, opinion = null } = options
  const app = new OpenAPIHono({
    defaultHook: (result, c) => {
      if (result.success) return
      const [issue] = result.error.issues
      return problem(c, 400, `${issue?.path.join('.') ?? 'request'}: ${issue?.message ?? 'not understood'}`)
    },
  })
  if (origins.length) app.use('/v1/*', shared(origins))
  app.use(headers, ownOnly(token, origins))
  // before the token is looked at, so that guesses are counted too
  if (rate !== null) app.use('/v1/*', rated(rate))
  app.use(tokened(token))
  app.use(
    '/v1/*',
    bodyLimit({ maxSize: MOST_BYTES, onError: (c) => problem(c, 413, `A request may hold ${MOST_BYTES / 1e6} MB.`) }),
  )
  const kept = keptPages(library)
  for (const path of ['/v1/stories', '/v1/articles']) app.get(path, kept)
  for (const path of ['/v1/stories/:id/*', '/v1/articles/:id{.+}', '/v1/search', '/v1/facts', '/v1/feeds', '/v1/atom'])
    app.get(path, etag())
  app.use('/v1/*', (c, next) => {
    c.header('Cache-Control', 'no-cache')
    return next()
  })
  addHealth(app, library, opinion !== null)
  addStories(app, library)
  addArticles(app, library, fetch)
  addAnnotations(app, library)
  addSearch(app, library)
  addFacts(app, library)
  addClaims(app, library)
  addAtom(app, library)
  addOpinions(app, library, opinion)
  addCorrections(app, library)
  if (feeds) addFeeds(app, feeds)
  addEvents(app, library)
  addReference(app)
  if (desk !== null) addFiles(app, desk)
  app.notFound((c) => problem(c, 404, 'There is no such address; /openapi.json lists them.'))
  app.onError((error, c) => {
    if (error instanceof BadCursor) return problem(c, 400, error.message)
    if (error instanceof HTTPException)
      return problem(c, error.status === 415 ? 415 : 400, error.message || 'The request cannot be understood.')
    if (error instanceof StoreFault || error instanceof TooLong) return problem(c, 503, error.message)
    // the caller has gone, or sent what is no request: nothing of ours went wrong
    if (isGone(error)) return problem(c, 400, 'The request broke off.')
    process.stderr.write(`variorum: server: ${c.req.method} ${c.req.path}: ${error.stack ?? error.message}\n`)
    return problem(c, 500, 'Something went wrong in the server; its terminal says what.')
  })
  return app
}
