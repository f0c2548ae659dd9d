import type { ShippedBackTest } from '../../core/measure/back-test.data.ts'
import type { Row, Table } from '../../core/table/table.ts'

const arrowWords = {
  changes: 'Changes from one year to the next', better: 'For the better', worse: 'For the worse', unchanged: 'Neither',
  betterTested: 'Better arrows with six or more years before', betterBeyond: 'Of those, beyond routine variation', worseTested: 'Worse arrows with six or more years before', worseBeyond: 'Of those, beyond routine variation',
  nextKnown: 'Better arrows with a next year', nextWorse: 'Of those, worse in that year', twoKnown: 'Better arrows with two more years', twoBack: 'Of those, back where they came from, or worse',
  samplingTested: 'Better arrows of proportions with both counts', samplingBeyond: 'Of those, more than sampling gives 19 times in 20',
} as const satisfies Record<keyof ShippedBackTest['arrows'], string>

const kindWords = {
  better: 'Better arrows', withinLimits: 'Share of those tested that lay within routine variation, of 1', nextWorse: 'Share that was worse the next year, of 1', halfWidth: 'Range of routine variation, points either side',
} as const satisfies Record<Exclude<keyof ShippedBackTest['kinds'][number], 'kind' | 'name'>, string>

const listWords = {
  councilYears: 'Councils in each year, counted together', listed: 'On the lists', listedInspected: 'On a list and inspected within two years', listedInadequate: 'Of those, inadequate', listedGoodOrOutstanding: 'Of those, good or outstanding',
  inspected: 'All inspected in those years', inadequate: 'Of those, inadequate', inspectionsTested: 'Inspections in the comparison by pairs', auc: 'Share of pairs in which the council that became inadequate had stood further away, of 1',
} as const satisfies Record<Exclude<keyof ShippedBackTest['lists'], 'newlyInadequate'>, string>

const chanceWords = {
  betterBeyond: 'Share of better arrows beyond routine variation where nothing happens, of 1', months: 'Months of the series', latestMarked: 'Share of measures marked in their latest month where nothing happens, of 1',
} as const satisfies Record<keyof ShippedBackTest['byChance'], string>

const named = <K extends string>(part: string, words: Readonly<Record<K, string>>, numbers: Readonly<Record<NoInfer<K>, number>>): readonly Row[] =>
  (Object.keys(words) as K[]).map((key) => ({ part, subject: 'All councils', name: key, says: words[key], value: numbers[key], day: null }))

/** What each column of the back-test means, by its heading. */
export const backTestNotes: Readonly<Record<string, string>> = {
  Part: 'Which table of the page.',
  Subject: 'The measure or the council; or all councils.',
  Name: 'What was counted, as the commands arrows and back-test name it.',
  'What it is': 'The same in words.',
  Value: 'The number. Of a council newly judged inadequate: 1 where the last list before held it, else 0.',
  Day: 'The day on which the inspection began.',
}

/** In: the back-test that comes with this service. Out: every number of it in one table, a number a row. It is no observation of a body, so it is not read back as figures. */
export const backTestTable = ({ arrows, kinds, lists, byChance }: ShippedBackTest): Table => ({
  name: 'Back-test',
  columns: [
    { key: 'part', heading: 'Part', kind: 'text' },
    { key: 'subject', heading: 'Subject', kind: 'text' },
    { key: 'name', heading: 'Name', kind: 'text' },
    { key: 'says', heading: 'What it is', kind: 'text' },
    { key: 'value', heading: 'Value', kind: 'number' },
    { key: 'day', heading: 'Day', kind: 'day' },
  ],
  rows: [
    ...named('What became of arrows', arrowWords, arrows),
    ...kinds.flatMap((kind) => (Object.keys(kindWords) as (keyof typeof kindWords)[]).map((key): Row => ({ part: 'Measure by measure', subject: kind.name, name: key, says: kindWords[key], value: kind[key], day: null }))),
    ...named('Lists of councils', listWords, lists),
    ...lists.newlyInadequate.map(({ council, from, wasListed }): Row => ({ part: 'Newly judged inadequate', subject: council, name: 'wasListed', says: 'Whether the last list before held it', value: wasListed ? 1 : 0, day: from })),
    ...named('By chance alone', chanceWords, byChance),
  ],
})
