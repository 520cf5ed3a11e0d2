import assert from 'node:assert/strict'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { pathToFileURL } from 'node:url'
import { Parser } from 'htmlparser2'
import { CHROMIUM, launched, patient } from '../scripts/desk/browser.ts'
import { fetcher } from '../src/ingest/fetch/fetch.ts'
import { docxOf, paragraph, pdfOf } from '../src/ingest/formats/documents.fixture.ts'
import { subscriptions } from '../src/ingest/formats/opml.ts'
import { type Input, ingest } from '../src/ingest/index.ts'
import type { Account, Article, Notice } from '../src/model/index.ts'
import { account } from '../src/pipeline.ts'
import { factLines, factRows, PLAIN, storyAtom, writers } from '../src/publish/index.ts'
import { follower } from '../src/server/feeds/follower.ts'
import { tools } from '../src/server/mcp/tools.ts'
import { storedLibrary } from '../src/server/stored/library.ts'
import { injections } from './desk/injections.ts'

/** Vectors to an input, and inputs to an account: all vectors come by every way, and what is alike is compared in small parts, since comparing takes the square. */
const EACH = 10
const TOGETHER = 2
/** All are said in the texts of a feed; of what comes by the other ways these many, for a text is a text from there on. */
const SAID = 3
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text)
const escaped = (s: string): string => s.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`)
const said = (vectors: readonly string[]): string =>
  vectors
    .map(
      (v, i) =>
        `At least ${i + 3} people died in ${v}, the mayor said. “We ${v} shall build it again,” mayor Tessa ${v} Lorne said.`,
    )
    .join('\n')
const record = (url: string, body: string): string => {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n${body}`
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${url.replace(/\s/g, '')}\r\nContent-Length: ${bytes(http).length}\r\n\r\n${http}\r\n\r\n`
}

/** As the string of a PDF's own data holds it. */
const inPdf = (text: string): string => text.replace(/[^\u0020-\u007e]/g, ' ').replace(/[()\\]/g, '\\$&')

/** Ways by which strangers' words come in, each with vectors in every place that it has. */
const WAYS: Readonly<Record<string, (vectors: readonly string[], i: number) => Input>> = {
  'a feed': (vectors, i) => {
    const [one = '', two = '', three = ''] = vectors
    const fields = `<title>${escaped(one)}</title><link>${escaped(two)}</link><guid>${escaped(three)}</guid><author>${escaped(two)}</author><category>${escaped(one)}</category>`
    return {
      name: `feed-${i}.xml`,
      bytes: bytes(
        `<rss version="2.0"><channel><title>${escaped(three)}</title><item>${fields}<description>${escaped(`<p>${escaped(said(vectors))}</p>${vectors.join(' ')}`)}</description></item></channel></rss>`,
      ),
    }
  },
  'a drawing in a page': (vectors, i) => ({
    name: `drawing-${i}.html`,
    bytes: bytes(
      `<title>${vectors[0]}</title><article><h1>${vectors[1]}</h1><svg xmlns="http://www.w3.org/2000/svg" onload="window.hit(0)"><title>${vectors[2]}</title><text>${vectors.join(' ')}</text><foreignObject><p>${vectors[3]}</p></foreignObject></svg><p>${escaped(said(vectors.slice(0, SAID)))}</p></article>`,
    ),
  }),
  'the names in an archive': (vectors, i) => ({
    name: `${vectors[0]?.replace(/[/\\]/g, '-')}-${i}.warc`,
    bytes: bytes(
      vectors
        .slice(0, 4)
        .map((v, n) => record(v, `<title>${v}</title><p>${escaped(said(vectors.slice(n, n + SAID)))}</p>`))
        .join(''),
    ),
  }),
  'lines of JSON': (vectors, i) => {
    const [one = '', two = '', three = ''] = vectors
    return {
      name: `lines-${i}.jsonl`,
      bytes: bytes(
        JSON.stringify({
          id: one,
          title: two,
          outlet: three,
          url: vectors[4],
          byline: vectors[5],
          more: vectors[6],
          text: said(vectors),
        }),
      ),
    }
  },
  'a document of Word': (vectors, i) => ({
    name: `${vectors[0]?.replace(/[/\\]/g, '-')}-${i}.docx`,
    bytes: docxOf(
      said(vectors.slice(0, SAID))
        .split('\n')
        .concat(vectors)
        .map((text) => paragraph(escaped(text)))
        .join(''),
      escaped(vectors[1] ?? ''),
      escaped(vectors[2] ?? ''),
    ),
  }),
  'a PDF': (vectors, i) => ({
    name: `document-${i}.pdf`,
    bytes: pdfOf(
      [
        [
          { text: vectors[0] ?? '', size: 22, y: 800 },
          ...said(vectors.slice(0, SAID))
            .split('\n')
            .map((text, n) => ({ text, size: 9, y: 740 - 30 * n })),
        ],
      ],
      `/Title (${inPdf(vectors[1] ?? '')}) /Author (${inPdf(vectors[2] ?? '')})`,
    ),
  }),
  'a mail': (vectors, i) => {
    const encoded = (text: string): string => `=?utf-8?B?${Buffer.from(text).toString('base64')}?=`
    const head = `From: ${encoded(vectors[0] ?? '')} <a@mail.example>\r\nSubject: ${encoded(vectors[1] ?? '')}\r\nMessage-ID: <${vectors[2]?.replace(/\s/g, '')}>\r\nMIME-Version: 1.0`
    const text = said(vectors.slice(0, SAID))
    const [type, body] = i % 2 ? ['html', `<p>${escaped(text)}</p>${vectors.join(' ')}`] : ['plain', text]
    return {
      name: `mail-${i}.eml`,
      bytes: bytes(`${head}\r\nContent-Type: text/${type}; charset=utf-8\r\n\r\n${body}`),
    }
  },
  'a list of feeds': (vectors, i) => ({
    name: `list-${i}.opml`,
    bytes: bytes(
      `<opml version="2.0"><head><title>${escaped(vectors[0] ?? '')}</title></head><body>${vectors.map((v) => `<outline text="${escaped(v)}" xmlUrl="${escaped(v)}"/>`).join('')}</body></opml>`,
    ),
  }),
}

const inGroups = <T>(list: readonly T[], size: number): T[][] =>
  Array.from({ length: Math.ceil(list.length / size) }, (_, i) => list.slice(i * size, (i + 1) * size))
const groups = inGroups(injections, EACH)

/** As `compare` takes them in: an article that comes twice is one. */
const accountOf = async (inputs: readonly Input[]): Promise<Account> => {
  const articles = new Map<string, Article>()
  const notices: Notice[] = []
  for (const input of inputs)
    for await (const found of ingest(input)) {
      if ('article' in found) articles.set(found.article.id, found.article)
      else notices.push(found.notice)
    }
  return account([...articles.values()], notices)
}
const accounts = new Map<string, Promise<readonly Account[]>>()
/** The accounts of what comes by `way`, made once. */
const told = (way: string): Promise<readonly Account[]> => {
  const inputs = groups.flatMap((vectors, i) => WAYS[way]?.(vectors, i) ?? [])
  const made = accounts.get(way) ?? Promise.all(inGroups(inputs, TOGETHER).map(accountOf))
  accounts.set(way, made)
  return made
}

/** What of a page a browser would run, or follow to a script. */
const running = (html: string): { readonly scripts: number; readonly handlers: readonly string[] } => {
  let scripts = 0
  const handlers: string[] = []
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === 'script') scripts++
      if (/^(?:iframe|object|embed|base|form)$/.test(name)) handlers.push(name)
      for (const [key, value] of Object.entries(attributes)) {
        if (/^on/i.test(key) || key === 'srcdoc') handlers.push(`${name} ${key}`)
        if (/^(?:href|src|action|xlink:href)$/.test(key) && /^\s*(?:javascript|vbscript|data:text)/i.test(value))
          handlers.push(`${name} ${key}=${value.slice(0, 40)}`)
      }
    },
  })
  parser.end(html)
  return { scripts, handlers }
}
/** The elements of an Atom feed of ours, and the names and addresses that one holds. */
const ATOM: ReadonlySet<string> = new Set('feed id title updated author name link entry category summary'.split(' '))
const inXml = (xml: string): { readonly names: ReadonlySet<string>; readonly links: readonly string[] } => {
  const names = new Set<string>()
  const links: string[] = []
  const parser = new Parser(
    {
      onopentag: (name, { href }) => {
        names.add(name)
        if (href !== undefined) links.push(href)
      },
    },
    { xmlMode: true },
  )
  parser.end(xml)
  return { names, links }
}
/** Signs that a terminal would act upon. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is looked for
const ACTS = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/

const own = running(writers.find((w) => w.name === 'html')?.write(account([]), { ...PLAIN, all: true }) ?? '')
for (const way of Object.keys(WAYS))
  describe(`what comes by ${way}`, () => {
    let all: readonly Account[]
    before(async () => {
      all = await told(way)
    })
    it('comes in', () => assert.ok(all.some(({ articles, notices }) => articles.length + notices.length > 0)))
    for (const writer of writers)
      it(`runs nothing in ${writer.name}`, () => {
        for (const one of all) {
          const out = writer.write(one, { ...PLAIN, all: true })
          if (writer.name === 'html') assert.deepEqual(running(out), { scripts: own.scripts, handlers: [] })
          else if (writer.name === 'text') assert.doesNotMatch(out, ACTS)
          else if (writer.name === 'markdown') assert.deepEqual(running(out.replace(/`[^`\n]*`/g, '')).handlers, [])
          else if (writer.name === 'csv') assert.deepEqual(out.match(/(?:^|,)"?[=+@-](?!\d)/gm) ?? [], [])
          else assert.doesNotThrow(() => JSON.parse(out))
        }
      })
    it('opens no element, and leads nowhere else, in Atom', () => {
      const atoms = all.flatMap((one) => one.stories.map((s) => storyAtom(s, factRows(one), 'https://desk.example')))
      for (const { names, links } of atoms.map(inXml)) {
        assert.deepEqual(
          [...names].filter((name) => !ATOM.has(name)),
          [],
        )
        assert.deepEqual(
          links.filter((link) => !link.startsWith('https://desk.example/')),
          [],
        )
      }
    })
    it('begins no formula in the table of all facts', () => {
      const table = all.flatMap((one) => factRows(one).map(factLines)).join('')
      assert.deepEqual(table.match(/(?:^|,)"?[=+@-](?!\d)/gm) ?? [], [])
    })
    it('has no address that runs a script', () =>
      assert.deepEqual(
        all
          .flatMap(({ articles }) => articles)
          .flatMap((a) => a.url ?? [])
          .filter((url) => /^\s*(?:javascript|vbscript|data):/i.test(url)),
        [],
      ))
  })

