import type { NonEmpty } from '../../core/branded.ts'
import type { Page } from '../page/paper.ts'
import type { ObligationFacts, PackFacts } from './pack-facts.ts'
import { heading, pageOf, paragraph, tableOr } from './page-parts.ts'

const columns: NonEmpty<{ readonly heading: string; readonly cell: (row: ObligationFacts) => string }> = [
  { heading: 'Due', cell: ({ due }) => due },
  { heading: 'Duty', cell: ({ what }) => what },
  { heading: 'Who holds it', cell: ({ holder }) => holder },
  { heading: 'State', cell: ({ state }) => state },
]

/** Which duties were laid on whom, which are overdue, and which fall due next. */
export const obligationsPage = ({ obligations: { overdue, ahead, throughout, met } }: PackFacts): Page | null =>
  overdue.length + ahead.length + throughout.length + met.length === 0
    ? null
    : pageOf('obligations', 'What must be done, and by whom', [
        paragraph(overdue.length === 0 ? 'No duty with a day of its own is overdue.' : `${overdue.length === 1 ? 'One duty is' : `${overdue.length} duties are`} overdue.`, 'lead'),
        ...(overdue.length === 0 ? [] : [heading('Overdue'), tableOr('Duties that are overdue', overdue, columns, '')]),
        ...(ahead.length === 0 ? [] : [heading('Ahead'), tableOr('Duties that fall due next', ahead, columns, '')]),
        ...(throughout.length === 0 ? [] : [heading('All the time'), tableOr('Duties that hold all the time, or whose day no source gives', throughout, columns, '')]),
        ...(met.length === 0 ? [] : [heading('Met or lifted'), tableOr('Duties that were met or lifted', met, columns, '')]),
      ])
