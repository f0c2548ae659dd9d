import type { ProgrammeId } from '../../../core/people/person.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { releasedEesMetadata, releasedMetadata, releasedTable } from '../../../reports/export/released-table.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { paths } from '../../paths.ts'
import { publicPage } from '../../public-page.ts'
import { releasedHere } from './released-here.ts'

const kinds = [
  { ending: '.csv-metadata.json', mediaType: 'application/csvm+json; charset=utf-8' },
  { ending: '.meta.csv', mediaType: 'text/csv; charset=utf-8' },
  { ending: '.csv', mediaType: 'text/csv; charset=utf-8' },
  { ending: '.json', mediaType: 'application/json; charset=utf-8' },
] as const

/** Released figures as a file: CSV, what its columns mean, or JSON. The addresses stay. */
export const releasedAsFile = publicPage({
  path: paths.publicTable(':programme', ':releasedFile'),
  show: async (ask, { params }) => {
    const here = await releasedHere(ask, params['programme'] as ProgrammeId)
    const file = params['releasedFile'] ?? ''
    const kind = kinds.find(({ ending }) => file.endsWith(ending))
    const release = kind === undefined ? undefined : here?.releases.find(({ id }) => `${id}${kind.ending}` === file)
    if (here === null || kind === undefined || release === undefined) return { kind: 'not-found' }
    const table = releasedTable(release.released, here)
    switch (kind.ending) {
      case '.meta.csv':
      case '.csv': {
        const csv = toCsv(kind.ending === '.csv' ? table : releasedEesMetadata())
        return isRefusal(csv) ? { kind: 'not-found' } : { kind: 'file', mediaType: kind.mediaType, bytes: csv }
      }
      case '.csv-metadata.json':
        return { kind: 'file', mediaType: kind.mediaType, bytes: releasedMetadata(`${release.id}.csv`, release.title) }
      case '.json':
        return { kind: 'file', mediaType: kind.mediaType, bytes: `${JSON.stringify({ title: release.title, released_on: release.on, figures: table.rows.map((row) => Object.fromEntries(table.columns.map(({ key, heading }) => [heading, row[key] ?? null]))) })}\n` }
      default:
        return kind satisfies never
    }
  },
})
