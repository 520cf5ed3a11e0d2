/** How a language writes numbers over a hundred as one word: "dreihundertfünfzig", "trecentocinquanta", "driehonderd". */
export interface Compounds {
  /** every number below a hundred, as it stands in a longer word */
  readonly below100: ReadonlyMap<string, number>
  /** as it stands before "hundred" and "thousand", where one may be left out or written in its own way */
  readonly one: readonly string[]
  readonly hundred: string
  readonly thousand: string
}

/** The words for 100 to 999, and for whole thousands up to 999,000. */
export const compoundNumbers = ({ below100, one, hundred, thousand }: Compounds): [string, number][] => {
  const small = [...below100].filter(([, n]) => n > 0)
  const digits = [...small.filter(([, n]) => n > 1 && n < 10), ...one.map((word): [string, number] => [word, 1])]
  const hundreds = digits.flatMap(([word, n]): [string, number][] => [
    [`${word}${hundred}`, 100 * n],
    ...small.map(([rest, m]): [string, number] => [`${word}${hundred}${rest}`, 100 * n + m]),
  ])
  const thousands = [
    ...small.filter(([, n]) => n > 1),
    ...hundreds,
    ...one.filter((word) => word !== '').map((word): [string, number] => [word, 1]),
  ]
  return [...hundreds, ...thousands.map(([word, n]): [string, number] => [`${word}${thousand}`, 1000 * n])]
}
