import type { DifferReason, Verdict } from '../model/index.ts'

/** What a person says is so. Plain data: replayed over later runs, exported, undone by its id. Stories are named by articles in them, since stories change. */
export type Correction = CorrectionMatter & {
  /** hash of what it says and when */
  readonly id: string
  /** ISO 8601 */
  readonly made: string
  readonly undone: boolean
  /** who says so, where somebody gave a name */
  readonly by?: string
}

export type CorrectionMatter =
  /** the stories of these two articles are one */
  | { readonly kind: 'merge'; readonly a: string; readonly b: string }
  /** these articles are a story of their own */
  | { readonly kind: 'split'; readonly articles: readonly string[] }
  /** one of the two has what it says from the other, or both from one origin */
  | { readonly kind: 'not-independent'; readonly a: string; readonly b: string }
  /** the two stand on their own: what was taken for reuse between them is none */
  | { readonly kind: 'independent'; readonly a: string; readonly b: string }
  /** what stands at `from`..`to` of the article is said by `name` */
  | {
      readonly kind: 'speaker'
      readonly article: string
      readonly from: number
      readonly to: number
      readonly exact: string
      readonly name: string
    }
  /** the fact told at these places is so judged; facts change with every run, the places stay */
  | {
      readonly kind: 'verdict'
      readonly about: string
      readonly verdict: Judgement
      readonly tellings: readonly Told[]
      /** why they differ: an update is of another `date` */
      readonly reason?: DifferReason
      /** it answers no question that anybody asks: it is told no more */
      readonly hidden?: true
      /** those of the tellings that are about something else */
      readonly without?: readonly Told[]
      /** tellings of another fact that are about the same */
      readonly joined?: readonly Told[]
    }

/** What a person may judge: `only` is counted, not judged. */
export type Judgement = Exclude<Verdict, 'only'>

/** Words at their place. */
export interface Told {
  readonly article: string
  readonly from: number
  readonly to: number
  readonly exact: string
}
