import type { Language } from '../lang/index.ts'
import type { Channel } from '../lang/topics/credits.ts'
import type { Mention, OriginKind, Quotation, Reading, Sentence, Span } from '../model/index.ts'
import { fold } from '../text/fold.ts'
import { issuer } from '../text/issuer.ts'
import { nameFor } from '../text/phrase-head.ts'
import { tokens } from '../text/tokens.ts'
import { bodyOfSpeaker, isDescription, maySpeak } from './bodies.ts'
import { bodyOf, inside, overlaps } from './claim.ts'

/** Somebody who said or wrote something first, as one article tells it. */
export interface Source {
  readonly article: string
  /** "Ann Lee", "harbour board"; null where only the paper is named: "court papers" */
  readonly who: string | null
  /** statement, post, filing; null where the article only says who said it */
  readonly channel: Channel | null
  readonly kind: OriginKind
  /** the words that give it away */
  readonly at: Span
  /** the stretch that goes back to it; null where only his words do */
  readonly covers: Span | null
}

const PRONOUN_LENGTH = 3
const CAPITAL = /\p{Lu}/u
/** "a statement from the ...", "findings of the ..." */
const AFTER = 9

interface Pattern {
  readonly channel: Channel
  readonly words: RegExp
}
const memo = new Map<string, readonly Pattern[]>()
const patterns = (language: Language): readonly Pattern[] => {
  const found =
    memo.get(language.code) ??
    language.credits.channels.map((channel) => ({
      channel,
      words: new RegExp(
        `(?:^|[^\\p{L}])(${channel.words.map((w) => fold(w).replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|')})(?![\\p{L}])`,
        'u',
      ),
    }))
  memo.set(language.code, found)
  return found
}

const names = (m: Mention): boolean => m.kind !== 'place' && m.entity.length > PRONOUN_LENGTH

/** A person is told with the body they speak for, where the text names it in their role: "Ann Lee (harbour board)". */
const told = (m: Mention): string => (m.kind === 'person' && m.role ? `${m.entity} (${m.role})` : m.entity)

/** Near enough to be one phrase: a space, a comma and a space. */
const TOUCH = 2

/** Somebody named beside a role: "Ann Lee, director of the harbour board", "her sister, Ann Lee". */
const besides = (chosen: Mention, here: readonly Mention[]): Mention =>
  (chosen.kind === 'role' &&
    here.find(
      (m) =>
        m.kind === 'person' &&
        ((m.to <= chosen.from && chosen.from - m.to <= TOUCH + 2) ||
          (m.from >= chosen.to && m.from - chosen.to <= TOUCH)),
    )) ||
  chosen

/** Who stands behind the words `at` in `sentence`: the speaker of its quotation, else whoever is named beside a verb of saying, else at the start. */
const speakerIn = (
  { article, annotations }: Reading,
  sentence: Sentence,
  at: Span,
  language: Language,
): string | null => {
  const quoted = annotations.quotations.find(
    (q) => q.speaker && (inside(q.speaker.at, sentence) || q.spans.some((s) => inside(s, sentence))),
  )
  if (annotations.quotations.some((q) => q.speaker && overlaps(q.speaker.at, at))) return null
  const here = annotations.mentions.filter((m) => inside(m, sentence) && names(m))
  if (quoted?.speaker) {
    const { name, at: place } = quoted.speaker
    const same = here.find((m) => m.from < place.to && place.from < m.to)
    return same ? told(same) : name
  }
  const verbs = tokens(article.text, sentence.from, sentence.to).filter(
    (t) => language.speech.verbs.has(fold(t.text)) && !(at.from <= t.from && t.from < at.to),
  )
  const beside = verbs.flatMap((v) =>
    here.filter((m) => (m.to <= v.from && v.from - m.to <= TOUCH) || (m.from >= v.to && m.from - v.to <= TOUCH)),
  )[0]
  const after = here.find((m) => m.from >= at.to && m.from - at.to <= AFTER)
  const chosen = beside ?? here.find((m) => m.from < at.from) ?? after
  return chosen ? told(besides(chosen, here)) : null
}

