import type { Day } from '../../../core/calendar/day.ts'
import { letterMoves, letterTransitions, type Letter, type LetterMove, type LetterSource } from '../../../core/board/letter.ts'
import { unsourced, type Unsourced } from '../../../core/board/letter-sources.ts'
import { whyNotReady, whyNotSigner } from '../../../core/board/sign-letter.ts'
import { openMoves } from '../../../core/board/write-letter.ts'
import { refuse } from '../../../core/refusal.ts'
import { moveALetter, signALetter, type NamedInSigning } from '../../../operations/write-letters.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { insetText } from '../../components/govuk.ts'
import { fieldsFor } from '../../fields.ts'
import type { Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { letterMoveWords } from '../../words/letter-words.ts'
import { backToLetter, letterFor, type LetterSight } from './letter-sight.ts'
import { factChoices, ownChoice, type SourceChoice } from './source-choices.ts'

/** The field under which the form asks what a sentence rests on. */
const nameOf = (each: Unsourced): string => (each.kind === 'statement' ? `rests-${each.id}` : `rests-test-${each.key}`)

const choicesFor = ({ letter }: LetterSight, on: Day): readonly SourceChoice<LetterSource>[] => [ownChoice(letter.kind, on), ...factChoices(letter.text, on)]

/** Each sentence of the signer that names no source is asked for one before it is fixed. */
const askWhatTheyRestOn = ({ subject, visit: { programme, on }, sent, errors }: { readonly subject: LetterSight; readonly visit: ProgrammeVisit; readonly sent: Form | null; readonly errors: readonly FieldError[] }): Html | null => {
  const { letter } = subject
  const waiting = unsourced(letter.text)
  if (waiting.length === 0) return null
  const { choose } = fieldsFor(sent, errors)
  return html`<section class="ib-panel" aria-labelledby="rests-on"><h2 class="govuk-heading-m" id="rests-on">On what do your own sentences rest?</h2>
<p class="govuk-body">Each sentence of the report carries its source. Say of ${waiting.length === 1 ? 'this one' : 'each of these'} on which fact of the report it rests, or that it is your own judgement. For anything else in the record, open the sentence first.</p>
${waiting.map((each) => html`${choose(nameOf(each), `“${each.text}”`, choicesFor(subject, on).map(({ value, text }) => ({ value, text })), { first: 'Choose what it rests on' })}
<p class="ib-letter__do"><a class="govuk-link" href="${each.kind === 'statement' ? paths.statement(programme.id, letter.id, each.id) : paths.letterTest(programme.id, letter.id, each.key)}">Something else in the record<span class="govuk-visually-hidden"> for “${each.text.slice(0, 60)}”</span></a></p>`)}</section>`
}

/** Do you sign this report? From then on nobody changes its text. */
export const doYouSignIt = formPage<LetterSight & { readonly on: Day }, { readonly version: number; readonly named: readonly NamedInSigning[] }>({
  path: paths.signLetter(':programme', ':letter'),
  guard: 'sign-letters',
  subject: async (ask, visit) => {
    const sight = await letterFor(ask, visit)
    return sight === null ? null : { ...sight, on: visit.on }
  },
  whyNot: ({ letter }, { actor, on }) => whyNotSigner(letter, actor, on),
  notNow: ({ letter, comments }) => whyNotReady(letter, { comments }),
  title: 'Do you sign this report?',
  kicker: ({ letter }) => letter.title,
  lead: 'Your signature says that this is your view, and that you stand by its facts.',
  back: backToLetter,
  fields: (asked) => html`<input type="hidden" name="version" value="${String(asked.subject.letter.version)}">
${askWhatTheyRestOn(asked)}
${insetText({ text: 'Once it is signed nobody can change a word of it, you included. A mark made from its text goes into the journal, so that anyone can show that it is still the same.' })}
${fieldsFor(asked.sent, asked.errors).tick('sure', 'Have you read it to the end?', [{ value: 'yes', text: 'Yes, and I sign it' }], [])}`,
  button: { text: 'Sign it' },
  parse: (form, errors, subject) => {
    const named = unsourced(subject.letter.text).flatMap((each): readonly NamedInSigning[] => {
      const chosen = choicesFor(subject, subject.on).find(({ value }) => value === form.text(nameOf(each)))
      if (chosen === undefined) errors.push({ field: nameOf(each), message: `Say what “${each.text.slice(0, 60)}${each.text.length > 60 ? '…' : ''}” rests on` })
      return chosen === undefined ? [] : [{ of: each, sources: [chosen.source] }]
    })
    if (form.text('sure') !== 'yes') errors.push({ field: 'sure', message: 'Read the report to the end, then say so' })
    return { version: Number(form.text('version')), named }
  },
  act: (does, { version, named }, { subject: { letter }, visit: { programme, actor } }) => signALetter(does, { letter: letter.id, version, named }, { programme: programme.id, actor }),
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
