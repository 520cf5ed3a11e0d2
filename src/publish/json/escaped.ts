/** Lawful in JSON as they are, but not harmless on a terminal: delete, the C1 controls, bidi overrides, tag characters. */
const RISKY = /[\u007f-\u009f\u202a-\u202e\u2066-\u2069\u{e0000}-\u{e007f}]/gu

const unit = (s: string, i: number): string => `\\u${s.charCodeAt(i).toString(16).padStart(4, '0')}`

/** JSON in which no hidden character stands as itself. */
export const escaped = (json: string): string =>
  json.replace(RISKY, (c) => Array.from({ length: c.length }, (_, i) => unit(c, i)).join(''))
