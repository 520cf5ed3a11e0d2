import type { Bearing, Claim, Fact, Finding, Member, Reading, Span, Story, Version } from '../model/index.ts'
import { type Provenance, provenance } from './count-origins.ts'
import { facts } from './facts.ts'

/** What weighs most is told first: somebody who is about to repeat a claim must see what speaks against it. */
const ORDER: readonly Bearing[] = ['contradicts', 'bears-out', 'differently-exact', 'unjudged']

/** What a verdict says of a claim that stands among the tellings of a fact. */
const BEARING: Readonly<Record<string, Bearing>> = {
  agree: 'bears-out',
  compatible: 'differently-exact',
  differ: 'contradicts',
}

/** How one answer of the fact stands to the version that the claim is in: as the two are related, else as the fact is judged. */
const bearing = ({ versions, relations, verdict }: Fact, own: Version, version: Version): Bearing => {
  if (version === own) return 'bears-out'
  const [i, j] = [versions.indexOf(own), versions.indexOf(version)]
  const relation = relations.find(({ a, b }) => (a === i && b === j) || (a === j && b === i))
  return BEARING[relation?.verdict ?? verdict] ?? 'unjudged'
}

const finding = (fact: Fact, own: Version, version: Version, claim: Member, from: Provenance): Finding[] => {
  const members = version.members.filter((m) => m.article !== claim.article)
  if (!members.length) return []
  const { outlets, origins } = from.backing(members)
  const place: Span = { from: claim.from, to: claim.to }
  return [
    {
      bearing: bearing(fact, own, version),
      fact: fact.id,
      about: fact.about,
      value: version.value,
      why: fact.why,
      outlets,
      origins,
      members,
      ...place,
    },
  ]
}

/** The findings of one fact of the story told with the claim in it: the claim and one answer at a time are what is judged. */
const findings = (fact: Fact, claim: string, from: Provenance): Finding[] => {
  const own = fact.versions.find((v) => v.members.some((m) => m.article === claim))
  const said = own?.members.find((m) => m.article === claim)
  return own && said ? fact.versions.flatMap((v) => finding(fact, own, v, said, from)) : []
}

/** What the articles of a story say to a claim: it is lined up with their statements as one more telling, of an origin of its own. Pure. */
export const ask = (claim: Reading, story: Story, readings: readonly Reading[]): Claim => {
  const from = provenance(story, readings)
  const found = facts(story, [...readings, claim], from).flatMap((f) => findings(f, claim.article.id, from))
  return {
    claim: claim.article.text,
    findings: found.sort((a, b) => ORDER.indexOf(a.bearing) - ORDER.indexOf(b.bearing) || b.origins - a.origins),
  }
}
