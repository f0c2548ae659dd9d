import { addMonths, ageOn, type DayNumber } from '../core/calendar/day-number.ts'
import { workingDaySpan } from '../core/calendar/working-day-span.ts'
import type { ListTable } from '../core/measure/rows.ts'
import { birthHeadingOf, idHeadingOf, type TableName } from '../core/measure/tables.ts'
import type { TextColumn } from '../core/measure/text-column.ts'
import type { Condition, When } from '../indicators/define.ts'
import { isKept, type OpenLists } from './open-lists.ts'

/** The month a condition is asked about. `isInDoubt` turns true where working days outside the years held would decide. */
export type Asked = { monthEnd: DayNumber; isInDoubt: boolean }


export type Test = (row: number, firstRow: number) => boolean
export type DateOf = (row: number, firstRow: number) => DayNumber

export type Scope = { readonly list: TableName; readonly table: ListTable; readonly first: ListTable; readonly asked: Asked; readonly lists: OpenLists }

const blankDates = new Float64Array(0)
const datesOf = (table: ListTable, heading: string): Float64Array => table.dates.get(heading) ?? blankDates

/** In: a date of the vocabulary and the table it speaks of. Out: a function from a row to its day, NaN where it is blank. */
export const compileDate = (when: When, scope: Scope): DateOf => {
  switch (when.kind) {
    case 'column': {
      const dates = datesOf(scope.table, when.heading)
      return (row) => dates[row] ?? NaN
    }
    case 'first-row': {
      const dates = datesOf(scope.first, when.heading)
      return (_, firstRow) => dates[firstRow] ?? NaN
    }
    case 'month-end':
      return () => scope.asked.monthEnd
    case 'moved': {
      const from = compileDate(when.from, scope)
      const { months, days } = when
      return months === 0 ? (row, firstRow) => from(row, firstRow) + days : (row, firstRow) => addMonths(from(row, firstRow), months) + days
    }
    default:
      return when satisfies never
  }
}

/** "a) ..." and "yes" in any capitals, as the guidance and the workbooks write it. */
const isYes = (text: string): boolean => /^(?:a\).*|yes|y)$/is.test(text)

const noTexts: TextColumn = { words: [], at: new Int32Array(0) }
const textsOf = (table: ListTable, heading: string): TextColumn => table.texts.get(heading) ?? noTexts

/** A question about a text, asked once for each different one: a column of a million rows holds a few dozen. A blank is no. */
const ofText = (table: ListTable, heading: string, holds: (text: string) => boolean): Test => {
  const { words, at } = textsOf(table, heading)
  // 0 where it was not asked yet.
  const answers = new Int8Array(words.length)
  return (row) => {
    const word = at[row] ?? -1
    if (word < 0) return false
    if (answers[word] === 0) answers[word] = holds(words[word]!) ? 1 : -1
    return answers[word] === 1
  }
}

