import type { FrontDoorPartner } from '../../../core/front-door/front-door.ts'
import type { Membership, Person, PersonId } from '../../../core/people/person.ts'
import { sayWhoSpeaksForAnAgency } from '../../../operations/keep-the-front-door.ts'
import { fieldsFor } from '../../fields.ts'
import { formPage } from '../../form-page.ts'
import { html } from '../../html.ts'
import { paths } from '../../paths.ts'
import { backToFrontDoor, toFrontDoor } from './front-door-forms.ts'

type Subject = { readonly agency: FrontDoorPartner; readonly partners: readonly { readonly membership: Membership; readonly person: Person }[] }

/** Which partners record and raise for this agency? */
export const whoSpeaksForTheAgency = formPage<Subject, readonly PersonId[]>({
  path: paths.frontDoorPeople(':programme', ':agency'),
  guard: 'keep-front-door',
  subject: async (ask, { programme, params, on }) => {
    const agency = (await ask.frontDoor(programme.id)).partners.find((each) => each.id === params['agency'])
    if (agency === undefined) return null
    const partners = (await ask.membershipsOf(programme.id)).filter(({ membership: { role, from, to } }) => role === 'partner' && from <= on && (to === null || on <= to))
    return { agency, partners }
  },
  title: 'Who speaks for this agency?',
  kicker: ({ agency }) => agency.name,
  lead: 'A partner records months and raises matters for no agency but the one that names them here.',
  back: backToFrontDoor,
  fields: ({ subject: { agency, partners }, sent, errors }) => {
    const { tick } = fieldsFor(sent, errors)
    return partners.length === 0
      ? html`<p class="govuk-body">Nobody serves this programme as a partner today. Give somebody that role first.</p>`
      : html`${tick('people', 'Who speaks for it?', partners.map(({ person, membership }) => ({ value: person.id, text: `${person.name}, ${membership.capacity}` })), agency.people)}`
  },
  button: { text: 'Keep this' },
  parse: (form) => form.all('people').map((each) => each as PersonId),
  act: (does, people, { subject: { agency }, visit: { programme, actor } }) => sayWhoSpeaksForAnAgency(does, { partner: agency.id, people }, { programme: programme.id, actor }),
  fieldOf: {},
  firstField: 'people',
  done: toFrontDoor('It is on record who speaks for the agency.'),
})
