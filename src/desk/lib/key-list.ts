/** What each key does, as the help tells it. */
export const KEYS: readonly (readonly [string, string])[] = [
  ['j, n', 'next'],
  ['k, p', 'previous'],
  ['o, Enter', 'open; in a story, show the words'],
  ['v', 'open the article whose words are shown'],
  ['s', 'articles side by side'],
  ['/', 'search'],
  ['g then s', 'stories'],
  ['g then a', 'add'],
  ['g then f', 'feeds'],
  ['g then c', 'corrections'],
  ['Escape', 'close what is open'],
  ['?', 'this list'],
]
