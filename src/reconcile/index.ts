import type { Reading, Story, StoryAccount } from '../model/index.ts'
import { provenance } from './count-origins.ts'
import { facts } from './facts.ts'

/** What the articles of one story agree on, where they differ, and what only one has. Pure. `readings` are those of the story's articles. */
export const reconcile = (story: Story, readings: readonly Reading[]): StoryAccount => {
  const { credits: _, ...rest } = story
  const all = readings.map((r) => r.annotations)
  const from = provenance(story, readings)
  return {
    ...rest,
    quotations: all.flatMap((a) => a.quotations),
    sayings: [],
    quantities: all.flatMap((a) => a.quantities),
    times: all.flatMap((a) => a.times),
    facts: facts(readings, from),
    timeline: [],
    commitments: all.flatMap((a) => a.commitments),
  }
}
