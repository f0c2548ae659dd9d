import { addMonths, type Day } from '../../../core/calendar/day.ts'
import { recheckMonths } from '../../../core/assurance/close-action.ts'
import { strandOf, type Evidence } from '../../../core/evidence/evidence.ts'
import { checkAgain, checkAPiece, closeOnProof, openAgain } from '../../../operations/close-on-proof.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { strandWords } from '../../words/assurance-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { dataVoicesTable } from '../review-evidence/voice-parts.ts'
import { actionProof, type ActionProof } from './action-proof.ts'
import { gateReasonWords } from './gate-in-words.ts'

const kicker = ({ action }: ActionProof): string => `Action ${action.number}. ${action.title}`
const back = ({ action }: ActionProof, { programme }: ProgrammeVisit) => ({ href: paths.closing(programme.id, action.id), text: 'Its proof' })
const done = (notice: string) => ({ action }: ActionProof, { programme }: ProgrammeVisit) => ({ to: paths.closing(programme.id, action.id), notice })

/** Does this evidence show it? */
export const doesThisEvidenceShowIt = formPage<ActionProof & { readonly piece: Evidence }, { readonly result: 'accepted' | 'returned'; readonly reason: string }>({
  path: paths.checkEvidence(':programme', ':proof', ':piece'),
  guard: 'verify-evidence',
  subject: async (ask, visit) => {
    const proof = await actionProof(ask, visit)
    const piece = proof?.evidence.find(({ id }) => id === visit.params['piece'])
    return proof === null || piece === undefined ? null : { ...proof, piece }
  },
  title: 'Does this evidence show it?',
  kicker,
  lead: 'You look as somebody who neither carries the action nor works for whoever does. Look at the thing itself, not at what is said of it.',
  back,
  fields: ({ subject: { piece }, sent, errors }) => {
    const { pick, long } = fieldsFor(sent, errors)
    const strand = strandOf(piece.content)
    return html`<div class="ib-card"><p class="ib-card__kicker">${strand === null ? 'No strand' : strandWords[strand]}. Offered by ${piece.offered.name}, ${piece.offered.capacity}, ${dayInWords(piece.offered.on)}</p><h2 class="ib-card__title">${piece.title}</h2><div class="ib-card__body"><p class="ib-value">${piece.says}</p><p>Speaks of ${dayInWords(piece.speaksOf.from)} to ${dayInWords(piece.speaksOf.to)}.</p></div></div>
${pick('result', 'What do you say?', [{ value: 'accepted', text: 'I accept it', hint: 'It shows what it says, and it is recent.' }, { value: 'returned', text: 'I send it back', hint: 'It does not show it, or not enough.' }])}
${long('reason', 'What did you look at, and what did you find?', { hint: 'Name no child and no family.' })}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const result = form.text('result')
    if (result !== 'accepted' && result !== 'returned') {
      errors.push({ field: 'result', message: 'Choose whether you accept it' })
      return null
    }
    return { result, reason: form.text('reason') }
  },
  act: (does, sent, { subject: { action, piece }, visit: { programme, actor } }) => checkAPiece(does, { action: action.id, evidence: piece.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'reason' },
  firstField: 'result',
  done: done('It is on record.'),
})

/** Can it be closed? */
export const canItBeClosed = formPage<ActionProof, { readonly why: string; readonly recheckDue: Day }>({
  path: paths.closeAction(':programme', ':action'),
  guard: 'close-action',
  subject: actionProof,
  title: 'Can it be closed?',
  kicker,
  lead: 'Closing says that its proof was accepted. It is checked again three to six months later.',
  back,
  fields: ({ subject: { gate, evidence, today }, sent, errors }) => {
    const { long, day } = fieldsFor(sent, errors)
    return html`${gate.reasons.length === 0 ? null : html`<p class="govuk-body"><span class="ib-gap">It cannot be closed yet.</span></p><ol class="govuk-list govuk-list--number">${gate.reasons.map((reason) => { const { what, answer } = gateReasonWords(reason, evidence); return html`<li><strong>${what}</strong> ${answer}</li>` })}</ol>`}
${long('why', 'Why is it closed now?')}
${day('recheck', 'By when is it checked again?', addMonths(today, recheckMonths.earliest), `From ${dayInWords(addMonths(today, recheckMonths.earliest))} to ${dayInWords(addMonths(today, recheckMonths.latest))}.`)}`
  },
  button: { text: 'Close it' },
  parse: (form, errors) => {
    const recheck = typedDay(form, 'recheck')
    if (recheck.kind !== 'day') errors.push({ field: 'recheck-day', message: 'Enter the day of the re-check as day, month and year' })
    return recheck.kind === 'day' ? { why: form.text('why'), recheckDue: recheck.day } : null
  },
  act: (does, sent, { subject: { action }, visit: { programme, actor } }) => closeOnProof(does, { action: action.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 're-check-too-early-or-late': 'recheck-day' },
  firstField: 'why',
  done: done('The action is closed. It will be checked again.'),
})

/** Does it still hold? */
export const doesItStillHold = formPage<ActionProof, { readonly result: 'held' | 'failed'; readonly reasons: string }>({
  path: paths.recheckAction(':programme', ':action'),
  guard: 'recheck-action',
  subject: actionProof,
  title: 'Does it still hold?',
  kicker,
  lead: 'Look again at what was accepted. Where it has not held, the action opens again with its history.',
  back,
  fields: ({ subject: { data }, visit, sent, errors }) => {
    const { pick, long } = fieldsFor(sent, errors)
    return html`${data.length === 0 ? null : dataVoicesTable(visit.programme.id, data)}
${pick('result', 'Does it still hold?', [{ value: 'held', text: 'Yes, it has held' }, { value: 'failed', text: 'No, it has not held', hint: 'The action opens again at once.' }])}
${long('reasons', 'What did you look at, and what did you find?', { rows: '5' })}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const result = form.text('result')
    if (result !== 'held' && result !== 'failed') {
      errors.push({ field: 'result', message: 'Choose whether it has held' })
      return null
    }
    return { result, reasons: form.text('reasons') }
  },
  act: (does, sent, { subject: { action }, visit: { programme, actor } }) => checkAgain(does, { action: action.id, ...sent }, { programme: programme.id, actor }),
  fieldOf: { 'no-reason': 'reasons' },
  firstField: 'result',
  done: done('The re-check is on record.'),
})

/** Why is it opened again? */
export const whyIsItOpenedAgain = formPage<ActionProof, string>({
  path: paths.reopenAction(':programme', ':action'),
  guard: 'reopen-action',
  subject: actionProof,
  title: 'Why is it opened again?',
  kicker,
  lead: 'Its closing stays on record, with what you write here.',
  back,
  fields: ({ sent, errors }) => fieldsFor(sent, errors).long('reason', 'What has come to light?', { rows: '5' }),
  button: { text: 'Open it again' },
  parse: (form) => form.text('reason'),
  act: (does, reason, { subject: { action }, visit: { programme, actor } }) => openAgain(does, { action: action.id, how: 'by-a-person', reason }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'reason',
  done: done('The action is open again.'),
})
