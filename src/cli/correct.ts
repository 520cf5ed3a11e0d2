import type { Command } from 'commander'
import type { Account, Anchor, Verdict } from '../model/index.ts'
import { disputeLine, factRows, foremost } from '../publish/index.ts'
import { visible } from '../publish/view/visible.ts'
import type { Correction, CorrectionMatter, Judgement, Store } from '../store/index.ts'
import {
  apart,
  correct,
  hidden,
  independent,
  JUDGEMENTS,
  joined,
  judged,
  merged,
  notIndependent,
  splitOff,
  spoken,
  undo,
} from '../stream/correct.ts'
import { shownStory } from '../stream/corrected.ts'
import { storyAccount } from '../stream/story-account.ts'
import { Complaint, DONE, NOTHING } from './exit.ts'
import { inStore, type StoreOptions, withStoreOption } from './store/open.ts'
import { print } from './terminal.ts'

const EXAMPLES = `
What to correct:
  merge STORY STORY                two stories are one
  split ARTICLE...                 these articles are a story of their own
  not-independent ARTICLE ARTICLE  one has it from the other, or both from one
                                   origin
  independent ARTICLE ARTICLE      neither has it from the other
  speaker ARTICLE WORDS NAME       NAME says these words of the article
  verdict STORY FACT VERDICT       the fact is agree, compatible or differ
  update STORY FACT                its answers differ, each was right in its time
  apart STORY FACT ARTICLE WORDS   what the article says in these words is about
                                   something else
  join STORY FACT FACT [VERDICT]   the two are one question; without a verdict
                                   its answers differ
  hide STORY FACT                  it answers no question that anybody asks
  undo CORRECTION                  take one back
  list                             all of them
  facts STORY                      the facts of a story by their names

Corrections change no article. They are replayed over what is found in later
runs, exported with everything else, and can be undone.

Examples:
  variorum correct merge 3f2a9c0d11e4b7a6 81b0c2d9e37f5a44
  variorum correct speaker 5d0e77a1b2c3d4e5 "nobody was hurt" "Ama Osei"
  variorum correct facts 3f2a9c0d11e4b7a6
  variorum correct hide 3f2a9c0d11e4b7a6 9f0c1d22 --by Ama
  variorum correct list

Exit codes: 0 done, 1 there is nothing to list, 2 failed.
`

/** The account of a story as it stands now. */
const accountOf = (store: Store, id: string): Account => {
  const story = shownStory(store, id)
  if (!story) throw new Complaint(`there is no story ${visible(id)}; "variorum stories" lists them.`)
  return storyAccount(store, story)
}
const judgementOf = (verdict: string): Judgement => {
  const judgement = JUDGEMENTS.find((j) => j === verdict)
  if (!judgement) throw new Complaint(`a fact is not ${visible(verdict)}; choose ${JUDGEMENTS.join(', ')}.`)
  return judgement
}
/** What is made of a fact of the story, which must be there. */
const ofFact = (
  store: Store,
  story: string,
  fact: string,
  make: (account: Account) => CorrectionMatter | null,
): CorrectionMatter => {
  const matter = make(accountOf(store, story))
  if (!matter)
    throw new Complaint(
      `story ${visible(story)} has no fact ${visible(fact)} that this can be said of; "variorum correct facts ${visible(story)}" names them.`,
    )
  return matter
}

const rejudged = (store: Store, [story = '', fact = '', verdict = '']: readonly string[]): CorrectionMatter => {
  const judgement = judgementOf(verdict)
  return ofFact(store, story, fact, (account) => judged(account, fact, judgement))
}
const updated = (store: Store, [story = '', fact = '']: readonly string[]): CorrectionMatter =>
  ofFact(store, story, fact, (account) => judged(account, fact, 'differ', 'date'))
const hiding = (store: Store, [story = '', fact = '']: readonly string[]): CorrectionMatter =>
  ofFact(store, story, fact, (account) => hidden(account, fact))
const joining = (
  store: Store,
  [story = '', fact = '', other = '', verdict = 'differ']: readonly string[],
): CorrectionMatter => {
  const judgement = judgementOf(verdict)
  return ofFact(store, story, `${fact} or ${other}`, (account) => joined(account, fact, other, judgement))
}

/** The telling of the fact in this article that holds the words, or stands in them. */
const tellingWith = ({ stories }: Account, id: string, article: string, words: string): Anchor | undefined =>
  stories
    .flatMap((s) => s.facts)
    .find((f) => f.id === id)
    ?.versions.flatMap((v) => v.members)
    .find((m) => m.article === article && words !== '' && (m.exact.includes(words) || words.includes(m.exact)))
const takenOut = (
  store: Store,
  [story = '', fact = '', article = '', words = '']: readonly string[],
): CorrectionMatter =>
  ofFact(store, story, fact, (account) => {
    const at = tellingWith(account, fact, article, words)
    if (!at)
      throw new Complaint(
        `article ${visible(article)} does not tell fact ${visible(fact)} in the words "${visible(words.slice(0, 80))}".`,
      )
    return apart(account, fact, at)
  })

/** What each kind of correction takes, and makes of it. */
const KINDS: Readonly<
  Record<
    string,
    {
      readonly takes: string
      readonly fits: (n: number) => boolean
      readonly of: (store: Store, given: readonly string[]) => CorrectionMatter
    }
  >
