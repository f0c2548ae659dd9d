import type { Page } from '../page/paper.ts'
import { dayWords } from '../words/period-in-words.ts'
import type { ActionFacts, PackFacts } from './pack-facts.ts'
import { heading, pageOf, paragraph, tableOr } from './page-parts.ts'

/** The plan by priority: each action with its owner, its day and how far it is. Delivered is never printed as improved. */
export const planPage = ({ plan, states }: PackFacts): Page | null => {
  if (plan.length === 0) return null
  return pageOf('plan', 'The plan', [
    paragraph('How far the work has got. Delivered says that the work is done; it does not say that it helped.', 'lead'),
    tableOr('Actions by how far the work has got', states, [{ heading: 'State', cell: ({ state }) => state }, { heading: 'Actions', isNumeric: true, cell: ({ count }) => String(count) }], 'The plan has no action yet.'),
    ...plan.flatMap(({ title, owner, outcomes }) => [
      heading(title),
      paragraph(owner === null ? 'Nobody answers for this priority yet.' : `Answers for it: ${owner}.`, 'quiet'),
      ...outcomes.flatMap(({ difference, actions }) => [
        heading(difference, 3),
        tableOr<ActionFacts>('Actions that serve it', actions, [
          { heading: 'Action', cell: ({ number, title: words }) => `${number}. ${words}` },
          { heading: 'Owner', cell: (action) => action.owner ?? 'No owner' },
          { heading: 'Due', cell: ({ due, slipped }) => `${dayWords(due)}${slipped === null ? '' : ` (${slipped})`}` },
          { heading: 'State', cell: ({ delivery }) => delivery },
        ], 'No action stands under this outcome yet.'),
      ]),
    ]),
  ])
}
