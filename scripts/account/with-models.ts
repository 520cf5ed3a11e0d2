import { registerHooks } from 'node:module'
import { FILES, type Models } from './models.ts'

const SRC = new URL('../../src/', import.meta.url).href
const RECONCILE = `${SRC}reconcile/`
/** What is loaded anew for each set of models: all that hangs on them. */
const hangsOnModels = (url: string): boolean => url.startsWith(RECONCILE) || url === `${SRC}pipeline.ts`

const handed = new Map<string, Models>()
const keyOf = (url: string | undefined): string | null =>
  url?.startsWith(SRC) ? new URL(url).searchParams.get('models') : null
const partOf = (url: string): keyof Models | undefined =>
  (Object.keys(FILES) as (keyof Models)[]).find((part) => url.startsWith(`${RECONCILE}${FILES[part]}?`))

// "?models=3" after the address of a module stands for: with the third set of models that was handed in. Whatever it imports is loaded likewise.
registerHooks({
  resolve: (specifier, context, next) => {
    const found = next(specifier, context)
    const key = keyOf(context.parentURL)
    return key && hangsOnModels(found.url) ? { ...found, url: `${found.url}?models=${key}` } : found
  },
  load: (url, context, next) => {
    const part = partOf(url)
    const models = part && handed.get(keyOf(url) ?? '')
    return models ? { format: 'json', shortCircuit: true, source: JSON.stringify(models[part]) } : next(url, context)
  },
})

/** The parts of the program that rest on models. */
export interface WithModels {
  readonly account: typeof import('../../src/pipeline.ts').account
  readonly align: typeof import('../../src/reconcile/align/index.ts').align
  readonly kinds: typeof import('../../src/reconcile/questions/index.ts').kinds
  readonly groupFeatures: typeof import('../../src/reconcile/judge/group-features.ts').groupFeatures
}

/** The program with `models` in place of those it is shipped with; beside it the shipped ones go on working as before. */
export const withModels = async (models: Models): Promise<WithModels> => {
  const key = String(handed.size + 1)
  handed.set(key, models)
  const at = <T>(path: string): Promise<T> => import(`${SRC}${path}?models=${key}`) as Promise<T>
  const [pipeline, align, questions, groups] = await Promise.all([
    at<Pick<WithModels, 'account'>>('pipeline.ts'),
    at<Pick<WithModels, 'align'>>('reconcile/align/index.ts'),
    at<Pick<WithModels, 'kinds'>>('reconcile/questions/index.ts'),
    at<Pick<WithModels, 'groupFeatures'>>('reconcile/judge/group-features.ts'),
  ])
  return { account: pipeline.account, align: align.align, kinds: questions.kinds, groupFeatures: groups.groupFeatures }
}
