import { paperChart } from '../page/paper-chart.ts'
import type { Page } from '../page/paper.ts'
import { gradeSharesChart } from '../render/chart/grade-shares-chart.ts'
import { dayWords } from '../words/period-in-words.ts'
import type { PackFacts } from './pack-facts.ts'
import { heading, listOr, pageOf, paragraph, tableOr } from './page-parts.ts'
import type { AuditLatestFacts, AuditRoundFacts } from './practice-facts.ts'

/** More rows than any scale of grades has: the table under the picture is whole. */
const ALL = 20

type Domain = AuditLatestFacts['domains'][number]

/** What audits of practice found: every round, and the latest one more closely, with how far two judges agreed. */
export const auditsPage = ({ audits: { concerns, rounds, latest } }: PackFacts): Page | null => {
  if (rounds.length === 0) return null
  return pageOf('audits', 'What do our audits of practice find?', [
    paragraph('People who know the work look at real cases and grade it. A second person grades the same case without knowing what the first one said.', 'lead'),
    ...(concerns.length === 0 ? [] : [heading('What needs a person'), listOr(concerns, '')]),
    heading('Rounds'),
    tableOr<AuditRoundFacts>('Rounds of audits, the newest first', rounds, [
      { heading: 'Round', cell: ({ title, drawn }) => `${title}. ${drawn}` },
      { heading: 'Due', cell: ({ due }) => dayWords(due) },
      { heading: 'Settled', isNumeric: true, cell: ({ settled, cases }) => `${settled} of ${cases}` },
      { heading: 'Good or better', isNumeric: true, cell: ({ goodEnough }) => goodEnough },
      { heading: 'Changed by the moderator', cell: ({ moderated }) => moderated },
    ], '', 'Counts, not shares: most rounds are too small for one.'),
    ...(latest === null ? [] : [
      heading(`A closer look: ${latest.title}`),
      { kind: 'chart' as const, chart: paperChart((options) => gradeSharesChart(latest.grades, options), { id: 'audit-grades', title: `Grades that count: ${latest.title}`, lastRows: ALL }) },
      ...latest.sentences.map((each) => paragraph(each)),
      tableOr<Domain>('Each part of practice, as the auditors saw it', latest.domains, [
        { heading: 'Part of practice', cell: ({ title }) => title },
        ...latest.gradeNames.map((name, at) => ({ heading: name, isNumeric: true, cell: ({ counts }: Domain) => String(counts[at] ?? 0) })),
        { heading: 'Cannot tell', isNumeric: true, cell: ({ cannotTell }) => String(cannotTell) },
      ], 'Nothing was graded yet.', 'Counts of cases. Grades of parts are never added up to one for the whole. “Cannot tell”: the record says too little.'),
      heading('What was seen more than once'),
      tableOr('Themes of this round', latest.themes, [
        { heading: 'Theme', cell: ({ title }) => title },
        { heading: 'What was seen', cell: ({ what, seenIn }) => `${what} Seen in ${seenIn}.` },
        { heading: 'Where it went', cell: ({ answer }) => answer },
      ], 'No theme is noted yet.'),
    ]),
  ])
}
