import type { BoardAction, BoardActionId, Meeting } from '../../../core/board/meeting.ts'
import { whyNotStarted } from '../../../core/board/start-in-plan.ts'
import type { OutcomeId } from '../../../core/plan/plan.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { startInThePlan } from '../../../operations/start-in-the-plan.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, details, insetText, select } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { form, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import type { Questions } from '../../questions.ts'
import { meetingName } from '../../words/board-words.ts'
import { dayInWords } from '../../words/day-words.ts'
import { dayParts, proofQuestions, readProof, readWork, workQuestions } from '../keep-the-plan/action-questions.ts'
import { findingQuestions, readWhy, registerOf } from '../keep-the-plan/finding-questions.ts'

type Asked = { readonly action: BoardAction; readonly meeting: Meeting | undefined }

const askedFor = async (ask: Pick<Questions, 'board'>, { programme, params }: ProgrammeVisit): Promise<Asked | null> => {
  const { actions, meetings } = await ask.board(programme.id)
  const action = actions.find(({ id }) => id === (params['boardAction'] as BoardActionId))
  return action === undefined ? null : { action, meeting: meetings.find(({ id }) => id === action.meeting) }
}

/** What the board said already is filled in: what, who, by when, and why the plan has it. */
const begunWith = ({ action: { number, what, owner, due }, meeting }: Asked): Form =>
  form(new Map<string, readonly string[]>([
    ['title', [what]],
    ['owner', [owner]],
    ...dayParts('due', due),
    ['own-reason', [`The board asked for it${meeting === undefined ? '' : ` on ${dayInWords(meeting.on)}`} (action ${number} of the board).`]],
  ]))

const shown = async (ask: Questions, { programme, token }: ProgrammeVisit, asked: Asked, sent: Form, errors: readonly FieldError[]): Promise<Answer> => {
  const { action, meeting } = asked
  const [outcomes, priorities, plan] = [await ask.outcomes(programme.id), await ask.priorities(programme.id), await ask.actions(programme.id)]
  const closed = whyNotStarted(action, plan)
  const title = 'How will the plan carry it?'
  const findingErrors = errors.filter(({ field }) => field === 'findings' || field === 'own-reason')
  const head = pageHeading({ title, kicker: `Action ${action.number} of the board${meeting === undefined ? '' : `, ${meetingName(meeting)}`}`, lead: `${action.what} ${action.owner}, by ${dayInWords(action.due)}.` })
  return {
    kind: 'page',
    title,
    errors,
    backLink: { href: paths.boardDecisions(programme.id), text: 'Decisions and actions' },
    body:
      closed !== null
        ? html`${head}${insetText({ text: `${closed.message} ${closed.whatToDo}` })}`
        : html`${head}
<p class="govuk-body">A new action begins in the plan and the two are tied together. The board’s action stays on every agenda until somebody says what came of it.</p>
<form method="post" novalidate>${token}
<h2 class="govuk-heading-m">The work</h2>
${workQuestions(sent, errors)}
<h2 class="govuk-heading-m">How will we know that it worked?</h2>
${proofQuestions(sent, errors)}
<h2 class="govuk-heading-m">Its place in the plan</h2>
${select({
  id: 'outcome', name: 'outcome', label: { text: 'What will be different for children', classes: 'govuk-label--s' },
  items: [{ value: '', text: 'Choose an outcome of the plan' }, ...outcomes.map(({ id, difference, priority }) => ({ value: id, text: `${priorities.find((each) => each.id === priority)?.title ?? 'Plan'}: ${difference}`, selected: id === sent.text('outcome') }))],
  errorMessage: errorOf(errors, 'outcome'),
})}
${details({ summaryText: 'Why the plan has it: the board asked, or findings it answers', open: findingErrors.length > 0, html: findingQuestions(await registerOf(ask, programme.id), sent, errors) })}
<div class="govuk-button-group">${button({ text: 'Put it in the plan' })}<a class="govuk-link" href="${paths.boardDecisions(programme.id)}">Leave it with the board</a></div></form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = {
  'no-title': 'title', 'no-test-of-success': 'measures', 'no-finding-and-no-reason': 'findings', 'finding-of-another-programme': 'findings', 'no-such-outcome': 'outcome', 'due-before-start': 'due-day', 'milestone-after-due': 'due-day',
}

/** How will the plan carry this action of the board? */
export const doesThePlanCarryIt = page({
  path: paths.startInPlan(':programme', ':boardAction'),
  guard: 'plan-an-action',
  show: async (ask, visit) => {
    const asked = await askedFor(ask, visit)
    return asked === null ? { kind: 'not-found' } : shown(ask, visit, asked, begunWith(asked), [])
  },
  submit: {
    guard: 'plan-an-action',
    act: async (does, visit, sent) => {
      const asked = await askedFor(does, visit)
      if (asked === null) return { kind: 'not-found' }
      const { why, errors: whyErrors } = readWhy(sent, { findings: await does.findings(visit.programme.id) })
      const { work, errors: workErrors } = readWork(sent)
      const { proof, errors: proofErrors } = readProof(sent)
      const errors = [...workErrors, ...proofErrors, ...(sent.text('outcome') === '' ? [{ field: 'outcome', message: 'Choose what will be different for children' }] : []), ...whyErrors]
      if (errors.length > 0 || why === null || work === null || proof === null) return shown(does, visit, asked, sent, errors)
      const done = await startInThePlan(does, { ...why, ...work, howWeWillKnow: proof, outcome: sent.text('outcome') as OutcomeId, boardAction: asked.action.id }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(done)) return shown(does, visit, asked, sent, [{ field: fieldOf[done.code] ?? 'title', message: `${done.message} ${done.whatToDo}` }])
      return { kind: 'redirect', to: paths.action(visit.programme.id, done.action.id), notice: `Action ${done.action.number} is in the plan. It carries on action ${asked.action.number} of the board.` }
    },
  },
})
