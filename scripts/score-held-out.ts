// Scores the account of each marked story and the marked pairs by models that have seen nothing of that event, beside the shipped ones:
//   node scripts/score-held-out.ts
// Stories that no model has learnt from are scored once. Each of FOLDS folds leaves out a share of the stories, the pairs of the same events, and a share of the other events of marked pairs.
// VARIORUM_READINGS names a folder in which what was read is kept from one run to the next.
import { fileURLToPath } from 'node:url'
import { account } from '../src/pipeline.ts'
import type { Event, MarkedStory } from './account/marked.ts'
import { type Material, material, train } from './account/train.ts'
import { type WithModels, withModels } from './account/with-models.ts'
import { type Both, bothTable, storyLines } from './score/held-out.ts'
import { pairScores, type TwoAccounts } from './score/pairs.ts'
import { type Rows, refereeRows } from './score/referee.ts'
import { sharedIsPresent } from './score/shared.ts'
import { markdown, type Table } from './score/tables.ts'

type Account = WithModels['account']

const told = (event: Event, by: Account) => by(event.readings.map((r) => r.article))

const rowsOf = (story: MarkedStory, by: Account): Rows => refereeRows(told(story, by), story.marks)

/** Parts in which stories are left out, four or so at a time; each costs minutes. */
const FOLDS = 4

/** Which fold leaves an event of pairs out: that of the story that it is, else one after the other. */
const foldsOf = ({ stories, events, nameOf }: Material): ReadonlyMap<string, number> => {
  const of = new Map(stories.filter((s) => s.learnt).map((s, i) => [s.name, i % FOLDS]))
  return new Map([...of, ...events.map((e, i) => [e.name, of.get(nameOf(e)) ?? i % FOLDS] as const)])
}

/** For each fold the program that has learnt from none of what it leaves out. */
const programs = async (
  all: Material,
  folds: ReadonlyMap<string, number>,
  use: (fold: number, program: WithModels) => void,
): Promise<void> => {
  for (let fold = 0; fold < FOLDS; fold++) {
    const { models } = await train(all, (event) => folds.get(event) !== fold)
    use(fold, await withModels(models))
  }
}

/** Every marked story and both sets of pairs, scored twice. */
const scored = async (): Promise<readonly Table[]> => {
  const all = await material()
  const folds = foldsOf(all)
  const both: Both[] = []
  const accounts = new Map<string, TwoAccounts>()
  for (const story of all.stories.filter((s) => !s.learnt)) {
    const rows = rowsOf(story, account)
    both.push({ story, plain: rows, heldOut: rows })
  }
  await programs(all, folds, (fold, program) => {
    for (const story of all.stories.filter((s) => folds.get(s.name) === fold)) {
      both.push({ story, plain: rowsOf(story, account), heldOut: rowsOf(story, program.account) })
      for (const line of storyLines(both.slice(-1), both.length === 1)) console.error(line)
    }
    for (const e of all.events)
      if (folds.get(e.name) === fold)
        accounts.set(e.name, { plain: told(e, account), heldOut: told(e, program.account) })
  })
  return [bothTable(both), pairScores(accounts)]
}

/** The tables for SCORES.md; none where the marks are not there. */
export const tables = async (): Promise<readonly Table[]> => (sharedIsPresent() ? scored() : [])

if (process.argv[1] === fileURLToPath(import.meta.url))
  for (const table of await tables()) console.log(`\n${markdown(table)}`)
