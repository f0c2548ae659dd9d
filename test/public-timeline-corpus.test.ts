import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { publicFacts, visits } from '../src/main/samples/northamptonshire.data.ts'
import type { PublicDate } from '../src/main/samples/sample-types.ts'

// The list of public facts is not part of this project: where it lies beside it, the sample is held to it row by row.
const corpus = process.env['IMPROVEMENT_BOARD_CORPUS'] ?? join(import.meta.dirname, '../../shared')
const list = join(corpus, 'reference/domain.md')
const isThere = existsSync(list)
if (!isThere) process.stderr.write('The list of public facts: skipped, because it is not beside the project.\n')

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

type Row = { readonly from: string; readonly to: string; readonly date: string; readonly fact: string }

/** In: a date of the list such as “13-15 Nov 2018” or “early 2014”. Out: the first and last month it can mean. */
const monthsOf = (date: string): { readonly from: string; readonly to: string } | null => {
  const year = /(20\d\d)/.exec(date)?.[1]
  if (year === undefined) return null
  const named = [...date.toLowerCase().matchAll(/[a-z]{3,}/g)].map(([word]) => months.indexOf(word.slice(0, 3))).filter((index) => index >= 0)
  const span = named.length > 0 ? [Math.min(...named), Math.max(...named)] : /early/i.test(date) ? [0, 3] : /autumn/i.test(date) ? [8, 10] : /end/i.test(date) ? [9, 11] : [0, 11]
  const month = (index: number): string => `${year}-${String(index + 1).padStart(2, '0')}`
  // “By June” is what was known in June of something that may be older.
  return { from: /\bby\b/i.test(date) ? month(0) : month(span[0]!), to: month(span[1]!) }
}

const rowsOf = (text: string): readonly Row[] =>
  text
    .slice(text.indexOf('## 14.'), text.indexOf('## 15.'))
    .split('\n')
    .filter((row) => row.startsWith('| ') && !row.startsWith('| Date'))
    .flatMap((row) => {
      const [, date = '', fact = ''] = row.split('|').map((cell) => cell.replaceAll('*', '').trim())
      const span = monthsOf(date)
      return span === null ? [] : [{ ...span, date, fact }]
    })

const ends = (date: PublicDate): readonly [string, string] =>
  date.kind === 'day' ? [date.on.slice(0, 7), date.on.slice(0, 7)] : date.kind === 'month' ? [date.month, date.month] : [date.from.slice(0, 7), date.to.slice(0, 7)]

/** Every entry of the sample that a row of the list can be: by its id, the months on which it stands. */
const entries = new Map<string, readonly (readonly [string, string])[]>([
  ...visits.map((each) => [`visit ${each.id}`, [ends(each.visited), ...(each.publication.kind === 'published' ? [ends(each.publication.on)] : [])]] as const),
  ...publicFacts.map((each) => [`fact ${each.id}`, [ends(each.on)]] as const),
])

