import { at } from '../../text/token.ts'
import type { Line } from './line.ts'

/** Tokens on either side in which a word tells of a vote or a match: "deputies voted 61-37". */
const NEAR = 6

/** What the sides of a result are counted in where a word near token `i` tells of one: votes, points; else null. */
const near = ({ list, language }: Line, i: number): string | null => {
  for (let n = Math.max(0, i - NEAR); n <= i + NEAR; n++) {
    const unit = language.numbers.contests.get(at(list, n).lower)
    if (unit) return unit
  }
  return null
}

const isSide = (line: Line, i: number): boolean => /^\d{1,3}$/.test(at(line.list, i).text)

const isDash = (line: Line, i: number): boolean =>
  /^[-–]$/.test(at(line.list, i).text) && at(line.list, i).glued && at(line.list, i + 1).glued

/** "61-37": two sides, and no third; `i` is either of them. */
const isPair = (line: Line, i: number): boolean => {
  const first = isDash(line, i - 1) ? i - 2 : i
  return (
    isSide(line, first) &&
    isDash(line, first + 1) &&
    isSide(line, first + 2) &&
    !isDash(line, first + 3) &&
    !isDash(line, first - 1)
  )
}

/** "61 votes to 37": the second side, behind a first that is counted. */
const isSecond = (line: Line, i: number): boolean => {
  const { contests, to } = line.language.numbers
  return (
    isSide(line, i) &&
    to.has(at(line.list, i - 1).lower) &&
    contests.has(at(line.list, i - 2).lower) &&
    isSide(line, i - 3)
  )
}

/** What the figure at token `i` counts as one side of a result, "voted 61-37", "61 votes to 37"; null where it is none. */
export const contestAt = (line: Line, i: number): string | null =>
  isPair(line, i) || isSecond(line, i) ? near(line, i) : null
