import { fold } from '../../text/fold.ts'
import { tellsRights } from '../layout/rights.ts'
import { type Clues, linked, metas, tidied } from './clues.ts'
import { type Head, isElsewhere } from './dates/near.ts'
import { organisationsIn } from './linked-data.ts'
import { bare, isAccount, isOpener, isOutlet, isPerson, partsOf } from './names.ts'
import { PRINTED } from './printed-bylines.ts'
import { isPrinted, isSignedBy } from './uploader.ts'

const ADDRESS = /^(?:https?:|www\.|@)|\.(?:com|org|net|html?)\b|@/i
/** A longer byline is a biography. */
const LONGEST = 120
const MOST_NAMES = 6

const plain = (name: string): string => fold(name).replace(/[^\p{L}\p{N}]+/gu, '')

const isName = (name: string): boolean =>
  name.length >= 2 &&
  name.length <= LONGEST &&
  !ADDRESS.test(name) &&
  /\p{L}/u.test(name) &&
  !tellsRights(name) &&
  !isOpener(name) &&
  !isAccount(name)
const unique = (names: readonly string[]): readonly string[] =>
  names.filter((n, i) => names.findIndex((m) => fold(m) === fold(n)) === i)

/** How many blocks from the headline a link to a writer's page may stand; further away it belongs to another article. */
const NEAR = 15

/** Links to writers' pages beside the headline; where that is not known, the first. */
const linkedWriters = (c: Clues, { headline }: Head): readonly string[] => {
  const marks = c.page.marks.filter((m) => m.kind === 'rel' && m.name === 'author' && m.text !== '')
  const near = headline < 0 ? marks.slice(0, 1) : marks.filter((m) => Math.abs(m.run - headline) <= NEAR)
  return near.flatMap((m) => tidied(m.text) ?? [])
}
/** Microdata of the article's writers; what stands among comments, or below the text where some stands above, is of others. */
const markedWriters = (c: Clues, { last }: Head): readonly string[] => {
  const marks = c.page.marks.filter(
    (m) => m.kind === 'itemprop' && m.name.split(' ').includes('author') && !(m.run > 0 && isElsewhere(c, m.run)),
  )
  const above = marks.filter((m) => m.run <= last)
  return (above.length > 0 ? above : marks).flatMap((m) => tidied(m.value || m.text) ?? [])
}

/** What the page says of itself and of those whom its data name as organisations: none of them is a person. */
interface Houses {
  readonly own: ReadonlySet<string>
  readonly organisations: ReadonlySet<string>
}
/** A shorter name of a site is part of people's names by accident. */
const LEAST_HOUSE = 5
/** A person where the words say so: no organisation that the data name as one, no outlet by its words, not the house with a word added. */
const isSomebody = (name: string, { own, organisations }: Houses): boolean =>
  !organisations.has(plain(name)) &&
  !isOutlet(name) &&
  ![...own].some((o) => o.length >= LEAST_HOUSE && plain(name).includes(o))
/** Names of accounts and labels open with a small letter. */
const isWritten = (name: string): boolean => !/^\p{Ll}/u.test(name)

/** The printed byline where it names all of `people`, and other persons too. */
const fuller = (people: string, shown: readonly string[]): string | null => {
  const line = shown.join(', ')
  const [few, many] = [partsOf(people), partsOf(line)]
  const others = many.filter((m) => !few.some((p) => plain(m).startsWith(plain(p))))
  return others.length > 0 && many.every(isPerson) && few.every((p) => many.some((m) => plain(m) === plain(p)))
    ? line
    : null
}

const META = [
  'author',
  'parsely-author',
  'sailthru.author',
  'article:author',
  'dc.creator',
  'dcterms.creator',
  'byl',
] as const

/**
 * Who wrote it, as one line: from linked data, meta, microdata, links to writers' pages, else what the page prints, which counts too where it names more,
 * or where those whom the data name stand nowhere on the page.
 * An organisation, or the outlet (one of `sites`) by its own name, is named only where no person is; the outlet's own name alone is no byline.
 */
export const byline = (c: Clues, head: Head, sites: readonly string[]): string | null => {
  const own = new Set(sites.map(plain))
  const houses: Houses = {
    own,
    organisations: new Set(
      [...organisationsIn(c.article?.['author'], c.nodes), ...organisationsIn(c.article?.['creator'], c.nodes)].map(
        plain,
      ),
    ),
  }
  const namesIn = (way: readonly string[], behind: readonly string[] = []): readonly string[] =>
    unique(way.map((n) => bare(n, behind)).filter((n) => isName(n) && !own.has(plain(n)))).slice(0, MOST_NAMES)
  // what a page prints ends in the house as often; for machines "Harwick Press House" is one name
  const shown = PRINTED.map(({ of }) => namesIn(of(c, head), sites))
  const given = [linked(c, 'author'), linked(c, 'creator'), metas(c, ...META), markedWriters(c, head)].map((way) =>
    namesIn(way),
  )
  const ways = [...given, namesIn(linkedWriters(c, head), sites), ...shown]
  // whom the page itself calls the author may be a choir or a council
  const [told] = shown
  const signed = shown.find((way, k) => PRINTED[k]?.signs && way.length > 0)
  const peopleIn = (way: readonly string[]): readonly string[] =>
    way === told ? way : way.filter((n) => isSomebody(n, houses))
  const somebody = (way: readonly string[]): boolean => peopleIn(way).length > 0
  const best = ways.find((way) => peopleIn(way).some(isWritten)) ?? ways.find(somebody)
  if (best === undefined) return ways.find((way) => way.length > 0)?.join(', ') ?? null
  // data name who put the page in; the page itself prints who wrote it
  if (!shown.includes(best) && !isPrinted(c, peopleIn(best))) {
    const writers = given.find((way) => way.length > 0 && isSignedBy(c, head, way)) ?? signed
    if (writers !== undefined) return writers.join(', ')
  }
  const people = peopleIn(best).join(', ')
  return fuller(people, shown.find(somebody) ?? []) ?? people
}
