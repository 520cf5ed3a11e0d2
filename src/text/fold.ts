const QUOTES = /[‘’‛`´ʼ]/g
const DASHES = /[‐‑‒–—―]/g
const MARKS = /\p{M}/gu

/** Lower case without accents, with plain apostrophes and hyphens: for comparing words, never for showing them. Length may change. */
export const fold = (s: string): string => s.normalize('NFKD').replace(MARKS, '').replace(QUOTES, "'").replace(DASHES, '-').toLowerCase()
