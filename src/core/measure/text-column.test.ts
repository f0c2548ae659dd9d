import { expect, it } from 'vitest'
import { textAt, textColumn } from './text-column.ts'

it('holds each text once, and gives it back in every row it stands in', () => {
  const cells = ['b', null, 'a', 'b', '', 'a', null]
  const column = textColumn(cells)
  expect(column.words).toEqual(['b', 'a', ''])
  expect(cells.map((_, row) => textAt(column, row))).toEqual(cells)
  expect(textAt(column, 99)).toBeNull()
})
