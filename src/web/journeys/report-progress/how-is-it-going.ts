import { statesAhead } from '../../../core/plan/delivery-steps.ts'
import { isLive, type Action, type DeliveryState } from '../../../core/plan/plan.ts'
import { carries } from '../../../core/plan/carries.ts'
import { flagsOnUpdate } from '../../../core/plan/report-progress.ts'
import { isRefusal, refuse } from '../../../core/refusal.ts'
import { reportProgressOn, restsOnAction } from '../../../operations/report-progress.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { flagPanel, goingOnReason } from '../../components/flagged-words/flagged-words.ts'
import { textCheckReason } from '../../components/text-check/text-check.ts'
import { button, details } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { html, type Html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { checkTypedText, type FreeText } from '../../text-check.ts'
import { dayInWords } from '../../words/day-words.ts'
import { deliveryMeanings, deliveryWords } from '../../words/plan-words.ts'

const notYours = refuse('not-yours-to-report', 'This action is somebody else’s.', 'Ask its owner or the programme lead to report on it.')

const actionHere = async (ask: Pick<Questions, 'actions'>, { programme, params }: ProgrammeVisit): Promise<Action | null> =>
  (await ask.actions(programme.id)).find((each) => each.id === params['action']) ?? null

const shown = ({ programme, token }: ProgrammeVisit, action: Action, sent: Form | null, errors: readonly FieldError[], warning: Html | null = null): Answer => {
  const title = 'How is it going?'
  const back = paths.action(programme.id, action.id)
  if (!isLive(action)) {
    return { kind: 'page', title, backLink: { href: back }, body: html`${pageHeading({ title, kicker: action.title })}<p class="govuk-body">This action was withdrawn and is fixed.</p>` }
  }
  const { long, pick, line, day } = fieldsFor(sent, errors, { delivery: action.delivery })
  const dateErrors = errors.some(({ field }) => field.startsWith('new-due') || field === 'agreed-by')
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: back, text: `Action ${action.number}` },
    body: html`${pageHeading({ title, kicker: `Action ${action.number}. ${action.title}`, lead: 'What you write stands as you wrote it. A later update goes beside it. Name no child and no family.' })}
<form method="post" novalidate>
${token}
${pick('delivery', 'How far is the work?', statesAhead(action.delivery).map((state) => ({ value: state, text: deliveryWords[state].words, hint: deliveryMeanings[state] })))}
${long('changed', 'What has changed for children?', { hint: '“Nothing yet” is an answer. Then say when you expect it.', rows: '3' })}
${long('know', 'How do you know?', { hint: 'Name the figure, the audit, or the people who told you. “We do not know yet” is an answer.', rows: '3' })}
${long('why', 'What stands in the way, and what are you doing about it?', { hint: 'Needed where the work is at risk or off track, where delivered work is opened again, and where the date moves.', rows: '3' })}
${details({
  summaryText: `Move the end date (now ${dayInWords(action.due)})`,
  open: dateErrors || (sent !== null && sent.text('new-due-day') !== ''),
  html: html`${day('new-due', 'New end date', null, 'Leave it empty if the date stays.')}
${line('agreed-by', 'Who agreed to it?', { hint: 'The post or the meeting, with the day if there was one. For example: Improvement board, 12 November 2026.' })}`,
})}
${warning}
${button({ text: 'Report' })}
</form>`,
  }
}

/** A warning that was gone past a step before is not asked about again. */
const keptReason = (sent: Form): Html | null => (sent.text(textCheckReason) === '' ? null : html`<input type="hidden" name="${textCheckReason}" value="${sent.text(textCheckReason)}">`)

const freeText: readonly FreeText[] = [
  { name: goingOnReason, where: 'Why do you say it all the same?' },
  { name: 'changed', where: 'What has changed for children?' }, { name: 'know', where: 'How do you know?' }, { name: 'why', where: 'What stands in the way?' }, { name: 'agreed-by', where: 'Who agreed to it?' },
]

const fieldOf: Readonly<Record<string, string>> = {
  'no-such-step': 'delivery', 'nothing-for-children': 'changed', 'no-way-of-knowing': 'know', 'no-why': 'why', 'nobody-agreed': 'agreed-by', 'due-before-start': 'new-due-day', 'milestone-after-due': 'new-due-day',
}

/** How is this action going, what has changed for children, and how do you know? */
export const howIsItGoing = page({
  path: paths.reportProgress(':programme', ':action'),
  guard: 'report-progress',
  show: async (ask, visit) => {
    const action = await actionHere(ask, visit)
    if (action === null) return { kind: 'not-found' }
    return carries(visit.actor, action, visit.on) ? shown(visit, action, null, []) : { kind: 'refused', refusal: notYours }
  },
  submit: {
    guard: 'report-progress',
    looksItself: ['words'],
    act: async (does, visit, sent) => {
      const action = await actionHere(does, visit)
      if (action === null) return { kind: 'not-found' }
      if (!carries(visit.actor, action, visit.on)) return { kind: 'refused', refusal: notYours }
      const errors: FieldError[] = []
      const delivery: DeliveryState | undefined = statesAhead(action.delivery).find((state) => state === sent.text('delivery'))
      const newDue = typedDay(sent, 'new-due')
      if (delivery === undefined) errors.push({ field: 'delivery', message: 'Choose how far the work is' })
      if (newDue.kind === 'not-a-day') errors.push({ field: 'new-due-day', message: 'Enter a real date, as day, month and year' })
      if (delivery === undefined || newDue.kind === 'not-a-day') return shown(visit, action, sent, errors)
      const checked = checkTypedText(sent, freeText, visit.on)
      if (checked.kind === 'warned') return shown(visit, action, sent, [checked.error], html`${sent.text(goingOnReason) === '' ? null : html`<input type="hidden" name="${goingOnReason}" value="${sent.text(goingOnReason)}">`}${checked.panel}`)
      const intent = {
        action: action.id, delivery, changedForChildren: sent.text('changed'), howWeKnow: sent.text('know'), why: sent.text('why') || null,
        newDue: newDue.kind === 'day' ? newDue.day : null, agreedBy: sent.text('agreed-by') || null, textCheck: checked.override, goingOn: sent.text(goingOnReason) || null,
      }
      const done = await reportProgressOn(does, intent, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(done) && done.code === 'record-contradicts') {
        const error = { field: goingOnReason, message: `${done.message} ${done.whatToDo}` }
        const flagged = flagsOnUpdate(intent, await restsOnAction(does, visit.programme.id, { ...action, delivery }), visit.on)
        return shown(visit, action, sent, [error], html`${keptReason(sent)}${flagPanel({ flagged, reason: '', error: error.message })}`)
      }
      if (isRefusal(done)) return shown(visit, action, sent, [{ field: fieldOf[done.code] ?? 'delivery', message: `${done.message} ${done.whatToDo}` }])
      return { kind: 'redirect', to: paths.action(visit.programme.id, action.id), notice: `Your update on action ${action.number} is on record.` }
    },
  },
})
