import { parquetMetadataAsync, parquetReadObjects, type FileMetaData } from 'hyparquet'
import { refuse, type Refusal } from '../../core/refusal.ts'

/** The columns of the tool's long table that a figure needs. */
export const toolColumns = ['Short Desc', 'Years', 'LA and Regions', 'Values', 'LA Number'] as const
type ToolColumn = (typeof toolColumns)[number]

/** One row; `number` counts the rows of the file from 1, which has no row of headings. */
export type ToolRow = Readonly<Record<ToolColumn, string>> & { readonly number: number }

/** More than seven times what the tool holds today, and what may be unpacked of it. */
const mostRows = 5_000_000
const mostBytes = 512 * 2 ** 20
/** Rows unpacked at a time. */
const atOnce = 50_000

const broken = refuse('parquet-unreadable', 'The Parquet file cannot be read: it is damaged or packed in a way we do not know.', 'Download it again from the repository of the tool.')
const tooLarge = refuse('parquet-too-large', 'The Parquet file unpacks to more than can be read safely.', 'Take the file as the tool publishes it.')
const otherTable = refuse('not-the-tools-table', 'This Parquet file is not the long table of the local authority interactive tool.', `Take the file bds_long, which has the columns ${toolColumns.join(', ')}.`)

/** In: the first bytes of a file. Out: whether they say that it is Parquet. */
export const isParquet = (bytes: Uint8Array): boolean => Buffer.from(bytes.subarray(0, 4)).toString('latin1') === 'PAR1'

const asText = (value: unknown): string => (value === null || value === undefined ? '' : String(value))

export type ToolTable = { readonly rows: number; readonly read: () => AsyncGenerator<readonly ToolRow[]> }

const unpackedOf = (metadata: FileMetaData): number =>
  metadata.row_groups.reduce((sum, { columns }) => sum + columns.reduce((within, column) => within + Number(column.meta_data?.total_uncompressed_size ?? 0), 0), 0)

/** In: the bytes of a Parquet file. Out: its rows, unpacked some at a time, or a refusal where it is damaged, too large or another table. */
export const readToolTable = async (bytes: Uint8Array): Promise<ToolTable | Refusal> => {
  const file = bytes.slice().buffer
  let metadata: FileMetaData
  try {
    metadata = await parquetMetadataAsync(file)
  } catch {
    return broken
  }
  const named = new Set(metadata.schema.map(({ name }) => name))
  if (!toolColumns.every((column) => named.has(column))) return otherTable
  const rows = Number(metadata.num_rows)
  if (rows > mostRows || unpackedOf(metadata) > mostBytes) return tooLarge
  const read = async function* (): AsyncGenerator<readonly ToolRow[]> {
    for (let from = 0; from < rows; from += atOnce) {
      const found = await parquetReadObjects({ file, metadata, columns: [...toolColumns], rowStart: from, rowEnd: Math.min(from + atOnce, rows) })
      yield found.map((row, at) => ({
        'Short Desc': asText(row['Short Desc']), Years: asText(row['Years']), 'LA and Regions': asText(row['LA and Regions']), Values: asText(row['Values']), 'LA Number': asText(row['LA Number']),
        number: from + at + 1,
      }))
    }
  }
  return { rows, read }
}
