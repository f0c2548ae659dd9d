import { knownBodies } from '../../../core/bodies/known-bodies.ts'
import { breakdownKinds, otherGroup, severalGroup, unknownGroup } from '../../../core/measure/breakdown.data.ts'
import { groupsNamed } from '../../../core/measure/name-of-group.ts'
import { plainColumns } from '../../../core/measure/plain-columns.ts'
import { isRefusal } from '../../../core/refusal.ts'
import type { Table } from '../../../core/table/table.ts'
import { figuresWithPartsShape } from '../../../reports/export/figures-table.ts'
import { toCsv } from '../../../reports/export/to-csv.ts'
import { toXlsx } from '../../../reports/export/to-xlsx.ts'
import { page } from '../../page.ts'
import { paths } from '../../paths.ts'
import { groupWords } from '../../words/breakdown-words.ts'

const filledIn = new Set(plainColumns.filter(({ need }) => need !== 'informs').map(({ key }) => key as string))
const [first, ...rest] = figuresWithPartsShape.columns.filter(({ key }) => filledIn.has(key))

/** The table to be filled in, with the columns that are read and no others. */
const blank: Table = { name: figuresWithPartsShape.name, columns: [first!, ...rest], rows: [] }

const help: Table = {
  name: 'How to fill this in',
  columns: [{ key: 'column', heading: 'Column', kind: 'text' }, { key: 'need', heading: 'Needed', kind: 'text' }, { key: 'says', heading: 'What stands in it', kind: 'text' }],
  rows: plainColumns.filter(({ need }) => need !== 'informs').map(({ heading, need, says }) => ({ column: heading, need: need === 'needed' ? 'Yes' : 'No', says })),
}

/** Which parts there are, in the words to write and what they mean. */
const splits: Table = {
  name: 'Splits and parts',
  columns: [{ key: 'split', heading: 'Write as split', kind: 'text' }, { key: 'part', heading: 'Write as part', kind: 'text' }, { key: 'means', heading: 'For', kind: 'text' }],
  rows: breakdownKinds.flatMap((by) => [...(groupsNamed(by) ?? []).map((group) => ({ by, group, means: groupWords(by, group, []) })), ...(groupsNamed(by) === null ? [{ by, group: null, means: 'Its name, as you call it' }, { by, group: otherGroup, means: groupWords(by, otherGroup, []) }] : []), ...[severalGroup, unknownGroup].map((group) => ({ by, group, means: groupWords(by, group, []) }))].map(({ group, means }) => ({ split: by, part: group, means }))),
}

const listOf = (name: string, rows: readonly { readonly id: string; readonly name: string }[]): Table => ({
  name,
  columns: [{ key: 'id', heading: 'Write this', kind: 'text' }, { key: 'name', heading: 'For', kind: 'text' }],
  rows,
})

/** The template for a council’s own figures: the empty table, how to fill it in, which parts a figure may have, and the measures and bodies there are. */
export const templateOfFigures = page({
  path: paths.figuresTemplate(':programme', ':template'),
  guard: 'load-figures',
  show: async (ask, { programme, params, on }) => {
    if (params['template'] === 'figures-template.csv') {
      const csv = toCsv(blank)
      return isRefusal(csv) ? { kind: 'refused', refusal: csv } : { kind: 'file', bytes: csv, mediaType: 'text/csv; charset=utf-8', name: 'figures-template.csv' }
    }
    if (params['template'] !== 'figures-template.xlsx') return { kind: 'not-found' }
    const own = await ask.bodies(programme.id)
    const bodies = [...own, ...knownBodies.filter(({ id, kind }) => ['council', 'region', 'country'].includes(kind) && !own.some((body) => body.id === id))]
    const measures = await ask.measures(programme.id)
    const bytes = await toXlsx({ title: `Figures of ${programme.name}`, language: 'en-GB', madeOn: on, tables: [blank, help, splits, listOf('Measures', measures.map(({ id, name }) => ({ id, name }))), listOf('Bodies', bodies.map(({ id, name }) => ({ id, name })))] })
    if (isRefusal(bytes)) return { kind: 'refused', refusal: bytes }
    return { kind: 'file', bytes, mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', name: 'figures-template.xlsx' }
  },
})
