import type { Page } from '../page/paper.ts'
import { dayWords } from '../words/period-in-words.ts'
import type { PackFacts } from './pack-facts.ts'
import { heading, pageOf, paragraph, tableOr } from './page-parts.ts'
import type { WorkforceFacts } from './practice-facts.ts'

type Cohort = WorkforceFacts['cohorts'][number]

/** Whether people are found and stay: measures of the workforce, cohorts of the academy, and campaigns to the day somebody starts and after. */
export const workforcePage = ({ workforce: { measures, cohorts, campaigns } }: PackFacts): Page | null => {
  if (measures.length + cohorts.length + campaigns.length === 0) return null
  const stages = cohorts[0]?.stages.map(({ stage }) => stage) ?? []
  return pageOf('workforce', 'Do we find and keep people?', [
    paragraph('Children need the same worker for a long time. So recruitment is counted to the day somebody starts, and on to who is still there.', 'lead'),
    tableOr<WorkforceFacts['measures'][number]>('Measures of the workforce', measures, [
      { heading: 'Measure', cell: ({ name }) => name },
      { heading: 'Whose', cell: ({ body }) => body },
      { heading: 'Latest', cell: ({ latest, period }) => `${latest}, ${period}` },
      { heading: 'What the figures show', cell: ({ change }) => change },
    ], 'No measure of the workforce has figures.'),
    heading('Social Work Academy'),
    tableOr<Cohort>('What became of each cohort', cohorts, [
      { heading: 'Cohort', cell: ({ title, intake, places }) => `${title}, from ${dayWords(intake)} (${places} places)` },
      ...stages.map((stage, at) => ({ heading: stage, isNumeric: true, cell: (cohort: Cohort) => cohort.stages[at]?.words ?? '' })),
    ], 'No cohort is on record.', `Counts, not shares: a cohort is small.${cohorts.some((each) => each.stages.some(({ words }) => words === 'Hidden')) ? ' “Hidden”: the number is so small that somebody could be recognised.' : ''}`),
    ...(campaigns.length === 0 ? [heading('Recruitment'), paragraph('No campaign is on record.')] : []),
    ...campaigns.flatMap(({ title, about, countedOn, stages: way, offers, stays }) => [
      heading(title),
      paragraph(about, 'quiet'),
      tableOr(`How far people came${countedOn === null ? '' : `, counted on ${countedOn}`}`, way, [{ heading: 'Stage', cell: ({ stage }) => stage }, { heading: 'People since it began', isNumeric: true, cell: ({ words }) => words }], 'Nobody has counted it yet.'),
      tableOr('What is paid so that people come and stay', offers, [
        { heading: 'Offer', cell: ({ title: offer }) => offer },
        { heading: 'Each', isNumeric: true, cell: ({ each }) => each },
        { heading: 'Paid to', isNumeric: true, cell: ({ paidTo }) => paidTo },
        { heading: 'Cost so far', isNumeric: true, cell: ({ cost }) => cost },
      ], 'Nothing is paid.'),
      tableOr('Who stayed, of those who started', stays, [
        { heading: 'After', cell: ({ after }) => after },
        { heading: 'Counted on', cell: ({ on }) => dayWords(on) },
        { heading: 'Still in post', isNumeric: true, cell: ({ inPost }) => inPost },
      ], 'Nobody has looked yet who stayed.'),
    ]),
  ])
}
