import type { Reading, Saying, Story, StoryAccount } from '../model/index.ts'
import { hash } from '../text/hash.ts'
import { attributions } from './attributions.ts'
import { type Provenance, provenance } from './count-origins.ts'
import { type Effort, facts } from './facts.ts'
import { ledger } from './ledger.ts'
import { sayings } from './sayings.ts'
import { timeline } from './timeline.ts'

/** A saying with what stands behind it. */
const backed = (members: readonly string[], readings: readonly Reading[], from: Provenance): Saying => {
  const ids = new Set(members)
  const quotations = readings.flatMap((r) => r.annotations.quotations).filter((q) => ids.has(q.id))
  const told = quotations.flatMap((q) =>
    q.spans.slice(0, 1).map((s) => ({ article: q.article, ...s, speaker: q.speaker?.name ?? null })),
  )
  return { id: hash('saying', ...members), members, ...from.backing(told) }
}

/**
 * What the articles of one story agree on, where they differ, and what only one has. Pure. `readings` are those of the story's articles; where `effort` says that no more may be
 * done, what is not yet judged is left out.
 */
export const reconcile = (story: Story, readings: readonly Reading[], effort: Effort = {}): StoryAccount => {
  const { credits: _, ...rest } = story
  const all = readings.map((r) => r.annotations)
  const from = provenance(story, readings)
  const quotations = all.flatMap((a) => a.quotations)
  const said = sayings(quotations, readings)
  return {
    ...rest,
    quotations,
    sayings: said.map(({ members }) => backed(members, readings, from)),
    quantities: all.flatMap((a) => a.quantities),
    times: all.flatMap((a) => a.times),
    facts: [...attributions(said, readings, from), ...facts(story, readings, from, effort)],
    timeline: timeline(readings),
    commitments: ledger(readings),
  }
}
