import { Session } from 'node:inspector'
import { fileURLToPath } from 'node:url'

interface Range {
  readonly startOffset: number
  readonly endOffset: number
  readonly count: number
}

/** Ranges of a file that ran, or did not, as the engine counts them. */
export type Ran = ReadonlyMap<string, readonly Range[]>

/** Counts what runs from now on; what it gives says, by path, what ran since it was asked last. */
export const counting = (): { readonly taken: () => Ran; readonly stop: () => void } => {
  const session = new Session()
  session.connect()
  session.post('Profiler.enable')
  session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true })
  return {
    taken: () => {
      const ran = new Map<string, Range[]>()
      // the engine answers at once
      session.post('Profiler.takePreciseCoverage', (_, { result }) => {
        for (const { url, functions } of result) {
          const ranges = functions.flatMap((f) => f.ranges)
          const path = url.startsWith('file:') ? fileURLToPath(url) : url
          ran.set(path, [...(ran.get(path) ?? []), ...ranges])
        }
      })
      return ran
    },
    stop: () => {
      session.post('Profiler.stopPreciseCoverage')
      session.disconnect()
    },
  }
}

/** Whether what stands at `at` ran: the innermost range around it says so. */
export const covers = (ranges: readonly Range[] | undefined, at: number): boolean => {
  const around = (ranges ?? []).filter((r) => r.startOffset <= at && at < r.endOffset)
  const narrowest = Math.min(...around.map((r) => r.endOffset - r.startOffset))
  return around.some((r) => r.endOffset - r.startOffset === narrowest && r.count > 0)
}
