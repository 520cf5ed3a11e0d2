/** SCORES.md as sections, each from its `## title` to the next. */
export const sectionsOf = (text: string): Map<string, string> =>
  new Map(
    text
      .split(/^(?=## )/m)
      .slice(1)
      .map((section) => [section.slice(3, section.indexOf('\n')).trim(), section.trimEnd()]),
  )
