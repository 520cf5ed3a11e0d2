import type { Command } from 'commander'
import type { Account } from '../../model/index.ts'
import { addressOf, folderCache, type Opinions, opinions, usualPlace } from '../../opinion/index.ts'
import { Complaint } from '../exit.ts'

export interface OpinionOptions {
  readonly secondOpinion?: string
  readonly secondOpinionModel?: string
}

/** What a model is called where nobody says: servers of one model mind no name. */
export const USUAL_MODEL = 'default'

/** Gives a command the options of a second opinion. */
export const withOpinionOptions = (command: Command): Command =>
  command
    .option(
      '--second-opinion <url>',
      'ask a model that you run or pay, too: an OpenAI-compatible endpoint; nothing is sent without it',
    )
    .option('--second-opinion-model <name>', 'which model of that endpoint')

/** Throws where this is no address to ask. */
export const checkedAddress = (url: string): void => {
  if (addressOf(url) === null)
    throw new Complaint(`--second-opinion ${url} is no address; give one such as http://localhost:8080/v1.`)
}

/** The second opinion that is asked for; null where none is. What it says is kept, so that the next run says the same. */
export const opinionsFor = async (
  account: Account,
  { secondOpinion: url, secondOpinionModel: model = USUAL_MODEL }: OpinionOptions,
): Promise<Opinions | null> => {
  if (url === undefined) return null
  checkedAddress(url)
  return opinions(
    account,
    { url, model, key: process.env['VARIORUM_SECOND_OPINION_KEY'] ?? null },
    folderCache(usualPlace()),
  )
}
