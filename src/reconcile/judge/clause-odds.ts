import type { Features } from '../align/features.ts'
import { probability } from '../align/model.ts'
import models from './clause-model.json' with { type: 'json' }

/** How two clauses of one story stand to each other, each by itself 0..1 (scripts/train-account.ts). */
export interface ClauseOdds {
  readonly agree: number
  readonly compatible: number
  readonly differ: number
  readonly apart: number
}

export const clauseOdds = (features: Features): ClauseOdds => ({
  agree: probability(models.agree, features),
  compatible: probability(models.compatible, features),
  differ: probability(models.differ, features),
  apart: probability(models.apart, features),
})
