import type { LetterCommentId, LetterId, LetterRecord, LetterStatementId } from '../../core/board/letter.ts'
import type { Author, PaperId } from '../../core/board/meeting.ts'
import type { PublicationStep, PublicationStepId, PublicationSubject } from '../../core/board/publication-state.ts'
import type { Day } from '../../core/calendar/day.ts'
import type { PersonId, ProgrammeId } from '../../core/people/person.ts'
import type { Inside } from '../schema.ts'

export type LetterReads = {
  /** Letters with the latest version of their text, the last begun first; comments as they came. */
  readonly letters: (programme: ProgrammeId) => Promise<LetterRecord>
  /** Every step of publication of every paper and letter, in order. */
  readonly publicationSteps: (programme: ProgrammeId) => Promise<readonly PublicationStep[]>
}

const authorOf = (row: { by_person: string | null; by_name: string; capacity: string; on_day: string }): Author => ({ id: row.by_person as PersonId | null, name: row.by_name, capacity: row.capacity, on: row.on_day as Day })

const subjectOf = (kind: PublicationSubject['kind'], id: string): PublicationSubject => (kind === 'paper' ? { kind, id: id as PaperId } : { kind, id: id as LetterId })

export const readLetters = (inside: Inside): LetterReads => ({
  letters: async (programme) => ({
    letters: (
      await inside
        .selectFrom('board_letter as l')
        .innerJoin('letter_version as v', (join) => join.onRef('v.programme', '=', 'l.programme').onRef('v.letter', '=', 'l.id').onRef('v.version', '=', 'l.version'))
        .selectAll('l')
        .select('v.text')
        .where('l.programme', '=', programme)
        .orderBy('l.to_day', 'desc')
        .orderBy('l.id')
        .execute()
    ).map((row) => ({
      id: row.id as LetterId, programme, kind: row.kind, title: row.title, addressee: row.addressee, period: { from: row.from_day as Day, to: row.to_day as Day }, state: row.state, version: row.version, text: row.text, begun: row.begun, signed: row.signed, isHeldBack: false,
    })),
    comments: (await inside.selectFrom('letter_comment').selectAll().where('programme', '=', programme).orderBy('on_day').orderBy('id').execute()).map((row) => ({
      id: row.id as LetterCommentId, programme, letter: row.letter as LetterId, statement: row.statement as LetterStatementId | null, words: row.words, by: authorOf(row), answer: row.answer,
    })),
  }),
  publicationSteps: async (programme) =>
    (await inside.selectFrom('publication_step').selectAll().where('programme', '=', programme).orderBy('subject').orderBy('position').execute()).map((row) => ({
      id: row.id as PublicationStepId, programme, subject: subjectOf(row.subject_kind, row.subject), position: row.position, move: row.move, state: row.state, reason: row.reason, restriction: row.restriction, numbersChecked: row.numbers_checked, by: authorOf(row),
    })),
})
