import { numberedSources, sourceNumbers, type Letter, type LetterAppendix, type LetterKind, type LetterSource, type LetterState, type LetterText, type TestAnswer } from '../../core/board/letter.ts'
import { unsourced } from '../../core/board/letter-sources.ts'
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

/** Whose judgement it is, where a sentence rests on its signer alone. */
export const ownJudgementWords = {
  minister: 'The chair’s own judgement',
  'commissioner-first': 'The commissioner’s own judgement',
  'commissioner-later': 'The commissioner’s own judgement',
  cabinet: 'The director’s own judgement',
  scrutiny: 'The director’s own judgement',
} as const satisfies Record<LetterKind, string>

type Sourced = { readonly text: LetterText; readonly signed: { readonly by: Pick<NonNullable<Letter['signed']>['by'], 'on'> } | null }

/** In: a source and the letter it is of. Out: it as it is printed: what the record said and on which day, which sentence of the letter and on what that rests, or whose judgement it is and when they signed it. */
export const sourceInWords = (source: LetterSource, { text, signed }: Sourced): string => {
  const words = source.words.replace(/\.$/, '')
  switch (source.kind) {
    case 'own':
      return signed === null ? `${words}, not signed yet.` : `${words}, signed on ${dayWords(signed.by.on)}.`
    case 'statement': {
      const fact = text.statements.find(({ id }) => id === source.statement)
      const numbers = fact === undefined ? [] : sourceNumbers(fact, numberedSources(text))
      return `This report itself: “${words}”${numbers.length === 0 ? '' : `, which rests on ${numbers.length === 1 ? 'source' : 'sources'} ${numbers.join(', ')}`}.`
    }
    default:
      return `${words}. As the record stood on ${dayWords(source.on)}.`
  }
}

/** In: a file that goes with a report, and its place from 0. Out: it as it stands in the list of appendices. */
export const appendixInWords = ({ title }: Pick<LetterAppendix, 'title'>, at: number): string => `Appendix ${at + 1}: ${title} (a file of its own)`

/** In: a letter. Out: what a reader needs to know of the numbers in it. Letters that were signed before each judgement named its source say what one without a number is. */
export const howSourcesRead = (text: LetterText): string => {
  const numbered = 'A number in square brackets leads to its source.'
  return unsourced(text).length === 0 ? `${numbered} Each sentence has one.` : `${numbered} What stands without a number is the judgement of whoever signs.`
}
