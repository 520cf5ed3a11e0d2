import { readFileSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'
import type { Command, Option } from 'commander'
import { Complaint } from './exit.ts'

// What is said once instead of at every call. What is typed goes before the environment, that before the settings file, that before what is usual.

/** Named by VARIORUM_SETTINGS, else looked for in this order. */
const PLACES = ['variorum.json', join(homedir(), '.config', 'variorum.json')]

type Value = string | boolean | readonly string[]
type Section = Readonly<Record<string, Value>>

/** Settings of every command, by the names of their long flags: { "store": "news.db", "serve": { "port": "8080" } }. */
type Settings = Readonly<Record<string, Value | Section>>

const isSection = (value: unknown): value is Section =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
const isValue = (value: unknown): value is Value =>
  ['string', 'boolean'].includes(typeof value) || (Array.isArray(value) && value.every((v) => typeof v === 'string'))

const parsed = (path: string, text: string): Settings => {
  let settings: unknown
  try {
    settings = JSON.parse(text)
  } catch {
    throw new Complaint(`the settings in ${path} are no JSON.`)
  }
  const wrong = isSection(settings)
    ? Object.entries(settings).find(([, v]) => !isValue(v) && !(isSection(v) && Object.values(v).every(isValue)))
    : ['']
  if (wrong)
    throw new Complaint(
      `the settings in ${path} cannot be read${wrong[0] ? ` at "${wrong[0]}"` : ''}: give texts, true or false, lists of texts, and a section a command.`,
    )
  return settings as Settings
}

const textAt = (path: string): string | null => {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return null
  }
}

/** The settings file, or null where there is none. A file that is named and not there is told. */
export const settings = (
  env: NodeJS.ProcessEnv = process.env,
): { readonly path: string; readonly values: Settings } | null => {
  const named = env['VARIORUM_SETTINGS']
  for (const path of named ? [named] : PLACES) {
    const text = textAt(path)
    if (text !== null) return { path, values: parsed(path, text) }
  }
  if (named) throw new Complaint(`there are no settings at ${named}, which VARIORUM_SETTINGS names.`)
  return null
}

/** "--second-opinion" as the environment has it: VARIORUM_SECOND_OPINION. */
const variable = (flag: string): string => `VARIORUM_${flag.replace(/^--/, '').replaceAll('-', '_').toUpperCase()}`

/** Options that are about one call, not about how somebody works. */
const NEVER: ReadonlySet<string> = new Set(['help', 'version'])

const listOf = (value: Value, many: boolean): readonly string[] => {
  if (typeof value === 'string') return many ? value.split(/[\s,]+/).filter(Boolean) : [value]
  return typeof value === 'boolean' ? [String(value)] : value
}

/** A value as the option takes it; one that it does not take is told. */
const valueFor = (option: Option, value: Value): Value => {
  if (!option.required && !option.optional) return value === true || value === 'true' || value === '1'
  // options that may be repeated gather their values by a function
  const many = option.variadic || option.parseArg !== undefined
  const list = listOf(value, many)
  const wrong = list.find((v) => option.argChoices && !option.argChoices.includes(v))
  if (wrong !== undefined)
    throw new Complaint(
      `the settings give ${option.long} the value ${wrong}; choose one of ${option.argChoices?.join(', ')}.`,
    )
  return many && !option.argChoices ? list : option.variadic ? list : (list.at(-1) ?? '')
}

/** What environment and settings say of an option of `command`; undefined where they say nothing. */
const said = (command: string, name: string, values: Settings, env: NodeJS.ProcessEnv): Value | undefined => {
  const own = values[command]
  const kept = (isSection(own) ? own[name] : undefined) ?? values[name]
  return env[variable(name)] ?? (kept === undefined || isSection(kept) ? undefined : kept)
}

/** Gives the options of every command what environment and settings file say, where nobody types them. */
export const withSettings = (program: Command, env: NodeJS.ProcessEnv = process.env): void => {
  program.hook('preAction', (_, action) => {
    const values = settings(env)?.values ?? {}
    for (const option of action.options) {
      const [name, key] = [option.long?.slice(2) ?? '', option.attributeName()]
      const typed = !['default', undefined].includes(action.getOptionValueSource(key))
      const value = typed || NEVER.has(name) ? undefined : said(action.name(), name, values, env)
      if (value !== undefined) action.setOptionValueWithSource(key, valueFor(option, value), 'config')
    }
  })
}
