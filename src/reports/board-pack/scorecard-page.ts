import type { Page } from '../page/paper.ts'
import { measureChart } from './measure-chart.ts'
import type { MeasureFacts, PackFacts } from './pack-facts.ts'
import { counted, heading, pageOf, paragraph, saidOnce, tableOr } from './page-parts.ts'

/** Figures printed beside each of many pictures, so that one takes one sheet. A closer look prints more, the workbook all. */
const LATEST = 6

const standingsOf = (measures: readonly MeasureFacts[]): readonly string[] => [...new Set(measures.map(({ standing }) => standing))]

/** The figures: every measure as a row, the ones that need a person first, then their charts. */
export const scorecardPages = ({ measures, charts, audience }: PackFacts): readonly Page[] => {
  if (measures.length === 0) return []
  const bodies = [...new Set(measures.map(({ body }) => body))]
  const drawn = measures.filter(({ needsAPerson, series }) => (charts === 'all' || needsAPerson) && series.points.length > 0)
  const hidden = { entitled: 'Small numbers stand in these figures. Do not pass them on.', members: 'A figure that rests on from one to five children is kept back and shown as the sign c.', public: 'Only figures that were published before stand here.' }[audience]
  return [
    pageOf('scorecard', 'How are we doing?', [
      paragraph(`${counted(measures.length, 'measure', 'measures').replace(/^o/, 'O')}, the ones that need a person first. ${hidden}`, 'lead'),
      ...bodies.flatMap((body) => {
        const own = measures.filter((each) => each.body === body)
        return [
          heading(body),
          ...standingsOf(own).map((standing) => {
            const rows = own.filter((each) => each.standing === standing)
            return saidOnce(tableOr<MeasureFacts>(`${body}: ${standing.toLowerCase()}`, rows, [
              { heading: 'Measure', cell: ({ name }) => name },
              { heading: 'Latest', cell: ({ latest, period }) => `${latest}, ${period}` },
              { heading: 'Beside its target', cell: ({ distance }) => distance },
              { heading: 'What the figures show', cell: ({ change }) => change },
              ...(audience === 'public' ? [] : [{ heading: 'Answers for it', cell: ({ owner }: MeasureFacts) => owner ?? 'Nobody yet' }]),
            ], ''), ['Beside its target', 'What the figures show', 'Answers for it'])
          }),
        ]
      }),
    ]),
    ...(drawn.length === 0
      ? []
      : [pageOf('scorecard-charts', 'The figures as charts', [
          paragraph(`${charts === 'all' ? 'Every measure that has figures' : 'The measures that need a person'}, against their own range of routine variation. A change is a change only where the statistics say so.`, 'lead'),
          ...drawn.map((each) => measureChart(each, 'chart', LATEST)),
        ])]),
  ]
}
