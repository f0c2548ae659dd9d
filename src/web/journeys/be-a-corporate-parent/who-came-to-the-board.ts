import type { BodyId } from '../../../core/bodies/body.ts'
import { boardMemberKinds, type BoardMeeting, type BoardMemberKind } from '../../../core/corporate-parenting/corporate-parenting.ts'
import { recordAParentingMeeting } from '../../../operations/keep-corporate-parenting.ts'
import { fieldsFor, typedCount } from '../../fields.ts'
import { typedDay } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { memberWords } from '../../words/parenting-words.ts'
import { aboutParenting, councilChoices, toParenting, type ParentingSubject } from './parenting-forms.ts'

/** Who came to the corporate parenting board? */
export const whoCameToTheBoard = formPage<ParentingSubject, Omit<BoardMeeting, 'programme'> & { readonly reason: string }>({
  ...aboutParenting,
  path: paths.recordParentingMeeting(':programme'),
  guard: 'record-parenting-meeting',
  title: 'Who came to the corporate parenting board?',
  lead: 'For each kind of member: how many seats there are, and how many came. Leave both boxes empty where there is no such seat.',
  fields: ({ subject: { councils }, visit, sent, errors }) => {
    const { line, choose, day } = fieldsFor(sent, errors)
    return html`${choose('council', 'The board of which council?', councilChoices(councils), { first: 'Choose a council' })}
${day('on', 'Day of the meeting', visit.on)}
${boardMemberKinds.map((kind) => html`<fieldset class="govuk-fieldset"><legend class="govuk-fieldset__legend govuk-fieldset__legend--s">${memberWords[kind]}</legend>${line(`${kind}-seats`, 'Seats', { width: '2', inputmode: 'numeric' })}${line(`${kind}-came`, 'Came', { width: '2', inputmode: 'numeric' })}</fieldset>`)}
${line('reason', 'Why it is corrected', { hint: 'Only where this meeting is on record already.' })}`
  },
  button: { text: 'Record the meeting' },
  parse: (form, errors) => {
    const on = typedDay(form, 'on')
    if (form.text('council') === '') errors.push({ field: 'council', message: 'Choose a council' })
    if (on.kind !== 'day') errors.push({ field: 'on-day', message: 'Enter the day as day, month and year' })
    const members = boardMemberKinds.map((kind): [BoardMemberKind, { readonly seats: number; readonly came: number } | null] => {
      const [seats, came] = [typedCount(form.text(`${kind}-seats`)), typedCount(form.text(`${kind}-came`))]
      if (Number.isNaN(seats)) errors.push({ field: `${kind}-seats`, message: `${memberWords[kind]}: enter a whole number of seats` })
      if (Number.isNaN(came) || (came === null) !== (seats === null)) errors.push({ field: `${kind}-came`, message: `${memberWords[kind]}: enter both the seats and how many came, or neither` })
      return [kind, seats === null || came === null ? null : { seats, came }]
    })
    return on.kind === 'day' ? { council: form.text('council') as BodyId, on: on.day, members: Object.fromEntries(members) as BoardMeeting['members'], reason: form.text('reason') } : null
  },
  act: (does, sent, { visit: { programme, actor } }) => recordAParentingMeeting(does, sent, { programme: programme.id, actor }),
  fieldOf: { 'in-the-future': 'on-day', 'nobody-there': 'councillor-seats', 'more-than-seats': 'councillor-came', 'not-a-count': 'councillor-came', 'stands-already': 'reason' },
  firstField: 'council',
  done: toParenting('The meeting is on record.'),
})
