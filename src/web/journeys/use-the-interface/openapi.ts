import { figureOrigins, figureSymbols, qualityFlags } from '../../../core/measure/figure.ts'
import { measureFrequencies, measureGroups, measureUnits } from '../../../core/measure/measure.ts'
import { bodyKinds } from '../../../core/bodies/body.ts'
import { paths } from '../../paths.ts'
import { mostAtOnce, usualLimit } from './page-of-figures.ts'

const text = { type: 'string' } as const
const textOrNull = { type: ['string', 'null'] } as const
const numberOrNull = { type: ['number', 'null'] } as const
const dayOf = (description: string) => ({ type: 'string', format: 'date', description })
const oneOf = (values: readonly string[], description?: string) => ({ type: 'string', enum: values, ...(description === undefined ? {} : { description }) })
const object = (properties: Readonly<Record<string, unknown>>) => ({ type: 'object', required: Object.keys(properties), properties })
const listOf = (name: string) => ({ type: 'array', items: { $ref: `#/components/schemas/${name}` } })

const schemas = {
  Programme: object({ id: text, name: text, kind: oneOf(['live', 'public-record']), is_invented: { type: 'boolean' } }),
  Measure: {
    ...object({
      id: text, group: oneOf(measureGroups), name: text, unit: oneOf(measureUnits, 'A percentage runs from 0 to 100.'), places: { type: 'integer' }, better: oneOf(['higher', 'lower', 'none', 'band']),
      may_fall_below_nothing: { type: 'boolean', description: 'A change may be below nought: what was gained less what was lost.' },
      frequency: oneOf(measureFrequencies), source: text, version: { type: 'integer' }, question: text, numerator: text, denominator: textOrNull,
    }),
    description: 'What is counted, in the wording of today. A band also has low and high.',
  },
  Body: object({ id: text, kind: oneOf(bodyKinds), name: text, dfe_code: textOrNull, gss_code: textOrNull, valid_from: { type: ['string', 'null'], format: 'date' }, valid_to: { type: ['string', 'null'], format: 'date' } }),
  Figure: {
    ...object({
      measure: text, body: text, from: dayOf('First day of the period.'), to: dayOf('Last day of the period; the same as the first for a position on a day.'),
      value: numberOrNull, sign: { type: ['string', 'null'], enum: [...figureSymbols, null], description: 'Why there is no number. Never both a value and a sign.' }, numerator: numberOrNull, denominator: numberOrNull,
      data_to: dayOf('The day up to which the source had recorded.'), received: dayOf('The day the figure came in.'), standing: oneOf(['provisional', 'final']), revision: { type: 'integer', minimum: 0 },
      flag: { oneOf: [object({ code: oneOf(qualityFlags), reason: text }), { type: 'null' }] },
      source: object({ publisher: textOrNull, origin: { type: ['string', 'null'], enum: [...figureOrigins, null] }, file: textOrNull, sheet: textOrNull, row: { type: ['integer', 'null'] }, column: textOrNull }),
    }),
    description: 'The last revision of a figure. Whoever is not entitled to small numbers gets the sign c where a local figure has a count from one to five.',
  },
  Refusal: object({ refusal: object({ code: text, message: text, what_to_do: text }) }),
}

const refusals = Object.fromEntries(
  [['400', 'The call is wrong.'], ['401', 'Nobody is signed in, or the token opens nothing.'], ['403', 'Your role does not allow this.'], ['404', 'There is no such programme, or you do not serve it.'], ['429', 'Too many calls; wait five minutes.']].map(([code, description]) => [
    code!, { description, content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } },
  ]),
)
const found = (description: string, schema: unknown) => ({
  '200': { description, headers: { ETag: { schema: text, description: 'Send it back as If-None-Match to be told 304 where nothing changed.' } }, content: { 'application/json': { schema } } },
  '304': { description: 'Nothing has changed since the ETag that was sent.' },
  ...refusals,
})
const programme = { name: 'programme', in: 'path', required: true, schema: text, description: 'The id of a programme, as in its address.' }
const query = (name: string, description: string, schema: unknown = text) => ({ name, in: 'query', required: false, schema, description })

/** The description of the interface, as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0). Served, and written into docs/reference. */
export const openApi = () => ({
  openapi: '3.1.0',
  info: {
    title: 'Improvement Board: figures', version: '1',
    description: 'Measures, bodies and figures of the programmes you serve, to read only. A read token, made and withdrawn by a person on the page “Which programs read our figures?”, is the key; so is the session of a browser that is signed in. A token reads one programme, as its owner may see it on the day, and nothing once they serve it no longer. The record notes which figures were given to which program, once a day. Additions may come within version 1; nothing is renamed or taken away.',
  },
  security: [{ token: [] }, { session: [] }],
  paths: {
    [paths.interfaceProgrammes()]: { get: { operationId: 'programmes', summary: 'The programmes you serve today', responses: found('The programmes.', object({ programmes: listOf('Programme') })) } },
    [paths.interfaceMeasures('{programme}')]: { get: { operationId: 'measures', summary: 'The measures of a programme', parameters: [programme], responses: found('The measures.', object({ measures: listOf('Measure') })) } },
    [paths.interfaceBodies('{programme}')]: { get: { operationId: 'bodies', summary: 'The bodies of a programme and those it has figures of', parameters: [programme], responses: found('The bodies.', object({ bodies: listOf('Body') })) } },
    [paths.interfaceFigures('{programme}')]: {
      get: {
        operationId: 'figures', summary: 'Figures of a measure, of a body, or of both', description: 'At least one of measure and body is needed. In order of measure, body, last day and first day.',
        parameters: [
          programme, query('measure', 'The id of a measure.'), query('body', 'The id of a body.'), query('from', 'Periods that end on this day or later.', { type: 'string', format: 'date' }), query('to', 'Periods that end on this day or earlier.', { type: 'string', format: 'date' }),
          query('limit', 'Figures on a page.', { type: 'integer', minimum: 1, maximum: mostAtOnce, default: usualLimit }), query('after', 'Go on after this place: what `next` of the page before says.'),
        ],
        responses: found('A page of figures; next is null on the last.', object({ figures: listOf('Figure'), next: textOrNull })),
      },
    },
  },
  components: { schemas, securitySchemes: { token: { type: 'http', scheme: 'bearer', description: 'A read token: `Authorization: Bearer` and the secret that was shown once.' }, session: { type: 'apiKey', in: 'cookie', name: 'improvement-board-session', description: 'The cookie that signing in sets.' } } },
})
