import type { DifferReason, Fact, StoryAccount, Version } from '../../model/index.ts'
import { asked } from '../facts/fact-row.ts'
import { type Carriers, carriers } from '../view/carriers.ts'
import { standing } from '../view/counted.ts'
import { cut } from '../view/cut.ts'
import { factsOf, SECTIONS, type SharedVerdict } from '../view/facts.ts'
import { visible } from '../view/visible.ts'
import { flow, heading, INDENT, type Page, rest } from './page.ts'
import { clip, pad, widthOf } from './width.ts'
import type { Run } from './wrap.ts'

/** Values up to this many columns stand beside those who carry them; longer ones above. */
const VALUE_COLUMN = 30
/** A value is a phrase or a sentence; past this many columns the words themselves are better read in the HTML account. */
const LONGEST_VALUE = 240
/** Facts told of each verdict before the rest is only counted. */
const MOST: Readonly<Record<SharedVerdict, number>> = { differ: 20, compatible: 10, agree: 10, unjudged: 5 }

/** Outlets are named where tellings differ; elsewhere the siglum will do. */
const who = ({ witnesses, trace }: Carriers, named: boolean): string => {
  const names = witnesses.map((w) => (named && w.named ? `${w.siglum} ${w.outlet}` : w.siglum)).join(', ')
  return trace.length ? `${names} (${trace.join('; ')})` : names
}

const versionLines = (
  page: Page,
  story: StoryAccount,
  version: Version,
  tone: Fact['verdict'],
  column: number,
): string[] => {
  const whole = visible(version.value)
  const value = page.all ? whole : clip(whole, LONGEST_VALUE)
  const carried = carriers(version, page.witnesses, story.origins)
    .map((c) => who(c, tone === 'differ'))
    .join('; ')
  const indent = `${INDENT}  `
  if (widthOf(value) <= column) {
    const side = indent + ' '.repeat(column + 2)
    const [first = '', ...more] = flow(page, carried, side)
    return [indent + page.paint(pad(value, column + 2), tone) + first.slice(side.length), ...more]
  }
  return flow(
    page,
    [
      { text: value, tone },
      { text: ` [${carried}]`, tone: 'faint' },
    ],
    `${indent}  `,
    `${indent}- `,
  )
}

/** What each reason says to a reader who has not read what they mean. */
const REASONS: Readonly<Record<DifferReason, string>> = {
  date: 'told of different days',
  correction: 'corrected',
  scope: 'not of the same thing',
  bound: 'cannot both hold',
  attribution: 'different people or places',
  conflict: 'conflict',
}

const factLines = (page: Page, story: StoryAccount, fact: Fact): string[] => {
  const indent = `${INDENT}  `
  const widest = Math.max(0, ...fact.versions.map((v) => widthOf(visible(v.value))))
  const column = widest <= VALUE_COLUMN && page.width >= 60 ? widest : 0
  const reason = fact.reason ? `${REASONS[fact.reason]}: ` : ''
  const why: Run[] = fact.why ? [{ text: visible(reason + fact.why), tone: 'faint' }] : []
  return [
    '',
    ...flow(page, [{ text: visible(asked(fact.about)), tone: 'strong' }]),
    ...fact.versions.flatMap((v) => versionLines(page, story, v, fact.verdict, column)),
    ...(why.length ? flow(page, why, indent) : []),
    ...flow(page, [{ text: standing(fact), tone: 'faint' }], indent),
  ]
}

/** The facts of the story by verdict, the differing ones first. */
export const factsSection = (page: Page, story: StoryAccount): string[] =>
  SECTIONS.flatMap(({ verdict, title, none }) => {
    const facts = factsOf(story.facts, verdict)
    if (!facts.length) return none && story.articles.length > 1 ? [...heading(page, title), ...flow(page, none)] : []
    const { shown, rest: left } = cut(facts, MOST[verdict], page.all)
    return [
      ...heading(page, title, facts.length),
      ...shown.flatMap((f) => factLines(page, story, f)),
      ...rest(page, left),
    ]
  })
