import type { Page } from '../page/paper.ts'
import type { PackFacts } from './pack-facts.ts'
import { counted, pageOf, paragraph, tableOr } from './page-parts.ts'
import type { LedgerFacts } from './practice-facts.ts'

/** What is told to others, what each statement rests on, and the reason given wherever the record did not bear it out. */
export const ledgerPage = ({ ledger }: PackFacts): Page | null => {
  if (ledger.length === 0) return null
  const flagged = ledger.filter(({ flag }) => flag !== null)
  return pageOf('ledger', 'What we tell others', [
    paragraph(`${counted(ledger.length, 'statement', 'statements').replace(/^o/, 'O')} that go to a board, the cabinet, scrutiny, the minister or the public. ${flagged.length === 0 ? 'The record bears out every one.' : `${counted(flagged.length, 'was', 'were').replace(/^o/, 'O')} said although the record did not bear it out.`}`, 'lead'),
    paragraph('They are read in papers and the files that go with them, in reports, updates, the self-assessment, texts for the public and answers to questions and to scrutiny, or were entered in the ledger by hand. What the record did not bear out stands here whenever it was said. What it did stands here where it was said since the last board.'),
    tableOr<LedgerFacts>('Said although the record did not bear it out', flagged, [
      { heading: 'What is said', cell: ({ words }) => `“${words}”` },
      { heading: 'Where it is read, and who said it', cell: ({ where, said }) => `${where}. ${said}` },
      { heading: 'What the record says', cell: ({ flag }) => flag ?? '' },
      { heading: 'Why it was said all the same', cell: ({ goingOn }) => goingOn ?? 'No reason is on record' },
    ], 'Nothing was said that the record does not bear out.'),
    tableOr<LedgerFacts>('Every statement, the newest first', ledger, [
      { heading: 'What is said', cell: ({ words }) => `“${words}”` },
      { heading: 'Where it is read, and who said it', cell: ({ where, said }) => `${where}. ${said}` },
      { heading: 'What it rests on', cell: ({ restsOn }) => restsOn },
      { heading: 'On that day', cell: ({ verdict }) => verdict },
    ], ''),
  ])
}
