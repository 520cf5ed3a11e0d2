/** What may stand at the edge of a part of a form, together where several may. */
const LETTER = 1
const DIGIT = 2
const OTHER = 4
const ANY = LETTER | DIGIT | OTHER

/** A part of a form (lang/topics/calendar.ts): letters, a slot, a single sign or class of signs, or a group of alternatives. */
type Part = { readonly optional: boolean; readonly repeats: boolean; readonly source: string } & (
  | { readonly is: 'letters'; readonly text: string }
  | { readonly is: 'slot'; readonly name: string }
  | { readonly is: 'sign'; readonly kinds: number }
  | { readonly is: 'group'; readonly branches: readonly Parts[]; readonly look: Look | null }
)
type Parts = readonly Part[]
/** A group that takes no room itself. */
type Look = 'behind' | 'ahead' | 'not'

/** Letters stop before one that may be left out: "heures?" is "heure" and perhaps "s". */
const TOKEN =
  /(?<open>\((?:\?(?:<?[=!]|<\w+>|:))?)|(?<close>[)|])|\{(?<slot>\w+)\}|(?<letters>\p{L}+?(?=\p{L}[?*])|\p{L}+)|(?<sign>\[(?:\\.|[^\]])*\]|\\.|.)/suy

const kindsOf = (sign: string): number => {
  const signs = sign.replace(/\\[sb]/g, ' ').replace(/\\d/g, '0')
  return (/\p{L}/u.test(signs) ? LETTER : 0) | (/\d/.test(signs) ? DIGIT : 0) | OTHER
}

const lookOf = (open: string): Look | null =>
  open.endsWith('!') ? 'not' : open === '(?<=' ? 'behind' : open === '(?=' ? 'ahead' : null

/** The alternatives of `form` from `start` up to the bracket that closes them. */
const parse = (form: string, start: number): { readonly branches: readonly Parts[]; readonly end: number } => {
  const branches: Part[][] = [[]]
  let at = start
  let begin = start
  const rest = (): Pick<Part, 'optional' | 'repeats' | 'source'> => {
    const source = form.slice(begin, at)
    const sign = /[?*+]/.exec(form[at] ?? '')?.[0]
    if (sign) at++
    return { optional: sign === '?' || sign === '*', repeats: sign === '*' || sign === '+', source }
  }
  while (at < form.length) {
    begin = at
    TOKEN.lastIndex = at
    const { open, close, slot, letters, sign } = TOKEN.exec(form)?.groups ?? {}
    at = TOKEN.lastIndex
    const last = branches.at(-1)
    if (close === ')') return { branches, end: at }
    if (close === '|') branches.push([])
    else if (open !== undefined) {
      const inner = parse(form, at)
      at = inner.end
      last?.push({ is: 'group', branches: inner.branches, look: lookOf(open), ...rest() })
    } else if (slot !== undefined) last?.push({ is: 'slot', name: slot, ...rest() })
    else if (letters !== undefined) last?.push({ is: 'letters', text: letters.toLowerCase(), ...rest() })
    else last?.push({ is: 'sign', kinds: kindsOf(sign ?? ''), ...rest() })
  }
  return { branches, end: at }
}

const mayBeEmpty = (part: Part): boolean =>
  part.optional || (part.is === 'group' && (part.look !== null || part.branches.some((b) => b.every(mayBeEmpty))))

const SLOT = LETTER | DIGIT
/** What a part may begin or end with. */
const edgeOf = (part: Part, side: 'start' | 'end'): number => {
  if (part.is === 'letters') return LETTER
  if (part.is === 'slot') return SLOT
  if (part.is === 'sign') return part.kinds
  return part.look ? 0 : part.branches.reduce((kinds, b) => kinds | edge(b, 0, side), 0)
}

/** What stands at the near edge of a sequence; `beyond` where all of it may be left out. */
const edge = (parts: Parts, beyond: number, side: 'start' | 'end'): number => {
  let kinds = 0
  for (const part of side === 'start' ? parts : parts.toReversed()) {
    kinds |= edgeOf(part, side)
    if (!mayBeEmpty(part)) return kinds
  }
  return kinds | beyond
}

/**
 * Of several things a text must hold one for a form to fit: a word by itself, a filling of a slot, or, between slashes, a part of the form that is
 * written without a blank: "ago", "{month}", "/{hour}:{min}/".
 */
export type Need = readonly string[]

/** What is known of slots: those known by their words even where letters are glued to them, those that hold numbers, in words or not, and those filled without a blank. */
export interface SlotKinds {
  readonly told: ReadonlySet<string>
  readonly numbers: ReadonlySet<string>
  readonly unparted: ReadonlySet<string>
}

/** The shortest need of each alternative, together; nothing where one has none. */
const either = (branches: readonly (readonly Need[])[]): Need[] => {
  const best = branches.map((needs) => [...needs].sort((a, b) => a.length - b.length)[0])
  const known = best.filter((need) => need !== undefined)
  return known.length === best.length ? [known.flat()] : []
}

/** The longest parts of a sequence that are written without a blank: "{hour}:{min}". A number by itself may be a word, which is told already. */
const unparted = (parts: Parts, slots: SlotKinds): Need[] => {
  const found: string[] = []
  let source = ''
  for (const part of [...parts, null]) {
    const glues =
      part?.is === 'slot'
        ? slots.unparted.has(part.name)
        : part?.is === 'letters' || (part?.is === 'sign' && !/\\s| /.test(part.source) && source !== '')
    if (part && glues && !part.optional && !part.repeats) source += part.source
    else {
      if (source.includes('{') && !slots.numbers.has(source.slice(1, -1))) found.push(`/${source}/`)
      source = ''
    }
  }
  return found.map((key) => [key])
}

const needsOf = (parts: Parts, left: number, right: number, slots: SlotKinds): Need[] => {
  const single = parts.flatMap((part, i): readonly Need[] => {
    if (part.is === 'sign' || part.optional || (part.is === 'group' && part.look === 'not')) return []
    const before = edge(parts.slice(0, i), left, 'end') | (part.repeats ? edgeOf(part, 'end') : 0)
    const after = edge(parts.slice(i + 1), right, 'start') | (part.repeats ? edgeOf(part, 'start') : 0)
    if (part.is === 'group') {
      const inner = part.branches.map((b) =>
        needsOf(b, part.look === 'behind' ? ANY : before, part.look === 'ahead' ? ANY : after, slots),
      )
      return inner.length > 1 ? either(inner) : inner.flat()
    }
    // letters that others may be glued to are no word by themselves
    const whole = !((before | after) & LETTER)
    if (part.is === 'letters') return whole ? [[part.text]] : []
    return slots.told.has(part.name) || (whole && slots.numbers.has(part.name)) ? [[`{${part.name}}`]] : []
  })
  return [...single, ...unparted(parts, slots)]
}

/** What a text must hold for `form` to fit anywhere in it. */
export const needs = (form: string, slots: SlotKinds): readonly Need[] =>
  needsOf(
    [{ is: 'group', branches: parse(form, 0).branches, look: null, optional: false, repeats: false, source: form }],
    OTHER,
    OTHER,
    slots,
  )
