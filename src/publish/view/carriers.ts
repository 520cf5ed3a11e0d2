import type { Member, Origin, Version } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { isOwn } from './own.ts'
import { type Witness, type Witnesses, witnessesOf } from './sigla.ts'
import { visible } from './visible.ts'

/** An official who speaks is origin and speaker in one; once is enough. */
const isSpeaker = ({ name }: Origin, speaker: string | null): boolean => speaker !== null && fold(name).includes(fold(speaker))

/** Those who carry one version and have it from the same place. */
export interface Carriers {
  readonly witnesses: readonly Witness[]
  /** name of the origin, where it is another than the outlet or the speaker */
  readonly origin: string | null
  readonly speaker: string | null
  readonly members: readonly Member[]
}

/** The members of a version, grouped by origin and speaker, in the order of the version. */
export const carriers = (version: Version, all: Witnesses, origins: readonly Origin[]): Carriers[] => {
  const known = new Map(origins.map((o) => [o.id, o]))
  const groups = new Map<string, { origin: string | null; speaker: string | null; members: Member[] }>()
  for (const m of version.members) {
    const from = m.origin === null ? undefined : known.get(m.origin)
    const article = all.get(m.article)?.article
    const speaker = m.speaker === null ? null : visible(m.speaker)
    const origin = from && !(article && isOwn(from, article)) && !isSpeaker(from, speaker) ? visible(from.name) : null
    const key = JSON.stringify([origin, speaker])
    const group = groups.get(key) ?? { origin, speaker, members: [] }
    group.members.push(m)
    groups.set(key, group)
  }
  const named = [...groups.values()].filter((g) => g.origin !== null || g.speaker !== null)
  // an article that has it both from somebody and as its own word is named once, with the fuller trace
  const traced = new Set(named.flatMap((g) => g.members.map((m) => m.article)))
  const told = [...groups.values()].map((g) => (named.includes(g) ? g : { ...g, members: g.members.filter((m) => !traced.has(m.article)) }))
  return told
    .flatMap((g) => (g.members.length ? [g] : []))
    .map((g) => ({
      ...g,
      witnesses: witnessesOf(
        all,
        g.members.map((m) => m.article),
      ),
    }))
}
