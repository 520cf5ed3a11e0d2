import type { World } from './world.ts'

type Body = (context: unknown) => unknown
export interface Test {
  readonly name: string
  readonly body: Body
}

/** Tests that nothing takes long on a long text: they take most of the time, and what a mutant breaks is seen elsewhere. */
const LONG = /does not hang|not hang it|hangs nothing|00 KB|200,000/

/** What stands for node's runner of tests: it notes tests, and runs none. */
export const noting = (): {
  readonly runner: Readonly<Record<string, unknown>>
  readonly taken: () => Promise<Test[]>
} => {
  let tests: Test[] = []
  let waiting: unknown[] = []
  let above: readonly string[] = []
  const test = (name: string, ...rest: unknown[]): void => {
    const [options, body] = rest.length > 1 ? rest : [{}, rest[0]]
    const full = [...above, name].join(' > ')
    if (typeof body === 'function' && !LONG.test(full) && !(options as { skip?: unknown }).skip)
      tests.push({ name: full, body: body as Body })
  }
  const describe = (name: string, ...rest: unknown[]): void => {
    const before = above
    above = [...above, name]
    waiting.push((rest.at(-1) as () => unknown)())
    above = before
  }
  const nothing = (): void => {}
  const runner = {
    test,
    it: test,
    describe,
    suite: describe,
    before: nothing,
    after: nothing,
    beforeEach: nothing,
    afterEach: nothing,
    default: test,
  }
  return {
    runner,
    taken: async () => {
      await Promise.all(waiting)
      const all = tests
      tests = []
      waiting = []
      return all
    },
  }
}

/** Names of the tests of a file that fail, in order, until `enough` says so; the name of the file where it cannot be loaded. */
export const failing = async (
  world: World,
  path: string,
  taken: () => Promise<Test[]>,
  enough: (name: string) => boolean,
): Promise<string[]> => {
  const failed: string[] = []
  let tests: readonly Test[]
  try {
    await world.load(path)
    tests = await taken()
  } catch (error) {
    if (process.env['DEBUG']) console.error(path, error)
    await taken().catch(() => [])
    return [path]
  }
  for (const { name, body } of tests) {
    try {
      await body({})
    } catch {
      failed.push(name)
      if (enough(name)) return failed
    }
  }
  return failed
}
