import { describe, expect, it } from 'vitest'
import { figureOf, number } from '../../../../test/support/figures.ts'
import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import { plainBody } from '../../../core/bodies/known-body.ts'
import { day } from '../../../core/calendar/day.ts'
import type { Figure, LoadId } from '../../../core/measure/figure.ts'
import { shippedRegistry } from '../../../core/measure/registry/measure-registry.ts'
import { routes } from '../../routes.ts'
import { bodyJson, figureJson, measureJson } from './interface-json.ts'
import { openApi } from './openapi.ts'

type Schema = { readonly type?: string | readonly string[]; readonly enum?: readonly unknown[]; readonly required?: readonly string[]; readonly properties?: Readonly<Record<string, Schema>>; readonly items?: Schema; readonly oneOf?: readonly Schema[]; readonly $ref?: string; readonly format?: string; readonly minimum?: number }
type Operation = { readonly operationId: string; readonly parameters?: readonly { readonly name: string; readonly in: string; readonly required: boolean; readonly schema: Schema }[]; readonly responses: Readonly<Record<string, { readonly description: string }>> }

const described = JSON.parse(JSON.stringify(openApi())) as {
  readonly openapi: string; readonly info: { readonly title: string; readonly version: string }; readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>
  readonly components: { readonly schemas: Readonly<Record<string, Schema>>; readonly securitySchemes: Readonly<Record<string, unknown>> }; readonly security: readonly Readonly<Record<string, unknown>>[]
}
const schemaOf = (name: string): Schema => described.components.schemas[name]!
const everything = (value: unknown): readonly unknown[] => (typeof value === 'object' && value !== null ? [value, ...Object.values(value).flatMap(everything)] : [value])

const typeOf = (value: unknown): string => (value === null ? 'null' : Array.isArray(value) ? 'array' : typeof value)
const isOfType = (value: unknown, type: string): boolean => typeOf(value) === type || (type === 'integer' && Number.isInteger(value))

/** In: a value and a schema of JSON Schema 2020-12, of which only the members above are used. Out: where the value breaks it. */
const faults = (value: unknown, schema: Schema, at: string): readonly string[] => {
  if (schema.$ref !== undefined) return faults(value, schemaOf(schema.$ref.replace('#/components/schemas/', '')), at)
  if (schema.oneOf !== undefined) return schema.oneOf.filter((each) => faults(value, each, at).length === 0).length === 1 ? [] : [`${at}: not exactly one of those allowed`]
  const types = schema.type === undefined ? [] : [schema.type].flat()
  const members = typeOf(value) === 'object' ? (value as Readonly<Record<string, unknown>>) : {}
  return [
    ...(types.length === 0 || types.some((type) => isOfType(value, type)) ? [] : [`${at}: ${typeOf(value)}`]),
    ...(schema.enum === undefined || schema.enum.includes(value) ? [] : [`${at}: ${String(value)} is not among those named`]),
    ...(schema.format === 'date' && typeof value === 'string' && !/^\d{4}-\d\d-\d\d$/.test(value) ? [`${at}: ${value} is no date`] : []),
    ...(schema.minimum !== undefined && typeof value === 'number' && value < schema.minimum ? [`${at}: ${value} is too small`] : []),
    ...(schema.required ?? []).filter((name) => !(name in members)).map((name) => `${at}.${name} is missing`),
    ...Object.entries(schema.properties ?? {}).flatMap(([name, each]) => (name in members ? faults(members[name], each, `${at}.${name}`) : [])),
    ...(Array.isArray(value) && schema.items !== undefined ? value.flatMap((each, i) => faults(each, schema.items!, `${at}[${i}]`)) : []),
  ]
}

describe('the description of the interface', () => {
  it('is OpenAPI 3.1: a title, a version, operations with one name each, and answers that are described', () => {
    expect(described.openapi).toMatch(/^3\.1\.\d+$/)
    expect([described.info.title, described.info.version].every((each) => each !== '')).toBe(true)
    const operations = Object.values(described.paths).flatMap((item) => Object.values(item))
    expect(new Set(operations.map(({ operationId }) => operationId)).size).toBe(operations.length)
    expect(operations.flatMap(({ responses }) => Object.entries(responses)).filter(([code, { description }]) => !/^[1-5]\d\d$/.test(code) || description === '')).toEqual([])
    expect(described.security.flatMap((each) => Object.keys(each)).filter((name) => !(name in described.components.securitySchemes))).toEqual([])
  })
  it('points only at schemas that are there', () => {
    const refs = everything(described).flatMap((each) => (typeof each === 'object' && each !== null && '$ref' in each ? [(each as { readonly $ref: string }).$ref] : []))
    expect(refs.length).toBeGreaterThan(5)
    expect(refs.filter((ref) => !ref.startsWith('#/components/schemas/') || schemaOf(ref.slice('#/components/schemas/'.length)) === undefined)).toEqual([])
  })
  it('declares each part of an address that is filled in, and no other', () => {
    for (const [path, item] of Object.entries(described.paths)) {
      const parts = [...path.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
      for (const { parameters = [] } of Object.values(item)) expect(parameters.filter((each) => each.in === 'path').map(({ name, required }) => [name, required])).toEqual(parts.map((name) => [name, true]))
    }
  })
  it('only reads: every operation is a get, and no address of the interface takes anything in', () => {
    expect(Object.values(described.paths).flatMap((item) => Object.keys(item)).filter((method) => method !== 'get')).toEqual([])
    expect(routes.filter(({ path, submit }) => path.startsWith('/api/') && submit !== null).map(({ path }) => path)).toEqual([])
  })
  it('leaves out no address of the interface but its own', () => {
    const served = routes.map(({ path }) => path.replace(/:(\w+)/g, '{$1}')).filter((path) => path.startsWith('/api/') && !path.endsWith('/openapi.json'))
    expect(served.toSorted()).toEqual(Object.keys(described.paths).toSorted())
  })
  it('says of measures, bodies and figures what is really given', () => {
    const held = { received: day('2026-01-01'), revision: 0, load: 'load' as LoadId }
    const figures: readonly Figure[] = [
      { ...figureOf(2025, number(20, 1, 5)), amount: number(20, 1, 5), ...held },
      { ...figureOf(2025, number(0)), amount: { kind: 'symbol', symbol: 'c' }, flag: { code: 'incomplete', reason: 'May is missing.' }, ...held },
    ]
    expect(shippedRegistry.flatMap((each) => faults(JSON.parse(JSON.stringify(measureJson(each))), schemaOf('Measure'), each.id))).toEqual([])
    expect(knownBodies.map(plainBody).flatMap((each) => faults(JSON.parse(JSON.stringify(bodyJson(each))), schemaOf('Body'), each.id))).toEqual([])
    expect(figures.flatMap((each) => faults(JSON.parse(JSON.stringify(figureJson(each, undefined))), schemaOf('Figure'), 'figure'))).toEqual([])
    // The check itself finds what is wrong.
    expect(faults({ ...figureJson(figures[0]!, undefined), value: '20', revision: -1, from: '1/4/2024' }, schemaOf('Figure'), 'figure')).toEqual(['figure.from: 1/4/2024 is no date', 'figure.value: string', 'figure.revision: -1 is too small'])
  })
})
