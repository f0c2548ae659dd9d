import { returnColumnNotes, returnTableShape } from '../../../core/contract/return-table-shape.ts'

/** What to write in columns that are not plain. */
const columnNotes: Readonly<Record<string, string>> = {
  'Action ID': 'Given by this service. Leave it empty for a new action.',
  'Number': 'Given once. Leave it empty for a new action.',
  'Outcome ID': 'From the table of priorities and outcomes.',
  'Finding IDs': 'From the table of findings.',
  'Our own reason': 'Only for an action that answers no finding.',
  'Milestones': 'One a line: 2026-04-30 | not reached | What will be there. Write “reached” once it is.',
  'Delivery': 'Not started, On track, At risk, Off track, Delivered or Withdrawn.',
  'For reading: priority': 'Not read back.',
  'For reading: outcome': 'Not read back.',
  'For reading: findings': 'Not read back.',
  'Was it published': 'Yes, No or Not known.',
  'Also in': 'One source a line: Title | https://address',
  'For reading: number of findings': 'Not read back.',
  'For reading: who was inspected': 'Not read back.',
  'For reading: day of the visit': 'Not read back.',
  'For reading: where it stands': 'Not read back.',
  'For reading: answered by actions': 'Not read back.',
}

const returnNotes: Readonly<Record<string, string>> = Object.fromEntries(
  returnTableShape.columns.map(({ key, heading }) => [heading, (returnColumnNotes as Readonly<Record<string, string>>)[key] ?? 'Not read back.'] as const),
)

/** In: a table. Out: what is to be said of its columns, by their headings. */
export const notesOf = (part: string): Readonly<Record<string, string>> => (part === 'returns' ? returnNotes : columnNotes)
