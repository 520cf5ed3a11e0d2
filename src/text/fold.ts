const QUOTES = /[‘’‛`´ʼ]/g
const DASHES = /[‐‑‒–—―]/g
const MARKS = /\p{M}/gu

/** Text that needs no more than lower case: most of it, and by far the quicker way. */
const PLAIN = /^[\n -_a-~]*$/
/** Text that has nothing else to be decomposed or dropped than quotes and dashes as printers set them. */
const PRINTED = /^[\n -_a-~‘’“”–—]*$/

const plain = (s: string): string => s.replace(QUOTES, "'").replace(DASHES, '-').toLowerCase()
/** Lower case without accents, with plain apostrophes and hyphens: for comparing words, never for showing them. Length may change. */
export const fold = (s: string): string =>
  PLAIN.test(s) ? s.toLowerCase() : PRINTED.test(s) ? plain(s) : plain(s.normalize('NFKD').replace(MARKS, ''))
