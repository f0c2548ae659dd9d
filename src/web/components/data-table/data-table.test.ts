import { describe, expect, it } from 'vitest'
import { dataTable, type Column } from './data-table.ts'

type Row = { readonly name: string; readonly count: number | null }
const columns: readonly Column<Row>[] = [
  { heading: 'Measure', cell: ({ name }) => name, isRowHeading: true },
  { heading: 'Count', cell: ({ count }) => count, isNumeric: true, whenEmpty: 'Not given' },
]
const rows: readonly Row[] = [{ name: 'A & B', count: 0 }, { name: '<b>', count: null }]

describe('a data table', () => {
  const text = dataTable({ caption: 'Counts', columns, rows }).toString()
  it('has a caption and headings of columns and rows', () => {
    expect(text).toMatch(/<caption[^>]*>Counts/)
    expect(text.match(/scope="col"/g)).toHaveLength(2)
    expect(text.match(/scope="row"/g)).toHaveLength(2)
  })
  it('shows zero as zero and says in words that a cell is empty', () => {
    expect(text).toContain('<span class="ib-table__value">0</span>')
    expect(text).toContain('<span class="govuk-visually-hidden">Not given</span>')
  })
  it('escapes what the rows hold', () => {
    expect(text).toContain('A &#38; B')
    expect(text).not.toContain('<b>')
  })
  it('sets numbers in their own columns flush right', () => expect(text.match(/govuk-table__cell--numeric/g)).toHaveLength(2))
  it('scrolls, where asked to, in a region with a name that the keyboard reaches', () => {
    const scrolling = dataTable({ caption: 'Counts', columns, rows, onNarrow: 'scroll' }).toString()
    expect(scrolling).toContain('role="region" tabindex="0" aria-label="Counts (table, scrolls sideways)"')
    expect(text).not.toContain('role="region"')
  })
  it('says how it is sorted, in words and to assistive technology', () => {
    const sorted = dataTable({ caption: 'Counts', rows, columns: [{ heading: 'Count', cell: ({ count }) => count, sort: { href: '?sort=count', sorted: 'descending' } }] }).toString()
    expect(sorted).toContain('aria-sort="descending"')
    expect(sorted).toContain('sorted largest first')
  })
})
