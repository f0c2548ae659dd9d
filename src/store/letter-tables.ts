import type { Letter, LetterText } from '../core/board/letter.ts'
import type { PublicationStep, PublicationSubject } from '../core/board/publication-state.ts'
import type { JsonColumn, NullableJsonColumn } from './json-column.ts'

export type BoardLetterTable = {
  programme: string
  id: string
  kind: Letter['kind']
  title: string
  addressee: string
  from_day: string
  to_day: string
  state: Letter['state']
  version: number
  begun: JsonColumn<Letter['begun']>
  signed: NullableJsonColumn<Letter['signed']>
}
export type LetterVersionTable = { programme: string; letter: string; version: number; text: JsonColumn<LetterText> }
export type LetterCommentTable = { programme: string; id: string; letter: string; statement: string | null; words: string; by_person: string | null; by_name: string; capacity: string; on_day: string; answer: NullableJsonColumn<{ words: string; by: Letter['begun'] }> }
export type PublicationStepTable = {
  programme: string
  id: string
  subject_kind: PublicationSubject['kind']
  subject: string
  position: number
  move: PublicationStep['move']
  state: PublicationStep['state']
  reason: string
  restriction: NullableJsonColumn<PublicationStep['restriction']>
  numbers_checked: boolean
  by_person: string | null
  by_name: string
  capacity: string
  on_day: string
}
