import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import type { Account, StoryAccount } from '../../model/index.ts'
import { counted } from '../view/counted.ts'
import { factsOf } from '../view/facts.ts'
import { type Witnesses, witnesses } from '../view/sigla.ts'
import { aloneSection, onlySection } from './alone.ts'
import { articlesPanel, articlesSection } from './articles.ts'
import { commitmentsSection } from './commitments.ts'
import { type Markup, words } from './escape.ts'
import { factsSections } from './facts.ts'
import { lineageSection } from './lineage-graph.ts'
import { noticesSection } from './notices.ts'
import { sayingsSection } from './sayings.ts'
import type { Sheet } from './sheet.ts'
import { timelineSection } from './timeline.ts'

/** Style and script lie beside this file, so that an editor and a linter know them for what they are. */
const asset = (name: string): string => readFileSync(new URL(name, import.meta.url), 'utf8').trim()
const pinned = (content: string): string => `'sha256-${createHash('sha256').update(content).digest('base64')}'`

const summary = ({ facts }: StoryAccount, key: string): Markup => {
  const n = (verdict: 'differ' | 'compatible' | 'agree' | 'only', one: string, many: string): string[] => {
    const k = factsOf(facts, verdict).length
    return k ? [`<a href="#${key}${verdict}"><b>${k}</b> ${k === 1 ? one : many}</a>`] : []
  }
  const parts = [
    ...n('differ', 'fact differs', 'facts differ'),
    ...n('compatible', 'is compatible', 'are compatible'),
    ...n('agree', 'agrees', 'agree'),
    ...n('only', 'stands in one article only', 'stand in one article only'),
  ]
  return parts.length ? `<p class="summary">${parts.join(' · ')}</p>\n` : ''
}

const storyMarkup = (account: Account, all: Witnesses, story: StoryAccount, i: number): Markup => {
  const several = account.stories.length > 1
  const sheet: Sheet = {
    story,
    witnesses: all,
    level: several ? 3 : 2,
    key: several ? `s${i + 1}-` : '',
    marks: new Map(),
  }
  const title = `<bdi>${words(story.title) || 'A story without a title'}</bdi>`
  const alone = story.articles.length === 1 ? '<p>One article only: there is nothing to compare it with.</p>\n' : ''
  // the panel last: by then every link has left its mark
  const told = [
    articlesSection,
    factsSections,
    onlySection,
    sayingsSection,
    lineageSection,
    timelineSection,
    commitmentsSection,
    aloneSection,
  ]
    .map((part) => part(sheet))
    .join('')
  const heading = several ? `<h2>${title}</h2>` : `<h1>${title}</h1>`
  return `<section class="story">\n<div class="told">\n${heading}\n${alone}${summary(story, sheet.key)}${told}</div>\n${articlesPanel(sheet)}</section>\n`
}

/** The account as one page that needs nothing from anywhere: style and script stand in it and only they, by their hashes, may act. */
export const page = (account: Account): Markup => {
  const all = witnesses(account)
  const [style, script] = [asset('account.css'), asset('account.js')]
  const policy = `default-src 'none'; style-src ${pinned(style)}; script-src ${pinned(script)}; base-uri 'none'; form-action 'none'`
  const [only] = account.stories
  const several =
    account.stories.length > 1
      ? `${counted(account.articles.length, 'article')} about ${counted(account.stories.length, 'event')}`
      : ''
  const title = several || words(only?.title ?? '') || 'An account'
  const empty = account.articles.length ? '' : '<h1>No article was found</h1>\n'
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title.replace(/<[^<>]*>/g, '')}</title>
<style>${style}</style>
</head>
<body>
<main>
${several ? `<h1 class="several">${several}</h1>\n` : ''}${empty}${account.stories.map((s, i) => storyMarkup(account, all, s, i)).join('')}${noticesSection(account.notices, all)}</main>
<script>${script}</script>
</body>
</html>
`
}
