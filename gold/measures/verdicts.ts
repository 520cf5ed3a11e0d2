import type { Verdict } from '../../src/model/index.ts'
import { f1, type Measured, type Sheet, shareOf } from '../sheet.ts'
import { type Answers, type Marked, type Told, touches } from './answers.ts'

const got = (mark: Marked, { chosen }: Answers): Verdict | undefined => chosen.get(mark)?.fact.verdict
const accepts = ({ fact }: Marked, verdict: Verdict | undefined): boolean =>
  verdict !== undefined && (verdict === fact.verdict || (fact.verdictAlso ?? []).includes(verdict))
const differs = ({ fact }: Marked): boolean => fact.verdict === 'differ'

const wrong = (mark: Marked, answers: Answers): string => {
  const told = answers.chosen.get(mark)?.fact
  const instead = told?.verdict === 'unjudged' ? 'not judged' : told?.verdict
  return `${mark.fact.name}: ${instead} instead of ${mark.fact.verdict} (told because: ${told?.why}; gold: ${mark.fact.why})`
}

/** `differ` as a class of its own: right, wrongly told, not told. A verdict that two readers may hold counts neither way. */
const differTold = (marks: readonly Marked[], answers: Answers): Measured[] => {
  const astray = marks.filter((mark) => !accepts(mark, got(mark, answers)))
  const right = marks.filter((mark) => differs(mark) && got(mark, answers) === 'differ').length
  const extra = astray.filter((mark) => got(mark, answers) === 'differ').length
  const missed = astray.filter(differs).length
  return right + extra + missed > 0 ? [{ name: 'differ told', row: f1(right, extra, missed), misses: [] }] : []
}

/** Marked facts that are told, and of these the rightly judged. */
export const verdicts = (marks: readonly Marked[], answers: Answers): Measured[] => {
  const told = marks.filter((mark) => answers.chosen.has(mark))
  const found = shareOf(
    'facts',
    marks,
    (mark) => answers.chosen.has(mark),
    (mark) => `${mark.fact.name} (${mark.fact.verdict}): not told`,
  )
  const judged: Measured = told.length
    ? shareOf(
        'verdicts',
        told,
        (mark) => accepts(mark, got(mark, answers)),
        (mark) => wrong(mark, answers),
      )
    : { name: 'verdicts', row: { share: 0, of: 0 }, misses: [] }
  return [found, judged, ...differTold(marks, answers)]
}

/** Where no verdict is ventured, and how the others fare. Agreement told of what differs costs most, so it is counted. */
export const silence = (marks: readonly Marked[], answers: Answers): Measured[] => {
  const told = marks.filter((mark) => answers.chosen.has(mark))
  const judged = told.filter((mark) => got(mark, answers) !== 'unjudged')
  const silent = told.length - judged.length
  const right = judged.filter((mark) => accepts(mark, got(mark, answers))).length
  const falsely = marks.filter((mark) => differs(mark) && got(mark, answers) === 'agree' && !accepts(mark, 'agree'))
  return [
    ...(silent > 0 ? [{ name: 'not judged', row: { count: silent, of: told.length }, misses: [] }] : []),
    ...(judged.length > 0
      ? [{ name: 'verdicts where judged', row: { share: right / judged.length, of: judged.length }, misses: [] }]
      : []),
    {
      name: 'told agree though they differ',
      row: { count: falsely.length, of: marks.filter(differs).length },
      misses: falsely.map((mark) => wrong(mark, answers)),
    },
  ]
}

/** Whether some told fact holds words of two rival answers. */
const isHeard = ({ fact }: Marked, shared: readonly Told[], sheet: Sheet): boolean =>
  shared.some(
    ({ anchors }) =>
      fact.versions.filter(({ members }) =>
        members.some(({ article, text }) =>
          anchors.some((a) => touches(a, { article, text: [text].flat().join(' ') }, sheet)),
        ),
      ).length >= 2,
  )

const heard = (marks: readonly Marked[], shared: readonly Told[], sheet: Sheet): Measured[] => {
  const rivals = marks.filter(differs)
  const miss = ({ fact }: Marked): string =>
    `${fact.name}: no told fact holds two of ${fact.versions.map((v) => v.value).join(' | ')}`
  return rivals.length > 0 ? [shareOf('dissent heard', rivals, (mark) => isHeard(mark, shared, sheet), miss)] : []
}

/** Of all that is told as differing, what answers a marked fact that does. */
const borneOut = (shared: readonly Told[], { fitting }: Answers): Measured[] => {
  const loud = shared.filter(({ fact }) => fact.verdict === 'differ')
  const isBorneOut = (told: Told): boolean => fitting.some((p) => p.told === told && accepts(p.mark, 'differ'))
  return loud.length > 0
    ? [
        shareOf(
          'differ borne out',
          loud,
          isBorneOut,
          ({ fact }) => `${fact.about}: ${fact.versions.map((v) => v.value).join(' / ')}`,
        ),
      ]
    : []
}

const twoVerdicts = (marks: readonly Marked[], { fitting }: Answers): Measured => {
  const told = (mark: Marked): Told[] => fitting.filter((p) => p.mark === mark).map((p) => p.told)
  const twice = marks.filter((mark) => new Set(told(mark).map(({ fact }) => fact.verdict)).size > 1)
  const line = (mark: Marked): string =>
    `${mark.fact.name}: ${told(mark)
      .map(({ fact }) => `${fact.verdict} (${fact.about})`)
      .join(' | ')}`
  return { name: 'told with two verdicts', row: { count: twice.length, of: marks.length }, misses: twice.map(line) }
}

/** Whether those who contradict are heard, and whether what is told as differing does. */
export const dissent = (
  marks: readonly Marked[],
  shared: readonly Told[],
  answers: Answers,
  sheet: Sheet,
): Measured[] => [...heard(marks, shared, sheet), ...borneOut(shared, answers), twoVerdicts(marks, answers)]
