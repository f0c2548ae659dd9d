import type { TableShape } from '../table/table.ts'
import type { KpiReturn, ReturnQuality } from './kpi-return.ts'

/**
 * Figures of a contract as they leave the service and as their provider brings them in: one row for each council and submission. Columns “For reading”
 * are written for people and never read back: who gave the figures is whoever brings them in.
 */
export const returnTableShape = {
  name: 'Figures of contracts',
  columns: [
    { key: 'contract', heading: 'Contract ID', kind: 'text' },
    { key: 'code', heading: 'Code', kind: 'text' },
    { key: 'indicatorForReading', heading: 'For reading: indicator', kind: 'text' },
    { key: 'from', heading: 'First day of the period', kind: 'day' },
    { key: 'to', heading: 'Last day of the period', kind: 'day' },
    { key: 'dueForReading', heading: 'For reading: due by', kind: 'day' },
    { key: 'version', heading: 'Submission', kind: 'number' },
    { key: 'body', heading: 'Council', kind: 'text' },
    { key: 'numerator', heading: 'How many', kind: 'number' },
    { key: 'denominator', heading: 'Out of how many', kind: 'number' },
    { key: 'value', heading: 'Figure', kind: 'number' },
    { key: 'gap', heading: 'Why there is no figure', kind: 'text' },
    { key: 'source', heading: 'Measure it was taken from (ID)', kind: 'text' },
    { key: 'status', heading: 'Provisional or final', kind: 'text' },
    { key: 'quality', heading: 'Quality', kind: 'text' },
    { key: 'qualityNote', heading: 'What to be careful of', kind: 'text' },
    { key: 'commentary', heading: 'Commentary', kind: 'text' },
    { key: 'why', heading: 'Why it was given again', kind: 'text' },
    { key: 'onForReading', heading: 'For reading: submitted on', kind: 'day' },
    { key: 'byForReading', heading: 'For reading: submitted by', kind: 'text' },
    { key: 'fileForReading', heading: 'For reading: came in the file', kind: 'text' },
  ],
} as const satisfies TableShape

export type ReturnColumn = (typeof returnTableShape)['columns'][number]['key']

/** What a person who fills the table in needs to know of each column that is read. */
export const returnColumnNotes = {
  contract: 'The template has it. Empty: the contract on whose page the file is brought in.',
  code: 'The code of the indicator in the schedule, such as A1.',
  from: 'Such as 2026-07-01.',
  to: 'Such as 2026-09-30.',
  version: 'Empty for figures that are given now. A file that was taken out has the number of each submission: 1 for the first.',
  body: 'The name of the council, as the contract has it. Each submission has one row for each council.',
  numerator: 'What was counted: the first of two whole numbers. Empty for a plain count.',
  denominator: 'What it is divided by.',
  value: 'A plain count, or a ready figure where the two numbers are not to be had. Where both numbers are given, it is what they come to, to one decimal place, or empty.',
  gap: 'Only where there is no figure: the reason.',
  source: 'The ID of the measure that counts the same, where the figure was taken from it. It is looked up again. Empty: the provider counted it.',
  status: 'Provisional or Final. It may stand in one row of a submission.',
  quality: 'Sound, Read with caution or Not reliable. It may stand in one row of a submission.',
  qualityNote: 'Needed where the quality is not Sound.',
  commentary: 'What explains the figures. Nothing about any one child.',
  why: 'Needed where figures were given before and are other now: the reason, in a sentence.',
} as const satisfies Partial<Record<ReturnColumn, string>>

/** Names as the table writes them and reads them back. */
export const returnNames = {
  status: { provisional: 'Provisional', final: 'Final' } satisfies Record<KpiReturn['status'], string>,
  quality: { sound: 'Sound', 'with-caution': 'Read with caution', 'not-reliable': 'Not reliable' } satisfies Record<ReturnQuality, string>,
} as const

/** What stands in place of a figure that may not be shown to whoever takes the table out. */
export const keptBackMark = 'Kept back: a small number'

/** What stands after the measure where the provider wrote another figure over that of the measure. */
export const changedMark = ', then changed'
