import type { Command } from 'commander'
import { visible } from '../publish/view/visible.ts'
import type { Correction, CorrectionMatter, Store } from '../store/index.ts'
import { correct, independent, JUDGEMENTS, judged, merged, notIndependent, splitOff, spoken, undo } from '../stream/correct.ts'
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
  verdict STORY FACT VERDICT       the fact is agree, compatible or differ; the
                                   account as JSON names its facts
  undo CORRECTION                  take one back
  list                             all of them

Corrections change no article. They are replayed over what is found in later
runs, exported with everything else, and can be undone.

Examples:
  variorum correct merge 3f2a9c0d11e4b7a6 81b0c2d9e37f5a44
  variorum correct speaker 5d0e77a1b2c3d4e5 "nobody was hurt" "Ama Osei"
  variorum correct list

Exit codes: 0 done, 1 there are no corrections to list, 2 failed.
`

/** The fact of the story's account as it stands now. */
const rejudged = (store: Store, [id = '', fact = '', verdict = '']: readonly string[]): CorrectionMatter => {
  const judgement = JUDGEMENTS.find((j) => j === verdict)
  if (!judgement) throw new Complaint(`a fact is not ${visible(verdict)}; choose ${JUDGEMENTS.join(', ')}.`)
  const story = shownStory(store, id)
  if (!story) throw new Complaint(`there is no story ${visible(id)}; "variorum stories" lists them.`)
  const matter = judged(storyAccount(store, story), fact, judgement)
  if (!matter) throw new Complaint(`story ${visible(id)} has no fact ${visible(fact)} that several articles tell; "variorum story --format json" names them.`)
  return matter
}

/** What each kind of correction takes, and makes of it. */
const KINDS: Readonly<
  Record<string, { readonly takes: string; readonly fits: (n: number) => boolean; readonly of: (store: Store, given: readonly string[]) => CorrectionMatter }>
> = {
  merge: { takes: 'two stories', fits: (n) => n === 2, of: (store, [a = '', b = '']) => merged(store, a, b) },
  split: { takes: 'one article or more', fits: (n) => n > 0, of: splitOff },
  'not-independent': { takes: 'two articles', fits: (n) => n === 2, of: (store, [a = '', b = '']) => notIndependent(store, a, b) },
  independent: { takes: 'two articles', fits: (n) => n === 2, of: (store, [a = '', b = '']) => independent(store, a, b) },
  verdict: { takes: 'a story, a fact and a verdict', fits: (n) => n === 3, of: rejudged },
  speaker: { takes: 'an article, its words and a name', fits: (n) => n === 3, of: (store, [id = '', words = '', name = '']) => spoken(store, id, words, name) },
}

const matter = (c: Correction): string => {
  if (c.kind === 'split') return c.articles.join(' ')
  if (c.kind === 'speaker') return `${c.article} "${c.exact}": ${c.name}`
  if (c.kind === 'verdict') return `${c.verdict}: "${c.about}"`
  return `${c.a} ${c.b}`
}
const told = (c: Correction): string => `${c.id}  ${c.made}  ${c.kind} ${visible(matter(c))}${c.undone ? '  (undone)' : ''}\n`

/** Corrects what the store holds and returns the exit code. */
export const correctCommand = (what: string, given: readonly string[], options: StoreOptions): Promise<number> => {
  const kind = Object.hasOwn(KINDS, what) ? KINDS[what] : undefined
  if (what === 'list')
    return inStore(options, { mode: 'read' }, async (store) => {
      const all = store.corrections()
      await print(all.map(told).join(''))
      return all.length ? DONE : NOTHING
    })
  if (what === 'undo') {
    const [id] = given
    if (id === undefined || given.length > 1) throw new Complaint('undo takes one correction; "variorum correct list" names them.')
    return inStore(options, { mode: 'change' }, async (store) => {
      await print(told(undo(store, id)))
      return DONE
    })
  }
  if (!kind) throw new Complaint(`there is nothing called ${visible(what)} to correct; choose ${[...Object.keys(KINDS), 'undo'].join(', ')} or list.`)
  if (!kind.fits(given.length)) throw new Complaint(`${what} takes ${kind.takes}; see: variorum help correct`)
  return inStore(options, { mode: 'change' }, async (store) => {
    await print(told(correct(store, kind.of(store, given), new Date().toISOString())))
    return DONE
  })
}

/** Registers `variorum correct`; `done` takes the exit code. */
export const addCorrect = (program: Command, done: (code: number) => void): void => {
  withStoreOption(
    program
      .command('correct')
      .summary('say what the store has wrong: merge, split, not-independent, independent, speaker, verdict, undo, list')
      .description('Says what the store has wrong about stories, origins, speakers and verdicts.')
      .argument('<what>', 'merge, split, not-independent, independent, speaker, verdict, undo or list')
      .argument('[given...]', 'stories, articles, words, as below'),
  )
    .addHelpText('after', EXAMPLES)
    .action(async (what: string, given: string[], options: StoreOptions) => done(await correctCommand(what, given, options)))
}