/** Statements, posts, conferences, filings and papers that an article goes back to. */
export const channelled = (reading: Reading, language: Language): Source[] => {
  const { article, annotations } = reading
  return annotations.sentences
    .filter((s) => article.blocks[s.block]?.role === 'body')
    .flatMap((sentence): Source[] => {
      const lower = article.text.slice(sentence.from, sentence.to).toLowerCase()
      for (const { channel, words } of patterns(language)) {
        const hit = words.exec(lower)
        if (!hit?.[1]) continue
        const from = sentence.from + hit.index + hit[0].length - hit[1].length
        const at = { from, to: from + hit[1].length }
        const who = channel.kind === 'document' ? null : speakerIn(reading, sentence, at, language)
        if (!who && channel.kind !== 'document') return []
        return [
          {
            article: article.id,
            who,
            channel,
            kind: channel.kind === 'speaker' ? 'official' : 'document',
            at,
            covers: { from: sentence.from, to: sentence.to },
          },
        ]
      }
      return []
    })
}

/** Words that tell nothing by themselves: "at the scene", "on the verdict" is where the reporter broke off; nor does what is only supposed. */
const tells = (
  { manner, stance, text, speaker }: Quotation,
  sentence: string,
  { speech, promises }: Language,
): boolean => {
  if (manner !== 'indirect') return true
  const [first, opens] = [text[0] ?? '', sentence].map((s) => fold(tokens(s)[0]?.text ?? ''))
  const supposed = promises.conditions.has(opens ?? '') && speaker !== null
  return stance !== 'unknown' && !supposed && !speech.loose.has(first ?? '') && !promises.notObject.has(first ?? '')
}

/** Whose words a quotation of `speaker` is: a name as it stands, a body or a paper that no capital letter shows; null for whoever has no name. */
export const credited = (name: string, language: Language): string | null => {
  if (name.length <= PRONOUN_LENGTH || language.people.roles.has(fold(name))) return null
  const named = CAPITAL.test(name) && maySpeak(name, language) && !isDescription(name, language)
  return bodyOfSpeaker(name, language) ?? (named || language.credits.papers.has(fold(name)) ? name : null)
}

/** A spokesman without a body speaks for the one that the sentence before is about: "Police denied that. “...,” a spokesman said." */
const bodyBefore = ({ article, annotations }: Reading, at: Span, language: Language): string | null => {
  const { sentences, mentions } = annotations
  const here = sentences.findIndex((s) => s.from <= at.from && at.from < s.to)
  const near = sentences
    .slice(Math.max(0, here - 1), here + 1)
    .flatMap((s) => mentions.filter((m) => inside(m, s) && m.to <= at.from && m.kind !== 'person'))
  const bodies = new Set(
    near.flatMap((m) => bodyOfSpeaker(nameFor(article.text.slice(m.from, m.to), m.entity, language), language) ?? []),
  )
  const [only] = bodies
  return bodies.size === 1 && only !== undefined ? only : null
}

/** Everybody whose words an article reports, direct or indirect. */
export const speaking = (reading: Reading, language: Language): Source[] => {
  const { article, annotations } = reading
  return annotations.quotations.flatMap((q): Source[] => {
    const sentence = annotations.sentences.find(
      (s) => q.speaker && s.from <= q.speaker.at.from && q.speaker.at.from < s.to,
    )
    if (!q.speaker || article.blocks[sentence?.block ?? -1]?.role !== 'body') return []
    if (!tells(q, article.text.slice(sentence?.from, sentence?.to), language)) return []
    const { at } = q.speaker
    const mention = annotations.mentions.find((m) => names(m) && m.from < at.to && at.from < m.to)
    const person = annotations.mentions.find((m) => m.kind === 'person' && m.entity === q.speaker?.name && m.role)
    const name = mention?.kind === 'person' ? q.speaker.name : nameFor(at.exact, q.speaker.name, language)
    const who = language.people.spokes.has(fold(name)) ? bodyBefore(reading, at, language) : credited(name, language)
    if (who === null) return []
    const kind = language.credits.papers.has(fold(name))
      ? 'document'
      : mention?.kind === 'person'
        ? 'person'
        : 'official'
    return [
      {
        article: article.id,
        who: person ? told(person) : who,
        channel: null,
        kind,
        at: { from: at.from, to: at.to },
        covers: null,
      },
    ]
  })
}

/** Whoever issued the article itself: all of it is his. */
export const issuing = ({ article }: Reading, language: Language): Source[] => {
  const found = issuer(article, language)
  return found
    ? [{ article: article.id, who: found.name, channel: null, kind: 'official', at: found, covers: bodyOf(article) }]
    : []
}
