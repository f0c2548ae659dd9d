import { addDays } from '../../../core/calendar/day.ts'
import type { BoardActionStep } from '../../../core/board/decide-at-board.ts'
import type { BoardAction } from '../../../core/board/meeting.ts'
import type { Action, ActionId } from '../../../core/plan/plan.ts'
import { may } from '../../../core/people/permission.ts'
import { followABoardAction } from '../../../operations/keep-meetings.ts'
import { fieldsFor } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import type { ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { dayInWords } from '../../words/day-words.ts'

const steps = ['close', 'carry-into-plan', 'give-more-time'] as const satisfies readonly BoardActionStep['kind'][]
const stepWords = { close: 'It is done', 'carry-into-plan': 'An action of the plan carries it on', 'give-more-time': 'It needs more time' } as const satisfies Record<BoardActionStep['kind'], string>

const isInTheRoom = ({ query }: ProgrammeVisit): boolean => /^[\w-]+$/.test(query['room'] ?? '')

/** Back to the room where it was opened from there, so that a meeting goes on where it was. */
const cameFrom = (visit: ProgrammeVisit): string => (isInTheRoom(visit) ? paths.liveMeeting(visit.programme.id, visit.query['room'] ?? '') : paths.boardDecisions(visit.programme.id))

/** What came of this action of the board? */
export const whatCameOfThisBoardAction = formPage<{ readonly action: BoardAction; readonly plan: readonly Action[] }, BoardActionStep>({
  path: paths.boardAction(':programme', ':boardAction'),
  guard: 'follow-board-actions',
  subject: async (ask, { programme, params }) => {
    const action = (await ask.board(programme.id)).actions.find((each) => each.id === params['boardAction'])
    return action === undefined ? null : { action, plan: await ask.actions(programme.id) }
  },
  title: 'What came of this action?',
  kicker: ({ action }) => `${action.number}. ${action.what} ${action.owner}, by ${dayInWords(action.due)}.`,
  lead: 'It stays on every agenda until it is closed.',
  back: (_subject, visit) => (isInTheRoom(visit) ? { href: cameFrom(visit), text: 'In the room' } : { href: cameFrom(visit), text: 'Decisions and actions' }),
  fields: ({ subject: { action, plan }, visit, sent, errors }) => {
    const { pick, long, choose, day } = fieldsFor(sent, errors)
    const { programme, actor, on } = visit
    return html`${action.planAction === null && action.closed === null && may(actor, 'plan-an-action', programme.id, on) ? html`<p class="govuk-body"><a class="govuk-link" href="${paths.startInPlan(programme.id, action.id)}">Start a new action of the plan from it</a></p>` : null}
${pick('step', 'What happens now?', steps.map((each) => ({ value: each, text: stepWords[each] })))}
${choose('planAction', 'Which action of the plan carries it? (if one does)', plan.map(({ id, number, title }) => ({ value: id, text: `${number}. ${title}` })), { first: 'None' })}
${day('due', 'New day (if it needs more time)', addDays(action.due, 28))}
${long('words', 'What came of it, or why', { rows: '2' })}`
  },
  button: { text: 'Record it' },
  parse: (form, errors) => {
    const kind = steps.find((each) => each === form.text('step'))
    const words = form.text('words')
    if (kind === undefined) errors.push({ field: 'step', message: 'Choose what happens now' })
    if (kind === 'close') return { kind, result: words }
    if (kind === 'carry-into-plan') return { kind, planAction: form.text('planAction') as ActionId, reason: words }
    const due = typedDay(form, 'due')
    if (kind === 'give-more-time' && due.kind !== 'day') errors.push({ field: 'due-day', message: 'Enter the day as day, month and year' })
    return kind === undefined || due.kind !== 'day' ? null : { kind, due: due.day, reason: words }
  },
  act: (does, step, { subject, visit: { programme, actor } }) => followABoardAction(does, { action: subject.action.id, step }, { programme: programme.id, actor }),
  fieldOf: { 'nothing-said': 'words', 'no-such-action': 'planAction', 'not-later': 'due-day' },
  firstField: 'step',
  done: (_subject, visit) => ({ to: cameFrom(visit), notice: 'It is on record.' }),
})
