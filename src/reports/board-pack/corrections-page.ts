import type { Page } from '../page/paper.ts'
import type { PackFacts } from './pack-facts.ts'
import { counted, pageOf, paragraph, tableOr } from './page-parts.ts'

/** What this edition corrects: why, and every difference from the edition before. */
export const correctionsPage = ({ correction, edition }: PackFacts): Page | null =>
  correction === null
    ? null
    : pageOf('corrections', `What differs from edition ${edition - 1}`, [
        paragraph(correction.why, 'lead'),
        paragraph(`${counted(correction.changes.length, 'difference', 'differences').replace(/^o/, 'O')} from edition ${edition - 1}. Everything else is as it was.`),
        tableOr('Every difference', correction.changes, [
          { heading: 'Where', cell: ({ where }) => where },
          { heading: 'Was', cell: ({ before }) => before ?? 'Was not there' },
          { heading: 'Is', cell: ({ after }) => after ?? 'Is not there any more' },
        ], ''),
      ])
