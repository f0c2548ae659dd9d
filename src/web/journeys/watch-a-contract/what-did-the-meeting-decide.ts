import { partiesSpokenFor } from '../../../core/contract/contract-setting.ts'
import { meetingKinds, meetingsOwed } from '../../../core/contract/hold-meeting.ts'
import { isRefusal } from '../../../core/refusal.ts'
import { recordAContractMeeting } from '../../../operations/report-on-a-contract.ts'
import { dateQuestion } from '../../components/date-question/date-question.ts'
import { errorOf, type FieldError } from '../../components/field-errors/field-errors.ts'
import { button, radios, select, textarea } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { typedDay, type Form } from '../../form.ts'
import { html } from '../../html.ts'
import { page, type Answer, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { meetingWords, rungNames } from '../../words/contract-words.ts'
import { contractSeen, contractTrail, settingOf, type ContractSight } from './contract-sight.ts'
import { parseVoice, voiceQuestion } from './voice-question.ts'

const shown = (sight: ContractSight, visit: ProgrammeVisit, sent: Form | null, errors: readonly FieldError[]): Answer => {
  const title = 'What did the meeting decide?'
  const { contract, steps } = sight.record
  const own = partiesSpokenFor('keep-contract-meeting', contract, settingOf(visit))
  const owed = meetingsOwed(sight.record)
  const chosen = sent?.text('step') ?? owed[0]?.id ?? ''
  return {
    kind: 'page',
    title,
    errors,
    breadcrumbs: contractTrail(sight, 'Record a meeting'),
    body: html`${pageHeading({ title, lead: 'A meeting about the contract, with each of its decisions.' })}
<form method="post" action="${paths.contractMeeting(sight.programme, contract.id)}" novalidate>
${visit.token}
${voiceQuestion(sight, own, sent, errors)}
${radios({ idPrefix: 'kind', name: 'kind', fieldset: { legend: { text: 'Who met?', classes: 'govuk-fieldset__legend--s' } }, items: meetingKinds.map((each) => ({ value: each, text: meetingWords[each], checked: sent?.text('kind') === each })), ...(errorOf(errors, 'kind') === undefined ? {} : { errorMessage: errorOf(errors, 'kind') }) })}
${dateQuestion({ name: 'on', legend: 'On which day?', sent, day: sight.on, errors })}
${select({
  id: 'step', name: 'step', label: { text: 'Was it an extraordinary meeting about a step of the ladder?', classes: 'govuk-label--s' },
  ...(owed.length === 0 ? {} : { hint: { text: 'The contract asks for one about each step marked “due”.' } }),
  items: [{ value: '', text: 'No, an ordinary meeting', selected: chosen === '' }, ...steps.filter((each) => each.lifted === null).map((each) => ({ value: each.id, text: `${rungNames[each.rung]}, ${each.code}${owed.includes(each) ? ' (due)' : ''}`, selected: each.id === chosen }))],
  errorMessage: errorOf(errors, 'step'),
})}
${textarea({ id: 'decisions', name: 'decisions', rows: '5', label: { text: 'What was decided', classes: 'govuk-label--s' }, hint: { text: 'One decision a line. Where none was taken, say so.' }, value: sent?.text('decisions') ?? '', errorMessage: errorOf(errors, 'decisions') })}
${own.length === 0 ? null : button({ text: 'Record the meeting' })}
</form>`,
  }
}

const fieldOf: Readonly<Record<string, string>> = { 'in-the-future': 'on-day', 'before-the-contract': 'on-day', 'before-the-step': 'on-day', 'no-decision': 'decisions', 'no-such-step': 'step' }

/** What did a meeting about the contract decide? */
export const whatDidTheMeetingDecide = page({
  path: paths.contractMeeting(':programme', ':contract'),
  guard: 'keep-contract-meeting',
  show: async (ask, visit) => {
    const sight = await contractSeen(ask, visit)
    return sight === null ? { kind: 'not-found' } : shown(sight, visit, null, [])
  },
  submit: {
    guard: 'keep-contract-meeting',
    act: async (does, visit, form) => {
      const sight = await contractSeen(does, visit)
      if (sight === null) return { kind: 'not-found' }
      const { contract, steps } = sight.record
      const errors: FieldError[] = []
      const voice = parseVoice(form, partiesSpokenFor('keep-contract-meeting', contract, settingOf(visit)), errors)
      const kind = meetingKinds.find((each) => each === form.text('kind'))
      const on = typedDay(form, 'on')
      if (kind === undefined) errors.push({ field: 'kind', message: 'Choose who met' })
      if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day of the meeting as day, month and year' })
      if (errors.length > 0 || voice === null || kind === undefined || on.kind !== 'day') return shown(sight, visit, form, errors)
      const step = steps.find((each) => each.id === form.text('step'))?.id ?? null
      const outcome = await recordAContractMeeting(does, { contract: contract.id, kind, on: on.day, step, decisions: form.text('decisions').split('\n'), voice }, { programme: visit.programme.id, actor: visit.actor })
      if (isRefusal(outcome)) return shown(sight, visit, form, [{ field: fieldOf[outcome.code] ?? 'party', message: `${outcome.message} ${outcome.whatToDo}` }])
      return { kind: 'redirect', to: paths.contract(sight.programme, contract.id), notice: 'The meeting is on record.' }
    },
  },
})
