// Everything works without this: the links are plain links. It marks every part of the words linked to, opens what is folded
// around them, and brings the reader back.
;(() => {
  /** @type {HTMLElement | null} the link last followed */
  let origin = null

  const back = document.createElement('button')
  back.className = 'back'
  back.type = 'button'
  back.textContent = 'Back to the account'
  back.hidden = true
  document.body.append(back)

  const clear = () => {
    for (const part of document.querySelectorAll('mark.on')) part.classList.remove('on')
  }

  const show = () => {
    clear()
    const id = decodeURIComponent(location.hash.slice(1))
    const target = id && document.getElementById(id)
    if (!target) return
    for (let up = target.parentElement; up; up = up.parentElement) if (up instanceof HTMLDetailsElement) up.open = true
    for (const part of document.querySelectorAll(`[data-part="${CSS.escape(id)}"]`)) part.classList.add('on')
    if (target.tagName === 'MARK') target.scrollIntoView({ block: 'center' })
    target.focus({ preventScroll: true })
  }

  const home = () => {
    if (!origin) return
    clear()
    back.hidden = true
    history.replaceState(null, '', location.pathname + location.search)
    origin.scrollIntoView({ block: 'center' })
    origin.focus({ preventScroll: true })
  }

  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('.told a[href^="#"]') : null
    if (!link) return
    origin = link
    back.hidden = false
    // a second click on one link changes no hash
    if (link.getAttribute('href') === location.hash) show()
  })
  document.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') home()
  })
  back.addEventListener('click', home)
  addEventListener('hashchange', show)
  addEventListener('beforeprint', () => {
    for (const folded of document.querySelectorAll('details')) folded.open = true
  })
  show()
})()
