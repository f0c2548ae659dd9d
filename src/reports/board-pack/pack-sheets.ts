import type { NonEmpty } from '../../core/branded.ts'
import type { Table } from '../../core/table/table.ts'
import { pointsInWords } from '../words/point-in-words.ts'
import type { PackFacts } from './pack-facts.ts'

/** The figures of a pack as a workbook holds them: the scorecard, then every figure of every measure. */
export const packSheets = ({ measures, deepDives }: PackFacts): NonEmpty<Table> => {
  const all = [...new Map([...measures, ...deepDives.map(({ measure }) => measure)].map((each) => [`${each.id} ${each.body}`, each])).values()]
  return [
    {
      name: 'Scorecard',
      columns: [
        { key: 'measure', heading: 'Measure', kind: 'text' }, { key: 'body', heading: 'Body', kind: 'text' }, { key: 'group', heading: 'Part of the service', kind: 'text' }, { key: 'latest', heading: 'Latest', kind: 'text' }, { key: 'period', heading: 'Period', kind: 'text' },
        { key: 'target', heading: 'Beside its target', kind: 'text' }, { key: 'change', heading: 'What the figures show', kind: 'text' }, { key: 'owner', heading: 'Answers for it', kind: 'text' },
      ],
      rows: all.map(({ name, body, group, latest, period, distance, change, owner }) => ({ measure: name, body, group, latest, period, target: distance, change, owner: owner ?? 'Nobody yet' })),
    },
    {
      name: 'Figures',
      columns: [
        { key: 'measure', heading: 'Measure', kind: 'text' }, { key: 'body', heading: 'Body', kind: 'text' }, { key: 'to', heading: 'Period to', kind: 'day' }, { key: 'value', heading: 'Value', kind: 'number' }, { key: 'shown', heading: 'As printed', kind: 'text' },
        { key: 'counted', heading: 'Counted', kind: 'number' }, { key: 'outOf', heading: 'Out of', kind: 'number' }, { key: 'average', heading: 'Average', kind: 'number' }, { key: 'lower', heading: 'Range from', kind: 'number' }, { key: 'upper', heading: 'Range to', kind: 'number' }, { key: 'standing', heading: 'Standing', kind: 'text' }, { key: 'finding', heading: 'What it shows', kind: 'text' },
      ],
      rows: all.flatMap(({ name, body, series }) => {
        const words = pointsInWords(series)
        return series.points.map(({ day, value, numerator, denominator, limits, isProvisional }, at) => ({ measure: name, body, to: day, value, shown: words[at]!.amount, counted: numerator, outOf: denominator, average: limits?.centre ?? null, lower: limits?.lower ?? null, upper: limits?.upper ?? null, standing: isProvisional ? 'Provisional' : 'Final', finding: words[at]!.finding }))
      }),
    },
  ]
}
