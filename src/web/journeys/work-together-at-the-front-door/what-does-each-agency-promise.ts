import type { AgreementIntent } from '../../../core/front-door/agree-front-door.ts'
import { urgencies, type Commitment, type FrontDoor, type FrontDoorPartner, type Urgency } from '../../../core/front-door/front-door.ts'
import type { Instrument, InstrumentId } from '../../../core/intervention/instrument.ts'
import { agreeOnTheFrontDoor } from '../../../operations/keep-the-front-door.ts'
import type { FieldError } from '../../components/field-errors/field-errors.ts'
import { fieldsFor, typedAmount } from '../../fields.ts'
import { typedDay, type Form } from '../../form.ts'
import { formPage } from '../../form-page.ts'
import { html, type Html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { urgencyWords } from '../../words/front-door-words.ts'
import { parseSource, sourceFields } from '../keep-an-obligation/source-fields.ts'
import { backToFrontDoor, toFrontDoor } from './front-door-forms.ts'

type Subject = { readonly frontDoor: FrontDoor; readonly instruments: readonly Instrument[] }

const nameOf = (index: number, part: string): string => `agency-${index}-${part}`

const startsWith = ({ agreements, partners }: FrontDoor): Readonly<Record<string, string>> => {
  const last = agreements.at(-1)
  if (last === undefined) return { answersShare: '90', attendanceShare: '80' }
  const own = last.commitments.flatMap((each) => {
    const index = partners.findIndex((partner) => partner.id === each.partner)
    return [['people', each.people], ['hours', each.hoursADay], ['days', each.daysAWeek], ...urgencies.map((urgency): [string, number | null] => [urgency, each.answersWithin[urgency]])].map(([part, value]): [string, string] => [nameOf(index, String(part)), value === null ? '' : String(value)])
  })
  return { title: last.title, answersShare: String(last.answersShare), attendanceShare: String(last.attendanceShare), instrument: last.instrument ?? '', ...Object.fromEntries(own) }
}

const agencyFields = (partner: FrontDoorPartner, index: number, { line }: ReturnType<typeof fieldsFor>): Html => html`<fieldset class="govuk-fieldset ib-section"><legend class="govuk-fieldset__legend govuk-fieldset__legend--m">${partner.name}</legend>
${line(nameOf(index, 'people'), 'People, full-time equivalents', { hint: 'Such as 2 or 2.5. Leave all boxes empty if this agency gives nothing.', width: '4', inputmode: 'decimal' })}
${line(nameOf(index, 'hours'), 'Hours of a day in which somebody is there', { width: '4', inputmode: 'decimal' })}
${line(nameOf(index, 'days'), 'Days of a week', { width: '2', inputmode: 'numeric' })}
${urgencies.map((urgency) => line(nameOf(index, urgency), `${urgencyWords[urgency]} checks are answered within this many hours`, { width: '4', inputmode: 'decimal' }))}
</fieldset>`

const parseAgency = (partner: FrontDoorPartner, index: number, form: Form, errors: FieldError[]): readonly Commitment[] => {
  const typed = (part: string): number | null => {
    const amount = typedAmount(form.text(nameOf(index, part)))
    if (Number.isNaN(amount)) errors.push({ field: nameOf(index, part), message: `${partner.name}: enter a number such as 2 or 2.5` })
    return amount
  }
  const [people, hoursADay, daysAWeek] = [typed('people'), typed('hours'), typed('days')]
  const answersWithin: Readonly<Record<Urgency, number | null>> = { red: typed('red'), amber: typed('amber'), green: typed('green') }
  if ([people, hoursADay, daysAWeek, ...Object.values(answersWithin)].every((each) => each === null)) return []
  if (people === null) errors.push({ field: nameOf(index, 'people'), message: `${partner.name}: enter how many people, 0 if none` })
  if (hoursADay === null) errors.push({ field: nameOf(index, 'hours'), message: `${partner.name}: enter the hours of a day` })
  if (daysAWeek === null) errors.push({ field: nameOf(index, 'days'), message: `${partner.name}: enter the days of a week` })
  return people === null || hoursADay === null || daysAWeek === null ? [] : [{ partner: partner.id, people, hoursADay, daysAWeek, answersWithin }]
}

/** What does each agency promise to give to the front door, and from when? */
export const whatDoesEachAgencyPromise = formPage<Subject, AgreementIntent>({
  path: paths.agreeFrontDoor(':programme'),
  guard: 'keep-front-door',
  subject: async (ask, { programme }) => ({ frontDoor: await ask.frontDoor(programme.id), instruments: (await ask.regime(programme.id)).instruments }),
  title: 'What does each agency promise?',
  lead: 'A new version follows the one before; what was agreed earlier stays as it was. The boxes begin with the last version.',
  back: backToFrontDoor,
  fields: ({ subject: { frontDoor, instruments }, visit, sent, errors }) => {
    const fields = fieldsFor(sent, errors, startsWith(frontDoor))
    const { line, choose, day } = fields
    return html`${line('title', 'What people call the agreement')}
${day('from', 'First day of this version', visit.on)}
${day('to', 'Last day (if there is one)', null)}
${line('answersShare', 'How many percent of checks are to be answered in time?', { width: '3', inputmode: 'numeric' })}
${line('attendanceShare', 'How many percent of strategy meetings is each agency to come to?', { width: '3', inputmode: 'numeric' })}
${instruments.length === 0 ? null : choose('instrument', 'Which document on record holds the duties of the partnership?', instruments.map((each) => ({ value: each.id, text: each.title })), { first: 'None' })}
${frontDoor.partners.map((partner, index) => agencyFields(partner, index, fields))}
${sourceFields(sent, errors)}`
  },
  button: { text: 'Put the agreement on record' },
  parse: (form, errors, { frontDoor }) => {
    const [from, to] = [typedDay(form, 'from'), typedDay(form, 'to')]
    if (from.kind !== 'day') errors.push({ field: 'from-day', message: 'Enter the first day as day, month and year' })
    if (to.kind === 'not-a-day') errors.push({ field: 'to-day', message: 'Enter the last day as day, month and year, or leave it empty' })
    const [answersShare, attendanceShare] = [typedAmount(form.text('answersShare')) ?? 0, typedAmount(form.text('attendanceShare')) ?? 0]
    const commitments = frontDoor.partners.flatMap((partner, index) => parseAgency(partner, index, form, errors))
    const source = parseSource(form, errors, true)
    if (from.kind !== 'day' || source === null) return null
    return { title: form.text('title'), from: from.day, to: to.kind === 'day' ? to.day : null, commitments, answersShare, attendanceShare, instrument: form.text('instrument') === '' ? null : (form.text('instrument') as InstrumentId), source, note: null }
  },
  act: (does, intent, { visit: { programme, actor } }) => agreeOnTheFrontDoor(does, intent, { programme: programme.id, actor }),
  fieldOf: { 'dates-out-of-order': 'to-day', 'before-an-earlier-version': 'from-day', 'not-a-share': 'answersShare', 'no-source': 'source', 'no-such-instrument': 'instrument', 'nobody-commits': 'agency-0-people', 'not-people': 'agency-0-people', 'not-hours': 'agency-0-hours', 'not-days': 'agency-0-days', 'urgent-is-slower': 'agency-0-red' },
  firstField: 'title',
  done: toFrontDoor('The agreement is on record.'),
})
