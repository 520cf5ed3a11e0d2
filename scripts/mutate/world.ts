import { readFileSync } from 'node:fs'
import { stripTypeScriptTypes } from 'node:module'
import { dirname, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'
import vm from 'node:vm'

/** Modules of one program that lives beside others in this process, each read from its file once, with state of its own. */
export interface World {
  readonly load: (path: string) => Promise<vm.Module>
}

/** What the types of node leave out. */
type Compiled = vm.SourceTextModule & { readonly createCachedData: () => Buffer }

interface Code {
  readonly text: string
  /** what the engine compiled of it, for the next world */
  cached?: Buffer
}

/** Code by path, without its types; positions are those of the file. */
export type Codes = Map<string, Code>

export const withoutTypes = (text: string): string => stripTypeScriptTypes(text)

const codeAt = (codes: Codes, path: string): Code => {
  const known = codes.get(path)
  if (known) return known
  const text = readFileSync(path, 'utf8')
  const code = { text: path.endsWith('.ts') ? withoutTypes(text) : `export default ${text}` }
  codes.set(path, code)
  return code
}

const handedOn = async (names: Readonly<Record<string, unknown>>, specifier: string): Promise<vm.Module> => {
  const keys = Object.keys(names)
  const module = new vm.SyntheticModule(keys, () => keys.forEach((key) => void module.setExport(key, names[key])), {
    identifier: specifier,
  })
  await module.link(() => Promise.reject(new Error('nothing to link')))
  await module.evaluate()
  return module
}

const outside = new Map<string, Promise<vm.Module>>()
/** A module of node or of a package: one for all worlds. */
const fromOutside = (specifier: string): Promise<vm.Module> => {
  const known =
    outside.get(specifier) ??
    import(specifier).then((names: Readonly<Record<string, unknown>>) => handedOn(names, specifier))
  outside.set(specifier, known)
  return known
}

/**
 * A world in which `instead` stands for the code of some files, and `stubs` for some modules. Files for which `inherited` gives a module are taken from another
 * world: those that cannot tell what is changed in this one.
 */
export const worldOf = (
  codes: Codes,
  {
    instead = new Map(),
    stubs = {},
    inherited = () => null,
  }: {
    readonly instead?: ReadonlyMap<string, string>
    readonly stubs?: Readonly<Record<string, Readonly<Record<string, unknown>>>>
    readonly inherited?: (path: string) => Promise<vm.Module> | null
  },
): World => {
  const modules = new Map<string, Promise<vm.SourceTextModule>>()
  const stubbed = new Map<string, Promise<vm.Module>>()

  const made = (path: string): vm.SourceTextModule => {
    const changed = instead.get(path)
    const code: Code = changed === undefined ? codeAt(codes, path) : { text: changed }
    const module = new vm.SourceTextModule(code.text, {
      identifier: path,
      ...(code.cached ? { cachedData: code.cached } : {}),
      initializeImportMeta: (meta: { url?: string }) => {
        meta.url = pathToFileURL(path).href
      },
      importModuleDynamically: (async (specifier: string) => evaluated(await found(specifier, path))) as never,
    })
    if (!code.cached && changed === undefined) code.cached = (module as Compiled).createCachedData()
    return module
  }

  const own = (path: string): Promise<vm.SourceTextModule> => {
    const known = modules.get(path)
    if (known) return known
    const module = Promise.resolve(made(path))
    modules.set(path, module)
    return module
  }

  const found = (specifier: string, from: string): Promise<vm.Module> => {
    const stub = stubs[specifier]
    if (stub) {
      const known = stubbed.get(specifier) ?? handedOn(stub, specifier)
      stubbed.set(specifier, known)
      return known
    }
    if (specifier.startsWith('file:')) return own(new URL(specifier).pathname)
    if (!specifier.startsWith('.')) return fromOutside(specifier)
    const path = resolve(dirname(from), specifier)
    return inherited(path) ?? own(path)
  }

  const linked = async (module: vm.Module): Promise<void> => {
    if (module.status === 'unlinked')
      await module.link(((specifier: string, from: vm.Module) => found(specifier, from.identifier)) as never)
  }

  // one at a time: the engine links no module that is just being linked
  let before: Promise<void> = Promise.resolve()
  const evaluated = async (module: vm.Module): Promise<vm.Module> => {
    const turn = before.then(() => linked(module))
    before = turn.catch(() => {})
    await turn
    if (module.status === 'linked') await module.evaluate()
    return module
  }

  return { load: async (path) => evaluated(await own(path)) }
}
