import type { Appointment } from '../../../core/intervention/appointment.ts'
import { stateOfAppointment, succession } from '../../../core/intervention/appointment-state.ts'
import type { Regime } from '../../../core/intervention/regime.ts'
import { may } from '../../../core/people/permission.ts'
import { button, summaryList } from '../../components/govuk.ts'
import { pageHeading } from '../../components/page-heading/page-heading.ts'
import { stateTag } from '../../components/state-tag/state-tag.ts'
import { html, type Html } from '../../html.ts'
import { page, type ProgrammeVisit } from '../../page.ts'
import { paths } from '../../paths.ts'
import { counted } from '../../words/count-words.ts'
import { appointmentStateInWords, statedInWords } from '../../words/regime-words.ts'
import { sourceLinks } from './holder-in-words.ts'
import { interestsInWords } from './interest-fields.ts'

const endInWords = ({ ending }: Appointment): Html | string => {
  if (ending === null) return 'No end on record'
  if (ending.kind === 'not-found') return `Not found. Last known: ${statedInWords(ending.lastKnown)}. ${ending.note}`
  return html`${statedInWords(ending.lastDay)}. ${ending.reason}${ending.advice === null ? null : html` Advice left behind: ${ending.advice}`}`
}

const vacancy = (appointment: Appointment, { appointments }: Regime): string | null => {
  const own = succession(appointments.filter((each) => each.post === appointment.post)).find((each) => each.appointment.id === appointment.id)
  if (own === undefined || own.vacantBefore === null || own.vacantBefore === 0) return null
  return own.vacantBefore === 'not-known' ? 'The sources leave open for how long nobody was in the post before.' : `Nobody was in the post for ${counted(own.vacantBefore, 'day', 'days')} before.`
}

const facts = (appointment: Appointment, regime: Regime): Html => {
  const row = (key: string, value: Html | string | null) => (value === null ? [] : [{ key: { text: key }, value: { html: html`${value}` } }])
  const { by, proposed, from, until, remuneration, interests, note, sources } = appointment
  return summaryList({
    rows: [
      ...row('State', stateTag(appointmentStateInWords(appointment))),
      ...row('Proposed', proposed === null ? null : statedInWords(proposed)),
      ...row('First day in post', from === null ? 'Not appointed yet' : statedInWords(from)),
      ...row('Term', until === null ? 'No last day was set at the start' : `Until ${statedInWords(until)}`),
      ...row('End', endInWords(appointment)),
      ...row('Appointed by', by ?? 'No source read says'),
      ...row('Vacancy before', vacancy(appointment, regime)),
      ...row('Pay', remuneration ?? 'Not published, or not found'),
      ...row('Conflicts of interest', interestsInWords(interests)),
      ...row('Note', note),
      ...row('Sources', sourceLinks(sources)),
    ],
  })
}

const changes = (appointment: Appointment, { actor, programme, on }: ProgrammeVisit): Html | null => {
  if (!may(actor, 'record-appointment', programme.id, on)) return null
  const state = stateOfAppointment(appointment)
  return html`<div class="govuk-button-group">${state === 'proposed' ? button({ text: 'Record that it was made', href: paths.makeAppointment(programme.id, appointment.id) }) : null}${
    state === 'made' ? button({ text: 'Record its end', href: paths.endAppointment(programme.id, appointment.id) }) : null
  }${button({ text: 'Record what was declared', href: paths.declareInterests(programme.id, appointment.id), classes: 'govuk-button--secondary' })}</div>`
}

/** What was this person appointed to do, for how long, and what did they declare? */
export const whatWasThisPersonAppointedToDo = page({
  path: paths.appointment(':programme', ':appointment'),
  guard: 'see-programme',
  show: async (ask, visit) => {
    const { programme, params } = visit
    const regime = await ask.regime(programme.id)
    const appointment = regime.appointments.find((each) => each.id === params['appointment'])
    if (appointment === undefined) return { kind: 'not-found' }
    const post = regime.posts.find((each) => each.id === appointment.post)?.name ?? 'Post'
    const access = (await ask.membershipsOf(programme.id)).filter(({ membership }) => membership.appointment?.id === appointment.id)
    return {
      kind: 'page',
      title: `${appointment.person}, ${post}`,
      backLink: { href: paths.posts(programme.id), text: 'Posts and who held them' },
      body: html`${pageHeading({ title: appointment.person, kicker: post })}
${facts(appointment, regime)}
${changes(appointment, visit)}
<h2 class="govuk-heading-m">What this person was asked to find out or bring about</h2>
${appointment.tests.length === 0 ? html`<p class="govuk-body">No source read says.</p>` : html`<ul class="govuk-list govuk-list--bullet">${appointment.tests.map((each) => html`<li>${each}</li>`)}</ul>`}
${
  may(visit.actor, 'see-people', programme.id, visit.on) && access.length > 0
    ? html`<h2 class="govuk-heading-m">Access to this service</h2><p class="govuk-body">${access.map(({ person, membership }) => `${person.name}, ${membership.capacity}`).join('; ')}: access rests on this appointment. It begins and ends with it, without anybody’s act.</p>`
    : null
}`,
    }
  },
})
