import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Expected } from '../../gold/expected.ts'
import { score } from '../../gold/score.ts'
import type { Measured } from '../../gold/sheet.ts'
import { compare } from '../../src/index.ts'
import type { Account } from '../../src/model/index.ts'
import { ROOT, SHARED, sharedIsPresent } from './shared.ts'

/** A story with marks: the files that hold its articles, and the file that holds the marks. */
export interface MarkedStory {
  readonly name: string
  readonly files: readonly string[]
  readonly marks: string
}

export interface Scored {
  readonly name: string
  readonly account: Account
  readonly marks: string
  readonly measures: readonly Measured[]
}

const ARTICLES = /\.(?:txt|jsonl|html)$/

const filesIn = (folder: string): string[] =>
  readdirSync(folder)
    .filter((name) => ARTICLES.test(name))
    .sort()
    .map((name) => join(folder, name))

const foldersIn = (folder: string): string[] =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map((entry) => entry.name)
    .sort()

/** Our own example stories that are marked in gold/. */
export const examples = (): MarkedStory[] =>
  foldersIn(join(ROOT, 'examples'))
    .map((name) => ({
      name,
      files: filesIn(join(ROOT, 'examples', name)),
      marks: join(ROOT, 'gold', name, 'expected.json'),
    }))
    .filter(({ marks }) => existsSync(marks))

/** The five seeds; empty where the shared material is absent. */
export const seeds = (): MarkedStory[] =>
  sharedIsPresent()
    ? [
        {
          name: 'seeds',
          files: filesIn(join(SHARED, 'seeds')).filter((f) => f.endsWith('.txt')),
          marks: join(SHARED, 'seeds', 'expected.json'),
        },
      ]
    : []

/** The shared stories in a folder; empty where it is absent. They are told by number: their names are no part of this project. */
const numbered = (folder: string, word: string): MarkedStory[] =>
  existsSync(join(SHARED, folder))
    ? foldersIn(join(SHARED, folder)).map((name, i) => ({
        name: `${word} ${i + 1}`,
        files: filesIn(join(SHARED, folder, name)),
        marks: join(SHARED, folder, name, 'expected.json'),
      }))
    : []

/** The shared stories of real news. */
export const realNews = (): MarkedStory[] => numbered('stories', 'story')

/** The shared stories that were invented, with copies and pages among their articles. */
export const invented = (): MarkedStory[] => numbered('invented', 'invented')

/** Compares the articles of `story` and holds the account against its marks. */
export const scoreStory = async ({ name, files, marks }: MarkedStory): Promise<Scored> => {
  const account = await compare(files.map((file) => ({ name: file, bytes: readFileSync(file) })))
  return { name, account, marks, measures: score(account, JSON.parse(readFileSync(marks, 'utf8')) as Expected) }
}
