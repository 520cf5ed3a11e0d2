import type { Page } from './page.ts'

/** Shorter articleBody is a teaser or an accident. */
const LEAST = 200
/** Longer linked data is a feed or an attack. */
const MOST = 400_000
const BODY = /"articleBody"\s{0,4}:\s{0,4}"((?:[^"\\]|\\.)*)"/g
const WORD = /[\p{L}\p{N}]+/gu
const words = (text: string): string[] => text.toLowerCase().match(WORD) ?? []

/** The articleBody of the page's linked data, also where that is broken JSON; HTML in it is left in. */
const bodyOf = (page: Page): string => {
  let longest = ''
  for (const data of page.linkedData) {
    if (data.length > MOST) continue
    for (const m of data.matchAll(BODY)) {
      const body = (m[1] ?? '')
        .replace(/\\u([0-9a-f]{4})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
        .replace(/\\[nrt"\\/]|<[^<>]{0,200}>|&\w{1,8};/g, ' ')
      if (body.length > longest.length) longest = body
    }
  }
  return longest.length >= LEAST ? longest : ''
}

/** Share of each run's word pairs that stand in the page's own articleBody; -1 where there is none. */
export const quoted = (page: Page): Float64Array => {
  const out = new Float64Array(page.runs.length).fill(-1)
  const body = words(bodyOf(page))
  if (body.length === 0) return out
  const pairs = new Set(body.map((w, i) => `${w} ${body[i + 1] ?? ''}`))
  page.runs.forEach((r, i) => {
    const own = words(r.text.slice(0, 1500))
    let hit = 0
    for (let k = 0; k + 1 < own.length; k++) if (pairs.has(`${own[k]} ${own[k + 1]}`)) hit++
    out[i] = own.length < 2 ? 0 : hit / (own.length - 1)
  })
  return out
}
