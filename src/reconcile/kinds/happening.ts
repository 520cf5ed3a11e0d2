import type { Language } from '../../lang/index.ts'
import type { Span } from '../../model/index.ts'
import { fold } from '../../text/fold.ts'
import { tokens } from '../../text/tokens.ts'

/** Words further from the figure than this speak of something else. */
const REACH = 7

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
    const distance = i < at ? at - i : i >= after ? i - after + 1 : 0
    if (distance > REACH || (best && distance >= best.distance)) continue
    const index = language.verdicts.happenings.findIndex((h) => h.includes(fold(w.text)))
    if (index >= 0) best = { distance, index }
  }
  return best?.index ?? null
}
