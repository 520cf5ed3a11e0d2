import type { Frame, Mark, Run } from './page.ts'

export interface Open {
  readonly tag: string
  readonly frame: number
  readonly capture: number
  readonly hints: number
}
export type Attributes = Record<string, string>
/** Under this name the first `data-` attribute is kept whose name speaks of a date or a time. */
export const DATA_DATE = 'data-date'

/** Everything the event pass holds while it runs. */
export interface State {
  readonly html: string
  readonly stack: Open[]
  readonly open: Map<string, number>
  readonly frames: Frame[]
  readonly runs: Run[]
  readonly marks: Mark[]
  readonly captures: {
    kind: string
    name: string
    value: string
    parts: string[]
    length: number
    run: number
    done: boolean
  }[]
  readonly capturing: number[]
  readonly hintCache: Map<string, number>
  readonly linkedData: string[]
  readonly states: string[]
  tag: string
  attributes: Attributes
  wanted: ReadonlySet<string>
  attribute: string
  value: string
  frame: number
  unshown: number
  /** elements of SVG and MathML that are open */
  foreign: number
  links: number
  bold: number
  italic: number
  pre: number
  row: number
  rows: number
  title: string
  /** the script at hand, as far as it may hold data; null outside of such */
  script: Script | null
  language: string
  tooDeep: boolean
  run: Draft
}
/** A script while it is read. What it holds is seen at its beginning, whatever type it declares. */
export interface Script {
  readonly linked: boolean
  readonly parts: string[]
}
export interface Draft {
  parts: string[]
  length: number
  space: boolean
  linked: number
  bold: number
  italic: number
  links: number
  /** linked characters before the first that is not */
  lead: number
  media: number
  /** hints that held for every shown character so far; -1 before the first */
  hints: number
}
export const draft = (media: number): Draft => ({
  parts: [],
  length: 0,
  space: true,
  linked: 0,
  bold: 0,
  italic: 0,
  links: 0,
  lead: 0,
  media,
  hints: -1,
})

export const ROOT: Frame = { parent: -1, tag: 'html', depth: 0, inside: 0, hints: 0, path: 7 }

export const begin = (html: string): State => ({
  html,
  stack: [],
  open: new Map(),
  frames: [ROOT],
  runs: [],
  marks: [],
  captures: [],
  capturing: [],
  hintCache: new Map(),
  linkedData: [],
  states: [],
  tag: '',
  attributes: {},
  wanted: new Set(),
  attribute: '',
  value: '',
  frame: 0,
  unshown: 0,
  foreign: 0,
  links: 0,
  bold: 0,
  italic: 0,
  pre: 0,
  row: 0,
  rows: 0,
  title: '',
  script: null,
  language: '',
  tooDeep: false,
  run: draft(0),
})
