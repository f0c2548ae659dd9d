import type { Letter } from '../../core/board/letter.ts'
import { jsonText, mustTouchOne, type Apply } from './apply.ts'

const letterRow = ({ programme, id, kind, title, addressee, period, state, version, begun, signed }: Letter) => ({
  programme, id, kind, title, addressee, from_day: period.from, to_day: period.to, state, version, begun: jsonText(begun), signed: signed === null ? null : jsonText(signed),
})

/** What the journal says of a letter: everything but its text, which may be restricted. */
const withoutText = ({ text: _text, isHeldBack: _held, ...about }: Letter) => about

const keepVersion = ({ programme, id, version, text }: Letter) => ({ programme, letter: id, version, text: jsonText(text) })

type InsideOf = Parameters<Apply<'letter-moved'>>[0]

const updateLetter = async (inside: InsideOf, before: Letter, letter: Letter): Promise<void> => {
  const update = inside.updateTable('board_letter').set(letterRow(letter)).where('programme', '=', letter.programme).where('id', '=', letter.id)
  mustTouchOne(await update.where('state', '=', before.state).where('version', '=', before.version).executeTakeFirstOrThrow())
}

export const letterBegun: Apply<'letter-begun'> = async (inside, { letter }) => {
  await inside.insertInto('board_letter').values(letterRow(letter)).execute()
  await inside.insertInto('letter_version').values(keepVersion(letter)).execute()
  return { subject: { kind: 'letter', id: letter.id }, after: withoutText(letter) }
}

export const letterRewritten: Apply<'letter-rewritten'> = async (inside, { before, letter, hash, file }) => {
  if (file !== undefined) {
    const held = inside.insertInto('document').values({ programme: letter.programme, sha256: file.document, media_type: file.mediaType, size: file.bytes.length, bytes: file.bytes })
    await held.onConflict((conflict) => conflict.columns(['programme', 'sha256']).doNothing()).execute()
  }
  await updateLetter(inside, before, letter)
  await inside.insertInto('letter_version').values(keepVersion(letter)).execute()
  return { subject: { kind: 'letter', id: letter.id }, before: { version: before.version }, after: { version: letter.version, hash } }
}

export const letterMoved: Apply<'letter-moved'> = async (inside, { before, letter, reason }) => {
  await updateLetter(inside, before, letter)
  return { subject: { kind: 'letter', id: letter.id }, reason, before: withoutText(before), after: withoutText(letter) }
}

export const letterSigned: Apply<'letter-signed'> = async (inside, { before, letter }) => {
  await updateLetter(inside, before, letter)
  if (letter.version !== before.version) await inside.insertInto('letter_version').values(keepVersion(letter)).execute()
  return { subject: { kind: 'letter', id: letter.id }, before: withoutText(before), after: withoutText(letter) }
}

export const letterCommented: Apply<'letter-commented'> = async (inside, { comment }) => {
  const { programme, id, letter, statement, words, by } = comment
  await inside.insertInto('letter_comment').values({ programme, id, letter, statement, words, by_person: by.id, by_name: by.name, capacity: by.capacity, on_day: by.on, answer: null }).execute()
  return { subject: { kind: 'letter', id: letter }, after: { comment: id, statement, by } }
}

export const letterCommentAnswered: Apply<'letter-comment-answered'> = async (inside, { comment }) => {
  const update = inside.updateTable('letter_comment').set({ answer: jsonText(comment.answer) }).where('programme', '=', comment.programme).where('id', '=', comment.id).where('answer', 'is', null)
  mustTouchOne(await update.executeTakeFirstOrThrow())
  return { subject: { kind: 'letter', id: comment.letter }, after: { comment: comment.id, answeredBy: comment.answer?.by } }
}

export const publicationStepped: Apply<'publication-stepped'> = async (inside, { step }) => {
  const { programme, id, subject, position, move, state, reason, restriction, numbersChecked, by } = step
  const row = { programme, id, subject_kind: subject.kind, subject: subject.id, position, move, state, reason, restriction: restriction === null ? null : jsonText(restriction), numbers_checked: numbersChecked }
  await inside.insertInto('publication_step').values({ ...row, by_person: by.id, by_name: by.name, capacity: by.capacity, on_day: by.on }).execute()
  return { subject: { kind: subject.kind, id: subject.id }, reason, after: step }
}
