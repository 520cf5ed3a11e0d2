import type { Account, StoryAccount } from '../../model/index.ts'
import { wordings } from './wordings.ts'

const differing = (story: StoryAccount): StoryAccount => ({
  ...story,
  facts: story.facts.filter((f) => f.verdict === 'differ'),
  sayings: story.sayings.filter((s) => wordings(s, story.quotations).length > 1),
  timeline: [],
  commitments: [],
})

/** The account with nothing but the facts that differ and the sayings that are worded in several ways. */
export const onlyDifferences = (account: Account): Account => ({ ...account, stories: account.stories.map(differing) })
