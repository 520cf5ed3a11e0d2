/** What the server has told of since the page was opened. */
export const live = $state({ revision: 0, story: '', said: '', done: 0, of: 0, connected: false })

/** Listens to the server's events; the browser itself connects again when the line breaks. Returns what ends it. */
export const listen = (): (() => void) => {
  const source = new EventSource('/v1/events')
  const data = (event: MessageEvent): Record<string, unknown> => JSON.parse(String(event.data)) as Record<string, unknown>
  source.onopen = () => {
    // what changed while the line was broken
    if (!live.connected) live.revision++
    live.connected = true
  }
  source.onerror = () => {
    live.connected = false
  }
  source.addEventListener('story', (event) => {
    live.story = String(data(event)['story'])
    live.revision++
  })
  source.addEventListener('article', (event) => {
    live.said = `New article: ${data(event)['title'] ?? 'without a title'}`
  })
  source.addEventListener('progress', (event) => {
    const told = data(event)
    live.done = Number(told['done'])
    live.of = Number(told['of'])
  })
  return () => source.close()
}
