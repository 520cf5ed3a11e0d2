import type { Annotations, Article, Credit, Origin, Reuse } from '../../model/index.ts'
import { articlesOf } from '../../model/stories.fixture.ts'
import { relate } from '../index.ts'

/** The beginning of a stretch of text, enough to know it by. */
const short = (text: string): string => (text.length > 44 ? `${text.slice(0, 40).trimEnd()} … (${text.length})` : text)

const origin = ({ name, kind, articles, evidence }: Origin): string =>
  `origin ${name}: ${kind} of ${articles.join(', ')}${evidence.length ? `, by ${evidence.map((e) => `${e.article} “${short(e.exact)}”`).join(', ')}` : ''}`

const reuse = ({ from, to, kind, share, passages, direction }: Reuse): string[] => [
  `${to} from ${from}: ${kind}, ${share} of it; ${direction ?? 'nothing tells which was first'}`,
  ...passages.map((p) => `“${short(p.a.exact)}” ${p.likeness} “${short(p.b.exact)}”`),
]

export const files = ['stories']

/** Who took text from whom in a story, and what stands behind each stretch of its articles. */
export const toldBy =
  (read: (article: Article) => Annotations) =>
  (_file: string, text: string, [language]: readonly string[]): string[] => {
    const articles = articlesOf(text, language)
    const story = relate(articles.map((article) => ({ article, annotations: read(article) })))
    const named = (id: string): string => story.origins.find((o) => o.id === id)?.name ?? '?'
    const credit = (c: Credit): string =>
      `${c.article} “${short(
        articles
          .find((a) => a.id === c.article)
          ?.text.slice(c.from, c.to)
          .replaceAll('\n', ' ') ?? '',
      )}” is ${named(c.origin)}’s`
    return [
      `title: ${story.title}`,
      ...story.reuse.flatMap(reuse),
      ...story.origins.map(origin),
      ...story.credits.map(credit),
    ]
  }
