import type { Features } from '../align/features.ts'
import { probability } from '../align/model.ts'
import models from './group-model.json' with { type: 'json' }

/** What a trained model makes of a group of clauses as a whole. */
export interface GroupOdds {
  readonly agree: number
  readonly compatible: number
}

/** Agree against compatible, of clauses that answer one question and of which no rule says that they differ (scripts/train-account.ts). */
export const groupOdds = (features: Features): GroupOdds => ({
  agree: probability(models.agree, features),
  compatible: probability(models.compatible, features),
})

/** 0..1: how probably a careful reader would ask the question that a group answers. */
export const worth = (features: Features): number => probability(models.worth, features)
