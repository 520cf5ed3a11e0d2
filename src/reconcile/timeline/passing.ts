import type { Language } from '../../lang/index.ts'
import type { Quotation, Sentence, Span, Time } from '../../model/index.ts'
import { MS_A_DAY } from '../../text/day.ts'
import { tokens } from '../../text/tokens.ts'

/** A time with what stands around it. */
export interface Told {
  readonly time: Time
  /** all times of its sentence */
  readonly all: readonly Time[]
  readonly text: string
  readonly sentence: Sentence
  /** quotations that begin or end in its sentence */
  readonly quotations: readonly Quotation[]
  /** usual day of the articles of the story, ISO; null where none is dated */
  readonly day: string | null
  readonly language: Language
}

const DAY = 10
/** Units looked back from a time for a verb of speech: "told reporters late on". */
const LOOK_BACK = 24
/** Days before and behind the usual day of a story that its event may lie: what is told of further off is another event's. */
const FAR = { before: 45, behind: 60 } as const

const within = (spans: readonly Span[], t: Time): boolean => spans.some((s) => s.from <= t.from && t.to <= s.to)
const before = ({ text, sentence, time }: Told): string => text.slice(sentence.from, time.from)

/** The time stands behind the cue of a quotation of the sentence, and nothing of what is quoted stands between them. */
const ofTheCue = ({ quotations, time, sentence }: Told): boolean =>
  quotations.some(({ cue, spans }) => {
    if (cue === null || cue.from < sentence.from || cue.to > sentence.to || time.from < cue.from || within(spans, time))
      return false
    return !spans.some((s) => s.from >= cue.from && s.to <= time.from)
  })

const daysApart = (a: string, b: string): number =>
  (Date.parse(a.slice(0, DAY)) - Date.parse(b.slice(0, DAY))) / MS_A_DAY

/** Why a time tells of no event. Any rule that fits leaves it out. */
const passing: readonly { readonly name: string; readonly why: string; readonly test: (t: Told) => boolean }[] = [
  { name: 'length', why: '"for eight years" says how long', test: ({ time }) => time.duration },
  {
    name: 'coarse',
    why: '"in 2012", "last month" is background',
    test: ({ time }) => time.start.length < DAY || !['day', 'part', 'minute'].includes(time.grain),
  },
  { name: 'since', why: '"since 31 August" is where something began', test: ({ time }) => time.bound === 'at-least' },
  { name: 'repeat', why: '"Sunday’s crash" only points back', test: ({ time }) => /['’]s$/.test(time.text) },
  {
    name: 'part of another',
    why: '"Saturday" in "Saturday and Sunday"',
    test: ({ time, all }) =>
      all.some(
        (x) =>
          x !== time && !x.duration && x.from <= time.from && time.to <= x.to && x.to - x.from > time.to - time.from,
      ),
  },
  {
    name: 'said then',
    why: '"she said on Friday" is when it was told',
    test: ({ text, time, language }) =>
      tokens(text, Math.max(0, time.from - LOOK_BACK), time.from)
        .slice(-2)
        .some((w) => language.speech.verbs.has(w.text.toLowerCase())),
  },
  { name: 'told then', why: '"she said at a meeting of the council on Friday" is when it was told', test: ofTheCue },
  {
    name: 'in the speaker’s words',
    why: '“we have to find out what happened yesterday” points back',
    test: ({ quotations, time }) => quotations.some((q) => q.manner === 'direct' && within(q.spans, time)),
  },
  {
    name: 'in brackets',
    why: '"(Marlow Daily, 07/15/2031)" is a credit',
    test: (t) => before(t).lastIndexOf('(') > before(t).lastIndexOf(')'),
  },
  {
    name: 'asked',
    why: '"What happened on Friday?" tells nothing',
    test: ({ text, sentence }) => text.slice(sentence.from, sentence.to).trimEnd().endsWith('?'),
  },
  {
    name: 'supposed',
    why: '"if the weather holds, on Tuesday" may never be',
    test: ({ text, sentence, time, language }) =>
      tokens(text, sentence.from, time.from).some((w) => language.promises.conditions.has(w.text.toLowerCase())),
  },
  {
    name: 'another event',
    why: 'a fire of last year, told beside this one',
    test: ({ time, day }) =>
      day !== null && (daysApart(day, time.end) > FAR.before || daysApart(time.start, day) > FAR.behind),
  },
]

/** Why the time tells of no event, or null where it may. */
export const whyPassing = (told: Told): string | null => passing.find((p) => p.test(told))?.name ?? null
