/** Scripts that a careless page would run, each calling `hit(n)`; n tells which. For the tests of the desk. */
const CALL = 'window.hit&&hit(#)'

const TAGS: readonly string[] = [
  `<script>${CALL}</script>`,
  `<ScRiPt>${CALL}</sCrIpT>`,
  `"><script>${CALL}</script>`,
  `'><script>${CALL}</script>`,
  `</title><script>${CALL}</script>`,
  `</textarea><script>${CALL}</script>`,
  `</style><script>${CALL}</script>`,
  `--><script>${CALL}</script>`,
  `]]><script>${CALL}</script>`,
  `<scr<script>ipt>${CALL}</scr</script>ipt>`,
  `<iframe srcdoc="<script>parent.${CALL}</script>"></iframe>`,
  `<iframe src="javascript:parent.${CALL}"></iframe>`,
  `<object data="javascript:${CALL}"></object>`,
  `<embed src="javascript:${CALL}">`,
  `<a href="javascript:${CALL}">x</a>`,
  `<a href=" jav&#x09;ascript:${CALL}">x</a>`,
  `<form action="javascript:${CALL}"><button>x</button></form>`,
  `<base href="javascript:${CALL}//">`,
  `<meta http-equiv="refresh" content="0;url=javascript:${CALL}">`,
  `<link rel="stylesheet" href="javascript:${CALL}">`,
  `<svg><script>${CALL}</script></svg>`,
  `<svg><a xlink:href="javascript:${CALL}"><text>x</text></a></svg>`,
  `<math href="javascript:${CALL}">x</math>`,
  `<template><script>${CALL}</script></template>`,
  `{@html "<script>${CALL}</script>"}`,
  `{{constructor.constructor("${CALL}")()}}`,
  `\${${CALL}}`,
  `<%= ${CALL} %>`,
  `javascript:${CALL}`,
  `JaVaScRiPt:${CALL}//https://`,
  `java\tscript:${CALL}`,
  `data:text/html,<script>parent.${CALL}</script>`,
  `vbscript:${CALL}`,
  `&lt;script&gt;${CALL}&lt;/script&gt;`,
  `&#60;script&#62;${CALL}&#60;/script&#62;`,
  `\u202e<script>${CALL}</script>`,
]
const ELEMENTS = 'img svg body video audio iframe input details marquee object div style math select form button'.split(
  ' ',
)
const EVENTS =
  'onerror onload onfocus onmouseover onclick ontoggle onstart onanimationstart onpointerenter onpageshow oncanplay onscroll onblur onkeydown onwheel ontransitionend'.split(
    ' ',
  )
const QUOTES: readonly string[] = ['', '"', "'"]

const HANDLERS = ELEMENTS.flatMap((element, e) =>
  EVENTS.map((event, i) => {
    const quote = QUOTES[(e + i) % QUOTES.length] ?? ''
    const opening = i % 4 === 1 ? '">' : i % 4 === 2 ? "'>" : ''
    return `${opening}<${element} src=x:x ${event}=${quote}${CALL}${quote} autofocus open tabindex=1>`
  }),
)
/** What breaks out of an attribute rather than of text. */
const ATTRIBUTES = QUOTES.flatMap((q) => EVENTS.map((event) => `x${q} ${event}=${CALL} autofocus x=${q}`))

/** Every vector, numbered. */
export const injections: readonly string[] = [...TAGS, ...HANDLERS, ...ATTRIBUTES].map((v, i) =>
  v.replaceAll('#', String(i)),
)
