// Runs in a worker thread: tells the account of the articles that are sent, within a budget of processor time.
import { parentPort } from 'node:worker_threads'
import type { Account } from '../model/index.ts'
import { account } from '../pipeline.ts'
import { processorTime } from '../processor.ts'
import type { Question } from './account-within.ts'
import { effortOf } from './effort-of.ts'
import type { Said } from './supervised.ts'

const send = (said: Said<Account>): void => parentPort?.postMessage(said)

parentPort?.on('message', ({ articles, notices, known, ...bounded }: Question) => {
  try {
    send({ begun: processorTime() })
    send({ answer: account(articles, notices, known, effortOf(bounded, send)) })
  } catch (error) {
    send({ failed: error instanceof Error ? (error.stack ?? error.message) : String(error) })
  }
})
