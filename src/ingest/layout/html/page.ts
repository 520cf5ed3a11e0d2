/** An element that holds blocks, thin: what matters of its tag, its hints and its place. */
export interface Frame {
  /** index of the parent frame; -1 for the page itself */
  readonly parent: number
  readonly tag: string
  readonly depth: number
  /** bits of ANCESTORS: itself and everything above it */
  readonly inside: number
  /** bits of HINTS of its own class, id, itemprop and role */
  readonly hints: number
  /** tags and classes from the page down, hashed: blocks of one template share it */
  readonly path: number
}

/** A text run of a block-level element, in the order of the page. White space is collapsed; "\n" is a single line break. */
export interface Run {
  readonly text: string
  readonly frame: number
  /** characters inside links, bold or italic; links begun */
  readonly linked: number
  readonly bold: number
  readonly italic: number
  readonly links: number
  /** linked characters at its beginning */
  readonly lead: number
  /** pictures, films and the like since the run before */
  readonly media: number
  /** hints of inline elements in it that hold all of it, as bits of HINTS */
  readonly hints: number
  /** number of the table row it is a cell of, else 0 */
  readonly row: number
}

/** A piece of metadata with where it was found. */
export interface Mark {
  /** `meta`, `itemprop`, `time`, `link`, `rel` */
  readonly kind: string
  /** name, property, itemprop or rel, lower case */
  readonly name: string
  readonly value: string
  /** the element's text, up to 300 characters; empty for meta and link */
  readonly text: string
  /** index of the run it stands in or before; -1 in the head */
  readonly run: number
}

/** One page as the event pass found it. */
export interface Page {
  readonly runs: readonly Run[]
  readonly frames: readonly Frame[]
  readonly marks: readonly Mark[]
  /** the text of <title> */
  readonly title: string
  /** the `lang` of <html> as declared, or empty */
  readonly language: string
  /** contents of script elements of type application/ld+json, and of those that hold the like under another type or none */
  readonly linkedData: readonly string[]
  /** other JSON in scripts: the state from which a script draws the page */
  readonly states: readonly string[]
  /** elements were opened deeper than DEPTH_CAP and not nested further */
  readonly tooDeep: boolean
}
