import type { Features } from './features.ts'
import models from './models.json' with { type: 'json' }

/** A logistic regression: how much each feature speaks for "yes". */
export interface Logistic {
  readonly features: Readonly<Record<string, number>>
  readonly bias: number
}

/** Trained by scripts/train-account.ts on marked pairs and stories; what it gives on events it has not seen stands in docs/decisions/021. */
export const MODELS: Readonly<Record<'figure' | 'time' | 'wording', Logistic>> = models

/** 0..1: how probable `model` holds a "yes", given the features. A feature that the model does not know counts nothing. */
export const probability = ({ features, bias }: Logistic, given: Features): number => {
  let z = bias
  for (const name in features) z += (features[name] ?? 0) * (given[name] ?? 0)
  return 1 / (1 + Math.exp(-z))
}
