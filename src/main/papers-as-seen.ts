import type { BoardRecord } from '../core/board/meeting.ts'
import type { LetterRecord } from '../core/board/letter.ts'
import { maySeeSubject } from '../core/board/publication-state.ts'
import type { Day } from '../core/calendar/day.ts'
import type { Actor } from '../core/people/actor.ts'
import type { Reads } from '../store/reads/all.ts'

/** The reads that hold papers and letters, with what is restricted left out for whoever is not in its audience: text, comments and files. */
export const papersAsSeen = (reads: Reads, actor: Actor, today: () => Day): Pick<Reads, 'board' | 'letters'> => ({
  board: async (programme): Promise<BoardRecord> => {
    const [board, steps] = [await reads.board(programme), await reads.publicationSteps(programme)]
    const sees = (id: BoardRecord['papers'][number]['id']): boolean => maySeeSubject(steps, { kind: 'paper', id }, { actor, programme, on: today() })
    return { ...board, papers: board.papers.map((paper) => (paper.given === null || sees(paper.id) ? paper : { ...paper, given: { ...paper.given, content: { kind: 'held-back' } } })) }
  },
  letters: async (programme): Promise<LetterRecord> => {
    const [{ letters, comments }, steps] = [await reads.letters(programme), await reads.publicationSteps(programme)]
    const hidden = new Set(letters.filter(({ id }) => !maySeeSubject(steps, { kind: 'letter', id }, { actor, programme, on: today() })).map(({ id }) => id))
    return {
      letters: letters.map((letter) => (hidden.has(letter.id) ? { ...letter, text: { statements: [], tests: [] }, isHeldBack: true } : letter)),
      comments: comments.filter((each) => !hidden.has(each.letter)),
    }
  },
})
