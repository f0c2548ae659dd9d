import { dayOfNumber, type DayNumber } from '../../../core/calendar/day-number.ts'
import { annexALists, type ListNumber } from '../../../core/measure/annex-a-lists.data.ts'
import type { ListSheet } from '../../../sources/annex-a/list-sheet.ts'
import type { SheetRow } from '../../../sources/spreadsheet/sheet-rows.ts'
import type { Chance } from './chance.ts'

/** One invented child: a number and what every list says of them. Nobody is meant. */
export type Invented = { readonly id: string; readonly sex: string; readonly ethnicity: string; readonly born: DayNumber; readonly isDisabled: boolean }

const ethnicities = ['a) WBRI', 'a) WBRI', 'a) WBRI', 'a) WBRI', 'a) WBRI', 'd) WOTH', 'f) MWBC', 'j) AIND', 'k) APKN', 'o) BAFR']
export const teams = ['Assessment North', 'Assessment South', 'Family support', 'Children in care', 'Disabled children'] as const

// Without chance, so that the counts of the county stay what they were: of every so many children one thing is not known, or neither.
const everySo = (number: number, many: number): boolean => number % many === 0
const councils = ['North Exampleshire Council', 'South Exampleshire Council'] as const

/** Makes children one after another, each with a number of their own; the first follows `after`. */
export const inventedChildren = (chance: Chance, after = 0) => {
  let count = after
  return (on: DayNumber, from = 0, to = 17): Invented => ({
    id: `EX${String((count += 1)).padStart(6, '0')}`,
    sex: chance.share() < 0.52 ? 'a) Male' : 'b) Female',
    ethnicity: chance.one(ethnicities),
    born: on - Math.floor((from + chance.share() * (to - from)) * 365.25) - 30,
    isDisabled: chance.share() < 0.12,
  })
}

type Cells = Readonly<Record<string, string | number | null>>

/** The lists of one workbook as they are filled: each row under the published headings, days as text. */
export class InventedLists {
  readonly #rows = new Map<ListNumber, (string | number | null)[][]>()

  add(list: ListNumber, { id, sex, ethnicity, born, isDisabled }: Invented, own: Cells): void {
    const number = Number(id.slice(2))
    const cells: Cells = {
      'Child Unique ID': id,
      Gender: everySo(number, 97) ? 'd) Neither' : everySo(number, 71) ? 'c) Not stated/recorded' : sex,
      Ethnicity: everySo(number, 23) ? 's) NOBT' : everySo(number, 89) ? 'q) CHNE' : ethnicity,
      'Date of Birth': dayOfNumber(born),
      'Does the Child have a Disability': everySo(number, 31) ? 'c) Unknown' : isDisabled ? 'a) Yes' : 'b) No',
      'Owner council': councils[number % 5 < 3 ? 0 : 1],
      ...own,
      // Now and then a case waits for somebody to take it.
      ...(list === 6 && everySo(number, 149) ? { 'Allocated Worker': null } : {}),
    }
    const rows = this.#rows.get(list) ?? []
    this.#rows.set(list, rows)
    rows.push(annexALists[list].columns.map(({ heading }) => cells[heading] ?? null))
  }

  /** The sheets of a workbook, headings first. */
  sheets(lists: readonly ListNumber[]): readonly ListSheet[] {
    return lists.map((list) => {
      const all = [annexALists[list].columns.map(({ heading }) => heading), ...(this.#rows.get(list) ?? [])]
      const rows: readonly SheetRow[] = all.map((cells, at) => ({ number: at + 1, cells, unresolved: null }))
      return {
        name: `List ${list}`,
        rows: async function* () {
          yield rows
        },
      }
    })
  }
}