/** One line for each row of the list, in its order: how the row begins, and the entry it is. Two entries where the row speaks of two visits or two facts. */
const rowIs: readonly (readonly [date: string, begins: string, ...entries: string[]])[] = [
  ['Feb-Mar 2013', 'Two Ofsted inspections', 'visit protection-2013', 'fact programme-announced-2013'],
  ['23 Aug 2013', 'Looked-after children services inadequate', 'visit looked-after-2013'],
  ['Oct 2013', 'Statutory direction', 'fact direction-2013'],
  ['end Feb 2014', 'Safeguarding board chair', 'fact safeguarding-chair-2014'],
  ['5 Mar 2014', 'Chair Christine Davies', 'fact chair-report-march-2014'],
  ['early 2014', 'DfE six-month review', 'fact dfe-review-2014'],
  ['May 2014', 'Cabinet member Catherine Boardman', 'fact cabinet-member-2014'],
  ['7 Jul 2014', 'Second quarterly report', 'fact chair-report-july-2014', 'fact mash-2014'],
  ['Oct 2014', 'Social Work Academy opens', 'fact academy-2014'],
  ['Feb-Mar 2016', 'Five-week SIF inspection', 'visit single-inspection-2016'],
  ['Jan 2018', 'Agency share', 'fact agency-2018'],
  ['Mar-May 2018', 'Best-value report', 'fact best-value-2018', 'fact mhclg-commissioners-2018'],
  ['by Jun 2018', 'Ofsted letter', 'fact letter-2018'],
  ['Aug 2018', 'Earlier plan for a children', 'fact company-abandoned-2018'],
  ['17-18 Oct 2018', 'Focused visit', 'visit focused-visit-2018'],
  ['13-15 Nov 2018', 'Ministers "minded to"', 'fact minded-to-2018'],
  ['30 Nov 2018', 'Statutory direction', 'fact direction-2018'],
  ['14 May 2019', 'Commissioner', 'fact commissioner-report-2019'],
  ['early Jun 2019', 'Two serious case reviews', 'fact case-reviews-2019'],
  ['10 Jun 2019', 'Revised direction', 'fact revised-direction-2019'],
  ['17-28 Jun 2019', 'Full inspection', 'visit full-inspection-2019'],
  ['Oct 2019', 'Andrew Christie', 'fact commissioners-2019'],
  ['Jan 2020', 'First monitoring visit', 'visit monitoring-visit-january-2020'],
  ['Feb-Mar 2020', 'Commissioners: unallocated', 'fact commissioners-report-2020'],
  ['Oct 2020', 'Focused visit', 'visit focused-visit-october-2020'],
  ['1 Nov 2020', 'Trust operational', 'fact trust-2020'],
  ['Feb 2021', 'Monitoring visit (children in care)', 'visit monitoring-visit-february-2021'],
  ['1 Apr 2021', 'North and West', 'fact new-councils-2021'],
  ['Jul 2021', 'Monitoring visit (safeguarding', 'visit monitoring-visit-july-2021'],
  ['Oct 2021', 'Trust', 'visit fostering-agency-2021'],
  ['early Nov 2021', 'Monitoring visit (16+', 'visit monitoring-visit-november-2021'],
  ['end 2021', 'Commissioner Christie leaves', 'fact commissioner-leaves-2021'],
  ['late Jan 2022', 'Jenny Coles', 'fact independent-chair-2022'],
  ['3-14 Oct 2022', 'ILACS of both councils', 'visit full-inspection-2022-north', 'visit full-inspection-2022-west'],
  ['Mar 2023', 'Fostering agency', 'visit fostering-agency-2023'],
  ['22 Mar 2023', 'Both leaders', 'fact leaders-meet-trust-2023'],
  ['Apr 2023', 'Fostering monitoring visit', 'visit fostering-monitoring-2023'],
  ['autumn 2023 ◐', 'Focused visit (exploitation', 'visit focused-visit-2023-north', 'visit focused-visit-2023-west'],
  ['7 Dec 2023', 'North council notes', 'fact contract-report-2023'],
  ['1 Apr 2024', 'West', 'fact council-tax-2024'],
  ['8 Jan 2025', 'Joint committee approves', 'fact business-plan-2025'],
  ['20 May 2025', 'Focused-visit letter', 'visit focused-visit-2025'],
  ['22-26 Jan, 18-22 Mar 2024', 'Area SEND', 'visit area-send-2024-north', 'visit area-send-2024-west'],
  ['28 Jan 2026', 'Joint committee notes', 'fact annual-review-2026'],
  ['11-22 May 2026', 'ILACS of both councils', 'visit full-inspection-2026-north', 'visit full-inspection-2026-west'],
]

/** What the sample holds besides the rows, each read in another source of its own. */
const besides = ['fact commissioners-report-july-2020', 'visit focused-visit-2024-north']

describe.skipIf(!isThere)('the public timeline of the sample', () => {
  const rows = isThere ? rowsOf(readFileSync(list, 'utf8')) : []
  it('is held to a list that was read whole', () => {
    expect(rows.length).toBeGreaterThan(40)
    expect([rows[0]!.from, rows.at(-1)!.to]).toEqual(['2013-02', '2026-05'])
  })
  it('names an entry for every row, in the order of the list, and for nothing else', () =>
    expect(rowIs.map(([date, begins]) => [date, rows.some((row) => row.date === date && row.fact.startsWith(begins))])).toEqual(rows.map(({ date }) => [date, true])))
  it.each(rowIs)('%s, %s: is there by its id, in the months of the row', (date, begins, ...ids) => {
    const row = rows.find((each) => each.date === date && each.fact.startsWith(begins))!
    expect(ids.length).toBeGreaterThan(0)
    const isIn = (id: string): boolean => (entries.get(id) ?? []).some(([from, to]) => from <= row.to && row.from <= to)
    expect(ids.filter((id) => !isIn(id))).toEqual([])
  })
  it('answers no two rows with one entry, and has no entry that is neither a row nor read elsewhere', () => {
    const named = rowIs.flatMap(([, , ...ids]) => ids)
    expect(named).toEqual([...new Set(named)])
    expect([...entries.keys()].filter((id) => !named.includes(id)).toSorted()).toEqual(besides.toSorted())
  })
})
