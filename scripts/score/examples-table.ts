import { examples, type Scored, scoreStory } from './stories.ts'
import { type Table, wideTable } from './tables.ts'
import { SEEDS } from './targets.ts'

const NOTE =
  'Invented stories in examples/, marked by hand in gold/ before the program was run on them. What is asked is what is asked of the five real tellings below.'

export const EXAMPLES_TITLE = 'Our own examples'

export const examplesTable = (stories: readonly Scored[]): Table => wideTable(EXAMPLES_TITLE, stories, SEEDS, NOTE)

/** The table of our own examples as they score now. */
export const currentExamples = async (): Promise<Table> => {
  const stories: Scored[] = []
  for (const story of examples()) stories.push(await scoreStory(story))
  return examplesTable(stories)
}
