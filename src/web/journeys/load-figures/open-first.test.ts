import { describe, expect, it } from 'vitest'
import { openFirst } from './open-first.ts'

const table = (rows: number) => ({ caption: 'Unusual steps', note: 'Look before you load.', columns: [{ heading: 'Figure', isRowHeading: true, cell: (row: string) => row }], rows: Array.from({ length: rows }, (_, at) => `figure ${at + 1}.`) })
const openAndFolded = (rows: number, seen?: number): readonly [string, string] => {
  const [open = '', folded = ''] = openFirst(table(rows), seen).toString().split('<details')
  return [open, folded]
}

describe('a long table of a checked file', () => {
  it.each([[10, undefined, 10], [11, undefined, 10], [300, undefined, 10], [300, 40, 40], [300, 2, 10]] as const)('of %d rows, of which %s have to be seen, opens on %d', (rows, seen, open) => {
    const [first, others] = openAndFolded(rows, seen)
    const told = (text: string): number => text.match(/figure \d+\./g)?.length ?? 0
    expect([told(first), told(others)]).toEqual([open, rows - open])
  })
  it('says how many others there are, and its note once', () => {
    const [first, others] = openAndFolded(1_250)
    expect(others).toContain('The other 1,240 of “Unusual steps”')
    expect(first).toContain('Look before you load.')
    expect(others).not.toContain('Look before you load.')
    expect(openAndFolded(11)[1]).toContain('The other one of')
  })
})
