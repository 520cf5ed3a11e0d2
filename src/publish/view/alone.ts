import type { Fact, StoryAccount } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import type { Witness, Witnesses } from './sigla.ts'
import { visible } from './visible.ts'

/** Things of one article, with the article. */
export interface OfOne<T> {
  readonly witness: Witness
  readonly list: readonly T[]
}

/** `list` parted by article, in the order of the account. */
export const byArticle = <T>(list: readonly T[], articleOf: (x: T) => string | undefined, all: Witnesses): OfOne<T>[] =>
  [...all.values()].flatMap((witness) => {
    const own = list.filter((x) => articleOf(x) === witness.article.id)
    return own.length ? [{ witness, list: own }] : []
  })

const bare = (s: string): string => fold(visible(s)).replace(/[^\p{L}\p{N}]+/gu, ' ')

/** What to print before the value of a fact that one article alone has; '' where the value says it already. */
export const aboutAlone = ({ about, versions }: Fact): string => {
  const value = bare(versions.map((v) => v.value).join(' '))
  return value.includes(bare(about).trim()) ? '' : visible(about)
}

/** Facts that one article alone has, by article. */
export const onlyFacts = (story: StoryAccount, all: Witnesses): OfOne<Fact>[] =>
  byArticle(
    story.facts.filter((f) => f.verdict === 'only'),
    (f) => f.versions[0]?.members[0]?.article,
    all,
  )
