import type { Page } from '../page/paper.ts'
import { dayWords } from '../words/period-in-words.ts'
import type { PackFacts } from './pack-facts.ts'
import { pageOf, paragraph } from './page-parts.ts'

/** The last page: by what anybody can later prove that the record behind the pack was not rewritten. */
export const journalHeadPage = ({ head, asOf, programme }: PackFacts): Page =>
  pageOf('journal-head', 'How to check this pack', [
    paragraph(`This pack was made from the record of ${programme} as it stood on ${dayWords(asOf)}. Every entry of that record is a line of a journal, and each line carries a seal made from all lines before it.`),
    head === null
      ? paragraph('The journal of the programme had no line yet.')
      : { kind: 'facts', facts: [{ term: 'Last line of the journal', words: String(head.sequence) }, { term: 'Its seal (SHA-256)', words: head.hash.replaceAll(/(.{8})(?=.)/g, '$1 ') }] },
    paragraph('If somebody changed an earlier entry, the seal of this line would no longer be the one printed here. Ask for an export of the journal and check it with the command verify-journal.'),
  ])
