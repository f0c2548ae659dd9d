import type { Letter, LetterComment } from '../../../core/board/letter.ts'
import { refuse } from '../../../core/refusal.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'

export type LetterSight = { readonly letter: Letter; readonly comments: readonly LetterComment[] }

/** In: a page of a letter. Out: the letter and what was said of it; null where there is none, or where this reader is outside its audience. */
export const letterFor = async (ask: Pick<Questions, 'letters'>, { programme, params }: ProgrammeVisit): Promise<LetterSight | null> => {
  const { letters, comments } = await ask.letters(programme.id)
  const letter = letters.find((each) => each.id === params['letter'])
  return letter === undefined || letter.isHeldBack ? null : { letter, comments: comments.filter((each) => each.letter === letter.id) }
}

export const backToLetter = ({ letter }: LetterSight, { programme }: ProgrammeVisit) => ({ href: paths.letter(programme.id, letter.id), text: letter.title })

export const heldBack = refuse('not-in-audience', 'This report is restricted, and you are not among those who may read it.', 'Ask whoever restricted it. The list of restrictions says who and why.')
