/** A tag of XML: whether it closes, its name, whether it is empty. */
const TAG = /<(\/?)([\w:.-]{1,100})[^<>]*?(\/?)>/g

/** How many tags `xml` has, about: its opening angles. */
export const tagsIn = (xml: Uint8Array): number => {
  let count = 0
  for (const byte of xml) if (byte === 0x3c) count++
  return count
}

/**
 * The first `most` tags of `xml`, whole: cut behind an element called `behind`, with all that is open there closed. Null where no such element ends among them.
 */
export const cut = (xml: string, most: number, behind: string): string | null => {
  const open: string[] = []
  let ends: { readonly at: number; readonly open: readonly string[] } | null = null
  let count = 0
  for (const { 0: tag, 1: closing, 2: name = '', 3: empty, index } of xml.matchAll(TAG)) {
    if (++count > most) break
    if (empty) continue
    if (!closing) open.push(name)
    else if (open.pop() !== name) return null
    else if (name === behind) ends = { at: index + tag.length, open: [...open] }
  }
  return (
    ends &&
    xml.slice(0, ends.at) +
      ends.open
        .toReversed()
        .map((name) => `</${name}>`)
        .join('')
  )
}
