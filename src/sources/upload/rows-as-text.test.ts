import { describe, expect, it } from 'vitest'
import { shapesOf } from '../../core/child-data/text-check.ts'
import { day } from '../../core/calendar/day.ts'
import { RowsAsText } from './rows-as-text.ts'

const read = (rows: readonly (readonly unknown[])[], most = 10_000): string => {
  const text = new RowsAsText(most)
  for (const row of rows) text.add(row)
  return text.words()
}
const seen = (...rows: readonly (readonly unknown[])[]) => shapesOf({ kind: 'file-words', text: read(rows) }, day('2026-11-20'))

describe('the rows of a table as words', () => {
  it('stand under their headings, a line each, without empty cells', () => expect(read([['Name', '', 'Places'], ['North hub', null, 12], [], [undefined, 'a note', true]])).toBe('Name, Places\nName: North hub, Places: 12\na note\n'))
  it('say a day as a day', () => expect(read([['Review', 'Done'], ['Spring', new Date('2026-03-01T00:00:00Z')]])).toContain('Done: 2026-03-01'))
  it('are as they are where no row is a heading', () => expect(read([['Line 1', 4], ['Line 2', 5]])).toBe('Line 1, 4\nLine 2, 5\n'))
  it('end where no more is kept', () => expect(read([['Name', 'Words'], ['One', 'x'.repeat(50)], ['Two', 'y']], 20)).toHaveLength(20))
  it.each([
    ['a name in one column and a birthday in the next', [['Name', 'DOB'], ['Amelia Jones', new Date('2015-03-04T00:00:00Z')]], ['name-with-birth-date']],
    ['a birthday as it is typed', [['First name', 'Surname', 'Date of birth'], ['Amelia', 'Jones', '04/03/2015']], ['name-with-birth-date']],
    ['no headings at all', [['Amelia Jones', '04/03/2015']], ['name-with-birth-date']],
    ['a number of the health service', [['Ref', 'Number'], ['a', 9434765919]], ['nhs-number']],
    ['a pupil number', [['Ref', 'UPN'], ['a', 'A123456789012']], ['upn']],
    ['the number of a case', [['Case number', 'State'], ['10234567', 'open']], ['case-reference']],
    ['the home of a family', [['Family', 'Home'], ['The first', '14 Elm Road, EX1 1AA']], ['address']],
    ['the plan itself', [['Number', 'What we will do', 'Owner', 'Start', 'Done by'], [7, 'Visit within ten days', 'Head of service', new Date('2026-01-05T00:00:00Z'), new Date('2026-12-01T00:00:00Z')]], []],
  ] as const)('%s', (_what, rows, shapes) => expect(seen(...rows)).toEqual(shapes))
})
