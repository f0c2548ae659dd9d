import type { Letter, LetterComment, LetterCommentId, LetterId, LetterRecord, LetterStatementId, LetterText } from '../../src/core/board/letter.ts'
import type { Author } from '../../src/core/board/meeting.ts'
import type { PublicationStep, PublicationStepId } from '../../src/core/board/publication-state.ts'
import { day } from '../../src/core/calendar/day.ts'
import type { Change } from '../../src/core/change.ts'
import type { FindingId } from '../../src/core/inspection/finding.ts'
import type { Sha256 } from '../../src/core/inspection/inspection.ts'
import type { Actor } from '../../src/core/people/actor.ts'
import type { PersonId } from '../../src/core/people/person.ts'
import { exampleshire } from './people.ts'

const programme = exampleshire.id
const on = day('2026-11-09')
const by: Author = { id: 'Ada' as PersonId, name: 'Ada Sample', capacity: 'The programme-lead', on }
const hash = 'e'.repeat(64) as Sha256

export const aText: LetterText = {
  statements: [
    { id: 's1' as LetterStatementId, section: 'plan', voice: 'fact', text: 'So it is; "quoted".', sources: [{ kind: 'finding', finding: 'finding-1' as FindingId, words: 'A finding', on }] },
    { id: 's2' as LetterStatementId, section: 'overall', voice: 'judgement', text: 'I think so.', sources: [] },
  ],
  tests: [{ key: 'capacity', answer: 'cannot-tell', because: 'Too early.' }],
  appendices: [{ document: 'f'.repeat(64) as Sha256, title: 'A count', fileName: 'count.pdf', mediaType: 'application/pdf', size: 8, says: { kind: 'held', goingOn: 'We see it.', sentences: [{ sentence: 'Only 3 visits were late.', source: null, flags: ['tied-to-nothing'] }] } }],
}
/** A letter and what is said of it, as the changes below leave them. */
export const aLetter: Letter = { id: 'letter' as LetterId, programme, kind: 'minister', title: 'Third report', addressee: 'The minister', period: { from: day('2026-07-01'), to: day('2026-09-30') }, state: 'signed', version: 2, text: aText, begun: by, signed: { by, hash }, isHeldBack: false }
export const aComment: LetterComment = { id: 'comment' as LetterCommentId, programme, letter: aLetter.id, statement: 's1' as LetterStatementId, words: 'It is nine.', by, answer: { words: 'It stays.', by } }
export const aStep: PublicationStep = { id: 'step' as PublicationStepId, programme, subject: { kind: 'letter', id: aLetter.id }, position: 1, move: 'restrict', state: 'restricted', reason: 'A price.', restriction: { audience: ['chair', 'programme-lead'], reviewBy: day('2026-12-01'), plannedRelease: day('2027-01-04') }, numbersChecked: false, by }
export const lettersAtTheEnd: LetterRecord = { letters: [aLetter], comments: [aComment] }

/** Every change about letters, in an order in which they can be recorded. */
export const letterChanges = (lead: Actor): readonly (readonly [Change, Actor])[] => {
  const begun: Letter = { ...aLetter, state: 'draft', version: 1, text: { statements: [], tests: [] }, signed: null }
  const written: Letter = { ...begun, version: 2, text: aText }
  const checked: Letter = { ...written, state: 'checked' }
  const open: LetterComment = { ...aComment, answer: null }
  return [
    [{ kind: 'letter-begun', programme, letter: begun }, lead],
    [{ kind: 'letter-rewritten', programme, before: begun, letter: written, hash }, lead],
    [{ kind: 'letter-moved', programme, before: written, letter: checked, move: 'finish-check', reason: null }, lead],
    [{ kind: 'letter-commented', programme, comment: open }, lead],
    [{ kind: 'letter-comment-answered', programme, before: open, comment: aComment }, lead],
    [{ kind: 'letter-signed', programme, before: checked, letter: { ...aLetter, signed: { by, hash } } }, lead],
    [{ kind: 'publication-stepped', programme, step: aStep }, lead],
  ]
}