/** In: a condition and the table it speaks of. Out: a function that says of a row whether it holds. */
export const compileCondition = (condition: Condition, scope: Scope): Test => {
  const { table, asked } = scope
  switch (condition.kind) {
    case 'all': {
      // Nearly every condition has two or three parts, and each is asked of millions of rows.
      const [one, two, three, ...more] = condition.of.map((each) => compileCondition(each, scope))
      if (one === undefined) return () => true
      if (two === undefined) return one
      if (three === undefined) return (row, firstRow) => one(row, firstRow) && two(row, firstRow)
      if (more.length === 0) return (row, firstRow) => one(row, firstRow) && two(row, firstRow) && three(row, firstRow)
      return (row, firstRow) => one(row, firstRow) && two(row, firstRow) && three(row, firstRow) && more.every((test) => test(row, firstRow))
    }
    case 'present': {
      const figures = table.dates.get(condition.heading) ?? table.numbers.get(condition.heading)
      if (figures !== undefined) return (row) => !Number.isNaN(figures[row])
      const { at } = textsOf(table, condition.heading)
      return (row) => (at[row] ?? -1) >= 0
    }
    case 'yes':
      return ofText(table, condition.heading, isYes)
    case 'begins':
      return ofText(table, condition.heading, (text) => condition.with.some((start) => text.startsWith(start)))
    case 'coded': {
      const [codes, words] = [new Set(condition.codes.map((code) => code.toLowerCase())), condition.words.map((word) => word.toLowerCase())]
      return ofText(table, condition.heading, (text) => {
        const bare = text.toLowerCase().replace(/^[a-z]\)\s*/, '')
        return codes.has(/^[a-z0-9]+/.exec(bare)?.[0] ?? '') || words.some((word) => bare.startsWith(word))
      })
    }
    case 'mentions': {
      const words = condition.words.map((word) => word.toLowerCase())
      return ofText(table, condition.heading, (text) => words.some((word) => text.toLowerCase().includes(word)))
    }
    case 'one-of': {
      const { words, at } = textsOf(table, condition.heading)
      const [code, another] = condition.codes.map((each) => words.indexOf(each)).filter((word) => word >= 0)
      if (code === undefined) return () => false
      if (another === undefined) return (row) => at[row] === code
      const codes = new Set(condition.codes)
      return ofText(table, condition.heading, (text) => codes.has(text))
    }
    case 'lists':
      return ofText(table, condition.heading, (text) => text.split(' ').some((code) => condition.codes.includes(code)))
    case 'not': {
      const test = compileCondition(condition.of, scope)
      return (row, firstRow) => !test(row, firstRow)
    }
    case 'at-least':
    case 'more-than': {
      const numbers = table.numbers.get(condition.heading)
      const { number } = condition
      if (numbers === undefined) return () => false
      return condition.kind === 'at-least' ? (row) => numbers[row]! >= number : (row) => numbers[row]! > number
    }
    case 'not-after':
    case 'before': {
      const [one, other] = [compileDate(condition.one, scope), compileDate(condition.other, scope)]
      return condition.kind === 'before' ? (row, first) => one(row, first) < other(row, first) : (row, first) => one(row, first) <= other(row, first)
    }
    case 'within-working-days':
    case 'over-working-days': {
      const [one, other] = [compileDate(condition.one, scope), compileDate(condition.other, scope)]
      const { days } = condition
      const isWithinWanted = condition.kind === 'within-working-days'
      return (row, first) => {
        const [start, end] = [one(row, first), other(row, first)]
        if (!(start <= end)) return false
        const { least, most } = workingDaySpan(start, end)
        if (least <= days && most > days) asked.isInDoubt = true
        return isWithinWanted ? most <= days : least > days
      }
    }
    case 'aged': {
      const born = datesOf(table, birthHeadingOf(scope.list))
      return (row) => {
        const age = ageOn(born[row] ?? NaN, asked.monthEnd)
        return age >= condition.from && age <= condition.to
      }
    }
    case 'either': {
      const [test, met, unmet] = [condition.if, condition.met, condition.unmet].map((each) => compileCondition(each, scope))
      return (row, first) => (test!(row, first) ? met!(row, first) : unmet!(row, first))
    }
    case 'same-child-has': {
      const { lists } = scope
      const own = lists.numbersOf(scope.list, condition.by ?? idHeadingOf(scope.list))
      const others = lists.rowsBy(condition.list, condition.by ?? idHeadingOf(condition.list))
      const test = compileCondition(condition.where, { ...scope, list: condition.list, table: others.table, first: table })
      const isSameList = condition.list === scope.list
      const { times = 1 } = condition
      // What was found for one row, each once; the next row writes over it.
      const found: number[] = []
      const kinds = condition.different === undefined ? null : lists.numbersOf(condition.list, condition.different)
      return (row) => {
        const number = own[row]!
        // A number given after these rows were put together is nobody's here.
        if (number < 0 || number + 1 >= others.starts.length) return false
        let seen = 0
        for (let at = others.starts[number]!; at < others.starts[number + 1]!; at += 1) {
          const other = others.rows[at]!
          if ((isSameList && other === row) || !isKept(others.table, lists.skipsRepeats, other) || !test(other, row)) continue
          if (times === 1) return true
          const kind = kinds === null ? other : kinds[other]!
          let isNew = true
          for (let place = 0; place < seen && isNew; place += 1) isNew = found[place] !== kind
          if (isNew) found[seen++] = kind
        }
        return seen >= times
      }
    }
    default:
      return condition satisfies never
  }
}
