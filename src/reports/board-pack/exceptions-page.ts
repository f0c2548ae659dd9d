import type { Page } from '../page/paper.ts'
import type { PackFacts } from './pack-facts.ts'
import { counted, heading, listOr, pageOf, paragraph } from './page-parts.ts'

/** What needs a person: it comes first, because a board has ten minutes before its meeting. */
export const exceptionsPage = ({ exceptions }: PackFacts): Page =>
  pageOf('exceptions', 'What needs a person', [
    paragraph(exceptions.length === 0 ? 'Nothing in this record waits for a person today, as far as the record can tell.' : `${counted(exceptions.length, 'matter needs', 'matters need').replace(/^o/, 'O')} somebody’s eye.`, 'lead'),
    ...exceptions.flatMap(({ title, items }) => [heading(title), ...(items.length === 0 ? [] : [listOr(items, '')])]),
  ])
