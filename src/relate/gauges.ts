import type { Language } from '../lang/index.ts'
import type { Mention, Reading, Sentence, Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { type Token, tokens } from '../text/tokens.ts'
import { inside } from './claim.ts'
import { credited, type Source } from './sources.ts'

/** Units between somebody and the verb: a space, "has", "also". */
const NEAR = 12
/** Words between "put" and "at": "put the number of the injured at". */
const APART = 8

const FIGURE = /\p{N}/u

/** Whether the verb at `i` says how much: by itself, or with a figure behind its link. */
const gauges = (list: readonly Token[], i: number, { credits }: Language): boolean => {
  const link = credits.gauges.get(fold(list[i]?.text ?? ''))
  if (link === undefined) return false
  if (link === null) return true
  const at = list.findIndex((t, k) => k > i && k <= i + APART && fold(t.text) === link)
  return at > 0 && list.slice(at + 1, at + 4).some((t) => FIGURE.test(t.text))
}

/** Who stands right before the verb: nothing but helping words between. */
const before = (text: string, here: readonly Mention[], verb: Span, { speech }: Language): Mention | undefined =>
  here.findLast(
    (m) =>
      m.to <= verb.from &&
      verb.from - m.to <= NEAR &&
      tokens(text, m.to, verb.from).every((t) => speech.between.has(fold(t.text))),
  )

const inSentence = ({ article, annotations }: Reading, sentence: Sentence, language: Language): Source[] => {
  const list = tokens(article.text, sentence.from, sentence.to)
  return list.flatMap((verb, i): Source[] => {
    if (!gauges(list, i, language)) return []
    const who = before(
      article.text,
      annotations.mentions.filter((m) => inside(m, sentence)),
      verb,
      language,
    )
    const name = who && credited(who.entity, language)
    return who && name
      ? [
          {
            article: article.id,
            who: name,
            channel: null,
            kind: who.kind === 'person' ? 'person' : 'official',
            at: { from: who.from, to: who.to },
            covers: null,
          },
        ]
      : []
  })
}

/** Whoever a figure or a judgement is credited to without a word being quoted: "the ministry put the loss at 3 million", "police counted". */
export const gauging = (reading: Reading, language: Language): Source[] =>
  language.credits.gauges.size === 0
    ? []
    : reading.annotations.sentences
        .filter((s) => reading.article.blocks[s.block]?.role === 'body')
        .flatMap((s) => inSentence(reading, s, language))
