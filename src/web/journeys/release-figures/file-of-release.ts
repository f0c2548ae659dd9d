import type { FigureReleaseId } from '../../../core/publication/figure-release.ts'
import type { Released } from '../../../core/publication/released.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { releasedEesMetadata, releasedMetadata, releasedTable, type NamedRelease } from '../../../reports/export/released-table.ts'
import { releasedWorkbook } from '../../../reports/export/released-workbook.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import type { Answer } from '../../page.ts'
import { policyInWords } from '../../words/release-words.ts'

const kinds = [
  { ending: '.csv-metadata.json', mediaType: 'application/csvm+json; charset=utf-8' },
  { ending: '.meta.csv', mediaType: 'text/csv; charset=utf-8' },
  { ending: '.csv', mediaType: 'text/csv; charset=utf-8' },
  { ending: '.xlsx', mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet' },
  { ending: '.json', mediaType: 'application/json; charset=utf-8' },
] as const

type Ending = (typeof kinds)[number]['ending']

/** In: the name of a file. Out: of which release it is and in which form; null where it is in none of ours. */
export const whichFileOfRelease = (file: string): { readonly release: string; readonly ending: Ending } | null => {
  const kind = kinds.find(({ ending }) => file.endsWith(ending))
  return kind === undefined ? null : { release: file.slice(0, -kind.ending.length), ending: kind.ending }
}

/** In: a release, what its measures and bodies are called, and the form. Out: the file, the same for everybody: CSV, one of its two descriptions, a workbook or JSON. Takes nothing else than `Released`. */
export const fileOfRelease = async (released: Released, { id, title, ending, ...named }: NamedRelease & { readonly id: FigureReleaseId; readonly title: string; readonly ending: Ending }): Promise<Answer> => {
  const { mediaType } = kinds.find((kind) => kind.ending === ending)!
  const file = (bytes: Uint8Array | string): Answer => ({ kind: 'file', mediaType, bytes })
  switch (ending) {
    case '.meta.csv':
    case '.csv': {
      const csv = toCsv(ending === '.csv' ? releasedTable(released, named) : releasedEesMetadata())
      return isRefusal(csv) ? { kind: 'refused', refusal: csv } : file(csv)
    }
    case '.xlsx': {
      const bytes = await releasedWorkbook(released, named, { title, rule: policyInWords(released.record.policy) })
      return isRefusal(bytes) ? { kind: 'refused', refusal: bytes } : file(bytes)
    }
    case '.csv-metadata.json':
      return file(releasedMetadata(`${id}.csv`, title))
    case '.json': {
      const { columns, rows } = releasedTable(released, named)
      return file(`${JSON.stringify({ title, released_on: released.record.on, figures: rows.map((row) => Object.fromEntries(columns.map(({ key, heading }) => [heading, row[key] ?? null]))) })}\n`)
    }
    default:
      return ending satisfies never
  }
}
