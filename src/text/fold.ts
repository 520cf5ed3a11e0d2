const QUOTES = /[‘’‛`´ʼ]/g
const DASHES = /[‐‑‒–—―]/g
const MARKS = /\p{M}/gu

/** Text that needs no more than lower case: most of it, and by far the quicker way. */
const PLAIN = /^[ -~]*$/

/** Lower case without accents, with plain apostrophes and hyphens: for comparing words, never for showing them. Length may change. */
export const fold = (s: string): string =>
  PLAIN.test(s) && !s.includes('`') ? s.toLowerCase() : s.normalize('NFKD').replace(MARKS, '').replace(QUOTES, "'").replace(DASHES, '-').toLowerCase()
