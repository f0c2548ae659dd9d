import type { Page } from '../page/paper.ts'
import { gradeHistoryChart } from '../render/chart/grade-history-chart.ts'
import { dayWords } from '../words/period-in-words.ts'
import type { PackFacts } from './pack-facts.ts'
import { heading, pageOf, paragraph, slug, tableOr } from './page-parts.ts'

/** What inspectors judged, over time. Grades are never worked out and never joined across frameworks. */
export const judgementsPage = ({ judgements }: PackFacts): Page | null =>
  judgements.length === 0
    ? null
    : pageOf('judgements', 'What inspectors found', [
        paragraph('Judgements as they were printed, area by area. Grades of different frameworks are not laid side by side.', 'lead'),
        ...judgements.flatMap(({ provider, chart, sentence, rows }) => [
          heading(provider),
          tableOr(`Judgements of ${provider}`, rows, [
            { heading: 'Day', cell: ({ day }) => dayWords(day) },
            { heading: 'Area', cell: ({ area }) => area },
            { heading: 'Judgement', cell: ({ grade }) => grade },
          ], ''),
          {
            kind: 'chart' as const,
            chart: {
              id: `judgements-${slug(provider)}`, title: chart.title, sentence, notes: [], table: null,
              svg: gradeHistoryChart({ ...chart, id: `judgements-${slug(provider)}` }),
              narrowSvg: gradeHistoryChart({ ...chart, id: `judgements-${slug(provider)}-narrow`, width: 'narrow' }),
            },
          },
        ]),
      ])
