import type { Fact, Version } from '../../model/index.ts'
import { type Carriers, carriers } from '../view/carriers.ts'
import { standing } from '../view/counted.ts'
import { factsOf, SECTIONS, type SharedVerdict } from '../view/facts.ts'
import { type Markup, words } from './escape.ts'
import { folded, linked, type Sheet, section, witnessLink } from './sheet.ts'

/** Facts of each verdict before the rest is folded. */
const MOST: Readonly<Record<SharedVerdict, number>> = { differ: 30, compatible: 10, agree: 10, unjudged: 5 }

const carrierMarkup = (sheet: Sheet, { witnesses, trace, members }: Carriers, tone: Fact['verdict']): Markup => {
  const names = witnesses.map((w) => witnessLink(sheet, w, members, tone)).join(', ')
  return trace.length ? `${names} <span class="faint">(${words(trace.join('; '))})</span>` : names
}

const versionMarkup = (sheet: Sheet, version: Version, tone: Fact['verdict']): Markup => {
  const first = version.members[0]
  const value = `<bdi>${words(version.value)}</bdi>`
  const who = carriers(version, sheet.witnesses, sheet.story.origins).map((c) => carrierMarkup(sheet, c, tone))
  return `<li>${first ? linked(sheet, first, value, tone, 'value') : value} <span class="carriers">${who.join('; ')}</span></li>`
}

const factMarkup = (sheet: Sheet, fact: Fact): Markup => {
  const versions = fact.versions.map((v) => versionMarkup(sheet, v, fact.verdict)).join('\n')
  const badge = `<span class="verdict ${fact.verdict}">${fact.verdict}${fact.reason ? `: ${words(fact.reason)}` : ''}</span>`
  const why = `<p>${words(fact.why)}</p><p class="faint">${standing(fact)}</p>`
  return `<tr><th scope="row"><bdi>${words(fact.about)}</bdi></th><td><ul class="versions">${versions}</ul></td><td class="because">${badge}${why}</td></tr>\n`
}

const table = (sheet: Sheet, facts: readonly Fact[], title: string): Markup =>
  `<table><caption class="unseen">${title}</caption><thead><tr><th scope="col">About</th><th scope="col">Told as</th><th scope="col">Verdict</th></tr></thead>\n<tbody>\n${facts.map((f) => factMarkup(sheet, f)).join('')}</tbody></table>\n`

/** The facts of the story as tables by verdict, the differing ones first. */
export const factsSections = (sheet: Sheet): Markup =>
  SECTIONS.map(({ verdict, title, none }) => {
    const facts = factsOf(sheet.story.facts, verdict)
    if (facts.length)
      return section(
        sheet,
        verdict,
        title,
        facts.length,
        folded(facts, MOST[verdict], (some) => table(sheet, some, title)),
      )
    return none && sheet.story.articles.length > 1 ? section(sheet, verdict, title, null, `<p>${none}</p>\n`) : ''
  }).join('')
