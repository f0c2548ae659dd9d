import { releasedColumns } from '../../../core/publication/released-columns.ts'
import { paths } from '../../paths.ts'

const text = { type: 'string' } as const
const day = { type: 'string', format: 'date' } as const
const object = (properties: Readonly<Record<string, unknown>>) => ({ type: 'object', required: Object.keys(properties), properties })
const listOf = (name: string) => ({ type: 'array', items: { $ref: `#/components/schemas/${name}` } })
const answerOf = (description: string, mediaType: string, schema: unknown) => ({
  '200': {
    description,
    headers: {
      ETag: { schema: text, description: 'Send it back as If-None-Match to be told 304 where nothing changed.' },
      'Cache-Control': { schema: text, description: 'How long an answer may be kept: a minute.' },
    },
    content: { [mediaType]: { schema } },
  },
  '304': { description: 'Nothing has changed since the ETag that was sent.' },
  '404': { description: 'There is no such public page or release, or it is not out.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } },
  '429': { description: 'Too many calls; wait five minutes.', content: { 'application/json': { schema: { $ref: '#/components/schemas/Refusal' } } } },
})
const inPath = (name: string, description: string) => ({ name, in: 'path', required: true, schema: text, description })
const programme = inPath('programme', 'The id of a programme, as /open-data/v1/programmes gives it.')
const release = inPath('release', 'The id of a release.')

const kinds = { text: { type: ['string', 'null'] }, day, number: { type: ['number', 'null'] } } as const
/** The columns of the file are the fields of a figure: one list for both. */
const figure = object(
  Object.fromEntries(releasedColumns.map(({ heading, kind, says }) => [heading, heading === 'sign' ? { type: ['string', 'null'], enum: ['c', 'low', 'z', 'x', 'u', null], description: says } : { ...kinds[kind === 'day' || kind === 'number' ? kind : 'text'], description: says }])),
)
const file = (operationId: string, summary: string, address: string, mediaType: string, schema: unknown) => ({
  [address]: { get: { operationId, summary, parameters: [programme, release], responses: answerOf(summary, mediaType, schema) } },
})

/** What anybody can ask for without a key, as OpenAPI 3.1 (https://spec.openapis.org/oas/v3.1.0). In: the address of this service. */
export const openDataDescription = (address: string) => ({
  openapi: '3.1.0',
  info: {
    title: 'Improvement Board: open data', version: '1',
    description:
      'Figures that two people released to the public, after small numbers were kept back. No key is needed. The addresses stay: within version 1 fields may be added, and nothing is renamed or taken away. A release never changes; a restated figure comes in a later release. Answers may be kept for a minute. An address may ask 6,000 times in five minutes.',
    license: { name: 'Open Government Licence v3.0', url: 'https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/' },
  },
  servers: [{ url: address }],
  paths: {
    [paths.openDataProgrammes()]: { get: { operationId: 'programmes', summary: 'Programmes that have a public page', responses: answerOf('The programmes.', 'application/json', object({ programmes: listOf('Programme') })) } },
    [paths.openDataReleases('{programme}')]: { get: { operationId: 'releases', summary: 'Releases of a programme, the newest first', parameters: [programme], responses: answerOf('The releases.', 'application/json', object({ releases: listOf('Release') })) } },
    [paths.openDataFigures('{programme}', '{release}')]: {
      get: { operationId: 'figures', summary: 'The figures of a release', parameters: [programme, release], responses: answerOf('The release with its figures.', 'application/json', object({ release: { $ref: '#/components/schemas/Release' }, figures: listOf('Figure') })) },
    },
    ...file('csv', 'The figures of a release as CSV', paths.publicTable('{programme}', '{release}.csv'), 'text/csv', { type: 'string', description: 'UTF-8 with a header. The columns are the fields of a figure, in the same order.' }),
    ...file('xlsx', 'The figures of a release as a workbook', paths.publicTable('{programme}', '{release}.xlsx'), 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', { description: 'The sheet “Released figures” has the columns of the CSV, and the sign stands in the cell of the value too. The second sheet says what they mean.' }),
    ...file('csvMetadata', 'What the columns of the CSV mean (W3C tabular metadata)', paths.publicTable('{programme}', '{release}.csv-metadata.json'), 'application/csvm+json', { type: 'object' }),
    ...file('eesMetadata', 'What the columns of the CSV mean, as Explore Education Statistics asks for it', paths.publicTable('{programme}', '{release}.meta.csv'), 'text/csv', text),
  },
  components: {
    schemas: {
      Programme: object({ id: text, title: text, is_invented: { type: 'boolean', description: 'True for a sample: nobody in it is real.' }, page: { type: 'string', format: 'uri' }, releases: { type: 'string', format: 'uri' } }),
      Release: object({ id: text, title: text, released_on: day, figures: { type: 'string', format: 'uri' }, csv: { type: 'string', format: 'uri' }, xlsx: { type: 'string', format: 'uri' }, csv_metadata: { type: 'string', format: 'uri' }, ees_metadata: { type: 'string', format: 'uri' } }),
      Figure: { ...figure, description: 'A figure as it was released: either a value or a sign, never both.' },
      Refusal: object({ refusal: object({ code: text, message: text, what_to_do: text }) }),
    },
  },
})
