export const route = $state({ path: location.pathname, search: location.search })

const read = (): void => {
  route.path = location.pathname
  route.search = location.search
}
addEventListener('popstate', read)

/** Shows another address of the desk. */
export const go = (to: string, replace = false): void => {
  history[replace ? 'replaceState' : 'pushState'](null, '', to)
  read()
  if (!replace) scrollTo(0, 0)
}

/** Notes what is shown on the page in its address, so that the way back leads to what was shown before; the page stays where it is. */
export const note = (search: string): void => {
  if (search === location.search) return
  history.pushState(null, '', location.pathname + search)
  read()
}

/** Links within the desk change the view, not the page; those to the API stay links. */
export const follow = (event: MouseEvent): void => {
  const link = event.target instanceof Element ? event.target.closest('a') : null
  if (
    !link ||
    event.defaultPrevented ||
    event.button ||
    event.ctrlKey ||
    event.metaKey ||
    event.shiftKey ||
    link.target ||
    link.hasAttribute('download')
  )
    return
  const to = new URL(link.href)
  if (
    to.origin !== location.origin ||
    /^\/(?:v1|reference|openapi)/.test(to.pathname) ||
    (to.hash && to.pathname === location.pathname)
  )
    return
  event.preventDefault()
  go(to.pathname + to.search)
}
