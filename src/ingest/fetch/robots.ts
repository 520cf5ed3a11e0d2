import { createRequire } from 'node:module'

interface Robot {
  readonly isAllowed: (url: string, agent?: string) => boolean | undefined
  readonly getCrawlDelay: (agent?: string) => number | undefined
}
// the package ships a declaration that does not fit its CommonJS export
const parse = createRequire(import.meta.url)('robots-parser') as (url: string, text: string) => Robot

/** RFC 9309: at least 500 KiB must be read; more need not. */
const LONGEST = 512_000
/** A line longer than this is no rule a person wrote. */
const LONGEST_LINE = 2000
/** RFC 9309: a copy should not be used for longer than a day. */
const KEPT = 24 * 3600 * 1000
/** Some sites ask for hours; more than half a minute between two pages is as good as "no". */
const LONGEST_DELAY = 30_000

/** What a site asks of robots. */
export interface Rules {
  readonly allows: (url: string) => boolean
  /** least milliseconds between two requests; 0 where nothing is asked */
  readonly delay: number
  /** in plain words, where all is refused because the rules cannot be had */
  readonly why?: string
}

const OPEN: Rules = { allows: () => true, delay: 0 }
const closed = (why: string): Rules => ({ allows: () => false, delay: 0, why })

const short = (text: string): string =>
  text
    .slice(0, LONGEST)
    .split(/\r\n?|\n/)
    .filter((line) => line.length <= LONGEST_LINE)
    .join('\n')

/** The rules of a robots.txt for `agent`, by the answer to it: none where the site has none (4xx), all refused where it does not answer (RFC 9309, 2.3.1). */
export const rulesOf = (
  url: string,
  agent: string,
  answer: { readonly status: number | null; readonly text: string },
): Rules => {
  const { status, text } = answer
  if (status === null || status >= 500 || status === 429)
    return closed(`its robots.txt cannot be had (${status ?? 'no answer'})`)
  if (status >= 400) return OPEN
  const robot = parse(url, short(text))
  const delay = Math.min(LONGEST_DELAY, (robot.getCrawlDelay(agent) ?? 0) * 1000)
  return {
    allows: (page) => robot.isAllowed(page, agent) ?? true,
    delay: Number.isFinite(delay) && delay > 0 ? delay : 0,
  }
}

/** Rules by origin, asked for once a day. `ask` gets the address of a robots.txt. */
export const robots = (
  agent: string,
  now: () => number,
  ask: (url: string) => Promise<{ readonly status: number | null; readonly text: string }>,
) => {
  const known = new Map<string, { readonly at: number; readonly rules: Promise<Rules> }>()
  return (origin: string): Promise<Rules> => {
    const kept = known.get(origin)
    if (kept && now() - kept.at < KEPT) return kept.rules
    const url = `${origin}/robots.txt`
    const rules = ask(url).then((answer) => rulesOf(url, agent, answer))
    known.set(origin, { at: now(), rules })
    // what could not even be asked is not remembered
    rules.catch(() => known.delete(origin))
    return rules
  }
}
