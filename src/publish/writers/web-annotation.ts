import type { Account, Anchor, Article, Span } from '../../model/index.ts'
import { escaped } from '../json/escaped.ts'
import { iri } from '../json/iri.ts'
import type { Writer } from '../writer.ts'

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld'

/** The words and their place, either of which finds them again. */
const target = (article: Article | undefined, { article: id, from, to, exact, prefix, suffix }: Anchor) => ({
  source: iri(article, id),
  selector: [
    { type: 'TextQuoteSelector', exact, prefix, suffix },
    { type: 'TextPositionSelector', start: from, end: to },
  ],
})

const body = (value: string, purpose: string) => ({ type: 'TextualBody', value, format: 'text/plain', purpose })

const anchored = (article: Article | undefined, id: string, { from, to }: Span): Anchor => {
  const text = article?.text ?? ''
  return {
    article: id,
    from,
    to,
    exact: text.slice(from, to),
    prefix: text.slice(Math.max(0, from - 32), from),
    suffix: text.slice(to, to + 32),
  }
}

const annotations = ({ articles, stories }: Account): readonly object[] => {
  const byId = new Map(articles.map((a) => [a.id, a]))
  return stories.flatMap((story) => [
    ...story.facts.flatMap((fact) =>
      fact.versions.flatMap((version, v) =>
        version.members.map((m, i) => ({
          id: `urn:variorum:fact:${fact.id}:${v}:${i}`,
          type: 'Annotation',
          motivation: 'assessing',
          body: [body(version.value, 'identifying'), body(fact.verdict, 'classifying'), body(fact.why, 'describing')],
          target: target(byId.get(m.article), m),
        })),
      ),
    ),
    ...story.quotations.map((q) => ({
      id: `urn:variorum:quotation:${q.id}`,
      type: 'Annotation',
      motivation: 'identifying',
      // of schema.org, since the vocabulary of annotations has no speakers
      body: [
        {
          '@context': 'https://schema.org',
          '@type': 'Quotation',
          text: q.text.join(' ... '),
          ...(q.speaker ? { spokenByCharacter: { '@type': 'Person', name: q.speaker.name } } : {}),
        },
      ],
      target: q.spans.map((s) => target(byId.get(q.article), anchored(byId.get(q.article), q.article, s))),
    })),
  ])
}

/** Facts and quotations as W3C Web Annotations: an annotation page in JSON-LD that other annotation tools read. */
export const webAnnotation: Writer = {
  name: 'web-annotation',
  extensions: ['.jsonld'],
  what: 'W3C Web Annotations, for other tools',
  write: (account) =>
    `${escaped(JSON.stringify({ '@context': CONTEXT, id: 'urn:variorum:annotations', type: 'AnnotationPage', items: annotations(account) }, null, 1))}\n`,
}
