import { cutEnd } from '../../text/cut-end.ts'

/** Endings that say how a file is packed or written, so that "story.html.gz" is "story". */
const ENDING = /\.(?:[a-z][a-z0-9]{0,6})$/i
const LONGEST = 200

/** The stem that names an article: the last part of a path or address without its endings; the whole where nothing would be left. */
export const stem = (name: string): string => {
  const path = cutEnd(name.replace(/[?#].*$/s, ''), /\//)
  const last = path.slice(path.lastIndexOf('/') + 1)
  const cut = last.replace(/\.(?:gz|br|zst|bz2)$/i, '').replace(ENDING, '')
  return (cut || last || name).slice(0, LONGEST)
}
