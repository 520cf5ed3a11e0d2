import { type ChildProcess, fork } from 'node:child_process'
import { join } from 'node:path'
import type { Mutant } from './mutants.ts'
import type { Answer, Sound, Task } from './trial.ts'

/** Mutants for which one process serves: what is loaded anew for each is not all given back. */
const SERVES = 40
const STALLED = 'it stalls'

/** Mutants tried in a process of their own, which is started anew where one stalls. */
export const trials = (): {
  readonly looked: (paths: readonly string[], mutants: readonly Mutant[]) => Promise<Sound[]>
  readonly tried: (mutant: Mutant, tests: readonly Sound[]) => Promise<string | null>
  readonly end: () => void
} => {
  let child: ChildProcess | null = null
  let served = 0

  const end = (): void => {
    child?.kill('SIGKILL')
    child = null
    served = 0
  }
  const running = (): ChildProcess => {
    if (served++ >= SERVES) end()
    child ??= fork(join(import.meta.dirname, 'trial.ts'), { execArgv: ['--experimental-vm-modules', '--no-warnings'] })
    return child
  }
  const answer = (task: Task): Promise<Answer | null> =>
    new Promise((resolve) => {
      const asked = running()
      const done = (given: Answer | null): void => {
        asked.removeAllListeners()
        if (given === null) end()
        resolve(given)
      }
      asked.once('message', (given: Answer) => done(given))
      asked.once('exit', () => done(null))
      asked.send(task)
    })

  return {
    looked: async (paths, mutants) => {
      const seen: Sound[] = []
      for (const path of paths) {
        const given = await answer({ kind: 'look', path, mutants })
        if (given && 'sound' in given) seen.push(given.sound)
        else console.log(`${path} stalls without a mutant`)
      }
      return seen
    },
    tried: async (mutant, tests) => {
      if (!tests.length) return null
      const given = await answer({ kind: 'try', mutant, tests })
      return given && 'by' in given ? given.by : STALLED
    },
    end,
  }
}
