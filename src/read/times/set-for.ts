import type { Language } from '../../lang/index.ts'
import type { Article } from '../../model/index.ts'
import type { Match } from './forms.ts'
import type { Tense } from './tense.ts'

/** A day found, and how its sentence stands to it. */
interface Candidate {
  readonly article: Article
  readonly match: Match
  /** the words before it, the nearest first */
  readonly before: readonly string[]
  readonly tense: Tense
  readonly language: Language
}

interface Rule {
  readonly name: string
  readonly why: string
  readonly test: (c: Candidate) => boolean
}

/** Units looked at behind a day. */
const LOOK = 24

const wordBehind = ({ article, match }: Candidate): string =>
  /^[\s\u00a0]*([\p{L}'’]+)/u.exec(article.text.slice(match.to, match.to + LOOK))?.[1]?.toLowerCase() ?? ''

const genitive = ({ article, match }: Candidate): boolean => /^['’]/.test(article.text.slice(match.to, match.to + 1))

/** Signs that a bare weekday is one to come though the sentence tells of the past. */
const rules: readonly Rule[] = [
  {
    name: 'aimed at',
    why: '"snow is forecast for Tuesday", "they called a strike for Monday"; not "for Monday\'s fire", "for Sunday mass"',
    test: (c) => {
      const behind = wordBehind(c)
      return (
        c.language.calendar.aims.has(c.before[0] ?? '') &&
        !genitive(c) &&
        (behind === '' || c.language.words.stop.has(behind))
      )
    },
  },
  {
    name: 'proclaimed',
    why: '"the king declared Monday a day of rest"',
    test: (c) => c.language.calendar.proclaims.has(c.before[0] ?? '') && c.language.numbers.articles.has(wordBehind(c)),
  },
]

/** Is it a bare weekday for which something was set? */
export const setFor = (c: Candidate): boolean =>
  c.match.form.kind === 'weekday' && !c.match.slots['turn'] && c.tense !== 'remote' && rules.some((r) => r.test(c))
