import type { GradeHistoryChartOptions, GradePoint } from '../../../reports/render/chart/grade-history.ts'

const separate = 'Separate inspections'
const single = 'Single inspection framework'
const first = 'ILACS 2018 to 2022'
const second = 'ILACS 2023 to March 2026'

const point = (day: string, gradeOrdinal: number, gradeLabel: string, frameworkLabel: string): GradePoint => ({ day, gradeOrdinal, gradeLabel, frameworkLabel, scale: frameworkLabel })

const help = 'Help and protection'
const leaders = 'Impact of leaders'

/** Judgements of the invented county, for the page of components and its pictures. */
export const exampleHistory: Omit<GradeHistoryChartOptions, 'id'> = {
  title: 'Judgements of Exampleshire since 2013, by area (invented)',
  description: 'Two rows. Help and protection: inadequate 2013, requires improvement 2016, inadequate 2019, requires improvement to be good 2022 and 2024. Impact of leaders: inadequate 2016 and 2019, requires improvement to be good 2022, good 2024.',
  from: '2013-01-01',
  to: '2026-12-31',
  frameworks: [
    { label: separate, from: '2009-05-01', to: '2013-10-31' },
    { label: single, from: '2013-11-01', to: '2017-12-31' },
    { label: first, from: '2018-01-01', to: '2022-12-31' },
    { label: second, from: '2023-01-01', to: '2026-03-31' },
    { label: 'ILACS from April 2026', from: '2026-04-01' },
  ],
  areas: [
    {
      areaLabel: help,
      points: [
        point('2013-03-15', 4, 'Inadequate', separate),
        point('2016-02-26', 3, 'Requires improvement', single),
        point('2019-06-28', 4, 'Inadequate', first),
        point('2022-10-14', 3, 'Requires improvement to be good', first),
        point('2024-11-08', 3, 'Requires improvement to be good', second),
      ],
    },
    {
      areaLabel: leaders,
      points: [
        point('2016-02-26', 4, 'Inadequate', single),
        point('2019-06-28', 4, 'Inadequate', first),
        point('2022-10-14', 3, 'Requires improvement to be good', first),
        point('2024-11-08', 2, 'Good', second),
      ],
    },
  ],
}

/** The same judgements as rows of a table. */
export const exampleJudgements = exampleHistory.areas
  .flatMap(({ areaLabel, points }) => points.map((each) => ({ ...each, area: areaLabel })))
  .sort((a, b) => a.day.localeCompare(b.day))
