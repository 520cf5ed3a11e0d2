import { go } from './route.svelte.ts'

/** A list that draws only what is in sight hears this, moves its focus itself, and takes the event. */
export const STEP = 'desk:step'

const items = (): HTMLElement[] =>
  [...document.querySelectorAll<HTMLElement>('[data-item]')].filter((e) => e.offsetParent !== null)

const move = (by: number): void => {
  if (!dispatchEvent(new CustomEvent(STEP, { detail: by, cancelable: true }))) return
  const list = items()
  const at = document.activeElement instanceof HTMLElement ? list.indexOf(document.activeElement) : -1
  const next = list[at < 0 ? (by > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + by))]
  next?.focus({ preventScroll: true })
  next?.scrollIntoView({ block: 'nearest' })
}

const press = (selector: string): void => document.querySelector<HTMLElement>(selector)?.click()

const PLAIN: Readonly<Record<string, () => void>> = {
  j: () => move(1),
  n: () => move(1),
  k: () => move(-1),
  p: () => move(-1),
  o: () => {
    if (document.activeElement instanceof HTMLElement && document.activeElement !== document.body)
      document.activeElement.click()
  },
  v: () => press('[data-key="v"]'),
  s: () => press('[data-key="s"]'),
  '/': () => document.querySelector<HTMLElement>('[type="search"]')?.focus(),
  '?': () => press('[data-key="?"]'),
  Escape: () => press('[data-key="Escape"]'),
}
const AFTER_G: Readonly<Record<string, () => void>> = {
  s: () => go('/'),
  a: () => go('/add'),
  f: () => go('/feeds'),
  c: () => go('/corrections'),
}

let g = false

/** Acts on a key, unless it is typed into something or held with a modifier. */
export const onKey = (event: KeyboardEvent): void => {
  const { target, key } = event
  const typing =
    target instanceof HTMLElement && target.matches('input:not([type="checkbox"], [type="radio"]), textarea, select')
  if (typing && key === 'Escape') target.blur()
  if (typing || event.ctrlKey || event.metaKey || event.altKey || document.querySelector('dialog[open]')) return
  const act = g ? AFTER_G[key] : PLAIN[key]
  g = !g && key === 'g'
  if (!act) return
  event.preventDefault()
  act()
}
