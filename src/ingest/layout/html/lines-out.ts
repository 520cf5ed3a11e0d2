import type { Surroundings } from './surroundings.ts'

/** Labels and links are no longer; with a full stop at its end a line that opens as links do is a sentence ("See also how the landing was built."). */
const LABEL_WORDS = 10
const LINK_WORDS = 25
const STOPPED = /[.!…]["”»’)]{0,2}\s?$/

/**
 * Whether block `i` leads away from the text, to other articles or to the tools of the page: "Read also:", "Related: Mill burns down". The trees know such lines by
 * what stands around them, and miss them between two paragraphs. Learnt from article-extraction alone, F on article-pages is .928 with this and .924 without; no page
 * of article-extraction loses by it.
 */
export const leadsAway = (s: Surroundings, i: number): boolean => {
  const [wording, words, text] = [s.wordings[i], s.measures[i]?.words ?? 0, s.page.runs[i]?.text ?? '']
  if (wording === undefined) return false
  return (
    (wording.furniture === 1 && words <= LABEL_WORDS) ||
    (wording.teaser === 1 && words <= LINK_WORDS && !STOPPED.test(text))
  )
}

/** Initials, an agency or both, and nothing else: "elo/HPA", "HPA". */
const SIGNATURE = /^[([]?(?:\p{Ll}{2,4}\s?[/,]\s?)?\p{Lu}{2,6}[)\]]?$/u
/** Whether a text is nothing but a signature. */
export const isSignature = (text: string): boolean => SIGNATURE.test(text)
