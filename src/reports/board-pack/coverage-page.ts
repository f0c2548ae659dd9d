import type { Page } from '../page/paper.ts'
import type { PackFacts } from './pack-facts.ts'
import { pageOf, paragraph, tableOr } from './page-parts.ts'

/** Whether anything inspectors found is left out of the plan. */
export const coveragePage = ({ coverage: { total, whole, rows } }: PackFacts): Page | null => {
  if (total === 0) return null
  const lacking = rows.filter(({ lacks }) => lacks.length > 0)
  return pageOf('coverage', 'Is anything left out?', [
    paragraph(`${whole} of ${total} findings have an action with an owner, a measure and evidence. ${lacking.length === 0 ? 'None lacks any of these.' : `${lacking.length} lack at least one of these.`}`, 'lead'),
    tableOr('Findings that lack something', lacking, [
      { heading: 'Finding', cell: ({ finding }) => finding },
      { heading: 'Where it was found', cell: ({ source }) => source },
      { heading: 'What it lacks', cell: ({ lacks }) => lacks.join(', ') },
    ], 'No finding lacks an action, an owner, a measure or evidence.'),
    tableOr('Every finding that asks for an answer, and what answers it', rows, [
      { heading: 'Finding', cell: ({ finding }) => finding },
      { heading: 'Actions', cell: ({ actions }) => (actions.length === 0 ? 'No action' : actions.join('; ')) },
    ], 'No finding asks for an answer.'),
  ])
}
