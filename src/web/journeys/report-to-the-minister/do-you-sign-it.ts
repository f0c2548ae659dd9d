import { letterMoves, letterTransitions, type Letter, type LetterMove } from '../../../core/board/letter.ts'
import { openMoves, whyNotReady, whyNotSigner } from '../../../core/board/write-letter.ts'
import { refuse } from '../../../core/refusal.ts'
import { moveALetter, signALetter } from '../../../operations/write-letters.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { letterMoveWords } from '../../words/letter-words.ts'
import { backToLetter, letterFor, type LetterSight } from './letter-sight.ts'

/** Do you sign this report? From then on nobody changes its text. */
export const doYouSignIt = formPage<LetterSight, { readonly version: number; readonly isSure: boolean }>({
  path: paths.signLetter(':programme', ':letter'),
  guard: 'sign-letters',
  subject: letterFor,
  whyNot: ({ letter }, { actor, on }) => whyNotSigner(letter, actor, on),
  notNow: ({ letter, comments }) => whyNotReady(letter, { comments }),
  title: 'Do you sign this report?',
  kicker: ({ letter }) => letter.title,
  lead: 'Your signature says that this is your view, and that you stand by its facts.',
  back: backToLetter,
  fields: ({ subject: { letter }, sent, errors }) => html`<input type="hidden" name="version" value="${String(letter.version)}">
${insetText({ text: 'Once it is signed nobody can change a word of it, you included. A mark made from its text goes into the journal, so that anyone can show that it is still the same.' })}
${fieldsFor(sent, errors).tick('sure', 'Have you read it to the end?', [{ value: 'yes', text: 'Yes, and I sign it' }], [])}`,
  button: { text: 'Sign it' },
  parse: (form, errors) => {
    if (form.text('sure') !== 'yes') errors.push({ field: 'sure', message: 'Read the report to the end, then say so' })
    return { version: Number(form.text('version')), isSure: true }
  },
  act: (does, { version }, { subject: { letter }, visit: { programme, actor } }) => signALetter(does, { letter: letter.id, version }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'sure',
  done: ({ letter }, { programme }) => ({ to: paths.letter(programme.id, letter.id), notice: 'The report is signed. Its text is fixed.' }),
})

type Move = Exclude<LetterMove, 'sign'>
const moves = letterMoves.filter((each): each is Move => each !== 'sign')

const isClosed = ({ state }: Letter): boolean => moves.every((move) => letterTransitions[state][move] === null)
const nothingMore = refuse('not-in-this-state', 'Nothing more comes for this report.', 'Write another one where something has changed.')
const notYours = refuse('not-in-your-role', 'What comes next for this report is not yours to do.', 'The director checks the facts. Whoever drafts it takes it back.')

/** What comes next for this report: checked, taken back, or withdrawn? */
export const whatComesNextForTheReport = formPage<LetterSight, { readonly move: Move; readonly reason: string }>({
  path: paths.moveLetter(':programme', ':letter'),
  guard: 'write-letters',
  subject: letterFor,
  // Where nothing more comes for anybody the page says so; where only others may go on, it is not this person’s page.
  whyNot: ({ letter }, { actor, on }) => (isClosed(letter) || openMoves(letter, actor, on).length > 0 ? null : notYours),
  notNow: ({ letter }) => (isClosed(letter) ? nothingMore : null),
  title: 'What comes next for this report?',
  kicker: ({ letter }) => letter.title,
  lead: 'Whoever drafts it sends it to be checked. The director says when the facts are checked.',
  back: backToLetter,
  fields: ({ subject: { letter }, visit: { actor, on }, sent, errors }) => {
    const { pick, long } = fieldsFor(sent, errors)
    return html`${pick('move', 'What comes next?', openMoves(letter, actor, on).map((each) => ({ value: each, text: letterMoveWords[each] })))}
${long('reason', 'Why? (needed where it is taken back or withdrawn)', { rows: '2' })}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const move = moves.find((each) => each === form.text('move'))
    if (move === undefined) errors.push({ field: 'move', message: 'Choose what comes next' })
    return move === undefined ? null : { move, reason: form.text('reason') }
  },
  act: (does, sent, { subject: { letter }, visit: { programme, actor } }) => moveALetter(does, { letter: letter.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'reason' },
  firstField: 'move',
  done: ({ letter }, { programme }) => ({ to: paths.letter(programme.id, letter.id), notice: 'It is on record.' }),
})
