import { readFileSync } from 'node:fs'

export interface Package {
  readonly name: string
  readonly version: string
  readonly licence: string
  /** whether installing it runs something */
  readonly script: boolean
}
export interface Released {
  readonly first: string
  readonly last: string
}
export interface Dependencies {
  /** that package.json names and the package needs */
  readonly named: readonly Package[]
  /** that those bring along */
  readonly brought: readonly Package[]
  /** that package.json names for development */
  readonly development: readonly Package[]
}

interface Locked {
  readonly version?: string
  readonly license?: string
  readonly hasInstallScript?: boolean
  readonly dev?: boolean
  readonly devOptional?: boolean
  readonly dependencies?: Readonly<Record<string, string>>
  readonly devDependencies?: Readonly<Record<string, string>>
}

const ROOT = new URL('../../', import.meta.url)
const UNDER = /^(?:.*\/)?node_modules\//

const packageOf = ([path, { version = '?', license = '?', hasInstallScript = false }]: readonly [
  string,
  Locked,
]): Package => ({
  name: path.replace(UNDER, ''),
  version,
  licence: license,
  script: hasInstallScript,
})

/** What package-lock.json has, by what it is for. */
export const dependencies = (): Dependencies => {
  const { packages } = JSON.parse(readFileSync(new URL('package-lock.json', ROOT), 'utf8')) as {
    readonly packages: Readonly<Record<string, Locked>>
  }
  const own = packages[''] ?? {}
  const at = (names: Readonly<Record<string, string>> | undefined): Package[] =>
    Object.keys(names ?? {}).flatMap((name) => {
      const path = `node_modules/${name}`
      const found = packages[path]
      return found ? [packageOf([path, found])] : []
    })
  const named = at(own.dependencies)
  const paths = new Set(named.map((p) => `node_modules/${p.name}`))
  const brought = Object.entries(packages)
    .filter(([path, p]) => path && !p.dev && !p.devOptional && !paths.has(path))
    .map(packageOf)
  return { named, brought, development: at(own.devDependencies) }
}

export const NOT_KNOWN: Released = { first: 'not known', last: 'not known' }
const order = (version: string): readonly number[] => version.split('.').map(Number)
const byVersion = (a: string, b: string): number => {
  const [x, y] = [order(a), order(b)]
  const i = x.findIndex((n, k) => n !== y[k])
  return i < 0 ? 0 : (x[i] ?? 0) - (y[i] ?? 0)
}

/**
 * The days of the first and the last release, of what a registry tells of each version. A copy of the registry tells when it took each version in: where it
 * does not say when the package was created, or the first version is younger than another, it is such a copy, and nothing is known.
 */
export const releasedBy = (times: Readonly<Record<string, string>>): Released => {
  const versions = Object.keys(times)
    .filter((version) => /^\d+\.\d+\.\d+$/.test(version))
    .sort(byVersion)
  const days = versions.flatMap((version) => times[version]?.slice(0, 10) ?? [])
  const [first] = days
  const last = [...days].sort().at(-1)
  const copied = !('created' in times) || days.some((day) => first !== undefined && day < first)
  return first === undefined || last === undefined || copied ? NOT_KNOWN : { first, last }
}

/** The line of a package, without what npm alone knows. */
export const lineOf = ({ name, version, licence, script }: Package): string =>
  `| ${name} | ${version} | ${licence} | ${script ? 'yes' : 'none'} |`

const dated = (p: Package, dates: ReadonlyMap<string, Released>): string =>
  `${lineOf(p)} ${dates.get(p.name)?.first ?? '?'} | ${dates.get(p.name)?.last ?? '?'} |`

/** What the tags of each package's repository tell: kept by hand in released.json, for a copy of the registry does not know. */
export const taggedReleases = (): { readonly day: string; readonly packages: Readonly<Record<string, Released>> } =>
  JSON.parse(readFileSync(new URL('released.json', import.meta.url), 'utf8'))

/** docs/reference/dependencies.md. */
export const written = (
  { named, brought, development }: Dependencies,
  dates: ReadonlyMap<string, Released>,
  day: string,
): string => `# Dependencies

Written by \`node scripts/dependencies.ts\` from package-lock.json; a test holds the two against each other. When each package was first and last released is as npm told it on ${day}; where it asked a copy of the registry, which
knows only when it took a version in, as the tags of the package's repository told it on ${taggedReleases().day}: a later version was released later. "Not known" are those of which neither tells.
Why we depend on each is told in [decision 005](../decisions/005-dependencies.md).

Nothing is run when the package is installed, and nothing is fetched when it runs, but what a person asks for by its address. Whoever works on Variorum also installs \`node\`, which
unpacks the pinned Node by a script; package.json allows that one and no other.

## What the package needs

| package | version | licence | script at install | first release | last release |
| --- | --- | --- | --- | --- | --- |
${named.map((p) => dated(p, dates)).join('\n')}

## What these bring along

| package | version | licence | script at install | first release | last release |
| --- | --- | --- | --- | --- | --- |
${brought.map((p) => dated(p, dates)).join('\n')}

## For development

Among these are the parts that are installed where they are wanted ([decision 019](../decisions/019-parts-that-are-optional.md)), for all of them are tried here.

| package | version | licence | script at install | first release | last release |
| --- | --- | --- | --- | --- | --- |
${development.map((p) => dated(p, dates)).join('\n')}
`
