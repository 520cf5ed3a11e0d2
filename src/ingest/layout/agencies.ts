import { pictureAgencies } from '../../lang/topics/furniture.ts'

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** The names of agencies as an alternation, longest first. */
export const AGENCY = [...pictureAgencies]
  .sort((a, b) => b.length - a.length)
  .map(escaped)
  .join('|')

const KNOWN: ReadonlySet<string> = new Set(pictureAgencies.map((a) => a.toLowerCase()))
const JOINT = /[/,;|•&+()[\]]|\s[-–—]\s/
/** "Handout via Reuters" */
const VIA = /^.{0,40}\svia\s|^via\s/
/** A line of agencies or a credit is no longer. */
export const LONGEST = 80

/** The parts of a credit: "Ana Prado / Reuters" is two. */
const parts = (credit: string): readonly string[] =>
  credit
    .slice(0, LONGEST)
    .split(JOINT)
    .map((part) => part.trim())
    .filter(Boolean)

/** True where `line` names agencies and nothing else: "Reuters - AP - AFP", "(dpa)". */
export const isAgencies = (line: string): boolean => {
  if (line.length > LONGEST) return false
  const named = parts(line)
  return named.length > 0 && named.every((p) => KNOWN.has(p.toLowerCase()))
}

/** True where one part of `credit` is an agency: "Ana Prado/Getty Images", "AP Photo/Ana Prado". */
export const holdsAgency = (credit: string): boolean =>
  credit.length <= LONGEST && parts(credit).some((p) => KNOWN.has(p.replace(VIA, '').toLowerCase()))
