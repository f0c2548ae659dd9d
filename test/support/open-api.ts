import Ajv2020, { type ErrorObject } from 'ajv/dist/2020.js'

type Schema = Readonly<Record<string, unknown>>
type Reply = { readonly description: string; readonly headers?: Schema; readonly content?: Readonly<Record<string, { readonly schema: Schema }>> }
type Asked = { readonly operationId: string; readonly summary: string; readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: Schema }[]; readonly responses: Readonly<Record<string, Reply>> }

export type OpenApi = { readonly openapi: string; readonly info: Schema; readonly servers?: readonly Schema[]; readonly paths: Readonly<Record<string, { readonly get: Asked }>>; readonly components: { readonly schemas: Readonly<Record<string, Schema>> } }

const text = { type: 'string', minLength: 1 } as const
const schema = { type: 'object', minProperties: 0 } as const
const parameter = {
  type: 'object', required: ['name', 'in', 'schema'], additionalProperties: false,
  properties: { name: text, in: { enum: ['path', 'query', 'header', 'cookie'] }, required: { type: 'boolean' }, description: text, schema },
  // By the specification (4.8.12.2) a parameter of the path is always required.
  anyOf: [{ properties: { in: { not: { const: 'path' } } } }, { required: ['required'], properties: { required: { const: true } } }],
} as const
const reply = {
  type: 'object', required: ['description'], additionalProperties: false,
  properties: {
    description: text,
    headers: { type: 'object', additionalProperties: { type: 'object', required: ['schema'], properties: { schema, description: text }, additionalProperties: false } },
    content: { type: 'object', minProperties: 1, propertyNames: { pattern: '^[a-z]+/[a-z0-9.+-]+$' }, additionalProperties: { type: 'object', required: ['schema'], properties: { schema }, additionalProperties: false } },
  },
} as const
const operation = {
  type: 'object', required: ['operationId', 'summary', 'responses'], additionalProperties: false,
  properties: { operationId: { type: 'string', pattern: '^[a-z][A-Za-z]+$' }, summary: text, description: text, parameters: { type: 'array', items: parameter }, responses: { type: 'object', minProperties: 1, propertyNames: { pattern: '^[1-5][0-9][0-9]$' }, additionalProperties: reply } },
} as const

/** The part of OpenAPI 3.1 that a read-only interface uses, closed: a member that the specification does not know is a fault. */
const openApi31 = {
  type: 'object', required: ['openapi', 'info', 'paths'], additionalProperties: false,
  properties: {
    openapi: { type: 'string', pattern: '^3\\.1\\.\\d+$' },
    info: { type: 'object', required: ['title', 'version'], additionalProperties: false, properties: { title: text, version: text, description: text, license: { type: 'object', required: ['name'], additionalProperties: false, properties: { name: text, url: { type: 'string', pattern: '^https://' } } } } },
    servers: { type: 'array', items: { type: 'object', required: ['url'], additionalProperties: false, properties: { url: text } } },
    security: { type: 'array', items: { type: 'object', additionalProperties: { type: 'array' } } },
    paths: { type: 'object', propertyNames: { pattern: '^/' }, additionalProperties: { type: 'object', required: ['get'], additionalProperties: false, properties: { get: operation } } },
    components: { type: 'object', additionalProperties: false, properties: { schemas: { type: 'object', propertyNames: { pattern: '^[\\w.-]+$' }, additionalProperties: schema }, securitySchemes: { type: 'object' } } },
  },
} as const

const faultsOf = (errors: readonly ErrorObject[] | null | undefined): readonly string[] => (errors ?? []).map(({ instancePath, message, params }) => `${instancePath} ${message ?? ''} ${JSON.stringify(params)}`)

/**
 * In: a description. Throws where it is no OpenAPI 3.1 document, where a path names a parameter that is not described, where two calls have
 * one name, or where a schema in it is no JSON Schema of 2020-12 (the dialect of OpenAPI 3.1). Out: what says how an answer breaks its schema.
 */
export const openApiReader = (document: OpenApi) => {
  const ajv = new Ajv2020.default({ allErrors: true, strict: true, strictTypes: false, strictRequired: false, formats: { date: /^\d{4}-\d{2}-\d{2}$/, uri: (value: string) => URL.canParse(value) } })
  ajv.addKeyword('components')
  if (!ajv.validate(openApi31, document)) throw new Error(`not OpenAPI 3.1:\n${faultsOf(ajv.errors).join('\n')}`)
  const names = Object.values(document.paths).map(({ get }) => get.operationId)
  if (new Set(names).size !== names.length) throw new Error('two calls have one name')
  for (const [path, { get }] of Object.entries(document.paths)) {
    const [inAddress, told] = [[...path.matchAll(/\{(\w+)\}/g)].map((match) => match[1]!), (get.parameters ?? []).filter((each) => each.in === 'path').map(({ name }) => name)]
    if (inAddress.toSorted().join() !== told.toSorted().join()) throw new Error(`${path} and its parameters differ`)
  }
  ajv.addSchema({ $id: 'document', components: document.components }, 'document')
  const pointed = (value: unknown): unknown =>
    Array.isArray(value) ? value.map(pointed) : typeof value === 'object' && value !== null ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, key === '$ref' && typeof each === 'string' ? each.replace('#/', 'document#/') : pointed(each)])) : value
  const compiled = new Map<string, (answer: unknown) => readonly string[]>()
  for (const [path, { get }] of Object.entries(document.paths)) {
    for (const [code, { content = {} }] of Object.entries(get.responses)) {
      for (const [media, { schema: own }] of Object.entries(content)) {
        const check = ajv.compile(pointed(own) as Schema)
        compiled.set(`${path} ${code} ${media}`, (answer) => (check(answer) ? [] : faultsOf(check.errors)))
      }
    }
  }
  return (path: string, code: string, media: string, answer: unknown): readonly string[] => compiled.get(`${path} ${code} ${media}`)?.(answer) ?? [`${path} does not say what ${code} ${media} is`]
}