describe('what comes by the tools protocol', () => {
  it('is told as JSON that holds it as words', async () => {
    const compare = tools.find((t) => t.name === 'compare')
    const [vectors = []] = groups
    const asked = { articles: [0, 1].map((i) => ({ name: vectors[i] ?? '', text: said(vectors) })) }
    const desk = { library: null as never, fetch: async () => ({ inputs: [], notices: [] }) }
    const answer = JSON.stringify(await compare?.call(desk, compare.input.parse(asked) as never))
    assert.ok(answer.length > 0 && !answer.includes('\u001b'))
  })
})

describe('what a list of feeds names', () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-injected-feeds-'))
  const library = storedLibrary(join(place, 'store.db'))
  const feeds = follower({ library, net: fetcher({}), mayLook: () => false })
  after(async () => {
    await feeds.close()
    await library.close()
    rmSync(place, { recursive: true, force: true })
  })
  it('is followed only where it is an address of the web', () => {
    const list = new TextDecoder().decode(
      WAYS['a list of feeds']?.([...injections, 'https://news.example/feed'], 0).bytes,
    )
    const { items, notices } = feeds.subscribe(subscriptions(list))
    assert.deepEqual(
      items.map(({ url }) => url).filter((url) => !/^https?:\/\//.test(url)),
      [],
    )
    assert.ok(items.some(({ url }) => url === 'https://news.example/feed'))
    assert.ok(notices.some(({ rule, where }) => rule === 'bad-address' && /^javascript:/i.test(where ?? '')))
  })
})

describe('every way in, as a page in a browser', {
  skip: CHROMIUM ? false : 'no chromium on this machine; set CHROMIUM to its path',
}, () => {
  const place = mkdtempSync(join(tmpdir(), 'variorum-injections-'))
  after(() => rmSync(place, { recursive: true, force: true }))
  it('runs nothing', async () => {
    const browser = await launched()
    try {
      const page = await patient(browser)
      const hits: number[] = []
      await page.exposeFunction('hit', (n: number) => hits.push(n))
      for (const way of Object.keys(WAYS)) {
        const path = join(place, `${way}.html`)
        for (const one of await told(way)) {
          writeFileSync(path, writers.find((w) => w.name === 'html')?.write(one, { ...PLAIN, all: true }) ?? '')
          await page.goto(pathToFileURL(path).href)
          await page.evaluate("document.querySelectorAll('details').forEach((d) => { d.open = true })")
        }
      }
      assert.deepEqual(hits, [])
    } finally {
      await browser.close()
    }
  })
})
