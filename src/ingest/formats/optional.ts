import type { Found, Watch } from './format.ts'

/** Packages that read documents. They are large beside the rest, so they are installed where such documents are met (docs/decisions/019). */
export const DOCUMENTS = ['mammoth', 'postal-mime', 'unpdf'] as const

/** Which package an import did not find; null where something else went wrong. */
export const missingIn = (error: unknown): string | null => {
  if (!(error instanceof Error) || !('code' in error) || !/^(?:ERR_)?MODULE_NOT_FOUND$/.test(String(error.code)))
    return null
  return /Cannot find (?:package|module) '([^'./][^']*)'/.exec(error.message)?.[1] ?? null
}

/** What `load` imports, or a notice that says which package to install. */
export const loaded = async <T>(
  what: string,
  where: string,
  load: () => Promise<T>,
  { loading }: Watch = {},
): Promise<{ readonly got: T } | Extract<Found, { notice: object }>> => {
  loading?.(true)
  try {
    return { got: await load() }
  } catch (error) {
    const missing = missingIn(error)
    if (missing === null) throw error
    return {
      notice: {
        article: null,
        rule: 'not-installed',
        says: `${what} is read by a package that is not installed: npm install ${missing}`,
        where,
      },
    }
  } finally {
    loading?.(false)
  }
}
