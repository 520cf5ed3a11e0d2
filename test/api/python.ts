import { stamp } from './document.ts'

/** What of JSON Schema the API's document uses. */
interface Schema {
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly enum?: readonly unknown[]
  readonly const?: unknown
  readonly items?: Schema
  readonly properties?: Readonly<Record<string, Schema>>
  readonly required?: readonly string[]
  readonly additionalProperties?: boolean | Schema
  readonly anyOf?: readonly Schema[]
  readonly oneOf?: readonly Schema[]
  readonly allOf?: readonly Schema[]
}

const PLAIN: Readonly<Record<string, string>> = {
  string: 'str',
  integer: 'int',
  number: 'float',
  boolean: 'bool',
  null: 'None',
}
const capital = (name: string): string =>
  name.replace(/(?:^|[^A-Za-z\d]+)([A-Za-z\d])/g, (_, c: string) => c.toUpperCase())
const literal = (value: unknown): string =>
  value === null ? 'None' : typeof value === 'boolean' ? (value ? 'True' : 'False') : JSON.stringify(value)
/** `name` is what an object that has no name of its own is called; `more` takes the shapes of such objects. */
type Told = (schema: Schema, name: string, more: string[]) => string

const union = (parts: readonly string[]): string => {
  const own = [...new Set(parts)]
  return own.length === 1 ? (own[0] ?? 'Any') : `Union[${own.join(', ')}]`
}
/** An object with named fields is a shape; written as a call, for "from" is no name in Python. */
const shape = ({ properties = {}, required = [] }: Schema, name: string, more: string[]): string => {
  const fields = Object.entries(properties).map(([field, schema]) => {
    const type = typeOf(schema, `${name}${capital(field)}`, more)
    return `    ${JSON.stringify(field)}: ${required.includes(field) ? type : `NotRequired[${type}]`},\n`
  })
  more.push(`${name} = TypedDict(${JSON.stringify(name)}, {\n${fields.join('')}})\n`)
  return JSON.stringify(name)
}
const object: Told = (schema, name, more) => {
  if (schema.properties && Object.keys(schema.properties).length) return shape(schema, name, more)
  const { additionalProperties: any } = schema
  return `dict[str, ${typeof any === 'object' ? typeOf(any, `${name}Value`, more) : 'Any'}]`
}
const ofType = (type: string, schema: Schema, name: string, more: string[]): string => {
  if (type === 'array') return `list[${schema.items ? typeOf(schema.items, `${name}Item`, more) : 'Any'}]`
  return type === 'object' ? object(schema, name, more) : (PLAIN[type] ?? 'Any')
}
const typeOf: Told = (schema, name, more) => {
  if (schema.$ref) return JSON.stringify(capital(schema.$ref.split('/').at(-1) ?? ''))
  if (schema.const !== undefined) return `Literal[${literal(schema.const)}]`
  if (schema.enum) return `Literal[${schema.enum.map(literal).join(', ')}]`
  const several = schema.anyOf ?? schema.oneOf ?? schema.allOf
  if (several) return union(several.map((s, i) => typeOf(s, `${name}${i + 1}`, more)))
  const types = [schema.type ?? []].flat()
  return types.length ? union(types.map((type) => ofType(type, schema, name, more))) : 'Any'
}

/** The schemas of the document as Python's TypedDicts, for mypy and pyright. */
export const pythonShapes = (document: string): string => {
  const { components } = JSON.parse(document) as {
    readonly components: { readonly schemas: Readonly<Record<string, Schema>> }
  }
  const shapes = Object.entries(components.schemas).flatMap(([name, schema]) => {
    const more: string[] = []
    const type = typeOf(schema, capital(name), more)
    return type === JSON.stringify(capital(name)) ? more : [...more, `${capital(name)} = ${type}\n`]
  })
  const head = `"""The shapes of Variorum's API. Written by scripts/api-python.ts ${stamp(document).slice(2).trim()}."""\n`
  return `${head}from typing import Any, Literal, NotRequired, TypedDict, Union\n\n${shapes.join('\n')}`
}