> = {
  merge: { takes: 'two stories', fits: (n) => n === 2, of: (store, [a = '', b = '']) => merged(store, a, b) },
  split: { takes: 'one article or more', fits: (n) => n > 0, of: splitOff },
  'not-independent': {
    takes: 'two articles',
    fits: (n) => n === 2,
    of: (store, [a = '', b = '']) => notIndependent(store, a, b),
  },
  independent: {
    takes: 'two articles',
    fits: (n) => n === 2,
    of: (store, [a = '', b = '']) => independent(store, a, b),
  },
  verdict: { takes: 'a story, a fact and a verdict', fits: (n) => n === 3, of: rejudged },
  update: { takes: 'a story and a fact', fits: (n) => n === 2, of: updated },
  apart: { takes: 'a story, a fact, an article and its words', fits: (n) => n === 4, of: takenOut },
  join: {
    takes: 'a story, two facts and, if they do not differ, a verdict',
    fits: (n) => n === 3 || n === 4,
    of: joining,
  },
  hide: { takes: 'a story and a fact', fits: (n) => n === 2, of: hiding },
  speaker: {
    takes: 'an article, its words and a name',
    fits: (n) => n === 3,
    of: (store, [id = '', words = '', name = '']) => spoken(store, id, words, name),
  },
}

/** What is said of a fact, by the word that says it here. */
const saidOf = (c: Extract<Correction, { readonly kind: 'verdict' }>): string => {
  if (c.hidden) return 'hide'
  if (c.without) return `apart "${c.without.map((w) => w.exact).join('", "')}"`
  if (c.joined) return `join, ${c.verdict}`
  return c.reason === 'date' ? 'update' : c.verdict
}
const matter = (c: Correction): string => {
  if (c.kind === 'split') return c.articles.join(' ')
  if (c.kind === 'speaker') return `${c.article} "${c.exact}": ${c.name}`
  if (c.kind === 'verdict') return `${saidOf(c)}: "${c.about}"`
  return `${c.a} ${c.b}`
}
const told = (c: Correction): string =>
  `${c.id}  ${c.made}  ${c.by === undefined ? '' : `${visible(c.by)}  `}${c.kind} ${visible(matter(c))}${c.undone ? '  (undone)' : ''}\n`

/** "9f0c1d22  differ  people killed: 17 / 14": the facts that several articles tell, what differs first. */
const factLines = (account: Account): string[] =>
  [...factRows(account)]
    .filter((f) => f.verdict !== 'only')
    .sort((a, b) => ORDER.indexOf(a.verdict) - ORDER.indexOf(b.verdict) || foremost(a, b))
    .map((f) => `${f.id}  ${f.verdict}  ${visible(disputeLine(f))}\n`)
const ORDER: readonly Verdict[] = ['differ', 'compatible', 'unjudged', 'agree', 'only']

export interface CorrectOptions extends StoreOptions {
  readonly by?: string
}

/** Corrects what the store holds and returns the exit code. */
export const correctCommand = (what: string, given: readonly string[], options: CorrectOptions): Promise<number> => {
  const kind = Object.hasOwn(KINDS, what) ? KINDS[what] : undefined
  if (what === 'list')
    return inStore(options, { mode: 'read' }, async (store) => {
      const all = store.corrections()
      await print(all.map(told).join(''))
      return all.length ? DONE : NOTHING
    })
  if (what === 'facts') {
    const [id = ''] = given
    if (given.length !== 1) throw new Complaint('facts takes one story; "variorum stories" lists them.')
    return inStore(options, { mode: 'read' }, async (store) => {
      const lines = factLines(accountOf(store, id))
      await print(lines.join(''))
      return lines.length ? DONE : NOTHING
    })
  }
  if (what === 'undo') {
    const [id] = given
    if (id === undefined || given.length > 1)
      throw new Complaint('undo takes one correction; "variorum correct list" names them.')
    return inStore(options, { mode: 'change' }, async (store) => {
      await print(told(undo(store, id)))
      return DONE
    })
  }
  if (!kind)
    throw new Complaint(
      `there is nothing called ${visible(what)} to correct; choose ${[...Object.keys(KINDS), 'undo', 'facts'].join(', ')} or list.`,
    )
  if (!kind.fits(given.length)) throw new Complaint(`${what} takes ${kind.takes}; see: variorum help correct`)
  return inStore(options, { mode: 'change' }, async (store) => {
    await print(told(correct(store, kind.of(store, given), new Date().toISOString(), options.by)))
    return DONE
  })
}

/** Registers `variorum correct`; `done` takes the exit code. */
export const addCorrect = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('correct')
      .summary('say what the store has wrong: stories, origins, speakers, facts; undo, list')
      .description('Says what the store has wrong about stories, origins, speakers and facts.')
      .argument(
        '<what>',
        'merge, split, not-independent, independent, speaker, verdict, update, apart, join, hide, undo, list or facts',
      )
      .argument('[given...]', 'stories, articles, words, as below'),
  )
    .option('--by <name>', 'who says so; kept with the correction')
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, given: string[], options: CorrectOptions) =>
      done(await correctCommand(what, given, options)),
    )
}
