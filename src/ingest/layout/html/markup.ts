/** What HTML says of its elements, and the words that page makers put into `class` and `id`. Markup vocabulary, not a language's. */

const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/))

/** Elements that begin and end a block of text. Elements with a hyphen in their name (custom ones) count as such too. */
export const BLOCKS = set(`
  address amp-list article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure footer form
  h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu nav noscript ol optgroup option p pre search section select summary table tbody
  td textarea tfoot th thead tr ul`)

export const VOIDS = set('area base br col embed hr img input link meta param source track wbr')

/** Their text is never shown, or is not text. */
export const UNSHOWN = set(
  'script style template svg math object audio video canvas map iframe noembed noframes datalist head title rt rp rtc',
)

/** Elements of another vocabulary within the page: what closes itself there is closed. */
export const FOREIGN = set('svg math')
/** Elements of HTML that end whatever foreign element was left open (HTML Standard, 13.2.6.5). */
export const BREAKING = set(`
  b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 head hr i img li listing menu meta nobr ol p pre ruby s small
  span strong strike sub sup table tt u ul var`)
/** Within these of them HTML may stand. */
export const INTEGRATING = set('foreignobject desc title annotation-xml mi mo mn ms mtext')

/** An opened element (key) closes these when they are open and no barrier lies between. */
export const CLOSES: ReadonlyMap<string, ReadonlySet<string>> = new Map([
  ['li', set('li')],
  ['dt', set('dt dd')],
  ['dd', set('dt dd')],
  ['tr', set('tr td th')],
  ['td', set('td th')],
  ['th', set('td th')],
  ['option', set('option')],
  ['a', set('a')],
  ['body', set('head')],
  ['rt', set('rt rp')],
  ['rp', set('rt rp')],
])

/** An implied close never reaches past one of these. */
export const BARRIERS = set(
  'table ul ol dl div section article aside main nav header footer form td th blockquote button body html figure',
)

/** Elements whose being an ancestor matters; each is a bit of `Frame.inside`. */
export const ANCESTORS = [
  'article',
  'main',
  'aside',
  'nav',
  'header',
  'footer',
  'figure',
  'figcaption',
  'form',
  'table',
  'li',
  'blockquote',
  'section',
  'button',
  'noscript',
  'dl',
  'pre',
  'hidden',
  'select',
  'address',
  'comments',
] as const
export type Ancestor = (typeof ANCESTORS)[number]

const ANCESTOR_BITS: ReadonlyMap<string, number> = new Map(ANCESTORS.map((name, i) => [name, 1 << i]))
/** The bit of an element (or `hidden`) in `Frame.inside`, 0 where it has none. */
export const bitOf = (name: string): number => ANCESTOR_BITS.get(name) ?? 0

/** Behind the bits of ANCESTORS: within a dialogue over the page, or what asks for consent. No feature of the model. */
export const DIALOG = 1 << ANCESTORS.length
/** Behind that: within what is named as the masthead of a site, or as the day of its reader. No feature either. */
export const MASTHEAD = DIALOG << 1

/** What `class`, `id`, `itemprop` or `role` hint at. Each pattern is tested on at most 160 characters. */
export const HINTS = [
  { name: 'article', test: /article|story|post|entry|news/i },
  { name: 'content', test: /content|body|text|copy|prose|paragraph/i },
  { name: 'title', test: /headline|title|heading|\bhed\b/i },
  {
    name: 'lede',
    test: /lead|lede|intro|summary|standfirst|\bde[ck]k?\b|sub-?title|sub-?head|abstract|excerpt|description|teaser/i,
  },
  { name: 'byline', test: /by-?line|author|writer|contributor|autor|[-_]by\b/i },
  { name: 'date', test: /date|time|publish|posted|meta/i },
  { name: 'caption', test: /caption|credit|legend/i },
  { name: 'media', test: /photo|image|img|figure|media|video|gallery|slide|player|carousel|audio/i },
  {
    name: 'related',
    test: /relat|recommend|recirc|more|also|popular|trend|latest|next|prev|suggest|similar|most|promo|card|list-?item|feed/i,
  },
  { name: 'comment', test: /comment|disqus|discuss|respon[ds]|reply/i },
  { name: 'share', test: /shar(?:e|ing)|social|follow|facebook|twitter|whatsapp|tool/i },
  { name: 'advert', test: /\bads?\b|advert|sponsor|\bdfp|banner|outbrain|taboola|affiliate|google/i },
  { name: 'menu', test: /nav|menu|crumb|masthead|topbar|pagin|pager|skip|search|header|toolbar/i },
  { name: 'footer', test: /foot|copyright|legal|disclaim|bottom/i },
  { name: 'side', test: /side|aside|rail|widget|module|block|right|col/i },
  { name: 'sign-up', test: /newsletter|subscri|sign-?up|paywall|log-?in|regist|donat|member|\bcta\b|form|account/i },
  { name: 'tags', test: /tag|topic|categor|keyword|label|kicker|eyebrow|section/i },
  { name: 'popup', test: /cookie|consent|gdpr|modal|pop-?up|overlay|notice|alert|dialog|dropdown|tooltip/i },
  { name: 'hidden', test: /hidden|hide|sr-only|screen-?reader|visually|print-only|d-none/i },
  { name: 'profile', test: /\bbio|about|profile|avatar/i },
  { name: 'quote', test: /quote|pull|tweet|embed|instagram/i },
  {
    name: 'body',
    test: /(?:article|story|entry|post|news|page|main|blog|single|rich)[-_]{0,2}(?:body|content|text|copy)|(?:body|content)[-_]{0,2}(?:text|copy|article)/i,
  },
  { name: 'box', test: /box|info|fact|\bkey|highlight|note|inset|callout|toc/i },
] as const
/** Names of what asks for consent to cookies, its makers' among them. */
export const CONSENT =
  /cookie[-_]?(?:bar|banner|consent|notice|law|modal|popup|dialog|policy|message|info|overlay|layer|wall|hinweis)|consent|gdpr|onetrust|didomi|usercentrics|cookiebot|borlabs|cookieyes|(?:^|\s)cookies?(?:\s|$)/i
/** Names of mastheads, of the day that they show, and of the bar that the Wayback Machine puts above its copies. */
export const MASTHEADS =
  /(?:^|[\s_-])(?:masthead|top-?bar|wm-ipp|(?:today|current|system)(?:s?[-_]?date)?)(?:$|[\s_-])/i
/** Roles of what lies over the page until it is answered. */
export const DIALOGS: ReadonlySet<string> = new Set(['dialog', 'alertdialog'])
/** Frames of readers' comments: their text does not draw the trunk to itself. */
export const COMMENTS =
  /(?:^|[\s_-])comments?(?:[\s_-]|$)|comment-?(?:list|body|content|text|thread)|disqus|(?:^|\s)(?:repl(?:y|ies)|responses)(?:\s|$)/i
export type Hint = (typeof HINTS)[number]['name']
