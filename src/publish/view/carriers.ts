import type { Member, Origin, Version } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { isOwn } from './own.ts'
import { type Witness, type Witnesses, witnessesOf } from './sigla.ts'
import { visible } from './visible.ts'

/** Articles that carry one version and have it from the same places. */
export interface Carriers {
  readonly witnesses: readonly Witness[]
  /** "from Nordwire", "says Ines Talvik": origins other than the outlet itself, and speakers */
  readonly trace: readonly string[]
  readonly members: readonly Member[]
}

/** An official who speaks is origin and speaker in one; once is enough. */
const isSpeaker = ({ name }: Origin, speakers: readonly string[]): boolean =>
  speakers.some((s) => fold(name).includes(fold(s)))

const traceOf = (witness: Witness, members: readonly Member[], origins: ReadonlyMap<string, Origin>): string[] => {
  const speakers = [...new Set(members.flatMap((m) => (m.speaker === null ? [] : [visible(m.speaker)])))]
  const from = members
    .flatMap((m) => (m.origin === null ? [] : (origins.get(m.origin) ?? [])))
    .filter((o) => !isOwn(o, witness.article) && !isSpeaker(o, speakers))
  const names = [...new Set(from.map((o) => visible(o.name)))]
  return [
    ...(names.length ? [`from ${names.join(', ')}`] : []),
    ...(speakers.length ? [`says ${speakers.join(', ')}`] : []),
  ]
}

/** The articles that carry a version, each once, those with the same trace together, in the order of the account. */
export const carriers = (version: Version, all: Witnesses, origins: readonly Origin[]): Carriers[] => {
  const known = new Map(origins.map((o) => [o.id, o]))
  const groups = new Map<string, Carriers>()
  for (const witness of witnessesOf(
    all,
    version.members.map((m) => m.article),
  )) {
    const members = version.members.filter((m) => m.article === witness.article.id)
    const trace = traceOf(witness, members, known)
    const group = groups.get(trace.join())
    groups.set(trace.join(), {
      witnesses: [...(group?.witnesses ?? []), witness],
      trace,
      members: [...(group?.members ?? []), ...members],
    })
  }
  return [...groups.values()]
}
