import { tick } from 'svelte'

/** Moves the focus, once what has just changed is drawn, to the first of these that stands there. Who works by keys alone goes on from where the focus is. */
export const focusOn = async (...selectors: readonly string[]): Promise<void> => {
  await tick()
  for (const selector of selectors) {
    const found = document.querySelector<HTMLElement>(selector)
    if (found) return found.focus()
  }
}
