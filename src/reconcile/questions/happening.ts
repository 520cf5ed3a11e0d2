import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'

/** Words further from the figure than this speak of something else; a comma, an "and" or another figure on the way counts as so many more. */
const REACH = 7
const BARRIER = 3
/** Between two words as near, the one behind the figure tells: "two were killed and 84 taken to hospital". */
const AHEAD = 0.5
const PARTS = /[,;:]|\d/

/**
 * What happened to those a figure counts, as the index of a list in `lang.verdicts.happenings`: that of the word nearest to the figure
 * within its sentence; null where none stands near. The dead are not the injured, however alike the sentences.
 */
export const happening = (text: string, sentence: Span, figure: Span, language: Language): number | null => {
  const words = tokens(text, sentence.from, sentence.to)
  const at = words.findIndex((w) => w.to > figure.from)
  if (at < 0) return null
  const end = words.findIndex((w) => w.from >= figure.to)
  const after = end < 0 ? words.length : end
  let best: { readonly distance: number; readonly index: number } | null = null
  for (const [i, w] of words.entries()) {
    const way = i < at ? words.slice(i + 1, at) : words.slice(after, i)
    const between = i < at ? text.slice(w.to, figure.from) : text.slice(Math.min(figure.to, w.from), w.from)
    const barred = PARTS.test(between) || way.some((x) => language.verdicts.joins.has(fold(x.text)))
    const distance = (i < at ? at - i : i >= after ? i - after + 1 : 0) + (barred ? BARRIER : 0) - (i < at ? 0 : AHEAD)
    if (distance > REACH || (best && distance >= best.distance)) continue
    const index = language.verdicts.happenings.findIndex((h) => h.includes(fold(w.text)))
    if (index >= 0) best = { distance, index }
  }
  return best?.index ?? null
}
