import type { LetterAppendix, LetterKind, LetterSource, LetterState, TestAnswer } from '../../core/board/letter.ts'
import { dayWords } from './period-in-words.ts'

export const letterKindNames = {
  minister: 'Report to the minister',
  'commissioner-first': 'First report of the commissioner',
  'commissioner-later': 'Later report of the commissioner',
  cabinet: 'Report to cabinet',
  scrutiny: 'Report to scrutiny',
} as const satisfies Record<LetterKind, string>

export const letterStateNames = {
  draft: 'Draft',
  'in-check': 'The director is checking the facts',
  checked: 'Facts checked, not signed',
  signed: 'Signed and fixed',
  withdrawn: 'Withdrawn',
} as const satisfies Record<LetterState, string>

export const testAnswerNames = { yes: 'Yes', 'in-part': 'In part', 'not-yet': 'Not yet', 'cannot-tell': 'Cannot tell' } as const satisfies Record<TestAnswer, string>

/** In: a source of a statement. Out: it as it is printed, with the day on which the record said so. */
export const sourceInWords = ({ words, on }: LetterSource): string => `${words.replace(/\.$/, '')}. As the record stood on ${dayWords(on)}.`

/** In: a file that goes with a report, and its place from 0. Out: it as it stands in the list of appendices. */
export const appendixInWords = ({ title }: Pick<LetterAppendix, 'title'>, at: number): string => `Appendix ${at + 1}: ${title} (a file of its own)`

/** What a reader needs to know of the numbers in a report: a sentence without one is nobody’s fact. */
export const howSourcesRead = 'A number in square brackets leads to its source. What stands without a number is the judgement of whoever signs.'
