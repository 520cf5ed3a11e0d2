import { deserialize, serialize } from 'node:v8'
import type { Annotations } from '../model/index.ts'
import type { Effort } from '../pipeline.ts'
import { spentAfter } from '../processor.ts'
import type { Bounded } from './insisting.ts'
import type { Said } from './supervised.ts'

/**
 * How much a thread may do for a question that it begins with now. What it reads is sent as bytes that only the next thread takes apart: where a step of this one
 * runs away, nothing is read twice.
 */
export const effortOf = ({ budget, leaveOut, kept }: Bounded, send: (said: Said<never>) => void): Effort => ({
  spent: spentAfter(budget),
  begin: (step) => send({ step }),
  leaveOut,
  before: new Map(kept.map((bytes): [string, Annotations] => deserialize(bytes))),
  keep: (article, annotations) => send({ kept: serialize([article, annotations]) }),
})
